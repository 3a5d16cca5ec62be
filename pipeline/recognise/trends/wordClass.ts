import { Tag, type Word } from "../../document/token.ts"
import { changeAdjectives, changeNouns, changeVerbs, directionWords } from "./changeWords.ts"

/** What a word may be in a statement of change, as bits: which ways of finding are worth trying at it. */
export const Class = { verb: 1, noun: 2, adjective: 4, still: 8, extreme: 16, side: 32, hold: 64, loss: 128, push: 256 } as const

/** "remained flat", "was unchanged". */
export const stillWords: ReadonlySet<string> = new Set(["unchanged", "flat", "stable", "steady", "stagnant", "constant", "static", "still", "level", "frozen", "untouched", "firm", "put", "stuck"])
/** "hit a record high", "at its lowest since". */
export const extremes: ReadonlyMap<string, "increase" | "decrease"> = new Map([["high", "increase"], ["highs", "increase"], ["peak", "increase"], ["highest", "increase"], ["record", "increase"], ["low", "decrease"], ["lows", "decrease"], ["lowest", "decrease"], ["trough", "decrease"]])
/** "pushed prices up", "went down", "was higher than in 2019", "is getting longer". */
export const sides: ReadonlyMap<string, "increase" | "decrease"> = new Map([...directionWords, ["upward", "increase"], ["upwards", "increase"], ["downward", "decrease"], ["downwards", "decrease"], ["out", "increase"], ["back", "increase"], ["off", "decrease"], ["expensive", "increase"], ["wider", "increase"], ["narrower", "decrease"], ["deeper", "increase"], ["rarer", "decrease"], ["scarcer", "decrease"]])
/** Verbs that keep something as it is. */
export const holding: ReadonlySet<string> = new Set(["hold", "keep", "leave", "maintain", "stay", "remain"])

/** Verbs that drive or make something so or so: "drove prices to a record", "made imports dearer". */
export const pushing: ReadonlySet<string> = new Set(["drive", "push", "send", "take", "pull", "drag", "bring", "propel", "nudge", "force", "make"])

const fresh = (word: Word): number => {
  const { lemmas, lower } = word
  let found = 0
  const verb = lemmas[Tag.VERB]!
  // "was steady": only the other forms are surely the verb.
  if (changeVerbs.has(verb) && lower !== "steady") found |= Class.verb
  if (changeNouns.has(lemmas[Tag.NOUN]!)) found |= Class.noun
  if (changeAdjectives.has(lower)) found |= Class.adjective
  if (stillWords.has(lower) || lower === "change" || lower === "changed" || lower === "moved" || lower === "budge" || lower === "budged" || lower === "same") found |= Class.still
  if (extremes.has(lower)) found |= Class.extreme
  if (sides.has(lower)) found |= Class.side
  if (holding.has(verb)) found |= Class.hold
  if (pushing.has(verb)) found |= Class.push
  if (lower === "loss" || lower === "losses") found |= Class.loss
  return found
}

const known = new Map<Word, number>()
/** More distinct words than these are forgotten together. */
const room = 100_000

/** Past forms that begin otherwise than their verbs. */
const irregular = "rose risen fell grew sank sunk held kept left froze frozen dove swollen moved same change changed upped loss losses sent took brought made drove driven budged"

/** By first three letters, whether any word of change begins so: most words of a text do not, and need no look-up. */
const beginnings = new Uint8Array(26 * 26 * 26)
const beginningOf = (form: string): number => {
  const first = form.charCodeAt(0) - 97, second = form.charCodeAt(1) - 97, third = form.charCodeAt(2) - 97
  return first >= 0 && first < 26 && second >= 0 && second < 26 && third >= 0 && third < 26 ? (first * 26 + second) * 26 + third : -1
}
for (const form of [...changeVerbs.keys(), ...changeNouns.keys(), ...changeAdjectives.keys(), ...stillWords, ...extremes.keys(), ...sides.keys(), ...holding, ...pushing, ...irregular.split(" ")]) if (beginningOf(form) >= 0) beginnings[beginningOf(form)] = 1

/** The class of a word, found once for each distinct word. */
export const classOf = (word: Word): number => {
  const { lower } = word
  if (lower.length < 3) return lower === "up" ? Class.side : 0
  const beginning = beginningOf(lower)
  if (beginning >= 0 && beginnings[beginning] === 0) return 0
  const found = known.get(word)
  if (found !== undefined) return found
  const made = fresh(word)
  if (known.size >= room) known.clear()
  known.set(word, made)
  return made
}
