import type { Parsed } from "../document/document.ts"
import { Shape, Tag } from "../document/token.ts"
import { bareInfinitiveVerbs, participleOnly } from "./lexicon.ts"

type Words = Parsed["tokens"]["word"]

const beForms = new Set("is are was were am be been".split(" "))
const days = new Set("today tomorrow yesterday tonight".split(" "))

/** Words right before a noun, never before a bare verb. */
export const determiners: ReadonlySet<string> = new Set("this the a an its their his our my your these those".split(" "))

/** A verb by its tag: what it is by its neighbours. May make a "to" before it the infinitive's. */
export const mendVerb = ({ word, start, end }: Parsed["tokens"], tag: Uint8Array, i: number, first: number, last: number): number => {
  const before = i > first ? tag[i - 1]! : Tag.X
  const next = i + 1 < last ? tag[i + 1]! : Tag.PUNCT
  const size = end[i]! - start[i]!
  const { lower, lemmas, shape } = word[i]!
  // Asked of few: comparing two strings costs more than the rest.
  const isBase = (before === Tag.ADP || before === Tag.DET || before === Tag.PRON || before === Tag.ADJ || before === Tag.VERB) && lower === lemmas[Tag.VERB]
  // "gave Mohamed the option": a capital among small letters.
  if (shape === Shape.capitalised && i > first && before !== Tag.PUNCT && isLowerAt(word, i - 1) && (i + 1 === last || isLowerAt(word, i + 1))) return Tag.PROPN
  if (before === Tag.ADP && isBase) {
    if (word[i - 1]!.lower === "to") {
      tag[i - 1] = Tag.PART
      return Tag.VERB
    }
    if (isNounHere(word, i, next)) return Tag.NOUN
  }
  if (isBase && (before === Tag.DET || before === Tag.PRON) && (next === Tag.VERB || next === Tag.AUX) && determiners.has(word[i - 1]!.lower)) return Tag.NOUN
  if (isBase && before === Tag.ADJ && (next === Tag.PUNCT || next === Tag.ADP || next === Tag.CCONJ) && determinedBefore(word, tag, i - 1, first)) return Tag.NOUN
  // "delivering aid to": a bare verb follows few verbs.
  if (isBase && before === Tag.VERB && (next === Tag.ADP || next === Tag.PUNCT) && word[i - 1]!.lower.endsWith("ing") && !bareInfinitiveVerbs.has(word[i - 1]!.lemmas[Tag.VERB]!)) return Tag.NOUN
  if (size > 6) return size === 9 && lower === "according" && i + 1 < last && word[i + 1]!.lower === "to" ? Tag.ADP : size < 10 && days.has(lower) ? Tag.NOUN : Tag.VERB
  if (size < 5 && beForms.has(lower)) return Tag.AUX
  if (lemmas[Tag.VERB] === "have" && participleFollows(word, tag, i, last)) return Tag.AUX
  if (lemmas[Tag.VERB] === "do" && lower !== "doing" && lower !== "done" && i + 1 < last && word[i + 1]!.lower === "not") return Tag.AUX
  return size === 5 && lower === "today" ? Tag.NOUN : Tag.VERB
}

const isLowerAt = (word: Words, i: number): boolean => word[i]!.shape === Shape.lower || word[i]!.shape === Shape.none

/** "has fallen", "have already been": a participle within a few adverbs. */
const participleFollows = (word: Words, tag: Uint8Array, i: number, last: number): boolean => {
  for (let k = i + 1; k < last && k < i + 5; k++) {
    const { lower, lemmas } = word[k]!
    if (lower === "been") return true
    if (tag[k] === Tag.VERB) return lower !== lemmas[Tag.VERB] && !lower.endsWith("ing") && !lower.endsWith("s") || participleOnly.has(lower)
    if (tag[k] !== Tag.ADV && lower !== "not" && lower !== "n't" && lower !== "likely" && lower !== "more" && lower !== "less" && lower !== "than" && lower !== "since") return false
  }
  return false
}

/** "in aid", "for help": no bare verb follows a preposition. */
const isNounHere = (word: Words, i: number, next: number): boolean => {
  const before = word[i - 1]!.lower
  if (before === "than" || before === "as" || before === "like" || before === "up" || before === "out") return false
  return next === Tag.PUNCT || next === Tag.ADP || next === Tag.CCONJ || next === Tag.AUX
}

/** "its tenth consecutive | increase": adjectives back to a determiner. */
export const determinedBefore = (word: Words, tag: Uint8Array, i: number, first: number): boolean => {
  let k = i
  while (k > first && k > i - 4 && tag[k] === Tag.ADJ) k--
  return tag[k] === Tag.DET || tag[k] === Tag.PRON && determiners.has(word[k]!.lower)
}
