import type { RowOf } from "../../../schemas/tables.ts"
import type { Span } from "../span.ts"
import type { Slot } from "./figure.ts"

type Row = RowOf<"quotes">

/** One contiguous stretch of what somebody is said to have said or thought; `utterance` joins the stretches of one utterance. */
export interface QuoteMention extends Span {
  readonly _tag: "quote"
  readonly rule: string
  readonly first: number
  readonly last: number
  /** The index, in the list of quotes, of the utterance's first stretch. */
  readonly utterance: number
  readonly part: number
  readonly directness: Row["directness"]
  readonly polarity: Row["polarity"]
  /** The words for the speaker; `via` are the words they go back to, where they are a pronoun or carried over from an earlier sentence. */
  readonly speaker?: Slot & { readonly via?: Span }
  readonly speakerKind: Row["speaker_kind"]
  readonly cue?: Slot
  readonly cueLemma?: string
  readonly addressee?: Slot
  readonly medium?: Slot
  /** The words that date it. */
  readonly said?: Slot
}
