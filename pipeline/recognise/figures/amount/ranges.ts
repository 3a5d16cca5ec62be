import type { Document } from "../../../document/document.ts"
import { Tag } from "../../../document/token.ts"
import { isAdjacent, isDash, isHyphen, lower } from "../numeral/cursor.ts"
import { isLess, rational, tenTo, times } from "../numeral/rational.ts"
import type { Rational } from "../numeral/rational.ts"
import { boundBefore } from "./bounds.ts"
import type { Quantity } from "./quantity.ts"
import { isScore } from "./refuse.ts"

/** Two quantities that are the ends of one range, with where its words begin. */
export interface Range {
  readonly first: number
  readonly low: Rational
  readonly high: Rational
}

/** A scale said once for both ends: "€4 to €6 billion", "10-15 million". Not "from 500,000 to 1.2 million". */
export const sharedScale = (left: Quantity, right: Quantity): Rational | undefined => {
  if (left.value === undefined || right.value === undefined) return left.value
  const { numeral } = right
  const power = numeral.power > 0 ? numeral.power : right.value.numerator !== 0n && numeral.value !== undefined && isLess(numeral.value, right.value) ? powerOf(numeral.value, right.value) : 0
  if (power === 0 || left.numeral.power > 0 || left.numeral.suffix !== undefined && left.value !== left.numeral.value) return left.value
  const scaled = times(left.value, rational(tenTo(power)))
  return isLess(right.value, scaled) ? left.value : scaled
}

/** By which power of ten of a scale word one number is the other's; 0 by none. */
export const powerOf = (small: Rational, large: Rational): number => {
  for (const power of [3, 6, 9, 12]) {
    const scaled = times(small, rational(tenTo(power)))
    if (scaled.numerator * large.denominator === large.numerator * scaled.denominator) return power
  }
  return 0
}

const rangeVerbs = /^(?:range|ranges|ranged|ranging|vary|varies|varied|varying|between|estimated|estimates|lasts|lasted|last|takes|took|take|of|with|about|around|for|in|is|are|was|were|be|cost|costs|costing|at|the|a|and|by|some|another|roughly|approximately|than|within|,|\(|least|every|hold|holds|forecast|expected|expects)$/u

/** Whether two quantities with only a joining word between them are the ends of one range. `moved` says that a verb of change stands right before. */
export const rangeOf = (document: Document, left: Quantity, right: Quantity, moved: boolean): Range | undefined => {
  if (left.value === undefined || right.value === undefined || left.numeral.form === "ordinal" !== (right.numeral.form === "ordinal")) return undefined
  const joint = right.first - left.end
  // "between the ages of 18 and 27".
  const ages = lower(document, left.first - 1) === "of" && lower(document, left.first - 2) === "ages" ? lower(document, left.first - 3) === "the" ? left.first - 4 : left.first - 3 : -1
  if (ages >= 0 && joint === 1 && lower(document, ages) === "between" && lower(document, left.end) === "and") return { first: ages, low: left.value, high: right.value }
  const between = lower(document, left.first - 1) === "between"
  const word = lower(document, left.end)
  const value = sharedScale(left, right) ?? left.value
  const ordered = isLess(value, right.value)
  const ends = (first: number): Range => ordered ? { first, low: value, high: right.value! } : { first, low: right.value!, high: value }
  if (joint === 1 && between && word === "and") return ends(left.first - 1)
  if (joint === 2 && ordered && isHyphen(document, left.end) && isAdjacent(document, left.end) && (between ? lower(document, left.end + 1) === "and" : /^(?:to|or)$/u.test(lower(document, left.end + 1)))) return ends(between ? left.first - 1 : left.first)
  const bothUnits = left.unit !== undefined && right.unit !== undefined
  if (bothUnits && left.unit.unit?.code !== right.unit.unit?.code) return undefined
  if (joint === 1 && (word === "to" || word === "through" || word === "till" || word === "until")) {
    const opened = boundBefore(document, left.first, false)?.at ?? left.first
    if (lower(document, opened - 1) === "by" && isFar(left, right)) return undefined
    if (lower(document, opened - 1) === "from") return moved ? undefined : ends(opened - 1)
    if (!ordered || moved && (bothUnits || left.unit !== undefined)) return undefined
    if (bothUnits && left.unit.unit?.kind !== "money" && !rangeVerbs.test(lower(document, left.first - 1))) return undefined
    if (left.unit !== undefined && right.unit === undefined && left.unit.first > left.numeral.first) return undefined
    return document.tokens.tag[left.first - 1] === Tag.VERB && right.unit === undefined && left.unit === undefined && moved ? undefined : ends(left.first)
  }
  if (joint === 1 && word === "or" && ordered && (left.unit === undefined || left.unit === right.unit) && !right.numeral.power && isNext(left.value, right.value)) return ends(left.first)
  if (joint !== 1 || !isDash(document, left.end)) return undefined
  const tight = isAdjacent(document, left.end) && isAdjacent(document, right.first)
  if (!ordered) return undefined
  if (left.numeral.form === "words" && !tight) return undefined
  if (right.unit === undefined && left.unit === undefined && (!tight && isLess(left.value, rational(100n)) || isScore(document, left.first, right.last))) return undefined
  return ends(left.first)
}

/** "dropped by 1.2 million to 18.4 million", "raised by a tenth to 22 pence": a change and what it came to lie far apart, or are of two kinds. */
const isFar = (left: Quantity, right: Quantity): boolean =>
  (left.numeral.form === "fraction") !== (right.numeral.form === "fraction") || (left.unit !== undefined && left.unit !== right.unit || left.numeral.power > 0 || !isLess(left.value!, rational(1000n))) && isLess(times(left.value!, rational(3n)), right.value!)

/** "two or three", "10 or 12": near enough to be one guess. */
const isNext = (left: Rational, right: Rational): boolean => !isLess(times(left, rational(3n)), right)

/** "10 and 12 million tonnes", "5, 6 and 7 percent": numbers joined to one with a unit share it, and its scale. From right to left, so that a list passes it on. */
export const shared = (document: Document, quantities: ReadonlyArray<Quantity>): ReadonlyArray<Quantity> => {
  const found = quantities.slice()
  for (let i = found.length - 2; i >= 0; i--) {
    const left = found[i]!, right = found[i + 1]!
    const unit = right.unit?.unit, joint = lower(document, left.end)
    if (left.unit !== undefined || unit === undefined || unit.kind === "count" || right.unit!.first < right.numeral.first || left.numeral.form === "ordinal" || left.numeral.form === "fraction" || left.value === undefined) continue
    const across = (joint === "by" || joint === "x" || joint === "×") && unit.kind === "length"
    if (right.first !== left.end + 1 || joint !== "and" && joint !== "or" && joint !== "," && !across) continue
    const value = sharedScale(left, right)
    found[i] = { ...left, unit: right.unit!, ...(value === undefined ? {} : { value }) }
  }
  return found
}
