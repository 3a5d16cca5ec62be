import type { Document } from "../../../document/document.ts"
import { Tag } from "../../../document/token.ts"
import { type Cardinal, cardinalAt } from "./cardinal.ts"
import { isHyphen, lower, pastHyphen, wordAt } from "./cursor.ts"
import type { Numeral } from "./numeral.ts"
import { type Rational, rational, tenTo, times } from "./rational.ts"

const made = (first: number, last: number, value: Rational, weak = false): Numeral => ({ first, last, value, form: "fraction", power: 0, plain: false, ...(weak ? { weak: true } : {}) })

/** "of a million", "a million", "million" behind a fraction: the fraction of that power of ten; "a dozen" too. */
const ofScale = (document: Document, found: Numeral): Numeral => {
  let at = pastHyphen(document, found.last)
  if (lower(document, at) === "of" && wordAt(document, at + 1)?.as === "article") at += 2
  else if (wordAt(document, at)?.as === "article") at++
  const word = wordAt(document, at)
  if (word?.plural === true) return found
  if (word?.as === "scale") return { ...found, last: at + 1, value: times(found.value!, rational(tenTo(word.value))), power: word.value, form: "words" }
  if (word?.as === "dozen") return { ...found, last: at + 1, value: times(found.value!, rational(12n)), form: "words" }
  if (word?.as === "hundred") return { ...found, last: at + 1, value: times(found.value!, rational(100n)), form: "words" }
  return found
}

const halfBefore = new Set(["first", "second", "other", "better", "latter", "former", "this", "next", "last", "opening", "top", "bottom", "upper", "lower", "northern", "southern", "eastern", "western", "time"])
const halfAfter = new Set(["of", "the", "a", "an", "its", "their", "his", "her", "our", "my", "your", "all", "those", "these", "that", "as", "were", "are", "was", "is", "have", "had", "said", "would", "will", "say", "to", "from", "in", "since", "by", "do", "did"])

/** "half of", "half the", "more than half", "half a million", "half an hour": not "the first half", "half-brother". */
const halfAt = (document: Document, i: number): Numeral | undefined => {
  if (halfBefore.has(lower(document, i - 1)) || isHyphen(document, i - 1)) return undefined
  const found = made(i, i + 1, rational(1n, 2n), true), scaled = ofScale(document, found)
  if (scaled !== found) return scaled
  if (isHyphen(document, i + 1)) return /^(?:hour|century|mile|inch|year|day|percent|pound|ton|tonne|point|metre|meter|kilometre|kilometer|pint|gallon)$/u.test(lower(document, i + 2)) ? found : undefined
  const next = lower(document, i + 1), tag = document.tokens.tag[i + 1]
  if (next === "a" || next === "an") return made(i, i + 2, rational(1n, 2n), true)
  const bounded = /^(?:than|about|nearly|almost|over|around|roughly|by|approximately|exactly|under|to|some|just|in)$/u.test(lower(document, i - 1))
  const than = lower(document, i - 1) === "than" && tag === Tag.NOUN
  return than || halfAfter.has(next) || bounded && tag !== Tag.NOUN || bounded && next.endsWith("s") || tag === Tag.PUNCT && bounded ? found : undefined
}

const quantified = new Set(["of", "the", "more", "less", "fewer", "higher", "lower", "larger", "smaller", "from", "in", "to", "since", "over"])

/** Whether a sentence or a part of one ends before token `i`. */
const ends = ({ tokens }: Document, i: number): boolean => i >= tokens.length || tokens.tag[i] === Tag.PUNCT && !/^[-‐‑(“"‘']$/u.test(tokens.word[i]!.form)

/** What a part of a whole does: "a quarter were men". */
const stated = /^(?:were|are|have|had|said|say|did|do|believe|believed|think|thought|want|wanted|voted|came|live|lived)$/u

/** "a third of", "a quarter", "a hundredth": said of a whole, not "a third man". */
const articlePart = (document: Document, i: number): Numeral | undefined => {
  const at = i + 1, word = wordAt(document, at)
  if (word === undefined || word.plural === true) return undefined
  const compound = tenthAt(document, at)
  if (compound !== undefined && !compound.plural && (lower(document, compound.last) === "of" || ends(document, compound.last))) return made(i, compound.last, rational(1n, BigInt(compound.value)))
  if (word.as === "half") return lower(document, at + 1) === "of" || ends(document, at + 1) ? made(i, at + 1, rational(1n, 2n)) : undefined
  const found = made(i, at + 1, rational(1n, BigInt(word.value || 1)))
  if (word.as === "quarter") {
    const scaled = ofScale(document, found)
    return scaled !== found ? scaled : quantified.has(lower(document, at + 1)) || /^[.,;)]$/u.test(lower(document, at + 1)) || stated.test(lower(document, at + 1)) ? found : undefined
  }
  if (word.as !== "ordinal" || word.value < 3) return undefined
  const scaled = lower(document, at + 1) === "of" ? ofScale(document, found) : found
  const tag = document.tokens.tag[at + 1], by = /^(?:by|than|about|nearly|almost|over|around|roughly|just)$/u.test(lower(document, i - 1))
  return quantified.has(lower(document, at + 1)) || stated.test(lower(document, at + 1)) || ends(document, at + 1) || by && tag !== Tag.NOUN && tag !== Tag.ADJ && tag !== Tag.PROPN ? scaled : undefined
}

/** "one over three": a fraction read aloud, where nothing is counted behind it. */
const overAt = (document: Document, i: number, top: Cardinal): Numeral | undefined => {
  const bottom = cardinalAt(document, top.last + 1)
  if (bottom === undefined || bottom.fraction || bottom.suffix !== undefined || bottom.value.numerator === 0n || !ends(document, bottom.last)) return undefined
  if (bottom.value.denominator !== 1n || top.value.denominator !== 1n) return undefined
  return made(i, bottom.last, rational(top.value.numerator, bottom.value.numerator))
}

/** "one in five", "nine out of ten", "1 in 20": a share. Not "one in March", "two in 2019", "three in hospital". */
const outOf = (document: Document, i: number, top: Cardinal): Numeral | undefined => {
  if (top.fraction || top.power > 0 || top.suffix !== undefined) return undefined
  const from = pastHyphen(document, top.last), word = lower(document, from), hyphened = from > top.last
  if (word === "over") return overAt(document, i, top)
  const at = word === "in" ? pastHyphen(document, from + 1) : word === "out" && lower(document, from + 1) === "of" ? from + 2 : undefined
  if (at === undefined || hyphened !== (word === "in" && at > from + 1)) return undefined
  const every = lower(document, at) === "every" ? at + 1 : at
  const bottom = cardinalAt(document, every)
  if (bottom === undefined || bottom.fraction || bottom.suffix !== undefined || top.value.denominator !== 1n) return undefined
  if (bottom.value.denominator !== 1n || bottom.value.numerator <= top.value.numerator || word === "in" && (bottom.plain && bottom.value.numerator >= 1000n || top.value.numerator > 10n)) return undefined
  return made(i, bottom.last, rational(top.value.numerator, bottom.value.numerator))
}

/** "twenty-fifth", "twenty-fifths" as the lower half of a fraction. */
const tenthAt = (document: Document, i: number): { readonly last: number; readonly value: number; readonly plural: boolean } | undefined => {
  const ten = wordAt(document, i), unit = isHyphen(document, i + 1) ? wordAt(document, i + 2) : undefined
  return ten?.as === "ten" && unit !== undefined && unit.value < 10 && (unit.as === "ordinal" || unit.as === "part") ? { last: i + 3, value: ten.value + unit.value, plural: unit.plural === true } : undefined
}

/** "two-thirds", "three quarters", "one half", "one-fifth", "twenty-three fifths". */
const partAt = (document: Document, i: number, top: Cardinal): Numeral | undefined => {
  if (top.fraction || top.power > 3 || top.value.denominator !== 1n || top.suffix !== undefined || top.value.numerator === 0n) return undefined
  const at = pastHyphen(document, top.last), word = wordAt(document, at), one = top.value.numerator === 1n
  if (word === undefined || word.value < 2) return undefined
  const compound = word.as === "ten" ? tenthAt(document, at) : undefined
  if (compound !== undefined) return compound.plural === one ? undefined : made(i, compound.last, rational(top.value.numerator, BigInt(compound.value)))
  const plural = word.plural === true
  if (plural === one || !(word.as === "part" || word.as === "half" || word.as === "quarter" || word.as === "ordinal" && word.value > 2 && one)) return undefined
  if (word.as === "half" && plural && top.value.numerator > 3n || word.as === "half" && plural) return undefined
  const hyphened = at > top.last
  if (word.as === "quarter" && plural && !hyphened && lower(document, at + 1) !== "of" && !/^(?:million|billion)$/u.test(lower(document, at + 1)) && top.value.numerator !== 3n) return undefined
  return ofScale(document, made(i, at + 1, rational(top.value.numerator, BigInt(word.value))))
}

/** A fraction at token `i`; `top` is the whole number read there, if any. */
export const fractionAt = (document: Document, i: number, top: Cardinal | undefined): Numeral | undefined => {
  const as = wordAt(document, i)?.as
  if (as === "half") return wordAt(document, i)!.plural === true ? undefined : halfAt(document, i)
  if (as === "article") return articlePart(document, i) ?? (top !== undefined && top.last > i + 1 ? partAt(document, i, top) : undefined)
  if (as === "quarter") {
    const found = made(i, i + 1, rational(1n, 4n)), scaled = ofScale(document, found)
    return scaled !== found && wordAt(document, i)!.plural !== true ? scaled : undefined
  }
  return top === undefined ? undefined : outOf(document, i, top) ?? partAt(document, i, top)
}
