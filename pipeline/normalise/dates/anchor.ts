import { boundsOf } from "../../authority/moment.ts"
import type { Document } from "../../document/document.ts"
import type { DateMention, DateReading } from "../../document/mention/date.ts"
import { type Day, dayOf } from "./day.ts"
import { needOf } from "./basis.ts"
import { type Known, resolve } from "./resolve.ts"
import type { Value } from "./value.ts"

/** What relative dates are counted from: the first and last day it can be, and what says so. */
export interface Anchor {
  readonly edtf: string
  readonly low: Day
  readonly high: Day
  readonly basis: "published" | "published_inferred" | "text"
}

const dayFrom = (text: string): Day | undefined => {
  const year = Number(text.slice(0, -6)), month = Number(text.slice(-5, -3)), date = Number(text.slice(-2))
  return Number.isInteger(year) && month >= 1 && month <= 12 && date >= 1 && date <= 31 ? dayOf(year, month, date) : undefined
}

/** An EDTF date of an article or the authority; one with a time of day counts as its day. */
export const spanned = (edtf: string): { readonly low: Day; readonly high: Day } | undefined => {
  const { earliest, latest } = boundsOf(edtf.includes("T") ? edtf.slice(0, edtf.indexOf("T")) : edtf), low = dayFrom(earliest), high = dayFrom(latest)
  return low === undefined || high === undefined ? undefined : { low, high }
}

/**
 * A reading seen from an anchor that may be wider than a day: it has a value only where the anchor's first and last day agree on it. "Since April" is the
 * same all August; "yesterday" is not.
 */
export const seenFrom = (reading: DateReading, anchor: Anchor | undefined, known: Omit<Known, "anchor">): Value | undefined => {
  if (anchor === undefined) return resolve(reading, known)
  const low = resolve(reading, { ...known, anchor: anchor.low })
  if (low === undefined || anchor.low === anchor.high) return low
  const high = resolve(reading, { ...known, anchor: anchor.high })
  return high?.edtf === low.edtf && high.first === low.first && high.last === low.last ? low : undefined
}

const isHead = (document: Document, { end, start }: DateMention): boolean => {
  const index = document.paragraphs.findIndex((paragraph) => paragraph.start <= start && end <= paragraph.end), paragraph = document.paragraphs[index]
  if (paragraph === undefined || index > 4) return false
  const alone = start === paragraph.start && paragraph.end - end <= 1
  // "MOSCOW, March 3, 2019 —": a place in capitals, the day, and a dash.
  const before = document.text.slice(paragraph.start, start), after = document.text.slice(end, end + 12)
  const dateline = before.length < 60 && before.length > 2 && /^[A-Z][A-Z .'-]{2,}[,(]/u.test(before) && /^\)?[^\p{L}]{0,10}[—–-]/u.test(after)
  return alone || dateline
}

/** A whole day that stands alone, or in a dateline, at the head of the text. */
export const headDate = (document: Document, dates: ReadonlyArray<DateMention>): DateMention | undefined =>
  dates.find((date) => date.start < 2_000 && date.kind === "day" && needOf(date.reading) === "nothing" && isHead(document, date))
