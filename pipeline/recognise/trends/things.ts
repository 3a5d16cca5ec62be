import type { Document } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import { changeAdjectives } from "./changeWords.ts"
import type { Thing } from "./cue.ts"
import { describing, nominal } from "./nominal.ts"

/** A word in "-ing" right before a phrase that only describes it: "living standards", "operating costs". */
export const leadOf = (document: Document, phrase: number): number | undefined => {
  const before = document.nounPhrases[phrase]!.start - 1, { tag, word } = document.tokens
  if (before < 0 || tag[before] !== Tag.VERB || !word[before]!.lower.endsWith("ing") || changeAdjectives.has(word[before]!.lower)) return undefined
  const first = tag[before + 1]
  return first === Tag.DET || first === Tag.PRON || first === Tag.PROPN || !describing.test(word[before]!.lower) ? undefined : before
}

/** A phrase as the thing it names, with what was split off it. */
export const whole = (document: Document, phrase: number): Thing => {
  const { end } = document.nounPhrases[phrase]!, { sentence, tag, word } = document.tokens
  // "teachers' pay", where the pay was taken for a verb.
  if (tag[end] === Tag.PART && word[end]!.lower !== "to" && tag[end + 1] === Tag.VERB && nominal.test(word[end + 1]!.lower)) return { word: end + 1 }
  // "scaled back its aid"
  if (tag[end] === Tag.VERB && end === document.nounPhrases[phrase]!.start + 1 && /^(?:its|their|our|your)$/u.test(word[end - 1]!.lower) && nominal.test(word[end]!.lower)) return { word: end }
  const lead = leadOf(document, phrase)
  // "defence spending", "its profit forecast": the head was taken for a verb that follows.
  const tail = end < document.tokens.length && tag[end] === Tag.VERB && sentence[end] === sentence[end - 1] && tag[end - 1] === Tag.NOUN && nominal.test(word[end]!.lower) && tag[end + 1] !== Tag.DET && tag[end + 1] !== Tag.PRON ? end + 1 : undefined
  return { phrase, ...(lead === undefined ? {} : { lead }), ...(tail === undefined ? {} : { tail }) }
}

/** A phrase without what the grammar hung on it: "rates" of "kept rates on hold", "the index" of "pushed the index to a record". */
export const bare = (document: Document, phrase: number): Thing => {
  const { end, possessor, reach, start } = document.nounPhrases[phrase]!, { tag } = document.tokens
  if (reach <= end || possessor !== undefined) return whole(document, phrase)
  let first = start
  while (first < end - 1 && (tag[first] === Tag.DET || tag[first] === Tag.PRON)) first++
  return { word: leadOf(document, phrase) ?? first, wordEnd: end }
}

/** "missionary and trading activity", "oil and gas prices", "fuel, cement and food shortages": bare nouns joined to a longer phrase share its head, by its token. */
export const sharedHead = (document: Document, phrase: number): number | undefined => {
  const { tag, word } = document.tokens
  let at = phrase
  for (let steps = 0; steps < 4; steps++) {
    const base = document.nounPhrases[at]!, next = document.nounPhrases[base.next ?? -1]
    if (next === undefined) break
    const joint = word[base.end]?.lower, bare = base.end === base.head + 1 && tag[base.head] === Tag.NOUN && word[base.head]!.lower === word[base.head]!.lemmas[Tag.NOUN] && base.possessor === undefined && next.possessor === undefined
    if (!bare || steps > 0 && tag[base.start] === Tag.DET || joint !== "and" && joint !== "," || next.start > base.end + 2 || tag[base.start] === Tag.PRON || (steps === 0 ? base.head > base.start && tag[base.head - 1] === Tag.NOUN : false)) return undefined
    at = base.next!
  }
  const last = document.nounPhrases[at]!, second = tag[last.start]
  return at === phrase || last.head === last.start || second !== Tag.NOUN && second !== Tag.VERB ? undefined : last.head
}

/** The lemma of a thing's head: "" where it has none. */
export const headOf = (document: Document, { beforeHead, phrase, tail, word, wordEnd }: Thing): string => {
  const shared = phrase === undefined || word !== undefined || beforeHead === true || tail !== undefined ? undefined : sharedHead(document, phrase)
  if (shared !== undefined) return document.tokens.word[shared]!.lemmas[Tag.NOUN]!
  const head = word !== undefined ? (wordEnd ?? word + 1) - 1 : tail !== undefined ? tail - 1 : phrase === undefined ? -1 : document.nounPhrases[phrase]!.head - (beforeHead === true ? 1 : 0)
  if (head < 0) return ""
  const found = document.tokens.word[head]!
  if (document.tokens.tag[head] === Tag.PROPN) return found.lemmas[Tag.NOUN]!.toLowerCase()
  return document.tokens.tag[head] === Tag.VERB ? (found.lower.endsWith("ing") ? found.lower : found.lemmas[Tag.NOUN]!) : found.lemmas[document.tokens.tag[head]!]!.toLowerCase()
}
