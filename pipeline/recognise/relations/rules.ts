import type { Rule } from "../../document/rule.ts"

const rule = (rule: string, description: string): Rule => ({ rule, stage: "recognise", table_name: "relations", description })

/** How relations are found. */
export const relationMentionRules: ReadonlyArray<Rule> = [
  rule("relation-title", "A title before a name is an office held, of the state or body named with it: \"Kenyan President William Ruto\"."),
  rule("relation-role-before", "A role written small before a name: \"French interior minister Gérald Darmanin\", \"Facebook founder Mark Zuckerberg\"."),
  rule("relation-apposition", "A role behind a name and a comma: \"Ana Silva, a lecturer at the University of Porto\"."),
  rule("relation-copula", "A role behind \"is\" or \"was\": \"Mohib is Afghanistan's ambassador\"."),
  rule("relation-tenure", "A verb of taking, holding or leaving an office: \"was elected chair of the party\", \"resigned as prime minister\"."),
  rule("relation-seat", "Where a body has its seat, or whose it is called: \"the Paris-based OECD\", \"German carmaker Volkswagen\"."),
  rule("relation-period", "The date right behind a verb's relation: \"joined NATO in 2023\"."),
  rule("relation-kin", "A word of kin between two names: \"X, the daughter of Y\", \"Y's wife, X\"."),
  rule("relation-members", "Who belongs to a body: \"the EAEU, which includes Armenia and Belarus\", \"Turkey joined NATO\"."),
  rule("relation-party", "Which party somebody is of: \"Republican Sen. Susan Collins\", \"Jane Doe, a Democrat\"."),
  rule("relation-capital", "A state and its capital: \"the Kazakh capital Astana\", \"Astana, the capital of Kazakhstan\"."),
  rule("relation-located", "What lies in what: \"the Caucasus country of Azerbaijan\", \"Irving, Texas\"."),
  rule("relation-author", "Who wrote what: \"the minister's op-ed\", \"an article by Ana Silva\"."),
  rule("relation-founder", "Who founded a body: \"FIRST was founded by Dean Kamen\"."),
  rule("relation-owner", "Who owns a body: \"Instagram is owned by Meta\"."),
  rule("relation-part", "What is part of what: \"Zanzibar is part of Tanzania\"."),
  rule("relation-citizen", "Whose citizen somebody is: \"Joseph Kamau, a Kenyan national\", \"a citizen of Sweden\"."),
  rule("relation-leader", "Who leads a body, by a verb: \"Anna Berg, who heads Nordbank\"."),
  rule("relation-employer", "Who works for a body: \"Maria Lopez works for the World Bank\"."),
  rule("relation-student", "Who studies where: \"Ann Lee, who studies at Oslo University\"."),
  rule("relation-spouse", "Who is married to whom, by a verb: \"Arif Aliyev married Sevil Aliyeva\"."),
  rule("relation-belonging", "A state's or body's own: \"Tajikistan's Emomali Rahmon\".")
]
