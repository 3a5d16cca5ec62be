import type { Complement } from "./complement.ts"
import type { Cue } from "./cue.ts"
import type { Stretch } from "./ground.ts"
import type { Speaker } from "./speakerPhrase.ts"
import { Can } from "./verbs.ts"

/** An utterance before its rows are made: what is said, in one or more stretches, and by what words. Token indices. */
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
  readonly speaker?: Speaker
  /** The speaker is whoever spoke right before. */
  readonly carried?: boolean
  readonly addressee?: Stretch
  readonly medium?: Stretch
}

/** A draft around a cue. */
export const byCue = (rule: string, cue: Cue, stretches: ReadonlyArray<Stretch>, directness: Draft["directness"], { addressee, medium }: Pick<Complement, "addressee" | "medium"> = {}): Draft => ({
  rule, stretches: [...stretches], directness, denied: cue.negated !== ((cue.can & Can.deny) !== 0), cue: { first: cue.verb, last: cue.verb + 1 }, cueLemma: cue.lemma, verb: cue,
  ...(cue.speaker !== undefined && { speaker: cue.speaker }), ...(addressee !== undefined && { addressee }), ...(medium !== undefined && { medium })
})
