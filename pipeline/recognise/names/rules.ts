import type { Rule } from "../../document/rule.ts"

const rule = (rule: string, description: string): Rule => ({ rule, stage: "recognise", table_name: "mentions", description })

/** How names and what stands for them are found. */
export const nameMentionRules: ReadonlyArray<Rule> = [
  rule("name-gazetteer", "Words that are exactly a form of something the authority knows: \"Central Asia\", \"Kazakh\", \"the Kremlin\"."),
  rule("name-head", "A run of capitals whose first or last word says what it names: \"University of Glasgow\", \"Irving Police Department\"."),
  rule("name-title", "A name behind a title or office: \"Vladimir Putin\" in \"President Vladimir Putin\"."),
  rule("name-capitals", "A run of capitals that is none of these, typed by given names, neighbours and what else the text says of it: \"Otabek Akhromov\"."),
  rule("name-headline", "A name in a headline or line of capitals, known there by a given name or by the body of the text."),
  rule("name-quoted", "A title in quotation marks that nobody says: the film \"Breath of Life\"."),
  rule("name-abbreviation", "An abbreviation in brackets behind what it stands for: \"EEU\" in \"Eurasian Economic Union (EEU)\"."),
  rule("name-movement", "A capital before a small word that makes a name with it: \"the Jadid movement\"."),
  rule("name-place-noun", "A place and a common noun before a name that the authority has in another form: \"Italy newspaper Corriere\"."),
  rule("name-team", "A country's name that plays in a report of matches, for its team: \"Sweden defeated South Korea\"."),
  rule("name-office", "An office with the state or body it is of, for who holds it: \"the Kazakh president\", \"the president of Azerbaijan\"."),
  rule("name-office-alone", "An office by itself, for who was given that title before: \"the president\"."),
  rule("name-nominal", "A definite common noun for somebody or something named: \"the region\", \"her father\", \"the 39-year-old\"."),
  rule("name-pronoun", "A pronoun of the third person that refers to somebody or something named: \"he\", \"its\".")
]
