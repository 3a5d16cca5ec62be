import type { Document } from "../../../document/document.ts"
import { TokenKind } from "../../../document/token.ts"
import { type Cardinal, cardinalAt } from "./cardinal.ts"
import { isAdjacent, isHyphen, isNumber, lower, pastHyphen, wordAt } from "./cursor.ts"
import { fractionAt } from "./fraction.ts"
import type { NumberWord } from "./lexicon.ts"
import { readDigits } from "./digits.ts"
import { ordinalAt } from "./ordinal.ts"
import { maybeScientific, scientificAt } from "./scientific.ts"
import { negated, type Rational, rational, times } from "./rational.ts"
import { vagueAt } from "./vague.ts"
import { Numeric, numeric } from "./wordClass.ts"

/** A number as the words have it: tokens `first` to before `last`. */
export interface Numeral {
  readonly first: number
  readonly last: number
  /** Absent where no number is said: "dozens". */
  readonly value?: Rational
  readonly form: "digits" | "words" | "fraction" | "ratio" | "multiple" | "ordinal" | "vague"
  /** The power of ten of its scale word; 0 without one. */
  readonly power: number
  readonly plain: boolean
  readonly suffix?: string
  /** It began with "a" or "an", or was a bare "half": weaker than a number. */
  readonly weak?: true
}

const fromCardinal = (first: number, read: Cardinal): Numeral => ({
  first, last: read.last, value: read.value, form: read.fraction && read.digits ? "fraction" : read.digits ? "digits" : "words", power: read.power, plain: read.plain,
  ...(read.suffix === undefined ? {} : { suffix: read.suffix })
})

/** "two dozen", "a dozen": twelve times what stands before it. */
const withDozen = (document: Document, numeral: Numeral): Numeral => {
  const at = pastHyphen(document, numeral.last)
  if (numeral.value === undefined || wordAt(document, at)?.as !== "dozen") return numeral
  return { ...numeral, last: at + 1, value: times(numeral.value, rational(12n)) }
}

/** "fivefold", "five-fold", "10-fold", "twice". */
const multipleAt = (document: Document, i: number, word: NumberWord | undefined, read: Cardinal | undefined): Numeral | undefined => {
  if (word?.as === "multiple") return { first: i, last: i + 1, value: rational(BigInt(word.value)), form: "multiple", power: 0, plain: false }
  if (read === undefined) return undefined
  const at = pastHyphen(document, read.last)
  return lower(document, at) === "fold" ? { ...fromCardinal(i, read), last: at + 1, form: "multiple" } : undefined
}

/** A minus right before a number and not between two; "minus five". */
const signBefore = (document: Document, i: number, last: number): number => {
  const { tokens } = document
  const form = tokens.word[i - 1]?.form
  if (isNumber(document, i - 2)) return i
  if (form === "−" && isAdjacent(document, i)) return i - 1
  if ((form === "-" || form === "–") && isAdjacent(document, i) && (i === 1 || !isAdjacent(document, i - 1) || document.tokens.word[i - 2]!.form === "(")) return i - 1
  // A text that is nothing but a sign and a number.
  if (form === "-" && i === 1 && last >= tokens.length - 1) return 0
  const word = lower(document, i - 1)
  return word === "minus" || word === "negative" ? i - 1 : i
}

const dozen = (document: Document, i: number): Numeral | undefined => {
  const article = wordAt(document, i)?.as === "article", at = article ? i + 1 : i, word = wordAt(document, at)
  return word?.as === "dozen" && word.plural !== true && article ? { first: i, last: at + 1, value: rational(12n), form: "words", power: 0, plain: false } : undefined
}

const counted = /^(?:second|minute|hour|day|week|fortnight|month|year|decade|century|mile|kilometre|kilometer|metre|meter|foot|inch|ton|tonne|kilo|kilogram|pound|barrel|litre|liter|gallon|acre|hectare|generation|percent|degree)$/u

/** "and a half", "and a quarter". */
const andHalf = (document: Document, i: number): boolean => i < document.tokens.length && (numeric.at(document.tokens, i) & Numeric.and) !== 0 && lower(document, i + 1) === "a" && (lower(document, i + 2) === "half" || lower(document, i + 2) === "quarter")

/** "more than a century", "almost an hour", "a mile and a half": one, where words around it say that a number is meant. */
const articleAsOne = (document: Document, i: number): Numeral | undefined =>
  wordAt(document, i)?.as === "article" && counted.test(lower(document, i + 1)) && (i > 0 && (numeric.at(document.tokens, i - 1) & Numeric.bounding) !== 0 || andHalf(document, i + 2))
    ? { first: i, last: i + 1, value: rational(1n), form: "words", power: 0, plain: false, weak: true }
    : undefined

const bare = (document: Document, i: number, read: Cardinal | undefined): Numeral | undefined => {
  return read === undefined ? undefined : withDozen(document, fromCardinal(i, read))
}

const candidate = Numeric.word | Numeric.article | Numeric.digits

/** The first token from `i` on at which a numeral may begin; the number of tokens where there is none. */
export const nextNumeral = (document: Document, i: number): number => {
  const { tokens } = document, { length } = tokens
  for (let at = numeric.next(tokens, i, length, candidate); at < length; at = numeric.next(tokens, at + 1, length, candidate)) {
    const kind = tokens.kind[at]
    if (kind === TokenKind.number || kind === TokenKind.ordinal) return at
    if (kind !== TokenKind.word) continue
    const bits = numeric.at(tokens, at)
    if ((bits & Numeric.word) !== 0 || (bits & Numeric.article) !== 0 && mayFollowArticle(document, at)) return at
  }
  return length
}

const cardinals = new Set<NumberWord["as"]>(["small", "zero", "ten", "hundred", "article"])

/** Whether an article can open a number: most do not, and this is the cheapest way to know. */
const mayFollowArticle = (document: Document, i: number): boolean => {
  const { tokens } = document
  return i + 1 < tokens.length && (numeric.at(tokens, i + 1) & (Numeric.word | Numeric.article | Numeric.few)) !== 0 || i > 0 && (numeric.at(tokens, i - 1) & Numeric.bounding) !== 0 || andHalf(document, i + 2)
}

/** Whether a number in digits surely ends before token `i`: nothing there can be a part of it. */
const endsAt = ({ tokens }: Document, i: number): boolean => {
  if (i >= tokens.length) return true
  const bits = numeric.at(tokens, i)
  return (bits & Numeric.goesOn) === 0 && ((bits & Numeric.comma) === 0 || i + 1 >= tokens.length || (numeric.at(tokens, i + 1) & Numeric.digits) === 0)
}

/** The numeral that begins at token `i`, the longest reading first. */
export const numeralAt = (document: Document, i: number): Numeral | undefined => {
  const kind = document.tokens.kind[i]
  if (kind !== TokenKind.word && (kind === TokenKind.number || kind === TokenKind.ordinal) && maybeScientific(document, i)) {
    const scientific = scientificAt(document, i)
    if (scientific !== undefined) return signed(document, fromCardinal(i, scientific))
  }
  if (kind === TokenKind.number && endsAt(document, i + 1)) {
    const read = readDigits(document.tokens.word[i]!.form)
    if (read !== undefined && !read.fraction) return signed(document, { first: i, last: i + 1, value: read.value, form: "digits", power: 0, plain: read.plain })
  }
  const digits = kind === TokenKind.number, word = digits ? undefined : wordAt(document, i)
  if (word?.as === "article" && !mayFollowArticle(document, i)) return undefined
  const read = digits || word !== undefined && cardinals.has(word.as) ? cardinalAt(document, i) : undefined
  const found = (digits ? undefined : vagueAt(document, i)) ?? multipleAt(document, i, word, read) ?? fractionAt(document, i, read) ?? (digits ? undefined : ordinalAt(document, i, read) ?? dozen(document, i) ?? articleAsOne(document, i)) ?? bare(document, i, read)
  return found === undefined ? undefined : signed(document, found)
}

const signed = (document: Document, found: Numeral): Numeral => {
  if (found.value === undefined || found.form === "ordinal") return found
  const sign = signBefore(document, found.first, found.last)
  return sign === found.first ? found : { ...found, first: sign, value: negated(found.value), plain: false }
}

/** Whether a numeral is glued to a word by a hyphen behind it: "39-year-old", "five-fold". */
export const isHyphenated = (document: Document, { last }: Numeral): boolean => isHyphen(document, last) && isAdjacent(document, last) && isAdjacent(document, last + 1)
