import { Tag, type Word } from "../../document/token.ts"
import { wordClasses } from "../../document/wordClasses.ts"
import { judging, thinking } from "./attitudeWords.ts"
import { feelings, loose, sayings } from "./nouns.ts"
import { powers } from "./verbs.ts"
import { views } from "./viewWords.ts"

/** What a word can be to a quotation, whatever its tag: bits of one number, asked before anything is understood. */
export const Talk = {
  /** A verb of saying, thinking or judging. */
  verb: 1,
  /** A noun of saying or feeling: "claim", "outrage". */
  saying: 2,
  /** An adjective of thinking or judging: "adamant", "critical". */
  attitude: 4,
  according: 8,
  view: 16,
  /** A word for a time: "Monday", "week". */
  time: 32,
  /** A colon, a semicolon, or a quotation mark. */
  stop: 64,
  that: 128
} as const

const times = new Set("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year day night morning afternoon evening weekend earlier later".split(" "))

const classOf = ({ lemmas, lower }: Word): number => {
  const verb = lemmas[Tag.VERB]!, noun = lemmas[Tag.NOUN]!
  return (powers(verb) !== 0 || verb === "put" ? Talk.verb : 0) | (sayings.has(noun) || feelings.has(noun) || loose.has(noun) ? Talk.saying : 0) | (thinking.has(lower) || judging.has(lower) ? Talk.attitude : 0)
    | (lower === "according" ? Talk.according : 0) | (views.has(lower) ? Talk.view : 0) | (times.has(lower) ? Talk.time : 0) | (/^(?:[:;"'`“”„‟«»‘’‚‹›「」『』＂]|'')$/u.test(lower) ? Talk.stop : 0)
    | (lower === "that" ? Talk.that : 0)
}

export const talk = wordClasses(classOf)
