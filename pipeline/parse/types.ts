import { newWordId, Shape, type Word } from "../document/token.ts"
import { ambiguityHash, edge, traits, type Traits } from "./features.ts"
import { addForm, forgetForms, formAt, formHash, forms, type Forms } from "./forms.ts"
import { lemmasOf, type Lemmas } from "./lemmas.ts"
import { ambiguityOf, choices, type Lexicon } from "./lexicon.ts"
import { lowerCase, shapeOf } from "./shapes.ts"
import { addStatic, forget, likelyChoices, sums, type Sums } from "./sums.ts"
import type { Weights } from "./weights.ts"

/** A word type as the tagger sees it. */
export interface Type extends Traits {
  readonly word: Word
}

/** The word types met so far, with sums of weights: by number, 0 for the edge of a sentence. Which they are changes nothing but the time a text takes. */
export interface Types {
  readonly lexicon: Lexicon
  readonly weights: Weights
  readonly lemmas: Lemmas
  readonly forms: Forms
  readonly met: Array<Type>
  /** `met`'s words once more: the inner loop asks for nothing else of them. */
  readonly word: Array<Word>
  /** By number, `looksPerType` in a row: see `Look`. */
  looks: Int32Array
  readonly sums: Sums
}

/** What the inner loops ask of a type. */
export const Look = {
  /** Its tag, where it is beyond doubt; else -1. */
  sure: 0,
  /** Where in `Sums.choices` the tags it may have begin, times 32, and how many they are. */
  choices: 1,
  /** For features that join tokens. */
  normal: 2, ambiguityHash: 3, ambiguity: 4,
  /** Its `Shape`. */
  shape: 5,
  /** Its word's id. */
  id: 6
} as const
export const looksPerType = 8

/** More distinct forms than these, about 50 MB, are forgotten before the next sentence. */
const most = 50_000

export const types = (lexicon: Lexicon, weights: Weights, lemmas: Lemmas): Types => {
  const made: Types = { lexicon, weights, lemmas, forms: forms(), met: [], word: [], looks: new Int32Array(1024 * looksPerType), sums: sums(weights) }
  add(made, 0, { ...edge, word: { id: newWordId(), form: "", lower: "", shape: Shape.none, lemmas: [] } }, true)
  return made
}

/** Makes room before a sentence is read; never within one, for its tokens point at the sums. */
export const makeRoom = (all: Types): void => {
  if (all.forms.count > most) forgetTypes(all)
}

const forgetTypes = (all: Types): void => {
  forgetForms(all.forms)
  all.met.length = all.word.length = 1
  forget(all.sums)
}

/** The number of the type of the form from `start` to `end`, made when it is met first. `hash`: its `formHash`, or 0. */
export const typeAt = (all: Types, text: string, start: number, end: number, hash: number): number => {
  const counted = hash === 0 ? formHash(text, start, end) : hash
  return formAt(all.forms, text, start, end, counted) || meet(all, text, start, end, counted)
}

/** The number of the type of a form. */
export const typeOf = (all: Types, form: string): number => typeAt(all, form, 0, form.length, 0)

/** A copy, where the engine would otherwise keep the whole text that the form was cut from. */
const detached = (form: string): string => form.length < 13 ? form : ` ${form}`.slice(1)

/** The engine's own copy of a string, as a property's name: such copies are compared by their address, and every recogniser compares words with words of its own. */
const interned = (words: string): string => Object.keys({ [words]: 0 })[0] ?? words

const meet = (all: Types, text: string, start: number, end: number, hash: number): number => {
  const form = detached(text.slice(start, end))
  const lower = interned(lowerCase(form)), shape = shapeOf(form)
  const seen = traits(form, lower, shape, ambiguityOf(all.lexicon, form, lower, shape))
  const number = addForm(all.forms, text, start, end, hash)
  add(all, number, { ...seen, word: { id: newWordId(), form, lower, shape, lemmas: lemmasOf(all.lemmas, form, lower) } }, seen.ambiguity !== 0)
  return number
}

const add = (all: Types, number: number, type: Type, known: boolean): void => {
  all.met[number] = type
  all.word[number] = type.word
  addStatic(all.sums, all.weights, number, type, known)
  const at = number * looksPerType
  if (at + looksPerType > all.looks.length) {
    const looks = new Int32Array(2 * all.looks.length)
    looks.set(all.looks)
    all.looks = looks
  }
  const { count, from, only } = likelyChoices(all.sums, number, choices(type.ambiguity, type.word.shape))
  const { looks } = all
  looks[at + Look.sure] = only
  looks[at + Look.choices] = from * 32 + count
  looks[at + Look.normal] = type.normalHash
  looks[at + Look.ambiguityHash] = ambiguityHash(type)
  looks[at + Look.ambiguity] = type.ambiguity
  looks[at + Look.shape] = type.word.shape
  looks[at + Look.id] = type.word.id
}
