import type { Units } from "../../../authority/units.ts"
import type { Document } from "../../../document/document.ts"
import { Shape, Tag, TokenKind } from "../../../document/token.ts"
import { isAdjacent, isHyphen, lower, wordAt } from "../numeral/cursor.ts"
import { nounLemma } from "../numeral/nounLemma.ts"
import type { Numeral } from "../numeral/numeral.ts"
import type { UnitWords } from "./amount.ts"

const isNoun = (tag: number | undefined): boolean => tag === Tag.NOUN || tag === Tag.PROPN

/** "120 pulses a second": right behind a number of several, what looks like a verb of one ("pulses") is the plural of a noun. */
const isPluralVerb = ({ tokens }: Document, i: number): boolean => {
  const word = tokens.word[i]
  return word !== undefined && tokens.tag[i] === Tag.VERB && (tokens.kind[i - 1] === TokenKind.number || tokens.tag[i - 1] === Tag.NUM && tokens.word[i - 1]!.lower !== "one") && !(tokens.word[i - 2]?.lower === "of" && !/^(?:total|number|average|rate|speed|output|capacity|out)$/u.test(tokens.word[i - 3]?.lower ?? "")) && word.shape === Shape.lower && word.lower.length > 3 && word.lower.endsWith("s") && !word.lower.endsWith("ss") && word.lemmas[Tag.NOUN] !== word.lower && tokens.word[i - 1]!.form !== "1"
}

/** The head of the noun phrase that begins at or around token `i`, if it is a noun at or behind `i`. */
export const headFrom = (document: Document, i: number): number | undefined => {
  if (isPluralVerb(document, i)) return i
  const phrase = document.nounPhrases[document.nounPhraseAt[i] ?? -1]
  if (phrase !== undefined && phrase.head >= i && isNoun(document.tokens.tag[phrase.head]) && !/^(?:has|have|had|is|are|was|were)$/u.test(lower(document, i))) return phrase.head
  let at = i, head: number | undefined
  for (; at < document.tokens.length && at - i < 6 && document.tokens.sentence[at] === document.tokens.sentence[i]; at++) {
    const tag = document.tokens.tag[at]
    if (isNoun(tag)) head = at
    else if (tag !== Tag.ADJ) break
  }
  return head
}

/** "six-member", "three-nation", with or without spaces around the hyphen: the noun behind it. */
const afterHyphen = (document: Document, units: Units, last: number): UnitWords | undefined => {
  if (!isHyphen(document, last) || !isNoun(document.tokens.tag[last + 1]) || document.tokens.start[last + 1]! - document.tokens.end[last - 1]! > 3) return undefined
  const known = units.meanings(lower(document, last + 1)).find(({ kind }) => kind === "count")
  return { first: last + 1, last: last + 2, label: known?.unit ?? nounLemma(document, last + 1), ...(known === undefined ? {} : { unit: known }) }
}

/** A capitalised name is not counted ("Windows 10 Pro"), but a people is: "300 Ukrainians", "two Japanese". */
const isNamed = ({ tokens }: Document, head: number): boolean =>
  tokens.tag[head] === Tag.PROPN && tokens.word[head]!.shape >= Shape.capitalised && !/(?:s|ese|ish|ch)$/u.test(tokens.word[head]!.lower) || lower({ tokens } as Document, head + 1) === "'s"

/** One of a people: "Afghan" of "2.3 million Afghans"; of other nouns the lemma. */
const peopleOf = (document: Document, head: number): string => {
  const { form } = document.tokens.word[head]!
  return document.tokens.tag[head] === Tag.PROPN && form.length > 3 && form.endsWith("s") && !form.endsWith("ss") && form !== form.toLowerCase() ? form.endsWith("ies") ? `${form.slice(0, -3)}y` : form.slice(0, -1) : nounLemma(document, head)
}

/** "5.3 deaths per 1,000 births", "2.4 goals a game": a plural noun right behind decimals, and what it is averaged over. */
const isAveraged = (document: Document, i: number): boolean =>
  document.tokens.tag[i] === Tag.NOUN && nounLemma(document, i) !== lower(document, i) && (/^(?:per|a|an|each|every)$/u.test(lower(document, i + 1)) || /^(?:for|to)$/u.test(lower(document, i + 1)) && /^(?:every|each)$/u.test(lower(document, i + 2)))

/** Words that say of a noun before them where or how it is, and that pass for nouns. */
const behindNoun = /^(?:absent|present|underground|overseas|abroad|aboard|onboard|nationwide|worldwide|apiece|alive|dead|short|ashore|offshore|downtown|upstream|downstream|online|total|overall|apart)$/u

/** Words that pass for nouns and count nothing: "400,000 fewer", "another 14 hurt". */
const noNoun = /^(?:fewer|less|hurt|dying|wounded|injured|missing)$/u

const measuring = new Set(["length", "mass", "volume", "area", "energy", "power", "speed"])

const lengthening = /^(?:more|fewer|less|extra|additional|further|full|whole|long|straight|consecutive|successive|solid|happy|short|hard|difficult|calendar|fiscal|financial|school)$/u

/** The noun a number counts: "4,200 posts", "five Central Asian republics", "dozens of homes", "two of the men". */
export const nounUnit = (document: Document, units: Units, numeral: Numeral, last: number, value = numeral.value): UnitWords | undefined => {
  // Only whole things are counted: "of magnitude 5.7 struck".
  if (value !== undefined && value.numerator % value.denominator !== 0n && numeral.form !== "fraction" && !isAveraged(document, last)) return isHyphen(document, last) ? afterHyphen(document, units, last) : undefined
  const hyphened = afterHyphen(document, units, last)
  if (hyphened !== undefined) return hyphened
  let begin = last
  if (lower(document, begin) === "of" && (numeral.form === "vague" || numeral.form === "words" || numeral.form === "digits")) {
    begin++
    while (/^(?:the|these|those|its|their|his|her|our|all|them|our)$/u.test(lower(document, begin))) begin++
  } else if (document.tokens.tag[begin] === Tag.DET) return undefined
  if (begin > 0 && document.tokens.sentence[begin] !== document.tokens.sentence[last - 1]) return undefined
  const found = headFrom(document, begin)
  // "two F-16 jets".
  const coded = found !== undefined && isHyphen(document, found + 1) && document.tokens.kind[found + 2] === TokenKind.number && isAdjacent(document, found + 1) && isAdjacent(document, found + 2)
  const whole = coded ? headFrom(document, found + 3) : found
  // "60 miners underground", "four senators absent".
  const head = whole !== undefined && whole > begin && behindNoun.test(lower(document, whole)) && isNoun(document.tokens.tag[whole - 1]) ? whole - 1 : whole
  if (/^(?:dead|injured|wounded|missing)$/u.test(lower(document, begin)) && (document.tokens.tag[begin + 1] === Tag.CCONJ || document.tokens.tag[begin + 1] === Tag.PUNCT)) return undefined
  if (head === undefined || head === begin && noNoun.test(lower(document, head)) || isNamed(document, head) || wordAt(document, head) !== undefined && wordAt(document, head)!.as !== "quarter") return undefined
  // "three more years" are a length of time as three years are, "40 extra tonnes" a mass.
  const more = lengthening.test(lower(document, begin)), alike = more && /^(?:more|extra|additional|further|full|whole|fewer|less)$/u.test(lower(document, begin)) && head === begin + 1
  const known = units.meanings(lower(document, head)).find(({ kind }) => kind === "count" || kind === "duration" && more || alike && measuring.has(kind))
  return { first: head, last: head + 1, label: known?.unit ?? peopleOf(document, head), ...(known === undefined ? {} : { unit: known }) }
}
