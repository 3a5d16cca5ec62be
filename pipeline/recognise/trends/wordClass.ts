import { Tag, type Word } from "../../document/token.ts"
import { changeAdjectives, changeNouns, changeVerbs, directionWords } from "./changeWords.ts"

/** What a word may be in a statement of change, as bits: which ways of finding are worth trying at it. */
export const Class = { verb: 1, noun: 2, adjective: 4, still: 8, extreme: 16, side: 32, hold: 64, loss: 128 } as const

/** "remained flat", "was unchanged". */
export const stillWords: ReadonlySet<string> = new Set(["unchanged", "flat", "stable", "steady", "stagnant", "constant", "static", "still", "level", "frozen"])
/** "hit a record high", "at its lowest since". */
export const extremes: ReadonlyMap<string, "increase" | "decrease"> = new Map([["high", "increase"], ["highs", "increase"], ["peak", "increase"], ["highest", "increase"], ["record", "increase"], ["low", "decrease"], ["lows", "decrease"], ["lowest", "decrease"], ["trough", "decrease"]])
/** "pushed prices up", "went down", "was higher than in 2019", "is getting longer". */
export const sides: ReadonlyMap<string, "increase" | "decrease"> = new Map([...directionWords, ["upward", "increase"], ["upwards", "increase"], ["downward", "decrease"], ["downwards", "decrease"], ["out", "increase"], ["back", "increase"], ["off", "decrease"], ["expensive", "increase"], ["wider", "increase"], ["narrower", "decrease"], ["deeper", "increase"]])
/** Verbs that keep something as it is. */
export const holding: ReadonlySet<string> = new Set(["hold", "keep", "leave", "maintain"])

const fresh = (word: Word): number => {
  const { lemmas, lower } = word
  let found = 0
  const verb = lemmas[Tag.VERB]!
  if (changeVerbs.has(verb)) found |= Class.verb
  if (changeNouns.has(lemmas[Tag.NOUN]!)) found |= Class.noun
  if (changeAdjectives.has(lower)) found |= Class.adjective
  if (stillWords.has(lower) || lower === "change" || lower === "changed" || lower === "moved" || lower === "same") found |= Class.still
  if (extremes.has(lower)) found |= Class.extreme
  if (sides.has(lower)) found |= Class.side
  if (holding.has(verb)) found |= Class.hold
  if (lower === "loss" || lower === "losses") found |= Class.loss
  return found
}

const known = new Map<Word, number>()
/** More distinct words than these are forgotten together. */
const room = 100_000

/** The class of a word, found once for each distinct word. */
export const classOf = (word: Word): number => {
  const found = known.get(word)
  if (found !== undefined) return found
  const made = fresh(word)
  if (known.size >= room) known.clear()
  known.set(word, made)
  return made
}
