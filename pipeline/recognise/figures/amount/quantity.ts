import type { UnitHit, Units } from "../../../authority/units.ts"
import type { Document } from "../../../document/document.ts"
import { Tag, TokenKind } from "../../../document/token.ts"
import { isAdjacent, isHyphen, isNumber, lower } from "../numeral/cursor.ts"
import { suffixPowers } from "../numeral/lexicon.ts"
import { type Numeral, numeralAt } from "../numeral/numeral.ts"
import { negated, plus, type Rational, rational, tenTo, times } from "../numeral/rational.ts"
import type { UnitWords } from "./amount.ts"
import { type BoundWords, boundAfter } from "./bounds.ts"
import { perAt } from "./per.ts"
import { formOf, type Leaning, moneyMeant } from "./money.ts"
import { feetAt, inchesAt, monthsAt, restAt } from "./parts.ts"
import { mayPrecede, unitMeant } from "./unitChoice.ts"

/** A number with its unit, before bounds and ranges. */
export interface Quantity {
  readonly first: number
  readonly last: number
  readonly numeral: Numeral
  readonly value?: Rational
  readonly unit?: UnitWords
  readonly per?: UnitWords
  readonly end: number
  /** Bound words between number and unit, or behind them. */
  readonly after?: BoundWords
  /** Whether a hyphen joins number and unit: "10-year". */
  readonly hyphen: boolean
  /** "in her 60s": the first year of a decade of a life. */
  readonly decade?: number
}

/** What recognising amounts needs to know beside the document. */
export interface Knowledge {
  readonly units: Units
  readonly leaning: Leaning
}

/** A currency sign or code right before a number, that no figure before it has taken. */
const moneyBefore = (document: Document, { leaning, units }: Knowledge, numeral: Numeral, floor: number): UnitWords | undefined => {
  const found = units.longestBefore(document, numeral.first)
  const hit = found === undefined || found.meanings[0]!.kind === "money" ? found : { ...found, meanings: found.meanings.filter(({ kind }) => kind === "money") }
  if (hit === undefined || hit.meanings.length === 0 || hit.first < floor || document.tokens.start[numeral.first]! - document.tokens.end[hit.last - 1]! > 1) return undefined
  const many = numeral.power > 0 || numeral.suffix !== undefined || (numeral.value?.numerator ?? 0n) >= 1000n
  if (!mayPrecede(document, hit, many)) return undefined
  const unit = moneyMeant(hit.meanings, formOf(document, hit), leaning, hit.first)
  return { first: hit.first, last: hit.last, label: unit.unit, unit }
}

const alwaysScale = new Set(["k", "bn", "BN", "Bn", "mn", "Mn", "mln", "bln", "tln", "tn", "trn", "mil", "cr"])
const longWords = /^(?:tall|long|high|wide|deep|above|below|away|race|sprint|hurdles|butterfly|freestyle|backstroke|breaststroke|final|relay|gold|silver|bronze|title|record|from|north|south|east|west|off|runner|runners|diameter|radius|of)$/u

/** Whether the letter behind the digits is a scale ("$5m", "5m people") and not a unit ("5m tall"). */
const isScaleLetter = (document: Document, numeral: Numeral, money: boolean): boolean => {
  const suffix = numeral.suffix!
  if (alwaysScale.has(suffix) || money) return true
  const next = numeral.last + 1, tag = document.tokens.tag[next]
  if (suffix === "K" || suffix === "M" || suffix === "B" || suffix === "MM") return suffix !== "M" || lower(document, next) !== "race"
  if (suffix === "b") return true
  if (suffix === "T" || suffix === "G" || suffix === "mm") return false
  if (longWords.test(lower(document, next))) return false
  return tag === Tag.NOUN && !isHyphen(document, next) || tag === Tag.ADJ || tag === Tag.PROPN && suffix === "b"
}

/** "15 dollars 50", "thirteen dollars forty-five" at an end: the cents are not said. */
const unsaidMinor = (document: Document, { first, last, plain, form, value }: Numeral): boolean => {
  const tag = document.tokens.tag[last]
  return (tag === undefined || tag === Tag.PUNCT || document.tokens.sentence[last] !== document.tokens.sentence[first]) && (plain && document.tokens.word[first]!.form.length === 2 || form === "words" && (value?.numerator ?? 0n) >= 10n)
}

const minor = new Set(["cent", "cents", "penny", "pence", "p", "kopeck", "kopecks", "kopek", "kopeks", "tiyn", "paise", "sen", "centavos", "centimes"])

/** "15 dollars 50 cents", "thirteen dollars and forty-five cents": one sum. */
const withMinor = (document: Document, last: number): { readonly last: number; readonly value: Rational } | undefined => {
  const at = lower(document, last) === "and" ? last + 1 : last
  const numeral = numeralAt(document, at)
  if (numeral?.value === undefined || numeral.first !== at || numeral.value.numerator >= 100n * numeral.value.denominator || numeral.form !== "digits" && numeral.form !== "words") return undefined
  const said = minor.has(lower(document, numeral.last))
  if (!said && !unsaidMinor(document, numeral)) return undefined
  return { last: said ? numeral.last + 1 : numeral.last, value: times(numeral.value, rational(1n, 100n)) }
}

const closing = new Map([["(", ")"], ["[", "]"], ["{", "}"], ["<", ">"]])

/** "20 (kg)": a unit alone in brackets behind its number. */
const bracketedUnit = (document: Document, units: Units, i: number): { readonly words: UnitWords; readonly hyphen: boolean } | undefined => {
  const close = document.tokens.kind[i] === TokenKind.word ? undefined : closing.get(document.tokens.word[i]?.form ?? "")
  if (close === undefined || document.tokens.word[i + 2]?.form !== close) return undefined
  const hit = units.longestAt(document, i + 1), unit = hit?.meanings[0]
  if (hit === undefined || unit === undefined || hit.last !== i + 2 || unit.kind === "count" || unit.kind === "money" || document.tokens.word[i + 1]!.form.length < 2) return undefined
  return { words: { first: i + 1, last: i + 3, label: unit.unit, unit }, hyphen: false }
}

/** "6 to 10 in)", "8 in of snow", "10 in wide": the word that is else a preposition. */
const inchesIn = (document: Document, units: Units, i: number): UnitHit | undefined => {
  if (lower(document, i) !== "in" || !isNumber(document, i - 1)) return undefined
  const next = lower(document, i + 1)
  const meant = next === ")" || next === "(" && isNumber(document, i + 2) || next === "of" && /^(?:rain|snow|rainfall|snowfall|ice|water)$/u.test(lower(document, i + 2)) || /^(?:wide|long|tall|deep|high|thick|diameter)$/u.test(next)
  const meanings = meant ? units.meanings("inch") : []
  return meanings.length === 0 ? undefined : { first: i, last: i + 1, meanings }
}

const unitAfter = (document: Document, { leaning, units }: Knowledge, i: number, fraction: boolean): { readonly words: UnitWords; readonly hyphen: boolean } | undefined => {
  const hyphen = isHyphen(document, i) && isAdjacent(document, i) && isAdjacent(document, i + 1)
  const bracketed = hyphen ? undefined : bracketedUnit(document, units, i)
  if (bracketed !== undefined) return bracketed
  const begin = hyphen ? i + 1 : i
  if (!hyphen && i > 0 && document.tokens.start[i]! - document.tokens.end[i - 1]! > 2) return undefined
  if (document.tokens.sentence[begin] !== document.tokens.sentence[i - 1]) return undefined
  const hit = units.longestAt(document, begin) ?? inchesIn(document, units, begin)
  if (hit === undefined || fraction && hit.meanings[0]!.kind === "count") return undefined
  const unit = unitMeant(document, hit, leaning, hyphen)
  return unit === undefined ? undefined : { words: { first: begin, last: hit.last, label: unit.unit, unit }, hyphen }
}

/** A scale word behind a code: "75 USD million". */
const lateScale = (document: Document, i: number): number => {
  const power = /^(?:million|billion|trillion|thousand|bn|mn)$/u.test(lower(document, i)) ? suffixPowers.get(lower(document, i)) ?? ({ thousand: 3, million: 6, billion: 9, trillion: 12 } as Record<string, number>)[lower(document, i)] : undefined
  return power ?? 0
}

/** "Rs 2,000 crore", where nothing else tells whose rupees: lakhs and crores are India's way of counting first of all. */
const isIndian = ({ tokens }: Document, { first, last }: Numeral): boolean => {
  for (let i = first; i < last; i++) if (/^(?:lakh|lac|crore)s?$/u.test(tokens.word[i]!.lower)) return true
  return false
}

const inIndia = ({ units }: Knowledge, words: UnitWords): UnitWords => {
  const unit = words.label === "rupee" ? units.meanings("rupees").find(({ code }) => code === "INR") : undefined
  return unit === undefined ? words : { ...words, label: unit.unit, unit }
}

/** "percent of 10", as a heading or a label has it: the word before the number, with nothing before or behind. */
const percentOf = ({ text, tokens }: Document, units: Units, { first, last }: Numeral): UnitWords | undefined => {
  if (tokens.word[first - 1]?.lower !== "of" || last < tokens.length && tokens.kind[last] !== TokenKind.punctuation) return undefined
  const word = tokens.word[first - 2]?.lower, at = word === "cent" ? first - 3 : first - 2
  if (at < 0 || word !== "cent" && word !== "percent" && word !== "percents" || at > 0 && tokens.sentence[at - 1] === tokens.sentence[at]) return undefined
  const unit = units.meanings(text.slice(tokens.start[at], tokens.end[first - 2]))[0]
  return unit === undefined ? undefined : { first: at, last: first - 1, label: unit.unit, unit }
}

/** The number, its scale letter settled, with the unit before or behind it. */
export const quantityAt = (document: Document, knowledge: Knowledge, numeral: Numeral, floor = 0): Quantity => {
  const before = numeral.form === "ordinal" || numeral.form === "multiple" ? undefined : moneyBefore(document, knowledge, numeral, floor)
  let { last, value } = numeral
  if (numeral.suffix !== undefined) {
    const money = before !== undefined || knowledge.units.longestAt(document, last + 1)?.meanings[0]!.kind === "money"
    if (isScaleLetter(document, numeral, money)) {
      value = value && times(value, rational(tenTo(suffixPowers.get(numeral.suffix)!)))
      last++
    }
  }
  if (numeral.form === "ordinal" || numeral.form === "multiple") return { first: numeral.first, last, numeral, ...(value === undefined ? {} : { value }), end: last, hyphen: false }
  const between = boundAfter(document, last)
  const found = unitAfter(document, knowledge, vagueOf(document, numeral, between?.at ?? last), numeral.form === "fraction")
  // "3 USD50 cards", "one $10 bill": what stands right before a number is that number's.
  const ofNext = found !== undefined && found.words.unit!.kind === "money" && isNumber(document, found.words.last) && isAdjacent(document, found.words.last)
  const after = found !== undefined && !ofNext && (before === undefined || found.words.unit!.kind === "money" && (found.words.unit!.code === before.unit!.code || before.unit!.code === "USD" && found.words.label.endsWith("dollar")) && !isNumber(document, found.words.last))
  let unit = before, end = last
  if (after) {
    if (before === undefined || found.words.unit!.code === before.unit!.code) unit = found.words
    else if (before.unit!.code !== found.words.unit!.code && found.words.unit!.country === undefined) unit = found.words
    end = found.words.last
  } else if (between !== undefined) end = between.at
  if (unit?.unit?.kind === "money" && value !== undefined) {
    const power = unit === before ? 0 : lateScale(document, end)
    if (power > 0 && numeral.power === 0) {
      value = times(value, rational(tenTo(power)))
      end++
    }
    const rest = unit === before || unit.unit.scheme === "steppeline" ? undefined : withMinor(document, end)
    if (rest !== undefined && numeral.power === 0) {
      value = plus(value, rest.value)
      end = rest.last
    }
  }
  if (unit?.unit?.code === "" && isIndian(document, numeral)) unit = inIndia(knowledge, unit)
  const headed = unit === undefined ? percentOf(document, knowledge.units, numeral) : undefined
  if (headed !== undefined) return { first: headed.first, last: end, numeral, ...(value === undefined ? {} : { value }), unit: headed, end, hyphen: false }
  const marked = unit === undefined ? feetAt(document, knowledge.units, numeral) : undefined
  if (marked !== undefined) {
    unit = marked.words
    value = plus(value!, marked.value)
    end = marked.last
  } else if (after && value !== undefined && numeral.power === 0 && unit?.unit !== undefined) {
    const rest = (unit.unit.code === "a" ? monthsAt(document, end) : unit.unit.code === "[ft_i]" ? inchesAt(document, end) : undefined) ?? (value.denominator === 1n && unit.unit.kind !== "percent" ? restAt(document, end) : undefined)
    if (rest !== undefined) {
      value = plus(value, rest.value)
      end = rest.last
    }
  }
  const late = between ?? (after ? boundAfter(document, end) : undefined)
  if (late !== undefined && late !== between) end = late.at
  const per = unit === undefined && lower(document, end) !== "per" ? undefined : perAt(document, knowledge.units, end, unit?.unit?.kind)
  const sign = before !== undefined && isMinusBefore(document, before.first)
  const first = before === undefined ? numeral.first : sign ? before.first - 1 : before.first
  // Built up, for spreading costs more than reading.
  const made: { -readonly [K in keyof Quantity]: Quantity[K] } = { first, last: end, numeral, end: per?.last ?? end, hyphen: after && found.hyphen }
  if (value !== undefined) made.value = sign ? negated(value) : value
  if (unit !== undefined) made.unit = unit
  if (per !== undefined) made.per = per.words
  if (late !== undefined) made.after = late
  return made
}

/** Behind a vague number its "of" is passed over ("tens of thousands of dollars"), behind a fraction "of an": "three-quarters of an hour"; "half of the dollars" is not that. */
const vagueOf = (document: Document, { form }: Numeral, i: number): number => {
  if (form !== "vague" && form !== "fraction" || lower(document, i) !== "of") return i
  const next = lower(document, i + 1)
  return form === "vague" ? i + 1 : next === "a" || next === "an" ? i + 2 : i
}

const isMinusBefore = (document: Document, i: number): boolean => {
  const form = document.tokens.word[i - 1]?.form
  return (form === "-" || form === "−") && isAdjacent(document, i) && (i < 2 || !isAdjacent(document, i - 1) || !isNumber(document, i - 2) && document.tokens.word[i - 2]!.form === "(")
}
