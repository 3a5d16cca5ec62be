import { type Dataset, numberOf, type Tell, textOf } from "./dataset.ts"
import type { Row } from "./published.ts"

const inOrder = (low: number | undefined, value: number | undefined, high: number | undefined): boolean =>
  (low === undefined || high === undefined || low <= high) && (value === undefined || ((low === undefined || low <= value) && (high === undefined || value <= high)))

/** Which of value, value_low and value_high each bound fills: "More than 1,000" is not 1,000. */
const filled: Readonly<Record<string, string>> = {
  exact: "value low high", about: "value", at_least: "value low", more_than: "value low", at_most: "value high", less_than: "value high", between: "low high", vague: ""
}

const wrong = (row: Row): string | undefined => {
  const bound = textOf(row, "bound") ?? ""
  const value = numberOf(row, "value"), low = numberOf(row, "value_low"), high = numberOf(row, "value_high")
  const has = [value === undefined ? [] : ["value"], low === undefined ? [] : ["low"], high === undefined ? [] : ["high"]].flat().join(" ")
  if (filled[bound] !== undefined && has !== filled[bound]) return `${bound} fills ${filled[bound] === "" ? "no number" : filled[bound]}, not ${has === "" ? "none" : has}`
  if (!inOrder(low, value, high)) return "value_low, value and value_high do not ascend"
  const ends = [low, high].filter((end) => end !== undefined)
  return value !== undefined && ends.some((end) => end !== value) ? `${bound} has one number only` : undefined
}

export const checkNumbers = (dataset: Dataset, tell: Tell): void => {
  for (const row of dataset.rows("figures")) {
    const message = wrong(row)
    if (message !== undefined) tell("figures", row, message, "value")
  }
  for (const row of dataset.rows("rules")) {
    if (!inOrder(numberOf(row, "precision_low"), numberOf(row, "precision"), numberOf(row, "precision_high"))) tell("rules", row, "lies outside its interval", "precision")
    if (numberOf(row, "precision") !== undefined && (numberOf(row, "gold_rows") ?? 0) < 30) tell("rules", row, "is given, but rests on fewer than 30 rows", "precision")
  }
}
