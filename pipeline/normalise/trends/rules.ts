import type { Rule } from "../../document/rule.ts"

/** The rules by which trends become rows. */
export const trendRules: ReadonlyArray<Rule> = [
  { rule: "trend-magnitude", stage: "normalise", table_name: "trends", description: "The figure that hangs on the trend's word: \"has fallen by 60%\"." }
]
