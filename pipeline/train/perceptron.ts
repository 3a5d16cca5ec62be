import { Shape } from "../document/token.ts"
import { aheadFeatures, ambiguityHash, contextCount, contextFeatures, edge, leftFeatures, noTag, places, Place, staticFeatures, tagsFeature, traits, wordFeature, type Traits } from "../parse/features.ts"
import { lowerCase, shapeOf } from "../parse/shapes.ts"
import { allCapitals, casingOf } from "../parse/tag.ts"
import { acronyms, ambiguityOf, choices, type Lexicon } from "../parse/lexicon.ts"
import { tagCount } from "../parse/weights.ts"
import type { Example } from "./examples.ts"
import { random, shuffled } from "./random.ts"

export interface Settings {
  readonly epochs: number
  readonly seed: number
  /** A feature met less often is not learnt. */
  readonly leastCount: number
  /** The share of rare words that are learnt from as if they had never been met. */
  readonly unknownShare: number
}

export interface Learnt {
  readonly features: ReadonlyMap<number, number>
  /** Averaged, `tagCount` a feature. */
  readonly averages: Float64Array
}

interface Seen {
  readonly traits: Traits
  readonly choices: Uint8Array
  readonly allChoices: Uint8Array
  readonly rare: boolean
  /** By place, for the word as met in training and as if never met. */
  readonly known: ReadonlyArray<ReadonlyArray<number>>
  readonly unknown: ReadonlyArray<ReadonlyArray<number>>
  /** As if never met, it has no ambiguity either. */
  readonly blank: Traits
}

const rareCount = 2

const seenWords = (examples: ReadonlyArray<Example>, lexicon: Lexicon): ReadonlyMap<string, Seen> => {
  const found = new Map<string, Seen>()
  const times = new Map<string, number>()
  for (const { forms } of examples) for (const form of forms) times.set(lowerCase(form), (times.get(lowerCase(form)) ?? 0) + 1)
  for (const { forms } of examples) for (const form of forms) if (!found.has(form)) {
    const lower = lowerCase(form), shape = shapeOf(form), ambiguity = ambiguityOf(lexicon, form, lower, shape)
    const own = traits(form, lower, shape, ambiguity), blank = traits(form, lower, shape, 0)
    const byPlace = (known: boolean): ReadonlyArray<ReadonlyArray<number>> =>
      Array.from({ length: places }, (_, place) => staticFeatures(known ? own : blank, place, known))
    found.set(form, {
      traits: own, blank, choices: choices(ambiguity, shape), allChoices: choices(0, shape), rare: times.get(lower)! <= rareCount,
      known: byPlace(ambiguity !== 0), unknown: byPlace(false)
    })
  }
  return found
}

const wordsOf = (forms: ReadonlyArray<string>, seen: ReadonlyMap<string, Seen>): { readonly casing: number; readonly words: ReadonlyArray<Seen> } => {
  const words = forms.map((form) => seen.get(form)!)
  const shapes = words.map(({ traits }) => traits.shape & 7).filter((shape) => shape !== Shape.none)
  const casing = casingOf(shapes.length, shapes.filter((shape) => shape !== Shape.lower).length, shapes.filter((shape) => shape === Shape.upper).length)
  return { casing, words: casing === allCapitals ? words.map((word, index) => acronyms.has(lowerCase(forms[index]!)) ? seen.get(lowerCase(forms[index]!)) ?? word : word) : words }
}

const edgeFeatures = Array.from({ length: places }, (_, place) => staticFeatures(edge, place, true))

/** Learns weights by greedy tagging, correcting where it errs, and averages them over all steps. */
export const learn = (examples: ReadonlyArray<Example>, lexicon: Lexicon, settings: Settings): Learnt => {
  const seen = seenWords(examples, lexicon)
  const next = random(settings.seed)
  const features = countedFeatures(examples, seen, settings.leastCount)
  const now = new Float64Array(features.size * tagCount), total = new Float64Array(now.length), since = new Float64Array(now.length)
  const context = new Int32Array(contextCount), rows = new Int32Array(128), scores = new Float64Array(tagCount)
  let step = 0
  const add = (at: number, value: number): void => {
    total[at]! += (step - since[at]!) * now[at]!
    since[at] = step
    now[at]! += value
  }
  for (let epoch = 0; epoch < settings.epochs; epoch++) for (const { forms, tags } of shuffled(examples, next)) {
    const { casing, words } = wordsOf(forms, seen)
    let before = noTag, twoBefore = noTag
    const hidden = words.map(({ rare }) => rare && next() < settings.unknownShare)
    for (let token = 0; token < words.length; token++) {
      const gold = tags[token]!
      const may = hidden[token] ? words[token]!.allChoices : words[token]!.choices
      let winner = may[0]!
      if (may.length > 1) {
        const count = gather(words, hidden, token, before, twoBefore, casing, context, (feature, index) => rows[index] = features.get(feature) ?? -1)
        scores.fill(0)
        for (let index = 0; index < count; index++) if (rows[index]! >= 0) {
          const row = rows[index]! * tagCount
          for (let tag = 0; tag < tagCount; tag++) scores[tag]! += now[row + tag]!
        }
        for (const tag of may) if (scores[tag]! > scores[winner]!) winner = tag
        step++
        if (winner !== gold && may.includes(gold)) for (let index = 0; index < count; index++) if (rows[index]! >= 0) {
          add(rows[index]! * tagCount + gold, 1)
          add(rows[index]! * tagCount + winner, -1)
        }
      }
      twoBefore = before
      before = winner
    }
  }
  for (let at = 0; at < now.length; at++) total[at] = (total[at]! + (step - since[at]!) * now[at]!) / step
  return { features, averages: total }
}

/** Hands every feature of one token to `each`, and says how many there were. */
const gather = (
  words: ReadonlyArray<Seen>, hidden: ReadonlyArray<boolean>, token: number, before: number, twoBefore: number, casing: number,
  context: Int32Array, each: (feature: number, index: number) => void
): number => {
  let count = 0
  const at = (index: number, place: number): Traits => {
    const word = words[index]
    const list = word === undefined ? edgeFeatures[place]! : hidden[index] ? word.unknown[place]! : word.known[place]!
    for (const feature of list) each(feature, count++)
    return word === undefined ? edge : hidden[index] ? word.blank : word.traits
  }
  const self = at(token, Place.self), previous = at(token - 1, Place.before), next = at(token + 1, Place.after)
  at(token - 2, Place.twoBefore)
  const afterNext = at(token + 2, Place.twoAfter)
  for (const feature of leftFeatures(self, before, casing)) each(feature, count++)
  each(wordFeature(self.normalHash, before), count++)
  for (const feature of aheadFeatures(next, before)) each(feature, count++)
  each(tagsFeature(before, twoBefore), count++)
  contextFeatures(context, previous.normalHash, self.normalHash, ambiguityHash(self), next.normalHash, ambiguityHash(next), afterNext.ambiguity, before, twoBefore)
  for (let index = 0; index < contextCount; index++) each(context[index]!, count++)
  return count
}

const countedFeatures = (examples: ReadonlyArray<Example>, seen: ReadonlyMap<string, Seen>, least: number): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  const context = new Int32Array(contextCount)
  const count = (feature: number): void => void counts.set(feature, (counts.get(feature) ?? 0) + 1)
  for (const { forms, tags } of examples) {
    const { casing, words } = wordsOf(forms, seen)
    const none = words.map(() => false), all = words.map(({ rare }) => rare)
    for (let token = 0; token < words.length; token++) {
      if (words[token]!.choices.length === 1) continue
      gather(words, none, token, tags[token - 1] ?? noTag, tags[token - 2] ?? noTag, casing, context, count)
      if (all[token]) gather(words, all, token, tags[token - 1] ?? noTag, tags[token - 2] ?? noTag, casing, context, count)
    }
  }
  const kept = new Map<number, number>()
  for (const [feature, times] of counts) if (times >= least) kept.set(feature, kept.size)
  return kept
}
