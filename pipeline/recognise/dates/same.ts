import type { DateReading, DateUnit } from "../../document/mention/date.ts"
import { followingYear } from "./day.ts"
import { isDash } from "./atoms.ts"
import { type Ground, type Read, type Reader, is } from "./read.ts"

const lastYear: DateReading = { type: "shifted", unit: "year", by: -1 }
const yearBefore: DateReading = { type: "shifted", unit: "year", by: -1, from: "text" }

/** The year something has its counterpart in: "last year", "of 2019", "a year earlier", "the previous year". */
const yearAt = (ground: Ground, at: number): { readonly end: number; readonly year: DateReading } | undefined => {
  const plain = followingYear(ground, at)
  if (plain !== undefined) return { end: plain.end, year: { type: "calendar", year: plain.value } }
  const from = is(ground, at, "of") || is(ground, at, "in") || is(ground, at, "from") ? at + 1 : at
  if (is(ground, from + 1, "year")) {
    if (is(ground, from, "last") || is(ground, from, "this")) return { end: from + 2, year: is(ground, from, "last") ? lastYear : { type: "shifted", unit: "year", by: 0 } }
    if (is(ground, from, "a") && is(ground, from + 2, "ago")) return { end: from + 3, year: lastYear }
    if ((is(ground, from, "a") || is(ground, from, "the")) && (is(ground, from + 2, "earlier") || is(ground, from + 2, "before"))) return { end: from + 3, year: yearBefore }
  }
  return is(ground, from, "the") && (is(ground, from + 1, "previous") || is(ground, from + 1, "preceding")) && is(ground, from + 2, "year") ? { end: from + 3, year: yearBefore } : undefined
}

const kinds: Readonly<Partial<Record<DateUnit, Read["kind"]>>> = { day: "day", week: "interval", weekend: "interval", month: "month", quarter: "quarter", half: "half" }

/** "the year-ago quarter", "the year-earlier period". */
export const yearAgo: Reader = (ground, at) => {
  if (!is(ground, at, "year") || !isDash(ground, at + 1) || !is(ground, at + 2, "ago") && !is(ground, at + 2, "earlier")) return undefined
  const unit = ground.word[at + 3]?.unit, period = is(ground, at + 3, "period"), kind = period ? "interval" : unit && kinds[unit]
  return kind === undefined || kind === "day" ? undefined : { end: at + 4, kind, rule: "date-shifted-in-text", reading: { type: "same", ...(!period && unit && { unit }), of: yearBefore } }
}

/** "the same month last year", "the same period of 2019", "the same quarter a year earlier". */
export const sameOfYear: Reader = (ground, at) => {
  if (!is(ground, at, "same") || !is(ground, at - 1, "the")) return undefined
  const unit = ground.word[at + 1]?.unit, period = is(ground, at + 1, "period"), kind = period ? "interval" : unit && kinds[unit]
  const of = kind === undefined ? undefined : yearAt(ground, at + 2)
  return kind === undefined || of === undefined ? undefined : { end: of.end, kind, rule: "date-shifted-in-text", reading: { type: "same", ...(!period && unit && { unit }), of: of.year } }
}
