import type { Document } from "../../../document/document.ts"
import { Tag } from "../../../document/token.ts"
import { lower } from "../numeral/cursor.ts"
import { isLess, rational } from "../numeral/rational.ts"
import type { Amount } from "./amount.ts"
import type { Quantity } from "./quantity.ts"
import { isScore } from "./refuse.ts"

const proportion = /^(?:ratio|odds|margin|outnumber|outnumbers|outnumbered|outnumbering|majority|by|of|at|are|is|was|were|outvoted|proportion)$/u

const isCount = ({ last, numeral, unit, value }: Quantity): boolean => unit === undefined && value?.denominator === 1n && value.numerator > 0n && last === numeral.last && numeral.power === 0 && (numeral.form === "digits" || numeral.form === "words")

/**
 * Two bare numbers joined by "to", the greater first: "outnumbered by three to one" is one ratio; "voted 52 to 48", "won 3 to 2" is how a vote or a match ended,
 * and neither number counts anything. Undefined for any other pair ("from 52 to 48", "10 to 12").
 */
export const oddsOf = (document: Document, left: Quantity, right: Quantity): Amount | "votes" | undefined => {
  if (right.first !== left.end + 1 || lower(document, left.end) !== "to" || !isCount(left) || !isCount(right) || isLess(left.value!, right.value!)) return undefined
  const before = lower(document, left.first - 1), tag = document.tokens.tag[right.last]
  if (before === "from" || before === "down" || before === "up" || tag === Tag.NOUN || document.tokens.word[right.last]?.form === "%") return undefined
  const first = left.first
  if (right.value!.numerator === 1n && left.value!.numerator > 1n && proportion.test(before)) {
    return { first, last: right.last, begin: first, numeral: left.numeral, value: left.value!, low: left.value!, high: left.value!, bound: "exact", kind: "ratio", end: right.last, rule: "figure-ratio" }
  }
  if (/^(?:ratio|odds|proportion)$/u.test(lower(document, first - 2)) && before === "of") {
    const value = rational(left.value!.numerator, right.value!.numerator)
    return { first, last: right.last, begin: first, numeral: left.numeral, value, low: value, high: value, bound: "exact", kind: "ratio", end: right.last, rule: "figure-ratio" }
  }
  return isScore(document, left.first, right.last) ? "votes" : undefined
}
