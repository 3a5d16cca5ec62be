import type { RowOf } from "../../../schemas/tables.ts"
import type { Span } from "../span.ts"

export type MentionKind = RowOf<"mentions">["kind"]
export type Method = NonNullable<RowOf<"mentions">["method"]>
export type EntityType = RowOf<"entities">["type"]

/** Words that name or refer to somebody or something, as the text has them: who is meant is for `normalise` to say. */
export interface NameMention extends Span {
  readonly _tag: "name"
  readonly kind: MentionKind
  /** What it seems to be, by its words and their neighbours. */
  readonly type: EntityType
  readonly rule: string
  /** Token indices, half-open. */
  readonly first: number
  readonly last: number
  /** Authority ids whose names or aliases these words are exactly, best first. */
  readonly candidates: ReadonlyArray<string>
  /** The words before the name that say what the person is: "President", "Mr". */
  readonly title?: Span
  /** The gender that title, kinship word or given name tells. */
  readonly gender?: "m" | "f"
}
