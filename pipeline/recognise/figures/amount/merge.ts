import type { Document } from "../../../document/document.ts"
import { isLess } from "../numeral/rational.ts"
import { lower } from "../numeral/cursor.ts"
import type { Amount, Bound } from "./amount.ts"

const below = new Set<Bound>(["less_than", "at_most"])
const above = new Set<Bound>(["more_than", "at_least"])

/** "more than 10 and less than 40": two bounds of one number, when nothing else stands between and they leave room. */
const mergeOf = (document: Document, left: Amount, right: Amount): Amount | undefined => {
  const joint = lower(document, left.end)
  if (right.first !== left.end + 1 || joint !== "and" && joint !== "but" && joint !== "," || left.unit?.unit?.code !== right.unit?.unit?.code && left.unit !== undefined) return undefined
  const [low, high] = above.has(left.bound) && below.has(right.bound) ? [left.value, right.value] : below.has(left.bound) && above.has(right.bound) ? [right.value, left.value] : []
  if (low === undefined || high === undefined || !isLess(low, high)) return undefined
  const { value: _value, ...rest } = right
  return { ...rest, first: left.first, begin: left.begin, low, high, bound: "between", rule: "figure-range" }
}

/** Joins neighbouring amounts that bound one number from both sides. */
export const merged = (document: Document, amounts: ReadonlyArray<Amount>): ReadonlyArray<Amount> => {
  const found: Array<Amount> = []
  for (const amount of amounts) {
    const last = found.at(-1), whole = last === undefined ? undefined : mergeOf(document, last, amount)
    if (whole === undefined) found.push(amount)
    else found[found.length - 1] = whole
  }
  return found
}
