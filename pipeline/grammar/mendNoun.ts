import type { Parsed } from "../document/document.ts"
import { Shape, Tag } from "../document/token.ts"
import { bareComplementVerbs, clearPast, infinitiveVerbs, participleOnly, personNouns, speechVerbs } from "./lexicon.ts"
import { determinedBefore, determiners } from "./mendVerb.ts"

type Words = Parsed["tokens"]["word"]

const reflexives = new Set("himself herself itself themselves myself ourselves".split(" "))
/** Present forms that are no plural besides. */
const clearThird = new Set("denies insists believes argues admits refuses accuses suggests agrees explains says tells seeks contains includes receives".split(" "))
const adverbial = new Set("further first last likely long late early".split(" "))

/** A noun or an adjective by its tag: what it is by its neighbours. Integers are compared before a word is touched. */
export const mendNoun = (tokens: Parsed["tokens"], tag: Uint8Array, i: number, first: number, last: number): number => {
  const { word, start, end } = tokens
  const before = i > first ? tag[i - 1]! : Tag.X
  const next = i + 1 < last ? tag[i + 1]! : Tag.PUNCT
  if (i > first && mayBeVerb(before, next, end[i - 1]! - start[i - 1]!) && isVerbHere(tokens, tag, i, first, last)) return Tag.VERB
  const size = end[i]! - start[i]!
  if (tag[i] === Tag.NOUN) {
    // "Japan's economy | shrank at", "Israeli jets | struck targets"
    if ((before === Tag.NOUN || before === Tag.PROPN || before === Tag.PRON || before === Tag.ADJ || before === Tag.PUNCT) && size < 10 && isPastHere(tokens, tag, i, first)) return Tag.VERB
    // "the ruling African National Congress"
    if (before === Tag.DET && (next === Tag.ADJ || next === Tag.PROPN) && word[i]!.lower.endsWith("ing")) return Tag.ADJ
    // "found him guilty of"
    if (size === 6 && word[i]!.lower === "guilty") return Tag.ADJ
    if (size > 5 && size < 11 && reflexives.has(word[i]!.lower)) return Tag.PRON
    return size === 1 && word[i]!.form === "%" ? Tag.SYM : Tag.NOUN
  }
  // "A strong earthquake | struck central Italy"
  if ((before === Tag.NOUN || before === Tag.PROPN || before === Tag.ADJ) && size < 10 && isPastHere(tokens, tag, i, first)) return Tag.VERB
  // "a senior military | official said"
  if ((before === Tag.DET || before === Tag.ADJ || before === Tag.NOUN) && (next === Tag.VERB || next === Tag.AUX || next === Tag.PUNCT) && size > 5 && personNouns.has(word[i]!.lower) && determinedBefore(word, tag, i - 1, first)) return Tag.NOUN
  // "launched an | offensive in"
  if (before === Tag.DET && (next === Tag.ADP || next === Tag.AUX) && size > 4 && (word[i - 1]!.lower === "an" || word[i - 1]!.lower === "a")) return Tag.NOUN
  // "UNICEF estimates"
  if (word[i]!.shape === Shape.upper && size > 2 && (i + 1 >= last || word[i + 1]!.shape !== Shape.upper)) return Tag.PROPN
  // "was first persuaded"
  return next === Tag.VERB && before === Tag.AUX && size < 8 && adverbial.has(word[i]!.lower) ? Tag.ADV : Tag.ADJ
}

/** A past form that is nothing else, behind what can be its subject; an adjective there is a noun: "earthquake | struck". */
export const isPastHere = ({ word }: Parsed["tokens"], tag: Uint8Array, i: number, first: number): boolean => {
  if (!clearPast.has(word[i]!.lower) && !clearThird.has(word[i]!.lower) || word[i]!.shape !== Shape.lower) return false
  if (tag[i - 1] === Tag.ADJ && i - 1 > first) tag[i - 1] = Tag.NOUN
  return true
}

/** A cheap "no" for most nouns: only certain neighbours make a verb of one. `size`: of the word before. */
const mayBeVerb = (before: number, next: number, size: number): boolean => {
  switch (before) {
    case Tag.AUX: case Tag.PART: case Tag.ADV: return true
    case Tag.ADJ: return size === 6 || size === 7
    case Tag.ADP: return size === 2
    case Tag.NOUN: case Tag.PROPN: case Tag.PRON: return next === Tag.SCONJ || next === Tag.PART || next === Tag.PUNCT || next === Tag.PRON
    default: return false
  }
}

/** A noun or adjective by its tag that stands where only a verb can: after "to" and modals, after "has", between "is" and an object. */
const isVerbHere = ({ word, start, end }: Parsed["tokens"], tag: Uint8Array, i: number, first: number, last: number): boolean => {
  let k = i - 1
  while (k > first && (tag[k] === Tag.ADV || tag[k] === Tag.ADJ && (end[k]! - start[k]! === 6 && word[k]!.lower === "likely" || end[k]! - start[k]! === 7 && word[k]!.lower === "further"))) k--
  const ends = i + 1 >= last || tag[i + 1] === Tag.PUNCT
  if (tag[k] === Tag.ADP) return k === i - 1 && k > first && end[k]! - start[k]! === 2 && infinitiveAfter(word, tag, i, last)
  if (!ends && tag[i + 1] === Tag.PART && k === i - 1 && (tag[k] === Tag.PROPN || tag[k] === Tag.NOUN || tag[k] === Tag.PRON && !determiners.has(word[k]!.lower))) return tag[i] === Tag.NOUN && intends(word, tag, i, first)
  if (!ends && tag[k] !== Tag.AUX && (tag[i + 1] === Tag.SCONJ || tag[i + 1] === Tag.PRON && word[i + 1]!.lower === "that")) return tag[i] === Tag.NOUN && reports(word, tag, i, first)
  if (tag[k] !== Tag.AUX && tag[k] !== Tag.PART) return ends && tag[i] === Tag.NOUN && attributes(word, tag, i, first, last)
  const { lower, lemmas } = word[i]!
  const next = ends ? Tag.PUNCT : tag[i + 1]!
  const opensPhrase = next === Tag.DET || next === Tag.PRON || next === Tag.PROPN
  const before = word[k]!
  if (tag[k] === Tag.AUX) {
    const auxiliary = before.lemmas[Tag.AUX]!
    if (auxiliary === "be" && next === Tag.PART) return tag[i] === Tag.ADJ && k === i - 1 && lower.endsWith("ed") && lower !== lemmas[Tag.VERB] && word[i + 1]!.lower === "to"
    if (auxiliary === "be") return lower.endsWith("ing") && lower !== lemmas[Tag.VERB] && opensPhrase && tag[i] === Tag.ADJ
    if (auxiliary === "have") return (lower.endsWith("ed") && lower !== lemmas[Tag.VERB] || participleOnly.has(lower)) && next !== Tag.NOUN
    return lower === lemmas[Tag.VERB] && (auxiliary === "do" ? k === i - 1 && before.lower === "not" : k === i - 1 && (tag[i] === Tag.NOUN || next !== Tag.NOUN && next !== Tag.PUNCT))
  }
  return before.lower === "to" && k === i - 1 && tag[i] === Tag.NOUN && lower === lemmas[Tag.VERB] && next !== Tag.NOUN
}

/** "plans to | open 20 stores", whatever the tag of "to". */
export const infinitiveAfter = (word: Words, tag: Uint8Array, i: number, last: number): boolean => {
  if (word[i - 1]!.lower !== "to" || word[i]!.lower !== word[i]!.lemmas[Tag.VERB] || i + 1 >= last) return false
  const governor = word[i - 2]!.lemmas[tag[i - 2]!]!
  if (tag[i - 2] !== Tag.VERB && tag[i - 2] !== Tag.ADJ || !infinitiveVerbs.has(governor)) return false
  const next = tag[i + 1]
  if (!(tag[i] === Tag.ADJ && next !== Tag.NOUN || next === Tag.NUM || next === Tag.DET || next === Tag.PRON || next === Tag.PROPN)) return false
  tag[i - 1] = Tag.PART
  return true
}

/** "Mohamed | wishes to go", "The company | plans to open": a verb, behind a name or as the first of its sentence. */
const intends = (word: Words, tag: Uint8Array, i: number, first: number): boolean => {
  const { lower, lemmas } = word[i]!
  if (!lower.endsWith("s") || word[i + 1]!.lower !== "to" || !infinitiveVerbs.has(lemmas[Tag.VERB]!)) return false
  return tag[i - 1] === Tag.PROPN || tag[i - 1] === Tag.PRON || noVerbBefore(tag, i, first)
}

const noVerbBefore = (tag: Uint8Array, i: number, first: number): boolean => {
  for (let k = i - 1; k >= first && k > i - 12; k--) if (tag[k] === Tag.VERB || tag[k] === Tag.AUX) return false
  return true
}

/** "The bank | forecast that": the first verb of its sentence, with what it reports. */
const reports = (word: Words, tag: Uint8Array, i: number, first: number): boolean => {
  const { lower, lemmas } = word[i]!
  if (word[i + 1]!.lower !== "that" || !speechVerbs.has(lemmas[Tag.VERB]!) && !bareComplementVerbs.has(lemmas[Tag.VERB]!) && lemmas[Tag.VERB] !== "forecast" || tag[i - 1] !== Tag.NOUN && tag[i - 1] !== Tag.PROPN || lower !== lemmas[Tag.VERB] && !lower.endsWith("s")) return false
  return noVerbBefore(tag, i, first)
}

/** ",” his article states.": the verb of saying behind what was said. */
const attributes = (word: Words, tag: Uint8Array, i: number, first: number, last: number): boolean => {
  const { lower, lemmas } = word[i]!
  if (lower.charCodeAt(lower.length - 1) !== 115 || lower === lemmas[Tag.NOUN] || i + 1 < last && tag[i + 1] !== Tag.PUNCT || !speechVerbs.has(lemmas[Tag.VERB]!)) return false
  for (let k = i - 1; k > first && k > i - 7; k--) {
    if (tag[k] === Tag.PUNCT) return word[k]!.form === "”" || word[k]!.form === "\"" || word[k]!.form === "’"
    if (tag[k] !== Tag.NOUN && tag[k] !== Tag.PROPN && tag[k] !== Tag.DET && tag[k] !== Tag.PRON && tag[k] !== Tag.ADJ) return false
  }
  return false
}

