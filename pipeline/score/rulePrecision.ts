import type { RuleScore, Score } from "./score.ts"
import { wilson } from "./tally.ts"

/** What `data/rule-precision.json` says of a rule. Below the least number of rows there is no precision, only the counts. */
export interface RulePrecision {
  readonly right: number
  readonly made: number
  readonly precision?: number
  readonly low?: number
  readonly high?: number
}

/** Rows of gold that a rule must have met before its precision is published. */
export const leastRows = 30

/** Precision by rule, in order of name: of the rows it made, or of the cells it filled where it makes none. Give it a score of held-out stories only. */
export const rulePrecision = ({ cellRules, rules }: Pick<Score, "cellRules" | "rules">): Readonly<Record<string, RulePrecision>> => {
  const sums = new Map<string, Pick<RuleScore, "made" | "right">>()
  const ofRows = new Set(rules.map(({ rule }) => rule))
  for (const { made, right, rule } of [...rules, ...cellRules.filter((one) => !ofRows.has(one.rule))]) {
    const sum = sums.get(rule)
    sums.set(rule, { made: made + (sum?.made ?? 0), right: right + (sum?.right ?? 0) })
  }
  return Object.fromEntries([...sums].sort(([a], [b]) => a < b ? -1 : 1).map(([rule, { made, right }]) => [rule, precisionOf(right, made)]))
}

const precisionOf = (right: number, made: number): RulePrecision => {
  if (made < leastRows) return { right, made }
  const { high, low } = wilson(right, made)
  return { right, made, precision: rounded(right / made), low: rounded(low), high: rounded(high) }
}

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000

/** The committed file: one rule a line. */
export const rulePrecisionFile = (rules: Readonly<Record<string, RulePrecision>>): string =>
  `{\n${Object.entries(rules).map(([rule, value]) => `  ${JSON.stringify(rule)}: ${JSON.stringify(value)}`).join(",\n")}\n}\n`
