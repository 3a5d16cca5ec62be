import type { RowOf } from "../../../schemas/tables.ts"
import type { Span } from "../span.ts"

export type DateKind = RowOf<"dates">["kind"]
export type DatePart = NonNullable<RowOf<"dates">["part"]>

/** A calendar expression as the words have it; `reading` is what they say before anything is counted from a date. */
export interface DateMention extends Span {
  readonly _tag: "date"
  readonly kind: DateKind
  readonly rule: string
  readonly first: number
  readonly last: number
  /** What the words say, in the recogniser's own terms: absolute parts, or a direction and a distance. */
  readonly reading: DateReading
  /** Where the sentence's verb looks, where that is told: a year left out lies on that side of the anchor. */
  readonly tense?: "past" | "future"
  /** Of a stretch with named ends: their own words, "March 2019" and "May" of "from March 2019 to May". */
  readonly ends?: { readonly from?: Span; readonly to?: Span }
}

export type DateUnit = "hour" | "day" | "week" | "weekend" | "month" | "quarter" | "season" | "half" | "year" | "fiscal_year" | "decade" | "century"

export interface DateStep {
  readonly count: number
  readonly unit: DateUnit
}

/** Parts of a date as written; what is left out is found from the anchor. Months, days, quarters and weekdays (Monday) count from 1. */
export interface CalendarReading {
  readonly type: "calendar"
  /** Years before Christ are 0 and below, as in EDTF. */
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly week?: number
  readonly quarter?: number
  readonly half?: number
  /** From 1: spring, summer, autumn, winter. */
  readonly season?: number
  /** The first year: 1990 for "the 1990s". */
  readonly decade?: number
  /** 19 for "the 19th century". */
  readonly century?: number
  /** Of a century: before Christ. */
  readonly before?: true
  /** A named day, by its key: "easter-monday". */
  readonly holiday?: string
  /** A fiscal year. */
  readonly fiscal?: true
  /** Of a day in numbers: which of the two comes first, where they tell it themselves. */
  readonly order?: "month-day" | "day-month" | "either"
  readonly part?: DatePart
  readonly about?: true
  /** What it lies in: "last year" of "the second quarter of last year". */
  readonly within?: DateReading
  /** "last April" -1, "this April" 0, "next April" 1; "the following December" counts from the text's own date. */
  readonly shift?: number
  readonly from?: "text"
}

export type DateReading =
  | CalendarReading
  /** The calendar unit that holds the anchor, moved: "last week" is week -1; `weekday` picks a day of it, `side` what lies before or after the anchor ("earlier this month"). */
  | { readonly type: "shifted"; readonly unit: DateUnit; readonly by: number; readonly weekday?: number; readonly part?: DatePart; readonly from?: "text"; readonly side?: "before" | "after" }
  /** Counted from the anchor, from another date in the text, or from a date of its own: "two weeks ago", "three days earlier", "a year after June 2020"; `same`: as wide as that ("a year ago today"). */
  | { readonly type: "distance"; readonly steps: ReadonlyArray<DateStep>; readonly direction: -1 | 1; readonly from: "anchor" | "text" | DateReading; readonly about?: "about" | "more" | "less"; readonly same?: true }
  /** A stretch that ends or begins at the anchor: "the past two years"; without a count it is vague. */
  | { readonly type: "rolling"; readonly steps: ReadonlyArray<DateStep>; readonly direction: -1 | 1; readonly vague?: true; readonly from?: "text" | DateReading }
  /** From one to another; an open side is absent. `outside`: the named date itself does not belong to it ("before 2018"). */
  | { readonly type: "interval"; readonly from?: DateReading; readonly to?: DateReading; readonly outside?: true }
  /** "the six months to June": a stretch that ends with a date. */
  | { readonly type: "ending"; readonly step: DateStep; readonly to: DateReading }
  /** "the first six months of 2024". */
  | { readonly type: "portion"; readonly side: "start" | "end"; readonly step: DateStep; readonly of: DateReading }
  /** One of so many equal parts of a century or decade, -1 the last: "the second half of the 19th century". */
  | { readonly type: "fraction"; readonly ordinal: number; readonly parts: number; readonly of: DateReading }
  /** The unit of the calendar that something lies in: "the week of 4 February". */
  | { readonly type: "around"; readonly unit: DateUnit; readonly of: DateReading }
  /** The first or last day of something: "by the end of the year". */
  | { readonly type: "edge"; readonly side: "start" | "end"; readonly of: DateReading }
  /** Days of one month or months of one year, or the last weekday of a month: the `ordinal`th `unit` of something; -1 is the last. */
  | { readonly type: "nth"; readonly ordinal: number; readonly unit: DateUnit; readonly weekday?: number; readonly of: DateReading }
  /** What a date of the text is in another year: "the same month last year"; without a unit "the same period". */
  | { readonly type: "same"; readonly unit?: DateUnit; readonly of: DateReading }
  /** A time of day, 24 hours; `utc` where the words say so. Without an hour the words leave it open: "midnight", "nine o'clock". */
  | { readonly type: "clock"; readonly hour?: number; readonly minute?: number; readonly second?: number; readonly utc?: true }
  | { readonly type: "repeated" }
