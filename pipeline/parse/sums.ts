import { aheadFeatures, casings, leftFeatures, noTag, Place, staticFeatures, tagsFeature, wordFeature, type Traits } from "./features.ts"
import { addRow, tagCount, type Weights } from "./weights.ts"

/**
 * Sums of weights, a run of `tagCount` each, so that a token needs few look-ups. What a word adds to its neighbours depends, where training did not meet it, on its ending and shape alone:
 * words that are alike in them share a *side*, and a text's new words are mostly of sides met before.
 */
export interface Sums {
  readonly weights: Weights
  /** By type: what it adds to itself. */
  self: Int16Array
  /** By type: where in `made` its run for a tag before begins; 0 where none was made yet. */
  own: Int32Array
  /** The same for sentences of odd casing, which are few. */
  readonly ownCased: Map<number, number>
  sides: number
  readonly traits: Array<Traits>
  /** By side: what it adds to the token behind it, to the second behind it, to the second before it, and to the one before it. */
  beside: Int16Array
  /** By side: where in `made` what it adds to the token before it begins, for the tag before that. */
  ahead: Int32Array
  /** By side: where in `made` what it adds to itself begins, for casing and tag before. */
  left: Int32Array
  made: Int16Array
  length: number
  /** For two tags before. */
  readonly tags: Int16Array
}

/** A tag before, or none. */
export const tagsBefore = noTag + 1
const leftWidth = casings * tagsBefore
const places = [Place.before, Place.twoBefore, Place.twoAfter, Place.after]
export const besideWidth = places.length * tagCount

export const sums = (weights: Weights): Sums => {
  const tags = new Int16Array(tagsBefore * tagsBefore * tagCount)
  for (let before = 0; before < tagsBefore; before++) for (let twoBefore = 0; twoBefore < tagsBefore; twoBefore++)
    addRow(tags, (before * tagsBefore + twoBefore) * tagCount, weights, tagsFeature(before, twoBefore))
  return {
    weights, self: new Int16Array(tagCount * 1024), own: new Int32Array(tagsBefore * 1024), ownCased: new Map(), sides: 0, traits: [],
    beside: new Int16Array(besideWidth * 512), ahead: new Int32Array(tagsBefore * 512), left: new Int32Array(leftWidth * 512), made: new Int16Array(tagCount * 4096), length: tagCount, tags
  }
}

export const forgetSums = (all: Sums): void => {
  all.own.fill(0)
  all.ahead.fill(0)
  all.left.fill(0)
  all.ownCased.clear()
  all.sides = all.traits.length = 0
  all.length = tagCount
}

const grown = <A extends Int16Array | Int32Array>(from: A, to: A): A => (to.set(from), to)

/** Sums what type `number` adds to itself. `known` is whether training met it. */
export const addSelf = (all: Sums, number: number, type: Traits, known: boolean): void => {
  const at = number * tagCount
  if (at + tagCount > all.self.length) {
    all.self = grown(all.self, new Int16Array(2 * all.self.length))
    all.own = grown(all.own, new Int32Array(2 * all.own.length))
  }
  write(all, all.self, at, staticFeatures(type, Place.self, known))
}

/** Sums what a new side adds to its neighbours; gives its number. */
export const addSide = (all: Sums, type: Traits, known: boolean): number => {
  const number = all.sides++
  if ((number + 1) * besideWidth > all.beside.length) {
    all.beside = grown(all.beside, new Int16Array(2 * all.beside.length))
    all.ahead = grown(all.ahead, new Int32Array(2 * all.ahead.length))
    all.left = grown(all.left, new Int32Array(2 * all.left.length))
  }
  all.traits.push(type)
  places.forEach((place, index) => write(all, all.beside, number * besideWidth + index * tagCount, staticFeatures(type, place, known)))
  return number
}

const write = ({ weights }: Sums, into: Int16Array, at: number, features: ReadonlyArray<number>): void => {
  into.fill(0, at, at + tagCount)
  for (let index = 0; index < features.length; index++) addRow(into, at, weights, features[index]!)
}

/** Makes the run of a type with a tag before it: what it adds to itself. */
export const makeOwn = (all: Sums, type: number, side: number, normalHash: number, before: number, casing: number): number => {
  const left = all.left[side * leftWidth + casing * tagsBefore + before]! || makeLeft(all, side, before, casing)
  const at = newRun(all, all.self, type * tagCount)
  for (let tag = 0; tag < tagCount; tag++) all.made[at + tag]! += all.made[left + tag]!
  addRow(all.made, at, all.weights, wordFeature(normalHash, before))
  if (casing === 0) all.own[type * tagsBefore + before] = at
  else all.ownCased.set(casedCell(type, before, casing), at)
  return at
}

/** The run of a type in a sentence of odd casing. */
export const ownCased = (all: Sums, type: number, before: number, casing: number): number => all.ownCased.get(casedCell(type, before, casing)) ?? 0

const casedCell = (type: number, before: number, casing: number): number => (type * casings + casing) * tagsBefore + before

const makeLeft = (all: Sums, side: number, before: number, casing: number): number => {
  const at = newRun(all, noRun, 0)
  for (const feature of leftFeatures(all.traits[side]!, before, casing)) addRow(all.made, at, all.weights, feature)
  return all.left[side * leftWidth + casing * tagsBefore + before] = at
}

/** Makes the run of the next token's side with the tag before this one: what it adds to this one. */
export const makeAhead = (all: Sums, side: number, before: number): number => {
  const at = newRun(all, all.beside, side * besideWidth + 3 * tagCount)
  for (const feature of aheadFeatures(all.traits[side]!, before)) addRow(all.made, at, all.weights, feature)
  return all.ahead[side * tagsBefore + before] = at
}

const noRun = new Int16Array(tagCount)

/** A run more in `made`, as another is. */
const newRun = (all: Sums, like: Int16Array, from: number): number => {
  const at = all.length
  if (at + tagCount > all.made.length) all.made = grown(all.made, new Int16Array(all.made.length * 2))
  for (let tag = 0; tag < tagCount; tag++) all.made[at + tag] = like[from + tag]!
  all.length = at + tagCount
  return at
}
