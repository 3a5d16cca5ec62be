import { Tag, type Word } from "../document/token.ts"
import { edge, places, staticFeatures, traits, type Traits } from "./features.ts"
import { lemmasOf, type Lemmas } from "./lemmas.ts"
import { lowerCase, shapeOf } from "./shapes.ts"
import { rowOf, tagCount, type Weights } from "./weights.ts"

/** What training knows of a word: its tags as a bit mask, above them the commonest, and above that whether it never has another. */
export type Lexicon = ReadonlyMap<string, number>

export const ambiguity = (mask: number, commonest: Tag, sure: boolean): number => mask | commonest << 17 | (sure ? 1 << 22 : 0)

export const tagsMask = (1 << 17) - 1
const sureFlag = 1 << 22

/** A word type as the tagger sees it. */
export interface Type extends Traits {
  readonly word: Word
  /** Its only tag, or -1. */
  readonly sure: number
  /** Where its sums begin in `Types.sums`: one run of tags for each place. */
  readonly sum: number
}

/** The word types met so far. Which they are changes nothing but the time a text takes. */
export interface Types {
  readonly lexicon: Lexicon
  readonly weights: Weights
  readonly lemmas: Lemmas
  readonly known: Map<string, Type>
  sums: Int16Array
}

/** More distinct forms than these, about 60 MB, are forgotten before the next text. */
const most = 100_000

/** Makes room before a text is read; never within one, for its tokens point at the sums. */
export const makeRoom = (all: Types): void => {
  if (all.known.size > most) all.known.clear()
}

const width = places * tagCount

export const types = (lexicon: Lexicon, weights: Weights, lemmas: Lemmas): Types => {
  const made: Types = { lexicon, weights, lemmas, known: new Map(), sums: new Int16Array(width * 1024) }
  addSums(made, edge, 0, true)
  return made
}

/** The ambiguity of a form: its own, or that of its lower case where it stands with a capital. */
export const ambiguityOf = (lexicon: Lexicon, form: string, lower: string): number => lexicon.get(form) ?? lexicon.get(lower) ?? 0

/** The type of a form, made when it is met first. */
export const typeOf = (all: Types, form: string): Type => all.known.get(form) ?? meet(all, form)

const meet = (all: Types, form: string): Type => {
  const lower = lowerCase(form), shape = shapeOf(form)
  const seen = traits(form, lower, shape, ambiguityOf(all.lexicon, form, lower))
  const sum = (all.known.size + 1) * width
  addSums(all, seen, sum, seen.ambiguity !== 0)
  const type: Type = {
    ...seen, sum, sure: (seen.ambiguity & sureFlag) === 0 ? -1 : seen.ambiguity >> 17 & 31,
    word: { form, lower, shape, lemmas: lemmasOf(all.lemmas, form, lower) }
  }
  all.known.set(form, type)
  return type
}

const addSums = (all: Types, seen: Traits, sum: number, known: boolean): void => {
  if (sum + width > all.sums.length) {
    const larger = new Int16Array(all.sums.length * 2)
    larger.set(all.sums)
    all.sums = larger
  }
  all.sums.fill(0, sum, sum + width)
  for (let place = 0; place < places; place++)
    for (const feature of staticFeatures(seen, place, known)) addRow(all, sum + place * tagCount, rowOf(all.weights, feature))
}

const addRow = ({ sums, weights }: Types, at: number, row: number): void => {
  if (row < 0) return
  for (let tag = 0; tag < tagCount; tag++) sums[at + tag]! += weights.rows[row + tag]!
}
