import type { Units } from "../../../authority/units.ts"
import type { Document } from "../../../document/document.ts"
import { TokenKind } from "../../../document/token.ts"
import { isAdjacent, isHyphen, isNumber, lower } from "../numeral/cursor.ts"
import { mixedPart } from "../numeral/cardinal.ts"
import { type Numeral, numeralAt } from "../numeral/numeral.ts"
import { type Rational, rational, times } from "../numeral/rational.ts"
import type { UnitWords } from "./amount.ts"

/** What goes on behind a unit and belongs to the same amount: where it ends, and how much it adds in that unit. */
export interface Part {
  readonly last: number
  readonly value: Rational
}

const twelfth = rational(1n, 12n)

const isBelow = ({ value }: Numeral, limit: bigint): boolean => value !== undefined && value.numerator < limit * value.denominator

/** "5 feet 2 inches", "6 ft 1 in", "5-foot-11", "6ft 2": inches are twelfths of the feet before them. */
export const inchesAt = (document: Document, i: number): Part | undefined => {
  const hyphened = isHyphen(document, i) && isAdjacent(document, i) && isAdjacent(document, i + 1)
  const at = hyphened || lower(document, i) === "and" || lower(document, i) === "," ? i + 1 : i
  const numeral = numeralAt(document, at)
  if (numeral === undefined || numeral.first !== at || !isBelow(numeral, 12n)) return undefined
  const unit = hyphened && isHyphen(document, numeral.last) ? numeral.last + 1 : numeral.last
  const said = /^(?:inch|inches|in|in\.|ins|″)$/u.test(lower(document, unit))
  if (said && (lower(document, unit) !== "in" || !hyphened && isNumber(document, at))) return { last: unit + 1, value: times(numeral.value!, twelfth) }
  const tight = at === i && isNumber(document, at) && isAdjacent(document, i - 1) && numeral.plain && document.tokens.kind[numeral.last] !== TokenKind.symbol && document.tokens.start[i]! - document.tokens.end[i - 1]! <= 1
  return hyphened || tight && !/^(?:of|per|by)$/u.test(lower(document, numeral.last)) && document.tokens.word[i]!.form.length <= 2 && lower(document, i - 1) === "ft" ? { last: numeral.last, value: times(numeral.value!, twelfth) } : undefined
}

/** "30 years and 2 months old": months are twelfths of the years before them, where an age ends so. */
export const monthsAt = (document: Document, i: number): Part | undefined => {
  const at = lower(document, i) === "and" || lower(document, i) === "," ? i + 1 : i
  const numeral = numeralAt(document, at)
  if (numeral === undefined || numeral.first !== at || !/^months?$/u.test(lower(document, numeral.last)) || lower(document, numeral.last + 1) !== "old" || !isBelow(numeral, 12n)) return undefined
  return { last: numeral.last + 1, value: times(numeral.value!, twelfth) }
}

/** "a mile and a half", "two years and three quarters": a part of the unit said before it. */
export const restAt = (document: Document, i: number): Part | undefined =>
  lower(document, i) === "and" && /^(?:half|quarters?)$/u.test(lower(document, i + 2)) && lower(document, i + 3) !== "dozen" ? mixedPart(document, i) : undefined

/** 5'11", 6' 2": feet and inches by their marks. Gives the end and the feet's unit; the value in feet. */
export const feetAt = (document: Document, units: Units, numeral: Numeral): (Part & { readonly words: UnitWords }) | undefined => {
  const { last, plain, value } = numeral
  if (!plain || value === undefined || !isFoot(document, last) || !isBelow(numeral, 9n) || !isNumber(document, last + 1) || document.tokens.start[last + 1]! - document.tokens.end[last]! > 1) return undefined
  const inches = numeralAt(document, last + 1)
  if (inches === undefined || inches.first !== last + 1 || !isBelow(inches, 12n)) return undefined
  const closed = isInch(document, inches.last)
  if (!closed && !isAdjacent(document, last + 1)) return undefined
  const unit = units.meanings("foot")[0], end = closed ? inches.last + 1 : inches.last
  return unit === undefined ? undefined : { last: end, value: times(inches.value!, twelfth), words: { first: last, last: end, label: unit.unit, unit } }
}

const isFoot = (document: Document, i: number): boolean => isAdjacent(document, i) && /^['’′]$/u.test(document.tokens.word[i]?.form ?? "")

const isInch = (document: Document, i: number): boolean => isAdjacent(document, i) && /^(?:["”″]|''|’’)$/u.test(document.tokens.word[i]?.form ?? "")
