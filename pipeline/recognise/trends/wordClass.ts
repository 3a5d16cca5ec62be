import { Tag, type Word } from "../../document/token.ts"
import { type WordClasses, wordClasses } from "../../document/wordClasses.ts"
import { changeAdjectives, changeNouns, changeVerbs, directionWords } from "./changeWords.ts"

/** What a word may be in a statement of change, as bits: which ways of finding are worth trying at it. */
export const Class = { verb: 1, noun: 2, adjective: 4, still: 8, extreme: 16, side: 32, hold: 64, loss: 128, push: 256, limit: 512, total: 1024 } as const

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

/** What is counted up: "brought the toll to 43". */
const totals = /^(?:number|toll|total|tally|count|stake|holding|backlog|fleet|workforce|membership|caseload|bill|death|case|debt|casualty|tolls|deaths|cases|casualties|holdings)$/u
/** Where something is driven to, besides the extremes, and what it is made: "above 5%", "cheaper". */
export const limits: ReadonlySet<string> = new Set(["above", "past", "over", "beyond", "below", "under", "cheaper", "dearer", "pricier", "costlier", "higher", "longer", "larger", "bigger", "stronger", "wider", "lower", "shorter", "smaller", "weaker", "narrower", "scarcer", "more", "less"])

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
  if (totals.test(lower)) found |= Class.total
  if (limits.has(lower)) found |= Class.limit
  if (lower === "loss" || lower === "losses") found |= Class.loss
  return found
}

/** Words of two letters and fewer are none, but "up". */
const classify = (word: Word): number => word.lower.length < 3 && word.lower !== "up" ? 0 : fresh(word)

/** The class of each word: one table for all texts, as long as the process lives. */
export const classes: WordClasses = wordClasses(classify)

/** Every class of words that may be a cue. */
export const anyClass = 0x1ff
