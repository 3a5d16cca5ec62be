import { Shape } from "../document/token.ts"
import { contextCount, contextFeatures, edge, Place } from "./features.ts"
import type { Type, Types } from "./types.ts"
import { rowOf, tagCount } from "./weights.ts"

const edgeType: Type = { ...edge, word: { form: "", lower: "", shape: Shape.none, lemmas: [] }, sure: -1, sum: 0 }
/** The tag before a sentence. */
export const noTag = 17

const found = new Int32Array(contextCount)
const scores = new Int32Array(tagCount)

/** How a sentence is cased, for a capital says little in a headline: 0 as usual, 1 nearly every longer word with a capital, 2 all capitals. */
export const casingOf = (shapeAt: (token: number) => number, first: number, last: number): number => {
  let words = 0, capitals = 0, upper = 0
  for (let token = first; token < last; token++) {
    const shape = shapeAt(token) & 7
    if (shape === Shape.none) continue
    words++
    if (shape !== Shape.lower) capitals++
    if (shape === Shape.upper) upper++
  }
  return words < 4 ? 0 : upper * 10 >= words * 8 ? 2 : capitals * 10 >= words * 7 ? 1 : 0
}

/** Tags the tokens `first` to before `last`, one sentence, from left to right, into `tags`. */
export const tagSentence = (all: Types, words: ReadonlyArray<Type>, tags: Uint8Array, first: number, last: number): void => {
  const casing = casingOf((token) => words[token]!.shape, first, last)
  let before = noTag, twoBefore = noTag
  for (let token = first; token < last; token++) {
    const self = words[token]!
    const tag = self.sure >= 0 ? self.sure : best(all, words, token, first, last, before, twoBefore, casing)
    tags[token] = tag
    twoBefore = before
    before = tag
  }
}

const best = (
  all: Types, words: ReadonlyArray<Type>, token: number, first: number, last: number, before: number, twoBefore: number, casing: number
): number => {
  const self = words[token]!
  const previous = token > first ? words[token - 1]! : edgeType
  const twoPrevious = token > first + 1 ? words[token - 2]! : edgeType
  const next = token + 1 < last ? words[token + 1]! : edgeType
  const afterNext = token + 2 < last ? words[token + 2]! : edgeType
  const { sums, weights } = all
  const a = self.sum, b = previous.sum + Place.before * tagCount, c = next.sum + Place.after * tagCount
  const d = twoPrevious.sum + Place.twoBefore * tagCount, e = afterNext.sum + Place.twoAfter * tagCount
  for (let tag = 0; tag < tagCount; tag++) scores[tag] = sums[a + tag]! + sums[b + tag]! + sums[c + tag]! + sums[d + tag]! + sums[e + tag]!
  contextFeatures(found, previous, self, next, afterNext, before, twoBefore, casing)
  const { rows } = weights
  for (let index = 0; index < contextCount; index++) {
    const row = rowOf(weights, found[index]!)
    if (row >= 0) for (let tag = 0; tag < tagCount; tag++) scores[tag]! += rows[row + tag]!
  }
  let winner = 0
  for (let tag = 1; tag < tagCount; tag++) if (scores[tag]! > scores[winner]!) winner = tag
  return winner
}
