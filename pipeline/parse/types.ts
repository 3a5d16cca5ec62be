import { newWordId, Shape, type Word } from "../document/token.ts"
import { candidates, candidatesOf, type Candidates } from "./candidates.ts"
import { ambiguityHash, edge, traits, type Traits } from "./features.ts"
import { addForm, charactersOf, forgetForms, formAt, formHash, forms, type Forms } from "./forms.ts"
import { lemmasOf, type Lemmas } from "./lemmas.ts"
import { ambiguityOf, choices, type Lexicon } from "./lexicon.ts"
import { lowerCase, shapeOf } from "./shapes.ts"
import { addSelf, addSide, forgetSums, sums, type Sums } from "./sums.ts"
import { tagCount, type Weights } from "./weights.ts"

/** The word types met so far, with sums of weights: by number, 0 for the edge of a sentence. Which they are changes nothing but the time a text takes. */
export interface Types {
  readonly lexicon: Lexicon
  readonly lemmas: Lemmas
  readonly forms: Forms
  readonly candidates: Candidates
  readonly sums: Sums
  readonly word: Array<Word>
  /** By number, `looksPerType` in a row: see `Look`. */
  looks: Int32Array
  /** Sides of words that training did not meet, by ending and shape. */
  readonly sides: Map<string, number>
}

/** What the inner loops ask of a type. */
export const Look = {
  /** Its tag, where it is beyond doubt; else -1. */
  sure: 0,
  /** Its candidates, see `candidatesOf`. */
  candidates: 1,
  /** For features that join tokens. */
  normal: 2, ambiguityHash: 3, ambiguity: 4,
  /** Its side, see `Sums`, times 8, and its `Shape`. */
  side: 5,
  /** Its word's id. */
  id: 6,
  /** How often it was met since types were last forgotten. */
  uses: 7
} as const
export const looksPerType = 8

/** More distinct forms than these, about 30 MB, and the rarer ones are forgotten before the next sentence. */
const most = 60_000
/** The same for characters: a text may be one word of millions. */
const mostCharacters = 1 << 21

export const types = (lexicon: Lexicon, weights: Weights, lemmas: Lemmas): Types => {
  const made: Types = { lexicon, lemmas, forms: forms(), candidates: candidates(), sums: sums(weights), word: [], looks: new Int32Array(1024 * looksPerType), sides: new Map() }
  addEdge(made)
  return made
}

const outside: Word = { id: newWordId(), form: "", lower: "", shape: Shape.none, lemmas: [] }

const addEdge = (all: Types): void => add(all, 0, outside, edge, true)

/** Makes room before a sentence is read; never within one, for its tokens point at the sums. */
export const makeRoom = (all: Types): void => {
  if (all.forms.count > most || charactersOf(all.forms) > mostCharacters) forgetRare(all)
}

const longestKept = 100

/** Keeps the types met often, at most half of all. Their words stay what they are. */
const forgetRare = (all: Types): void => {
  const { looks, word } = all
  const uses = word.map((_, number) => number === 0 ? 0 : looks[number * looksPerType + Look.uses]!)
  const least = Math.max(3, uses.toSorted((a, b) => b - a)[most >> 1] ?? 0)
  const kept = word.filter(({ form }, number) => uses[number]! > least && form.length < longestKept)
  forgetForms(all.forms)
  forgetSums(all.sums)
  all.sides.clear()
  all.word.length = 0
  addEdge(all)
  for (const word of kept) {
    const { form, lower, shape } = word
    add(all, addForm(all.forms, form, 0, form.length, formHash(form, 0, form.length)), word, traits(form, lower, shape, ambiguityOf(all.lexicon, form, lower, shape)), undefined)
  }
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

/** Kept as a dictionary by having had a name taken from it. */
const names: Record<string, 0> = Object.create(null)
names.a = 0
delete names.a

/** The engine's own copy of a string, as a property's name: such copies are compared by their address, and every recogniser compares words with words of its own. */
const interned = (words: string): string => {
  names[words] = 0
  const [name = words] = Object.keys(names)
  delete names[words]
  return name
}

const meet = (all: Types, text: string, start: number, end: number, hash: number): number => {
  const written = detached(text.slice(start, end))
  const lower = interned(lowerCase(written)), shape = shapeOf(written), form = lower === written ? lower : written
  const number = addForm(all.forms, text, start, end, hash)
  add(all, number, { id: newWordId(), form, lower, shape, lemmas: lemmasOf(all.lemmas, form, lower) }, traits(form, lower, shape, ambiguityOf(all.lexicon, form, lower, shape)), undefined)
  return number
}

const add = (all: Types, number: number, word: Word, seen: Traits, edge: true | undefined): void => {
  const known = edge ?? seen.ambiguity !== 0
  all.word[number] = word
  addSelf(all.sums, number, seen, known)
  const list = candidatesOf(all.candidates, choices(seen.ambiguity, word.shape), all.sums.self, number * tagCount)
  const at = number * looksPerType
  if (at + looksPerType > all.looks.length) {
    const looks = new Int32Array(2 * all.looks.length)
    looks.set(all.looks)
    all.looks = looks
  }
  const { looks } = all
  looks[at + Look.sure] = (list & 31) === 1 ? all.candidates.tags[list >> 5]! : -1
  looks[at + Look.candidates] = list
  looks[at + Look.normal] = seen.normalHash
  looks[at + Look.ambiguityHash] = ambiguityHash(seen)
  looks[at + Look.ambiguity] = seen.ambiguity
  looks[at + Look.side] = (known ? addSide(all.sums, seen, true) : sharedSide(all, seen)) * 8 + word.shape
  looks[at + Look.id] = word.id
  looks[at + Look.uses] = 0
}

/** The side of a word that training did not meet. */
const sharedSide = (all: Types, seen: Traits): number => {
  const key = seen.normal.slice(-3) + String.fromCharCode(seen.shape)
  const known = all.sides.get(key)
  if (known !== undefined) return known
  const side = addSide(all.sums, seen, false)
  all.sides.set(key, side)
  return side
}
