import type { Span } from "../span.ts"
import type { Stance } from "../stance.ts"
import type { Slot } from "./figure.ts"

/** Words that say that something rises, falls or stands still. */
export interface TrendMention extends Span {
  readonly _tag: "trend"
  readonly rule: string
  readonly first: number
  readonly last: number
  readonly direction: "increase" | "decrease" | "unchanged"
  readonly measure: Slot
  /** As in `FigureMention`. */
  readonly measureHead?: string
  readonly subject?: Slot
  readonly place?: Slot
  readonly from?: Slot
  readonly to?: Slot
  readonly period?: Slot
  readonly intensity?: Slot
  /** Where the words themselves say how the claim is put: "appears to have deepened". */
  readonly stance?: Partial<Stance>
  /** Its magnitude, by index in the list of figures. */
  readonly figure?: number
}
