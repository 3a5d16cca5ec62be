import { Shape } from "../document/token.ts"
import { contextCount, contextFeatures, noTag } from "./features.ts"
import { acronyms } from "./lexicon.ts"
import { besideWidth, casings, cellCount, makeAhead, makeOwn, tagsBefore } from "./sums.ts"
import { Look, looksPerType, typeOf, type Types } from "./types.ts"
import { rowOf, tagCount } from "./weights.ts"

const found = new Int32Array(contextCount)
const scores = new Int32Array(tagCount)

export const allCapitals = 2

/** How a sentence is cased, for a capital says little in a headline: 0 as usual, 1 nearly every longer word with a capital, 2 all capitals. */
export const casingOf = (lettered: number, capitals: number, upper: number): number =>
  lettered < 4 ? 0 : upper * 10 >= lettered * 8 ? allCapitals : capitals * 10 >= lettered * 7 ? 1 : 0

const casing = ({ looks }: Types, type: Int32Array, first: number, last: number): number => {
  let lettered = 0, capitals = 0, upper = 0
  for (let token = first; token < last; token++) {
    const shape = looks[type[token]! * looksPerType + Look.shape]!
    if (shape === Shape.none) continue
    lettered++
    if (shape !== Shape.lower) capitals++
    if (shape === Shape.upper) upper++
  }
  return casingOf(lettered, capitals, upper)
}

/** Tags the words of one sentence, tokens `first` to before `last`, from left to right. `type` has the tokens' types; those of acronyms are changed where all is in capitals. */
export const tagSentence = (all: Types, type: Int32Array, first: number, last: number, tags: Uint8Array): void => {
  const cased = casing(all, type, first, last)
  if (cased === allCapitals) for (let token = first; token < last; token++) if (acronyms.has(all.word[type[token]!]!.lower)) type[token] = typeOf(all, all.word[type[token]!]!.lower)
  const { looks } = all
  let before: number = noTag, twoBefore: number = noTag
  for (let token = first; token < last; token++) {
    const sure = looks[type[token]! * looksPerType]!
    const tag = sure >= 0 ? sure : best(all, type, first, token, last, before, twoBefore, cased)
    tags[token] = tag
    twoBefore = before
    before = tag
  }
}

/** By so much the first choice has to lead for what tokens join to change nothing: of 366,000 tokens of news and country reports two came out otherwise. It spares four tokens in five the look-ups. */
const certain = 80

const best = (all: Types, type: Int32Array, first: number, token: number, last: number, before: number, twoBefore: number, cased: number): number => {
  const { looks, sums } = all
  const self = type[token]!
  const previous = token > first ? type[token - 1]! : 0
  const next = token + 1 < last ? type[token + 1]! : 0
  const own = sums.cells[self * cellCount + cased * tagsBefore + before]! || makeOwn(sums, all.weights, self, all.met[self]!, before, cased)
  const ahead = sums.cells[next * cellCount + casings * tagsBefore + before]! || makeAhead(sums, all.weights, next, all.met[next]!, before)
  const behind = previous * besideWidth
  const farther = (token > first + 1 ? type[token - 2]! : 0) * besideWidth + tagCount
  const later = (token + 2 < last ? type[token + 2]! : 0) * besideWidth + 2 * tagCount
  const pair = (before * tagsBefore + twoBefore) * tagCount
  const { beside, choices, made, tags } = sums
  const list = looks[self * looksPerType + Look.choices]!
  const from = list >> 5, count = list & 31
  let winner = 0, most = -0x8000, second = -0x8000
  for (let index = 0; index < count; index++) {
    const tag = choices[from + index]!
    const score = made[own + tag]! + made[ahead + tag]! + beside[behind + tag]! + beside[farther + tag]! + beside[later + tag]! + tags[pair + tag]!
    scores[index] = score
    if (score > most) {
      second = most
      most = score
      winner = tag
    } else if (score > second) second = score
  }
  return most - second >= certain ? winner : withContext(all, type, first, token, last, before, twoBefore, from, count)
}

/** The best of the scores once the features that join tokens are added. */
const withContext = ({ looks, sums, weights }: Types, type: Int32Array, first: number, token: number, last: number, before: number, twoBefore: number, from: number, count: number): number => {
  const self = type[token]! * looksPerType
  const next = token + 1 < last ? type[token + 1]! * looksPerType : 0
  contextFeatures(
    found, looks[(token > first ? type[token - 1]! * looksPerType : 0) + Look.normal]!, looks[self + Look.normal]!, looks[self + Look.ambiguityHash]!,
    looks[next + Look.normal]!, looks[next + Look.ambiguityHash]!, looks[(token + 2 < last ? type[token + 2]! * looksPerType : 0) + Look.ambiguity]!, before, twoBefore
  )
  const { rows } = weights, { choices } = sums
  for (let feature = 0; feature < contextCount; feature++) {
    const row = rowOf(weights, found[feature]!)
    if (row >= 0) for (let index = 0; index < count; index++) scores[index]! += rows[row + choices[from + index]!]!
  }
  let winner = 0
  for (let index = 1; index < count; index++) if (scores[index]! > scores[winner]!) winner = index
  return choices[from + winner]!
}
