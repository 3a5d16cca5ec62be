import type { CalendarReading } from "../../document/mention/date.ts"
import { followingYear } from "./day.ts"
import { fiscalYear, splitYear } from "./fiscal.ts"
import { type Ground, determiner, is, skip } from "./read.ts"
import { shiftedAt } from "./shifted.ts"

const openers = new Set(["of", "in", ","])

const whose = new Set(["its", "their", "our", "his", "her"])

/** "the first quarter of its fiscal 2010", "of the company's fiscal 2010": past whose year it is. */
const pastOwner = (ground: Ground, at: number): number => {
  if (whose.has(ground.lower[at] ?? "")) return at + 1
  for (let end = at + 1; end < at + 5; end++) if (/^['’]$/u.test(ground.lower[end] ?? "")) return is(ground, end + 1, "s") ? end + 2 : end + 1
  return at
}

/** The year that something lies in: "2019", "of 2019", "of last year", "this year", "of the year". */
export const yearOf = (ground: Ground, at: number): { readonly end: number; readonly reading: Pick<CalendarReading, "year" | "within" | "fiscal"> } | undefined => {
  const plain = followingYear(ground, at)
  // "the winter of 2022-23" is named by the year it begins in.
  if (plain !== undefined) return { end: splitYear(ground, plain.end, plain.value) ?? plain.end, reading: { year: plain.value } }
  const from = skip(ground, at, openers), fiscal = fiscalYear(ground, skip(ground, from, determiner)) ?? (from > at ? fiscalYear(ground, pastOwner(ground, from)) : undefined)
  if (fiscal?.reading.type === "calendar" && fiscal.reading.year !== undefined) return { end: fiscal.end, reading: { year: fiscal.reading.year, fiscal: true } }
  const shifted = shiftedAt(ground, from)
  if (shifted?.kind === "year") return { end: shifted.end, reading: { within: shifted.reading } }
  if (from > at && is(ground, from, "the") && (is(ground, from + 1, "fiscal") || is(ground, from + 1, "financial")) && is(ground, from + 2, "year")) return { end: from + 3, reading: { fiscal: true } }
  if (from > at && is(ground, from, "the") && ground.word[from + 1]?.unit === "year") return { end: from + 2, reading: { within: { type: "shifted", unit: "year", by: 0 } } }
  return undefined
}

