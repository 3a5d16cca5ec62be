import { newWordId, Shape, type Word } from "../document/token.ts"
import { edge, traits, type Traits } from "./features.ts"
import { lemmasOf, type Lemmas } from "./lemmas.ts"
import { ambiguityOf, choices, type Lexicon } from "./lexicon.ts"
import { lowerCase, shapeOf } from "./shapes.ts"
import { addStatic, forget, sums, type Sums } from "./sums.ts"
import type { Weights } from "./weights.ts"

/** A word type as the tagger sees it. */
export interface Type extends Traits {
  readonly word: Word
  /** The tags it may have, one where it is beyond doubt. */
  readonly choices: Uint8Array
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

/** More distinct forms than these, about 50 MB, are forgotten before the next sentence. */
const most = 50_000

export const types = (lexicon: Lexicon, weights: Weights, lemmas: Lemmas): Types => {
  const outside: Type = { ...edge, word: { id: newWordId(), form: "", lower: "", shape: Shape.none, lemmas: [] }, choices: Uint8Array.of(), index: 0 }
  const made: Types = { lexicon, weights, lemmas, known: new Map(), edge: outside, sums: sums(weights) }
  addStatic(made.sums, weights, outside, true)
  return made
}

/** Makes room before a sentence is read; never within one, for its tokens point at the sums. */
export const makeRoom = (all: Types): void => {
  if (all.known.size <= most) return
  all.known.clear()
  forget(all.sums)
  addStatic(all.sums, all.weights, all.edge, true)
}

/** The type of a form, made when it is met first. */
export const typeOf = (all: Types, form: string): Type => all.known.get(form) ?? meet(all, detached(form))

/** A copy, where the engine would otherwise keep the whole text that the form was cut from. */
const detached = (form: string): string => form.length < 13 ? form : ` ${form}`.slice(1)

/** The engine's own copy of a string, as a property's name: such copies are compared by their address, and every recogniser compares words with words of its own. */
const interned = (words: string): string => Object.keys({ [words]: 0 })[0] ?? words

const meet = (all: Types, form: string): Type => {
  const lower = interned(lowerCase(form)), shape = shapeOf(form)
  const seen = traits(form, lower, shape, ambiguityOf(all.lexicon, form, lower, shape))
  const word = { id: newWordId(), form, lower, shape, lemmas: lemmasOf(all.lemmas, form, lower) }
  const type: Type = { ...seen, word, choices: choices(seen.ambiguity, shape), index: all.known.size + 1 }
  addStatic(all.sums, all.weights, type, seen.ambiguity !== 0)
  all.known.set(form, type)
  return type
}
