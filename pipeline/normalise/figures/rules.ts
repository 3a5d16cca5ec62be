import type { Rule } from "../../document/rule.ts"

/** The rules by which figures become rows. */
export const figureRules: ReadonlyArray<Rule> = [
  { rule: "measure-listed", stage: "normalise", table_name: "figures", description: "A measure that data/authority/measures.csv lists, by its words or its head noun: \"number of job seekers\" is job-seekers." }
]
