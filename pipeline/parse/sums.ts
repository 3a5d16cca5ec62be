import { aheadFeatures, leftFeatures, noTag, places, staticFeatures, tagsFeature, type Traits } from "./features.ts"
import { rowOf, tagCount, type Weights } from "./weights.ts"

/** Sums of weights, a run of `tagCount` each, so that a token needs few look-ups: they hold what a word type, and it with one tag, always adds. */
export interface Sums {
  /** For each type, one run for each place. */
  fixed: Int16Array
  /** For each type, where in `made` its run for a tag before (and casing) begins; 0 where none was made yet. */
  cells: Int32Array
  made: Int16Array
  length: number
  /** For two tags before. */
  readonly tags: Int16Array
}

/** A tag before, or none. */
export const tagsBefore = noTag + 1
const casings = 3
const cellCount = (casings + 1) * tagsBefore
const width = places * tagCount

export const sums = (weights: Weights): Sums => {
  const made: Sums = {
    fixed: new Int16Array(width * 1024), cells: new Int32Array(cellCount * 1024), made: new Int16Array(tagCount * 4096), length: tagCount,
    tags: new Int16Array(tagsBefore * tagsBefore * tagCount)
  }
  for (let before = 0; before < tagsBefore; before++) for (let twoBefore = 0; twoBefore < tagsBefore; twoBefore++)
    addRow(made.tags, (before * tagsBefore + twoBefore) * tagCount, weights, tagsFeature(before, twoBefore))
  return made
}

export const forget = (all: Sums): void => {
  all.cells.fill(0)
  all.length = tagCount
}

const grown = <A extends Int16Array | Int32Array>(from: A, to: A): A => (to.set(from), to)

/** Sums what the type `index` adds in each place. `known` is whether training met it. */
export const addStatic = (all: Sums, weights: Weights, type: Traits & { readonly index: number }, known: boolean): void => {
  const at = type.index * width
  if (at + width > all.fixed.length) all.fixed = grown(all.fixed, new Int16Array(all.fixed.length * 2))
  if ((type.index + 1) * cellCount > all.cells.length) all.cells = grown(all.cells, new Int32Array(all.cells.length * 2))
  all.fixed.fill(0, at, at + width)
  for (let place = 0; place < places; place++)
    for (const feature of staticFeatures(type, place, known)) addRow(all.fixed, at + place * tagCount, weights, feature)
}

export const fixedAt = (index: number, place: number): number => index * width + place * tagCount

/** Where in `made` the run of a type with a tag before it begins. */
export const leftSum = (all: Sums, weights: Weights, type: Traits & { readonly index: number }, before: number, casing: number): number => {
  const cell = type.index * cellCount + casing * tagsBefore + before
  return all.cells[cell]! || makeSum(all, weights, cell, leftFeatures(type, before, casing))
}

/** Where in `made` the run of the next type with the tag before this one begins. */
export const aheadSum = (all: Sums, weights: Weights, next: Traits & { readonly index: number }, before: number): number => {
  const cell = next.index * cellCount + casings * tagsBefore + before
  return all.cells[cell]! || makeSum(all, weights, cell, aheadFeatures(next, before))
}

const makeSum = (all: Sums, weights: Weights, cell: number, features: ReadonlyArray<number>): number => {
  const at = all.length
  if (at + tagCount > all.made.length) all.made = grown(all.made, new Int16Array(all.made.length * 2))
  all.made.fill(0, at, at + tagCount)
  for (const feature of features) addRow(all.made, at, weights, feature)
  all.length = at + tagCount
  return all.cells[cell] = at
}

const addRow = (into: Int16Array, at: number, weights: Weights, feature: number): void => {
  const row = rowOf(weights, feature)
  if (row < 0) return
  for (let tag = 0; tag < tagCount; tag++) into[at + tag]! += weights.rows[row + tag]!
}
