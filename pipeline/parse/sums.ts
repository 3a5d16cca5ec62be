import { aheadFeatures, leftFeatures, noTag, Place, staticFeatures, tagsFeature, type Traits } from "./features.ts"
import { rowOf, tagCount, type Weights } from "./weights.ts"

/** Sums of weights, a run of `tagCount` each, so that a token needs few look-ups: they hold what a word type, and it with one tag, always adds. */
export interface Sums {
  /** By type: what it adds to itself and to the token before it, from which `made` is made. */
  base: Int16Array
  /** By type: what it adds to the token behind it, to the second behind it and to the second before it. */
  beside: Int16Array
  /** By type: where in `made` its run for a tag before (and casing) begins; 0 where none was made yet. */
  cells: Int32Array
  made: Int16Array
  length: number
  /** For two tags before. */
  readonly tags: Int16Array
  /** Lists of tags, one after the other, and where each begins by its mask. */
  choices: Uint8Array
  readonly lists: Map<number, number>
  listed: number
}

/** A tag before, or none. */
export const tagsBefore = noTag + 1
export const casings = 3
export const cellCount = (casings + 1) * tagsBefore
const basePlaces = [Place.self, Place.after], besidePlaces = [Place.before, Place.twoBefore, Place.twoAfter]
export const baseWidth = basePlaces.length * tagCount, besideWidth = besidePlaces.length * tagCount

export const sums = (weights: Weights): Sums => {
  const made: Sums = {
    base: new Int16Array(baseWidth * 1024), beside: new Int16Array(besideWidth * 1024), cells: new Int32Array(cellCount * 1024), made: new Int16Array(tagCount * 4096), length: tagCount,
    tags: new Int16Array(tagsBefore * tagsBefore * tagCount), choices: new Uint8Array(1024), lists: new Map(), listed: 0
  }
  for (let before = 0; before < tagsBefore; before++) for (let twoBefore = 0; twoBefore < tagsBefore; twoBefore++)
    addRow(made.tags, (before * tagsBefore + twoBefore) * tagCount, weights, tagsFeature(before, twoBefore))
  return made
}

/** Forgets all but the edge of a sentence. */
export const forget = (all: Sums): void => {
  all.cells.fill(0)
  all.length = tagCount
}

const grown = <A extends Int16Array | Int32Array | Uint8Array>(from: A, to: A): A => (to.set(from), to)

/** Sums what a type adds in each place. `known` is whether training met it. */
export const addStatic = (all: Sums, weights: Weights, number: number, type: Traits, known: boolean): void => {
  if ((number + 1) * baseWidth > all.base.length) {
    all.base = grown(all.base, new Int16Array(2 * all.base.length))
    all.beside = grown(all.beside, new Int16Array(2 * all.beside.length))
    all.cells = grown(all.cells, new Int32Array(2 * all.cells.length))
  }
  write(all.base, number * baseWidth, weights, type, basePlaces, known)
  write(all.beside, number * besideWidth, weights, type, besidePlaces, known)
}

const write = (into: Int16Array, from: number, weights: Weights, type: Traits, places: ReadonlyArray<number>, known: boolean): void => {
  into.fill(0, from, from + places.length * tagCount)
  places.forEach((place, index) => {
    for (const feature of staticFeatures(type, place, known)) addRow(into, from + index * tagCount, weights, feature)
  })
}

/** A tag that a word by itself speaks against so much more than against another is never chosen: of 366,000 tokens of news and country reports eight were, most of them wrongly. */
const hopeless = 220

/** The tags of `list` that a type may have, as a list in `choices`; `only` is the tag where there is but one, else -1. */
export const likelyChoices = (all: Sums, number: number, list: Uint8Array): { readonly from: number; readonly count: number; readonly only: number } => {
  const at = number * baseWidth
  let best = -Infinity, mask = 0, count = 0
  for (const tag of list) best = Math.max(best, all.base[at + tag]!)
  for (const tag of list) if (all.base[at + tag]! >= best - hopeless) {
    mask |= 1 << tag
    count++
  }
  const from = all.lists.get(mask) ?? newList(all, mask, count)
  return { from, count, only: count === 1 ? all.choices[from]! : -1 }
}

const newList = (all: Sums, mask: number, count: number): number => {
  const from = all.listed
  if (from + count > all.choices.length) all.choices = grown(all.choices, new Uint8Array(2 * all.choices.length))
  for (let tag = 0; tag < tagCount; tag++) if ((mask & 1 << tag) !== 0) all.choices[all.listed++] = tag
  all.lists.set(mask, from)
  return from
}

/** Makes the run of a type with a tag before it: what it adds to itself. */
export const makeOwn = (all: Sums, weights: Weights, number: number, type: Traits, before: number, casing: number): number =>
  makeSum(all, weights, number * cellCount + casing * tagsBefore + before, number * baseWidth, leftFeatures(type, before, casing))

/** Makes the run of the next type with the tag before this one: what it adds to this one. */
export const makeAhead = (all: Sums, weights: Weights, next: number, type: Traits, before: number): number =>
  makeSum(all, weights, next * cellCount + casings * tagsBefore + before, next * baseWidth + tagCount, aheadFeatures(type, before))

const makeSum = (all: Sums, weights: Weights, cell: number, base: number, features: ReadonlyArray<number>): number => {
  const at = all.length
  if (at + tagCount > all.made.length) all.made = grown(all.made, new Int16Array(all.made.length * 2))
  for (let tag = 0; tag < tagCount; tag++) all.made[at + tag] = all.base[base + tag]!
  for (const feature of features) addRow(all.made, at, weights, feature)
  all.length = at + tagCount
  return all.cells[cell] = at
}

const addRow = (into: Int16Array, at: number, weights: Weights, feature: number): void => {
  const row = rowOf(weights, feature)
  if (row < 0) return
  for (let tag = 0; tag < tagCount; tag++) into[at + tag]! += weights.rows[row + tag]!
}
