import type { Document } from "../../../document/document.ts"
import { Tag } from "../../../document/token.ts"
import { isHyphen, lower } from "../numeral/cursor.ts"
import type { Rational } from "../numeral/rational.ts"
import { ageEnd, ageStart } from "./ages.ts"
import type { Amount, Bound, FigureKind, UnitWords } from "./amount.ts"
import { boundBefore, equalAfter } from "./bounds.ts"
import { nounUnit } from "./nouns.ts"
import type { Knowledge, Quantity } from "./quantity.ts"
import type { Taken } from "./refuse.ts"
import { perAt } from "./per.ts"
import { isMarket, isPercentage } from "./unitChoice.ts"

const comparing = /^(?:as|more|higher|larger|greater|bigger|the|faster|better|longer|lower|less|fewer|smaller|what|its|their|his|her|stronger|worse|likelier|over|that|those|cheaper|older|heavier|above|normal|earnings)$/u

const kindOf = (document: Document, { last, numeral }: Quantity, unit: UnitWords | undefined): FigureKind => {
  if (numeral.form === "ordinal" || numeral.form === "multiple") return numeral.form
  if (unit?.unit?.code === "time" && comparing.test(lower(document, last)) && numeral.form !== "vague") return "multiple"
  if (unit?.unit?.kind === "index_points") return isMarket(document, numeral.first) ? "index_points" : "count"
  if (unit?.unit !== undefined && !(unit.unit.kind === "count" && numeral.form === "fraction")) return unit.unit.kind
  return numeral.form === "fraction" ? "ratio" : "count"
}

/** Fills in the ends that a bound leaves open. */
const bind = (made: { -readonly [K in keyof Amount]: Amount[K] }, bound: Bound, value: Rational | undefined): void => {
  made.bound = value === undefined ? "vague" : bound === "between" || bound === "vague" ? "exact" : bound
  if (value === undefined) return
  made.value = value
  if (bound !== "about" && bound !== "at_most" && bound !== "less_than") made.low = value
  if (bound !== "about" && bound !== "at_least" && bound !== "more_than") made.high = value
}

const kinds: ReadonlyArray<FigureKind> = ["count", "percent", "percentage_points", "money", "age", "duration", "length", "area", "volume", "mass", "temperature", "energy", "power", "speed", "data_size", "ratio", "multiple", "index_points", "ordinal", "other"]
const rulesOfKinds = Object.fromEntries(kinds.map((kind) => [kind, `figure-${kind.replaceAll("_", "-")}`])) as Record<FigureKind, string>

const rules: Record<string, string> = { words: "figure-words", digits: "figure-digits", fraction: "figure-fraction", ratio: "figure-ratio", multiple: "figure-multiple", ordinal: "figure-ordinal", vague: "figure-vague" }

/** "magnitude 5.7", "a magnitude-6.4 earthquake": where the word stands. */
const magnitudeBefore = (document: Document, first: number): number | undefined => {
  const at = isHyphen(document, first - 1) ? first - 2 : first - 1
  return lower(document, at) === "magnitude" ? at : undefined
}

/** "a magnitude of 6.8", "6.1 on the Richter scale". */
const isMagnitude = (document: Document, { first, last, numeral, unit }: Quantity): boolean =>
  unit === undefined && (isQuake(document, { first, last, numeral }) || lower(document, first - 1) === "of" && lower(document, first - 2) === "magnitude" || lower(document, last) === "on" && lower(document, last + 1) === "the" && lower(document, last + 2) === "richter")

const quakes = /^(?:earthquakes?|quakes?|tremors?|aftershocks?|temblors?|foreshocks?)$/u

/** "a 6.1 earthquake", "a quake measuring 5.9": how strong it was. */
const isQuake = (document: Document, { first, last, numeral }: Pick<Quantity, "first" | "last" | "numeral">): boolean => {
  const { form } = document.tokens.word[numeral.first]!
  if (!/^[1-9]\.\d$/u.test(form) || last !== numeral.first + 1) return false
  const next = lower(document, last), adjective = document.tokens.tag[last] === Tag.ADJ
  if (quakes.test(adjective ? lower(document, last + 1) : next)) return true
  return /^(?:of|measuring|measured|registered|registering|recorded|was|at)$/u.test(lower(document, first - 1)) && (quakes.test(lower(document, first - 2)) || lower(document, first - 2) === "that" && quakes.test(lower(document, first - 3)))
}

/** "a 7.0 magnitude earthquake", "a 6.4-magnitude quake": the word for strength right behind the number. */
const magnitudeAfter = (document: Document, { last, unit }: Quantity): UnitWords | undefined => {
  const at = isHyphen(document, last) ? last + 1 : last
  return unit?.unit === undefined && lower(document, at) === "magnitude" ? { first: at, last: at + 1, label: "magnitude" } : undefined
}

const magnitudeWords = (document: Document, { first }: Quantity, strength: number | undefined, unit: UnitWords | undefined): UnitWords => {
  const at = strength ?? (lower(document, first - 2) === "magnitude" ? first - 2 : -1)
  return unit?.label === "magnitude" ? unit : { first: at, last: at < 0 ? -1 : at + 1, label: "magnitude" }
}

/** The unit before or behind the number; points of a share in hundredths are percentage points. */
const pointsOf = (document: Document, { units }: Knowledge, { numeral, unit }: Quantity): UnitWords | undefined => {
  if (unit?.unit?.kind !== "index_points" || !isPercentage(document, numeral.first)) return unit
  const meant = units.meanings("percentage point")[0]
  return meant === undefined ? unit : { ...unit, label: meant.unit, unit: meant }
}

/** A quantity by itself as an amount, with the bound words before and behind it. */
export const alone = (document: Document, knowledge: Knowledge, quantity: Quantity, { byDate }: Taken): Amount => {
  const { numeral } = quantity
  const age = ageEnd(document, quantity), aged = age === undefined ? ageStart(document, quantity) : undefined
  const counted = pointsOf(document, knowledge, quantity) ?? magnitudeAfter(document, quantity) ?? (aged === undefined && numeral.form !== "multiple" && numeral.form !== "ordinal" ? nounUnit(document, knowledge.units, numeral, quantity.last, quantity.value) : undefined)
  // "to 287 last year": no years are counted.
  const unit = counted !== undefined && quantity.unit === undefined && byDate[counted.first] === 1 ? undefined : counted
  const isAge = age !== undefined || aged !== undefined
  const year = isAge && unit === undefined ? yearsOf(knowledge) : unit
  const strength = magnitudeBefore(document, quantity.first), strong = strength !== undefined || unit?.label === "magnitude" || isMagnitude(document, quantity)
  const kind = isAge ? "age" : strong ? "other" : kindOf(document, quantity, unit)
  const begin = aged ?? strength ?? quantity.first
  const leading = numeral.form === "ordinal" ? undefined : boundBefore(document, begin, kind === "duration")
  const before = quantity.after !== undefined && leading?.bound === "about" ? undefined : leading
  const said = quantity.after?.bound ?? before?.bound ?? "exact"
  const equal = said === "more_than" || said === "less_than" ? equalAfter(document, quantity.end) : undefined
  const bound = equal === undefined ? said : said === "more_than" ? "at_least" : "at_most"
  const per = quantity.per === undefined ? perAt(document, knowledge.units, Math.max(quantity.last, unit?.last ?? 0), unit === undefined ? undefined : unit.unit?.kind ?? "count") : undefined
  const touching = unit !== undefined && quantity.unit === undefined && kind !== "ratio" && (unit.first === quantity.last || numeral.form === "vague" && unit.first === quantity.last + 1 && lower(document, quantity.last) === "of")
  const last = age ?? equal ?? (touching ? unit.last : quantity.last)
  // Built up, for spreading costs more than reading.
  const made: { -readonly [K in keyof Amount]: Amount[K] } = {
    first: before?.at ?? begin, last, begin, numeral, bound: "exact", kind, end: Math.max(last, quantity.end, isAge ? 0 : per?.last ?? 0),
    rule: isAge ? "figure-age" : quantity.unit !== undefined ? rulesOfKinds[kind] : rules[numeral.form]!
  }
  bind(made, bound, quantity.value)
  if (strong) made.unit = magnitudeWords(document, quantity, strength, unit)
  else if (year !== undefined) made.unit = year
  if (quantity.per !== undefined) made.per = quantity.per
  else if (per !== undefined && !isAge) made.per = per.words
  return made
}

/** Years, where an age does not say so: "aged 37". */
export const yearsOf = ({ units }: Knowledge): UnitWords | undefined => {
  const unit = units.meanings("year")[0]
  return unit === undefined ? undefined : { first: -1, last: -1, label: unit.unit, unit }
}
