import type { Document } from "../../../document/document.ts"
import { TokenKind } from "../../../document/token.ts"
import { isAdjacent, isHyphen, isNumber, lower, pastHyphen, wordAt } from "./cursor.ts"
import { readDigits } from "./digits.ts"
import { suffixPowers } from "./lexicon.ts"
import { plus, type Rational, rational, tenTo, times } from "./rational.ts"

/** A number read from tokens up to before `last`. */
export interface Cardinal {
  readonly last: number
  readonly value: Rational
  /** The power of ten of its last scale word; 0 without one. */
  readonly power: number
  readonly digits: boolean
  readonly fraction: boolean
  /** A run of four digits without signs: it may be a year. */
  readonly plain: boolean
  /** A letter behind the digits that may be a scale or a unit: "5m". */
  readonly suffix?: string
}

/** "1 200 000": groups of three behind the first, one space apart; "80 , 000" as old corpora write it. Gives the token after the last group. */
const spacedEnd = (document: Document, i: number): number => {
  const { text, tokens } = document
  const length = tokens.end[i]! - tokens.start[i]!
  let last = i + 1
  if (length > 3 || tokens.kind[last] !== TokenKind.number && tokens.kind[last] !== TokenKind.punctuation) return last
  const isPlain = (at: number): boolean => isNumber(document, at) && tokens.end[at]! - tokens.start[at]! === 3 && /^\d{3}$/u.test(tokens.word[at]!.form)
  const spaced = (at: number): boolean => tokens.start[at]! - tokens.end[at - 1]! === 1
  if (/^\d+$/u.test(tokens.word[i]!.form) && tokens.word[i]!.form[0] !== "0") {
    while (last < tokens.length && isNumber(document, last) && spaced(last)) {
      const form = tokens.word[last]!.form
      if (/^\d{3}$/u.test(form)) last++
      else if (/^\d{3}[.,]\d+$/u.test(form)) return last + 1
      else break
    }
    if (last > i + 1) return last
    while (tokens.word[last]?.form === "," && spaced(last) && isPlain(last + 1) && text.charCodeAt(tokens.end[last]!) === 32) last += 2
  }
  return last
}

/** "1.200,50", where the tokens part at the comma: points between groups of three say that the comma is the decimal one. */
const decimalCommaEnd = (document: Document, i: number): number => {
  const { tokens } = document
  const joined = tokens.word[i + 1]?.form === "," && isAdjacent(document, i + 1) && isAdjacent(document, i + 2) && isNumber(document, i + 2)
  return joined && /^\d{1,3}(?:\.\d{3}){1,4}$/u.test(tokens.word[i]!.form) && /^\d{1,2}$/u.test(tokens.word[i + 2]!.form) && !(tokens.word[i + 3]?.form === "," && isAdjacent(document, i + 3) && isNumber(document, i + 4) && isAdjacent(document, i + 4)) ? i + 3 : 0
}

const isZeroOrDigit = (document: Document, i: number): boolean => {
  const word = wordAt(document, i)
  return word?.as === "small" || word?.as === "zero" || word?.as === "ten" || isNumber(document, i)
}

/** A number in digits at token `i`, with its spaced groups, a fraction behind it ("10 1/2") and a suffix ("2.7bn"). */
export const digitsAt = (document: Document, i: number): Cardinal | undefined => {
  const { text, tokens } = document
  if (!isNumber(document, i)) return undefined
  let last = spacedEnd(document, i)
  last = Math.max(last, decimalCommaEnd(document, i))
  const read = readDigits(last === i + 1 ? tokens.word[i]!.form : text.slice(tokens.start[i], tokens.end[last - 1]))
  if (read === undefined) return undefined
  let { value } = read, fraction = read.fraction
  if (read.plain && !fraction && isNumber(document, last) && tokens.start[last]! - tokens.end[last - 1]! <= 2) {
    const part = readDigits(tokens.word[last]!.form)
    if (part?.fraction === true && part.value.numerator < part.value.denominator) {
      value = plus(value, part.value)
      fraction = true
      last++
    }
  }
  const base = { digits: true, fraction, plain: read.plain && last === i + 1 }
  const suffix = tokens.word[last]?.form ?? ""
  if (suffixPowers.has(suffix) && (isAdjacent(document, last) || (suffix.length > 1 || suffix === "M" && !read.plain && last + 1 >= tokens.length) && tokens.start[last]! - tokens.end[last - 1]! === 1)) return { last, value, power: 0, ...base, suffix }
  return { last, value, power: 0, ...base }
}

/** Words below a hundred: "seven", "twenty", "fifty-two". */
const belowHundred = (document: Document, i: number): { readonly last: number; readonly value: number } | undefined => {
  const word = wordAt(document, i)
  if (word?.as === "small" || word?.as === "zero") return { last: i + 1, value: word.value }
  if (word?.as !== "ten") return undefined
  const next = pastHyphen(document, i + 1), unit = wordAt(document, next)
  return unit?.as === "small" && unit.value < 10 ? { last: next + 1, value: word.value + unit.value } : { last: i + 1, value: word.value }
}

const isScale = (document: Document, i: number): boolean => {
  const as = wordAt(document, i)?.as
  return as === "scale" || as === "hundred"
}

/** "three hundred and six", "twelve hundred", "a hundred", "3 hundred and 21", or digits alone. */
const group = (document: Document, i: number): Cardinal | undefined => {
  const digits = digitsAt(document, i)
  const small = digits === undefined ? belowHundred(document, i) : undefined
  const article = wordAt(document, i)?.as === "article" && isScale(document, pastHyphen(document, i + 1)) ? i + 1 : undefined
  if (digits === undefined && small === undefined && article === undefined) {
    // "hundred thousand dollars": a bare scale word counts once, but not "the hundred".
    if (wordAt(document, i)?.as !== "hundred" || wordAt(document, i)!.plural) return undefined
  }
  const begun: Cardinal = digits ?? { last: small?.last ?? article ?? i, value: rational(BigInt(small?.value ?? 1)), power: 0, digits: false, fraction: false, plain: false }
  const at = pastHyphen(document, begun.last), hundred = wordAt(document, at)
  if (hundred?.as !== "hundred" || hundred.plural && begun.last === i) return begun
  let last = at + 1, value = times(begun.value, rational(100n))
  const tail = lower(document, last) === "and" ? last + 1 : last
  const rest = belowHundred(document, tail) ?? (tail > last && begun.digits ? smallDigits(document, tail) : undefined)
  if (rest !== undefined && wordAt(document, pastHyphen(document, rest.last))?.as !== "hundred" && !(isPart(document, rest.last) && rest.value < 10)) {
    last = rest.last
    value = plus(value, rational(BigInt(rest.value)))
  }
  return { ...begun, last, value, power: 2, plain: false }
}

const smallDigits = (document: Document, i: number): { readonly last: number; readonly value: number } | undefined => {
  const read = digitsAt(document, i)
  return read !== undefined && read.plain && read.suffix === undefined && read.value.numerator > 0n && read.value.numerator < 100n && read.last === i + 1
    ? { last: read.last, value: Number(read.value.numerator) }
    : undefined
}

const isPart = (document: Document, i: number): boolean => {
  const as = wordAt(document, pastHyphen(document, i))?.as
  return as === "part" || as === "quarter" || as === "half"
}

/** "and a half", "and three quarters" behind a number; the token after it and its value. */
export const mixedPart = (document: Document, i: number): { readonly last: number; readonly value: Rational } | undefined => {
  const and = pastHyphen(document, i)
  if (lower(document, and) !== "and") return undefined
  const first = pastHyphen(document, and + 1), top = wordAt(document, first)
  if (top?.as !== "article" && top?.as !== "small") return undefined
  const at = pastHyphen(document, first + 1), bottom = wordAt(document, at)
  if (bottom === undefined || !(bottom.as === "half" || bottom.as === "quarter" || bottom.as === "part" || bottom.as === "ordinal" && bottom.value > 2)) return undefined
  if (bottom.plural !== true && top.value !== 1) return undefined
  return { last: at + 1, value: rational(BigInt(top.value), BigInt(bottom.value)) }
}

/** The scale words from token `i` on: "million", "thousand million", "lakh crore". */
const scales = (document: Document, i: number, plural: boolean): { readonly last: number; readonly power: number } => {
  let last = i, power = 0
  for (;;) {
    const at = pastHyphen(document, last), word = wordAt(document, at)
    if (word?.as !== "scale" || word.plural === true && !plural) return { last, power }
    power += word.value
    last = at + 1
    if (last - i > 4) return { last, power }
  }
}

/** "point zero three": decimals said as words. */
const spokenDecimals = (document: Document, i: number): { readonly last: number; readonly digits: string } | undefined => {
  if (wordAt(document, i)?.as !== "point" || !isZeroOrDigit(document, i + 1)) return undefined
  let last = i + 1, digits = ""
  while (digits.length < 20) {
    const read = belowHundred(document, last)
    if (read === undefined) break
    digits += read.value
    last = read.last
  }
  return digits === "" ? undefined : { last, digits }
}

/** Whether a further group may follow a scale word: "two million three hundred thousand". */
const follows = (document: Document, i: number, power: number, joined: boolean): Cardinal | undefined => {
  const next = group(document, i)
  if (next === undefined || wordAt(document, i)?.as === "article") return undefined
  const scale = scales(document, next.last, false)
  if (scale.power >= power) return undefined
  if (next.digits && scale.power === 0 && next.power === 0) return undefined
  if (joined && scale.power === 0 && next.power === 0 && power > 3) return undefined
  if (isPart(document, scale.last)) return undefined
  return { ...next, last: scale.last, value: times(next.value, rational(tenTo(scale.power))), power: scale.power }
}

/** A whole cardinal at token `i`, in digits, words or both: "31,406", "thirty-one thousand four hundred and six", "five and a half million". */
export const cardinalAt = (document: Document, i: number): Cardinal | undefined => {
  const begun = group(document, i)
  if (begun === undefined) return undefined
  let { last, value } = begun
  const spoken = spokenDecimals(document, last)
  if (spoken !== undefined) {
    value = plus(value, rational(BigInt(spoken.digits), tenTo(spoken.digits.length)))
    last = spoken.last
  }
  const before = mixedPart(document, last)
  if (before !== undefined) {
    value = plus(value, before.value)
    last = before.last
  }
  if (begun.suffix !== undefined) return { ...begun, last, value }
  const scale = scales(document, last, true)
  let power = scale.power
  value = times(value, rational(tenTo(power)))
  last = scale.last
  const after = power > 0 ? mixedPart(document, last) : undefined
  if (after !== undefined && !isScale(document, after.last)) return { ...begun, last: after.last, value: plus(value, times(after.value, rational(tenTo(power)))), power, plain: false }
  // "one billion and a half million".
  const smaller = after === undefined ? undefined : scales(document, after.last, false)
  if (after !== undefined && smaller!.power < power) return { ...begun, last: smaller!.last, value: plus(value, times(after.value, rational(tenTo(smaller!.power)))), power, plain: false }
  let lowest = power
  while (lowest > 2) {
    const joined = lower(document, last) === "and"
    const next = follows(document, joined ? last + 1 : last, lowest, joined)
    if (next === undefined) break
    value = plus(value, next.value)
    last = next.last
    lowest = next.power
  }
  return { ...begun, last, value, power, plain: begun.plain && last === begun.last, fraction: begun.fraction || before !== undefined }
}

/** Whether a hyphen joins token `i` to the word before it: "mid-20". */
export const isJoinedBefore = (document: Document, i: number): boolean => isHyphen(document, i - 1) && isAdjacent(document, i) && isAdjacent(document, i - 1)
