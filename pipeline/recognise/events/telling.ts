import { Tag, type Word } from "../../document/token.ts"
import { wordClasses } from "../../document/wordClasses.ts"
import { hits } from "./force.ts"
import { nounFrames, stormWords } from "./nouns.ts"
import { guilty, suspected } from "./verdictWords.ts"
import { verbFrames } from "./verbs.ts"

/** What a word can be to an event, whatever its tag: bits of one number, asked before anything is understood. */
export const Telling = { verb: 1, noun: 2, verdict: 4 } as const

const classOf = ({ lemmas, lower }: Word): number => {
  const noun = nounFrames.has(lower) || nounFrames.has(lemmas[Tag.NOUN]!) || nounFrames.has(lemmas[Tag.PROPN]!.toLowerCase()) || nounFrames.has(lemmas[Tag.VERB]!) || lower === "ed" /* op-ed */ || lower === "sit" || lower === "swearing" || hits.has(lower) || stormWords.has(lower)
  return (lemmas.some((lemma) => verbFrames.has(lemma)) ? Telling.verb : 0) | (noun ? Telling.noun : 0)
    | (guilty.has(lower) || suspected.has(lower) || lemmas.some((lemma) => guilty.has(lemma) || suspected.has(lemma)) ? Telling.verdict : 0)
}

export const telling = wordClasses(classOf)
