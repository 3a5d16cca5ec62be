import type { RowOf } from "../../../schemas/tables.ts"
import type { Stance } from "../stance.ts"
import type { Span } from "../span.ts"
import type { Slot } from "./figure.ts"

type Row = RowOf<"relations">

/** Two names that the text relates. */
export interface RelationMention extends Span {
  readonly _tag: "relation"
  readonly rule: string
  readonly property: Row["property"]
  readonly subject: Slot
  readonly object?: Slot
  readonly role?: Slot
  readonly of?: Slot
  readonly status: Row["status"]
  readonly period?: Slot
  readonly stance: Stance
}
