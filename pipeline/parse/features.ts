import { Shape } from "../document/token.ts"

/**
 * The tagger's features, as 32-bit hashes. Those of a word type alone are summed once per type, for each of the five places it can have
 * beside the token in question; only those that join several tokens are looked up for every token.
 */
export const places = 5
/** The places of static features, in the order of their sums. */
export const Place = { self: 0, before: 1, after: 2, twoBefore: 3, twoAfter: 4 } as const

export const mix = (seed: number, value: number): number => {
  let hash = Math.imul(seed ^ value, 0x9e3779b1)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x85ebca77)
  return hash ^ hash >>> 13
}

export const hashOf = (seed: number, text: string, from: number, to: number): number => {
  let hash = seed ^ 0x811c9dc5
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return mix(hash, to - from)
}

/** What the features see of a word type. */
export interface Traits {
  /** Lower case, every digit 0. */
  readonly normal: string
  readonly form: string
  readonly shape: number
  /** The tags it had in training as a bit mask, with the commonest one above; 0 for a word not met. */
  readonly ambiguity: number
  /** Hashes for features that join tokens. */
  readonly normalHash: number
  readonly suffixHash: number
}

const digit = /[0-9]/u

/** Shape with what else the characters tell: digits, hyphens, periods. */
export const shapeNumber = (form: string, shape: Shape): number =>
  shape + (digit.test(form) ? 8 : 0) + (form.includes("-") ? 16 : 0) + (form.includes(".") ? 32 : 0) + (form.length === 1 ? 64 : 0)

export const traits = (form: string, lower: string, shape: Shape, ambiguity: number): Traits => {
  const normal = lower.replace(/\p{Nd}/gu, "0")
  return {
    normal, form, shape: shapeNumber(form, shape), ambiguity,
    normalHash: hashOf(7, normal, 0, normal.length), suffixHash: hashOf(11, normal, Math.max(0, normal.length - 3), normal.length)
  }
}

const suffix = (seed: number, { normal }: Traits, length: number): number => hashOf(seed, normal, Math.max(0, normal.length - length), normal.length)
const prefix = (seed: number, { normal }: Traits, length: number): number => hashOf(seed, normal, 0, Math.min(normal.length, length))

/** The static features of a type in one place; `known` false leaves out what only a word met in training can give. */
export const staticFeatures = (word: Traits, place: number, known: boolean): ReadonlyArray<number> => {
  const seed = 100 * (place + 1)
  switch (place) {
    case Place.self: return [
      ...(known ? [mix(seed + 1, word.normalHash), hashOf(seed + 2, word.form, 0, word.form.length), mix(seed + 3, word.ambiguity)] : [seed + 4]),
      suffix(seed + 5, word, 1), suffix(seed + 6, word, 2), suffix(seed + 7, word, 3), suffix(seed + 8, word, 4), suffix(seed + 9, word, 5),
      prefix(seed + 10, word, 1), prefix(seed + 11, word, 2), prefix(seed + 12, word, 3), prefix(seed + 13, word, 4),
      mix(seed + 14, word.shape), mix(mix(seed + 15, word.shape), suffix(0, word, 2)), seed + 16
    ]
    case Place.before: return [
      ...(known ? [mix(seed + 1, word.normalHash)] : []), suffix(seed + 2, word, 3), suffix(seed + 3, word, 2), mix(seed + 4, word.shape), mix(seed + 5, known ? word.ambiguity : 0)
    ]
    case Place.after: return [
      ...(known ? [mix(seed + 1, word.normalHash)] : []), suffix(seed + 2, word, 3), suffix(seed + 3, word, 2), mix(seed + 4, word.shape), mix(seed + 5, known ? word.ambiguity : 0)
    ]
    default: return [...(known ? [mix(seed + 1, word.normalHash)] : []), mix(seed + 2, known ? word.ambiguity : 0), mix(seed + 3, word.shape)]
  }
}

/** What stands where a sentence has no further token. */
export const edge: Traits = traits("", "", Shape.none, 1 << 23)

/** A word's ambiguity, or its ending where training did not meet it. */
export const ambiguityHash = (word: Traits): number => word.ambiguity === 0 ? word.suffixHash : word.ambiguity

/** How a sentence may be cased. */
export const casings = 3

/** A token's ending and shape with the tag before it (17 at a sentence's start) and its sentence's casing. */
export const leftFeatures = (self: Traits, before: number, casing: number): ReadonlyArray<number> => [
  mix(1001, before),
  mix(mix(1003, before), self.suffixHash),
  mix(1004, (before === noTag ? 1 : 0) + casing * 2 + self.shape * 8),
  mix(1005, before + self.shape * 32 + casing * 1048576)
]

/** A word, by its `normalHash`, with the tag before it. */
export const wordFeature = (normalHash: number, before: number): number => mix(mix(1002, before), normalHash)

/** The next token with the tag before this one. */
export const aheadFeatures = (next: Traits, before: number): ReadonlyArray<number> => [mix(mix(1011, before), ambiguityHash(next)), mix(1012, before + next.shape * 32)]

/** The two tags before. */
export const tagsFeature = (before: number, twoBefore: number): number => mix(1021, before * 32 + twoBefore)

/** The tag before a sentence. */
export const noTag = 17

/** How many features `contextFeatures` writes. */
export const contextCount = 6

/** The features that join tokens, into `into`: these alone are looked up for every token that is in doubt. Words are told by `normalHash` and `ambiguityHash`; `afterNext` is an ambiguity as it is. */
export const contextFeatures = (
  into: Int32Array, previous: number, self: number, selfAmbiguity: number, next: number, nextAmbiguity: number, afterNext: number, before: number, twoBefore: number
): void => {
  const tags = mix(1031, before * 32 + twoBefore)
  const pair = mix(mix(1034, selfAmbiguity), nextAmbiguity)
  into[0] = mix(mix(1032, previous), self)
  into[1] = mix(mix(1033, self), next)
  into[2] = mix(pair, before)
  into[3] = mix(pair, afterNext ^ 0x5bd1e995)
  into[4] = mix(tags, self)
  into[5] = mix(tags, nextAmbiguity ^ 0x27d4eb2f)
}
