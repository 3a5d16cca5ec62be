import type { Rule } from "../../document/rule.ts"

const rule = (rule: string, description: string): Rule => ({ rule, stage: "normalise", table_name: "dates", description })

export const dateRules: ReadonlyArray<Rule> = [
  rule("date-from-publication", "Counts from the day of publication: as stated, as a date line at the head of the text has it, or as inferred."),
  rule("date-from-text", "Counts from the nearest date before it in the text that is fine enough: \"On 3 May he resigned. Two days later …\"."),
  rule("date-from-event", "Takes the day of an event the authority dates from the phrase beside it, which so tells when the text was written: \"the summit, held two weeks ago\".")
]
