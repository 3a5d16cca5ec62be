import type { RowOf } from "../../../schemas/tables.ts"
import type { Span } from "../span.ts"

export type DateKind = RowOf<"dates">["kind"]

/** A calendar expression as the words have it; `reading` is what they say before anything is counted from a date. */
export interface DateMention extends Span {
  readonly _tag: "date"
  readonly kind: DateKind
  readonly rule: string
  readonly first: number
  readonly last: number
  /** What the words say, in the recogniser's own terms (see recognise/dates): absolute parts, or a direction and a distance. */
  readonly reading: DateReading
}

export type DateUnit = "hour" | "day" | "week" | "weekend" | "month" | "quarter" | "season" | "half" | "year" | "fiscal_year" | "decade" | "century"

/** Open to extension by the dates' recognisers and normalisers, which alone read it. */
export type DateReading = { readonly type: string } & Readonly<Record<string, unknown>>
