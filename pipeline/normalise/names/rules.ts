import type { Rule } from "../../document/rule.ts"

const rule = (rule: string, description: string): Rule => ({ rule, stage: "normalise", table_name: "mentions", description })

/** How it is decided who or what a mention means. */
export const nameRules: ReadonlyArray<Rule> = [
  rule("identity-decided", "A person has decided what the name means: a line of data/matches."),
  rule("identity-unsure", "A person has looked at the name and could not tell who or what is meant: it stays open."),
  rule("identity-exact", "The words are the entity's name in the authority: \"Russia\"."),
  rule("identity-alias", "The words are another name of the entity in the authority: \"Eurasian Economic Union\" by \"EEU\"."),
  rule("identity-demonym", "The words are the adjective or people's name of a place: \"Kazakh\" is Kazakhstan."),
  rule("identity-metonym", "A place or building stands for who rules from it: \"Moscow's authority\" is the government's, the city is what is literally named."),
  rule("identity-ambiguous", "Several bear the name and the text does not tell which is meant: it stays open, and a note says who they are."),
  rule("identity-session", "A series' name with a number or a year is one of its sessions: \"the 12th BRICS summit\"."),
  rule("identity-structure", "A name with generic words dropped or adjectives turned, where type and topic agree: \"the Italy newspaper Corriere\" is an Italian paper whose name begins so."),
  rule("identity-slip", "A name that differs in one letter of one word from one the authority has, where type and country agree and no other is as near: \"Eurasian Econimic Union\"."),
  rule("identity-variant", "A person's name like one of the authority's whose office, country, kin or employer stands in the text: \"Emanuel Macron\" beside \"the French president\"."),
  rule("identity-surname", "A surname alone of somebody the authority knows, for whom title, office or topic speak."),
  rule("identity-same-person", "A full name in another spelling of the same document."),
  rule("identity-kin", "A name that an apposition makes somebody's child, spouse or sibling is never that person, but the kinsman the authority knows, if any."),
  rule("identity-introduced", "A bare surname keeps meaning whom an apposition introduced by it."),
  rule("identity-in-document", "A surname or first name goes back to the only full name in the document that it shortens."),
  rule("identity-kept", "A bare surname goes on meaning whom it meant before a second bearer of it came up."),
  rule("identity-short-name", "A surname that several in the document bear means the one the press means by it."),
  rule("identity-shortened", "A name goes back to the only longer name before it that begins or ends with it: \"the Supreme Court\"."),
  rule("identity-team", "A country's team is a body of its own, not the country: the country is its runner-up."),
  rule("identity-same-form", "A name means what the same words mean elsewhere in the document."),
  rule("identity-abbreviation", "An abbreviation means what it stood for where it was introduced: \"EEU\"."),
  rule("identity-office-document", "An office means whom the document or the authority gives it to among those the document names: \"the Kazakh president\"."),
  rule("identity-office-holder", "An office means who held it at the document's date, or the only holder known."),
  rule("identity-office-open", "Several held the office and the document's date does not tell who is meant."),
  rule("identity-office-standing", "An office alone means who was given it before in the document: \"the president\"."),
  rule("identity-pronoun", "A pronoun goes back to the nearest name that fits in gender, number and kind; subjects before others."),
  rule("identity-first-person", "\"I\" in a quotation is who is named beside it with a word of saying."),
  rule("identity-nominal", "A definite noun goes back to the nearest name that is such a thing: \"the region\" to \"Central Asia\"."),
  rule("identity-kin-nominal", "A word of kin goes to the kinsman of whoever its pronoun means: \"her father\"."),
  rule("identity-national", "A body that many a country has, in a text on one of them: \"Congress\" in a text on India is the Indian National Congress."),
  rule("identity-couple", "A first name that shares the next one's surname: \"Barack\" in \"Barack and Michelle Obama\"."),
  rule("identity-provisional", "A name that the authority does not know: an entity of this document alone.")
]
