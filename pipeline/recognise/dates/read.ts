import type { Document, Sentence } from "../../document/document.ts"
import type { CalendarReading, DateKind, DateReading } from "../../document/mention/date.ts"
import { type Atoms, atomsOf } from "./atoms.ts"

/** A sentence as the readers see it. */
export interface Ground extends Atoms {
  readonly document: Document
  /** What `point` has read, by atom, null for nothing: an interval asks for it again. */
  readonly points: Array<Read | null | undefined>
}

const points: Array<Read | null | undefined> = []

/** What was read of the stretch before is forgotten. */
const pointsOf = (length: number): Array<Read | null | undefined> => {
  for (let at = 0; at <= length; at++) points[at] = undefined
  return points
}

export const groundOf = (document: Document, window: Pick<Sentence, "first" | "last">): Ground => {
  const { counts, end, joined, length, lower, mark, opens, start, text, token, value, word } = atomsOf(document, window)
  return { text, length, start, end, token, lower, value, word, mark, joined, opens, counts, document, points: pointsOf(length) }
}

/** Atoms, half-open. */
export interface Part {
  readonly start: number
  readonly end: number
}

/** What was read: up to before atom `end`. */
export interface Read {
  readonly end: number
  readonly kind: DateKind
  readonly rule: string
  readonly reading: DateReading
  /** It begins before the atom it was asked at, or after leading words that are no part of it. */
  readonly start?: number
  /** Words that could be something else: alone they are no date, beside a preposition of time or inside an interval they are. */
  readonly weak?: true
  /** The words of a stretch's two ends. */
  readonly from?: Part
  readonly to?: Part
}

/** Where the words of a reading at `at` begin: "the" stays outside, but where they are nothing without it ("the day before", "the 18th"). */
export const startOf = ({ lower }: Atoms, at: number, { start }: Read): number => start !== undefined && start > at ? start : lower[at] === "the" ? at + 1 : at

export const calendarRead = (end: number, kind: DateKind, rule: string, reading: Omit<CalendarReading, "type">, more: Partial<Read> = {}): Read =>
  ({ end, kind, rule, reading: { type: "calendar", ...reading }, ...more })

/** Reads what begins at an atom, if anything does. */
export type Reader = (ground: Ground, at: number) => Read | undefined

export const is = ({ lower }: Atoms, at: number, word: string): boolean => lower[at] === word

export const among = ({ lower }: Atoms, at: number, words: ReadonlySet<string>): boolean => at >= 0 && words.has(lower[at] ?? "")

/** The index after `at` when the word there is one of `words`, else `at`. */
export const skip = (ground: Atoms, at: number, words: ReadonlySet<string>): number => among(ground, at, words) ? at + 1 : at

const links: ReadonlySet<string> = new Set(["/", "-", "–", "—", "‐", "‑", "‒", "−", "~", ":", "'", "’", "&", "and", "or", "to", "of", "th", "st", "nd", "rd", "s", "thousand", "b", "ad", "bc", "bce", "ce", "a", "p", "am", "pm", "o", "hours", "hrs", "times"])

/** Whether what stands behind a number can belong to a date with it; most numbers end here. */
export const goesOn = ({ joined, length, lower, mark, value }: Atoms, at: number): boolean => {
  if (at >= length) return false
  const next = lower[at]!
  if (next === ",") return at + 1 < length && (value[at + 1]! >= 0 || mark[at + 1] !== 0)
  if (next === ".") return joined[at] === true && joined[at + 1] === true
  return mark[at] !== 0 || links.has(next)
}

/** The longest of several readings; of equal ones the first reader's. */
export const longest = (readers: ReadonlyArray<Reader>): Reader => (ground, at) => {
  let best: Read | undefined
  for (let index = 0; index < readers.length; index++) {
    const read = readers[index]!(ground, at)
    if (read !== undefined && (best === undefined || read.end > best.end)) best = read
  }
  return best
}

export const determiner: ReadonlySet<string> = new Set(["the"])
export const comma: ReadonlySet<string> = new Set([","])
