import { Shape } from "../document/token.ts"
import { contextCount, contextFeatures, noTag, Place, type Traits } from "./features.ts"
import { acronyms } from "./lexicon.ts"
import { aheadSum, fixedAt, leftSum, tagsBefore } from "./sums.ts"
import { typeOf, type Type, type Types } from "./types.ts"
import { rowOf, tagCount } from "./weights.ts"

const found = new Int32Array(contextCount)
const scores = new Int32Array(tagCount)

export const allCapitals = 2

/** How a sentence is cased, for a capital says little in a headline: 0 as usual, 1 nearly every longer word with a capital, 2 all capitals. */
export const casingOf = (words: ReadonlyArray<Traits>): number => {
  let lettered = 0, capitals = 0, upper = 0
  for (const word of words) {
    const shape = word.shape & 7
    if (shape === Shape.none) continue
    lettered++
    if (shape !== Shape.lower) capitals++
    if (shape === Shape.upper) upper++
  }
  return lettered < 4 ? 0 : upper * 10 >= lettered * 8 ? allCapitals : capitals * 10 >= lettered * 7 ? 1 : 0
}

/** Tags one sentence's words from left to right, and writes the tags into `tags` from `at` on. */
export const tagSentence = (all: Types, words: ReadonlyArray<Type>, tags: Uint8Array, at: number): void => {
  const casing = casingOf(words)
  if (casing === allCapitals) words = words.map((type) => acronyms.has(type.word.lower) ? typeOf(all, type.word.lower) : type)
  let before = noTag, twoBefore = noTag
  for (let token = 0; token < words.length; token++) {
    const { choices } = words[token]!
    const tag = choices.length === 1 ? choices[0]! : best(all, words, token, before, twoBefore, casing)
    tags[at + token] = tag
    twoBefore = before
    before = tag
  }
}

const best = (all: Types, words: ReadonlyArray<Type>, token: number, before: number, twoBefore: number, casing: number): number => {
  const { edge, sums, weights } = all
  const self = words[token]!
  const previous = token > 0 ? words[token - 1]! : edge
  const twoPrevious = token > 1 ? words[token - 2]! : edge
  const next = token + 1 < words.length ? words[token + 1]! : edge
  const afterNext = token + 2 < words.length ? words[token + 2]! : edge
  const left = leftSum(sums, weights, self, before, casing), ahead = aheadSum(sums, weights, next, before)
  const pair = (before * tagsBefore + twoBefore) * tagCount
  const a = fixedAt(self.index, Place.self), b = fixedAt(previous.index, Place.before), c = fixedAt(next.index, Place.after)
  const d = fixedAt(twoPrevious.index, Place.twoBefore), e = fixedAt(afterNext.index, Place.twoAfter)
  const { fixed, made, tags } = sums
  const { choices } = self
  const count = choices.length
  for (let index = 0; index < count; index++) {
    const tag = choices[index]!
    scores[index] = fixed[a + tag]! + fixed[b + tag]! + fixed[c + tag]! + fixed[d + tag]! + fixed[e + tag]! + made[left + tag]! + made[ahead + tag]! + tags[pair + tag]!
  }
  contextFeatures(found, previous, self, next, afterNext, before, twoBefore)
  const { rows } = weights
  for (let feature = 0; feature < contextCount; feature++) {
    const row = rowOf(weights, found[feature]!)
    if (row >= 0) for (let index = 0; index < count; index++) scores[index]! += rows[row + choices[index]!]!
  }
  let winner = 0
  for (let index = 1; index < count; index++) if (scores[index]! > scores[winner]!) winner = index
  return choices[winner]!
}
