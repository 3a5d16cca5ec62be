import type { RowOf } from "../../../schemas/tables.ts"
import type { Span } from "../span.ts"
import type { Stance } from "../stance.ts"

type Row = RowOf<"figures">

/** A number with what the text says around it, as spans: what they mean is for `normalise` to say. */
export interface FigureMention extends Span {
  readonly _tag: "figure"
  readonly rule: string
  readonly first: number
  readonly last: number
  readonly kind: Row["kind"]
  readonly bound: Row["bound"]
  /** Exact decimals as text, scale words already shifted into the point: "5600000"; absent where there is none. */
  readonly value?: string
  readonly low?: string
  readonly high?: string
  /** The unit's words, with their span, and the code of `data/authority/units.csv` where the recogniser knows it. */
  readonly unit?: Slot
  readonly unitName?: UnitName
  readonly perUnit?: Slot
  readonly perUnitName?: UnitName
  readonly role: Row["role"]
  readonly direction?: "increase" | "decrease"
  /** The token of the word of change it hangs on: "fallen" of "has fallen by 60%". */
  readonly governor?: number
  /** Where the words themselves say how the claim is put: what "the five republics" are is taken for granted, whatever the clause says of them. */
  readonly stance?: Stance
  readonly measure?: Slot
  /** The lemma of the measure's head noun, with a noun right before it: "job seeker". */
  readonly measureHead?: string
  readonly subject?: Slot
  readonly place?: Slot
  readonly from?: Slot
  readonly to?: Slot
  readonly period?: Slot
  /** The first figure of its statement, by index in the list of figures; its own when it stands alone. */
  readonly statement: number
  /** The figure it says again in another unit, by index. */
  readonly conversionOf?: number
}

/** A unit by its singular label and, where `data/authority/units.csv` has it, its code. */
export interface UnitName {
  readonly label: string
  readonly code?: string
  readonly scheme?: NonNullable<Row["unit_scheme"]>
}

/** The words that fill a slot: one span a contiguous part, and the rule that chose them. */
export interface Slot {
  readonly parts: ReadonlyArray<Span>
  readonly rule: string
  /** A code that the recogniser already knows, of a unit or measure. */
  readonly code?: string
}
