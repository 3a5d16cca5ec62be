import { Shape, type Tag, type Word } from "../document/token.ts"
import { edge, traits, type Traits } from "./features.ts"
import { lemmasOf, type Lemmas } from "./lemmas.ts"
import { lowerCase, shapeOf } from "./shapes.ts"
import { addStatic, forget, sums, type Sums } from "./sums.ts"
import type { Weights } from "./weights.ts"

/** What training knows of a word: its tags as a bit mask, above them the commonest, and above that whether it never has another. */
export type Lexicon = ReadonlyMap<string, number>

export const ambiguity = (mask: number, commonest: Tag, sure: boolean): number => mask | commonest << 17 | (sure ? 1 << 22 : 0)

const sureFlag = 1 << 22

/** A word type as the tagger sees it. */
export interface Type extends Traits {
  readonly word: Word
  /** Its only tag, or -1. */
  readonly sure: number
  /** Its place in `Types`; 0 is the edge of a sentence. */
  readonly index: number
}

/** The word types met so far, with sums of weights. Which they are changes nothing but the time a text takes. */
export interface Types {
  readonly lexicon: Lexicon
  readonly weights: Weights
  readonly lemmas: Lemmas
  readonly known: Map<string, Type>
  readonly edge: Type
  readonly sums: Sums
}

/** More distinct forms than these, about 100 MB, are forgotten before the next text. */
const most = 100_000

export const types = (lexicon: Lexicon, weights: Weights, lemmas: Lemmas): Types => {
  const outside: Type = { ...edge, word: { form: "", lower: "", shape: Shape.none, lemmas: [] }, sure: -1, index: 0 }
  const made: Types = { lexicon, weights, lemmas, known: new Map(), edge: outside, sums: sums(weights) }
  addStatic(made.sums, weights, outside, true)
  return made
}

/** Makes room before a text is read; never within one, for its tokens point at the sums. */
export const makeRoom = (all: Types): void => {
  if (all.known.size <= most) return
  all.known.clear()
  forget(all.sums)
  addStatic(all.sums, all.weights, all.edge, true)
}

/** The ambiguity of a form: its own, or that of its lower case where it stands with a capital. */
export const ambiguityOf = (lexicon: Lexicon, form: string, lower: string): number => lexicon.get(form) ?? lexicon.get(lower) ?? 0

/** The only tag a word has, by its ambiguity, or -1. */
export const sureTag = (ambiguity: number): number => (ambiguity & sureFlag) === 0 ? -1 : ambiguity >> 17 & 31

/** The type of a form, made when it is met first. */
export const typeOf = (all: Types, form: string): Type => all.known.get(form) ?? meet(all, form)

const meet = (all: Types, form: string): Type => {
  const lower = lowerCase(form), shape = shapeOf(form)
  const seen = traits(form, lower, shape, ambiguityOf(all.lexicon, form, lower))
  const word = { form, lower, shape, lemmas: lemmasOf(all.lemmas, form, lower) }
  const type: Type = { ...seen, word, sure: sureTag(seen.ambiguity), index: all.known.size + 1 }
  addStatic(all.sums, all.weights, type, seen.ambiguity !== 0)
  all.known.set(form, type)
  return type
}
