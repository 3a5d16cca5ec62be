import type { Cue } from "./cue.ts"
import type { Stretch } from "./content.ts"

/** An utterance before its speaker is told: what is said, in one or more stretches, and by what words. Token indices. */
export interface Draft {
  readonly rule: string
  readonly stretches: Array<Stretch>
  readonly directness: "direct" | "indirect" | "mixed"
  readonly denied: boolean
  /** The words that say it is said. */
  readonly cue?: Stretch
  readonly cueLemma?: string
  /** The verb, where one says it. */
  readonly verb?: Cue
  /** The speaker's noun phrase, by index. */
  readonly speaker?: number
  /** Without a cue of its own: said by whoever spoke in this draft. */
  readonly carried?: Draft
}

/** Verbs that say that something is not so. */
const denials = new Set(["deny", "refute", "rebut", "dispute", "reject"])

/** A draft around a cue. */
export const byCue = (rule: string, cue: Cue, stretches: ReadonlyArray<Stretch>, directness: Draft["directness"]): Draft => ({
  rule, stretches: [...stretches], directness, denied: cue.negated || denials.has(cue.lemma), cue: { first: cue.verb, last: cue.verb + 1 }, cueLemma: cue.lemma, verb: cue,
  ...(cue.subject !== undefined && { speaker: cue.subject })
})
