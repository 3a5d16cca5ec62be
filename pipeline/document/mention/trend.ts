import type { Span } from "../span.ts"
import type { Slot } from "./figure.ts"

/** Words that say that something rises, falls or stands still. */
export interface TrendMention extends Span {
  readonly _tag: "trend"
  readonly rule: string
  readonly first: number
  readonly last: number
  readonly direction: "increase" | "decrease" | "unchanged"
  readonly measure: Slot
  readonly subject?: Slot
  readonly place?: Slot
  readonly from?: Slot
  readonly to?: Slot
  readonly period?: Slot
  readonly intensity?: Slot
  /** Its magnitude, by index in the list of figures. */
  readonly figure?: number
}
