import type { Rule } from "../../document/rule.ts"

const rule = (id: string, description: string): Rule => ({ rule: id, stage: "recognise", table_name: "trends", description })

/** The rules by which trends are found. */
export const trendMentionRules: ReadonlyArray<Rule> = [
  rule("trend-verb", "A verb of rising, falling or standing still with what does so: \"migration … is declining\", \"the bank cut rates\"."),
  rule("trend-noun", "A noun of change with what changes: \"a sharp rise in exports\", \"price increases\"."),
  rule("trend-adjective", "A participle of change before a noun: \"declining influence\", \"an increasing share of funds\"."),
  rule("trend-standing", "A word for standing still behind a verb: \"the rate was unchanged\", \"prices remained stable\"."),
  rule("trend-predicate", "A comparison with another time behind a verb: \"turnout was higher than in 2019\", \"queues are getting longer\"."),
  rule("trend-extreme", "The highest or lowest for long: \"hit a record high\", \"is at its lowest since 1974\"."),
  rule("trend-figure", "A word of direction beside a figure that says by how much: \"exports, up 5%\", \"3% lower\"."),
  rule("intensity-adverb", "The adverb beside a verb of change: \"declining rapidly\"."),
  rule("intensity-adjective", "The adjective before a noun of change: \"a sharp rise\".")
]
