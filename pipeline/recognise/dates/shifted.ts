import type { DatePart, DateUnit } from "../../document/mention/date.ts"
import { type Ground, type Read, type Reader, is } from "./read.ts"
import { sameOfYear } from "./same.ts"

const shifts: Readonly<Record<string, number>> = { this: 0, current: 0, last: -1, previous: -1, preceding: -1, past: -1, next: 1, coming: 1, following: 1, upcoming: 1 }

/** Counted from another date of the text: "the following year", "the same day", "that month". */
const textual: Readonly<Record<string, number>> = { previous: -1, preceding: -1, following: 1, next: 1, same: 0, that: 0 }

const kinds: Readonly<Partial<Record<DateUnit, Read["kind"]>>> =
  { day: "day", week: "interval", weekend: "interval", month: "month", quarter: "quarter", season: "season", half: "half", year: "year", decade: "decade", century: "century" }

const unitAt = (ground: Ground, at: number): DateUnit | undefined => {
  const unit = ground.word[at]?.unit
  return unit === undefined || unit === "hour" || unit === "half" || (ground.lower[at]!.endsWith("s") && !is(ground, at + 1, "'")) ? is(ground, at, "years") && is(ground, at - 1, "this") && !is(ground, at + 1, "of") ? "year" : undefined : unit
}

/** "last week", "this year", "next month"; with "the" before it, "previous", "following" and "next" count from the text's own date. */
export const shiftedAt = (ground: Ground, at: number): Read | undefined => {
  const word = ground.lower[at] ?? "", the = is(ground, at - 1, "the"), by = shifts[word]
  const here = is(ground, at, "this") && (is(ground, at + 1, "past") || is(ground, at + 1, "upcoming") || is(ground, at + 1, "coming")) ? at + 1 : at
  const move = here > at ? shifts[ground.lower[here]!]! : by
  const inText = (word === "same" && the) || (word === "that" && !the) || (the && (word === "following" || word === "previous" || word === "preceding" || word === "next"))
  const unit = unitAt(ground, here + 1)
  const fiscal = is(ground, here + 1, "fiscal") || is(ground, here + 1, "financial")
  if (fiscal && is(ground, here + 2, "year") && move !== undefined) return { end: here + 3, kind: "fiscal_year", rule: "date-shifted", reading: { type: "shifted", unit: "fiscal_year", by: move } }
  if (unit === undefined) return undefined
  if (unit === "day" && word === "this") return undefined
  if (inText) {
    const after = ground.lower[here + 2] ?? ""
    if (word === "same" && (after === "last" || after === "of" || after === "a" || after === "this" || after === "next" || after === "the")) return undefined
    const distance = textual[word]!
    return { end: here + 2, kind: kinds[unit] ?? "interval", rule: "date-shifted-in-text", reading: { type: "shifted", unit, by: distance, from: "text" } }
  }
  const long = word === "past" || (the && (word === "last" || word === "coming")), stretchUnit = unit === "week" || unit === "month" || unit === "year" || unit === "decade" || unit === "century"
  if (long && stretchUnit || ((word === "last" || word === "past") && (unit === "decade" || unit === "century"))) {
    return { end: here + 2, kind: "interval", rule: "date-rolling", reading: { type: "rolling", steps: [{ count: 1, unit }], direction: move! < 0 ? -1 : 1 } }
  }
  if (move === undefined || (unit === "day" && (word === "last" || word === "past"))) return undefined
  return { end: here + 2, kind: kinds[unit] ?? "interval", rule: "date-shifted", reading: { type: "shifted", unit, by: move } }
}

/** "Monday of next week", "Friday last week". */
export const weekdayOf: Reader = (ground, at) => {
  const first = ground.word[at]
  if (first?.weekday === undefined || first.plural) return undefined
  const of = is(ground, at + 1, "of") ? at + 2 : at + 1, week = shiftedAt(ground, is(ground, of, "the") ? of + 1 : of)
  return week?.reading.type === "shifted" && week.reading.unit === "week" ? { end: week.end, kind: "day", rule: "date-weekday-shifted", reading: { ...week.reading, weekday: first.weekday } } : undefined
}

/** "last Friday", "next Tuesday", "this past Wednesday", "last week Monday". */
const weekday: Reader = (ground, at) => {
  if (ground.word[at]?.weekday !== undefined) return weekdayOf(ground, at)
  const here = is(ground, at, "this") && shifts[ground.lower[at + 1] ?? ""] !== undefined ? at + 1 : at
  const by = shifts[ground.lower[here] ?? ""]
  if (by === undefined) return undefined
  const day = ground.word[here + 1]
  if (day?.weekday !== undefined && !day.plural) {
    const word = ground.lower[here]!
    // "I went back the next Tuesday": the one after what was told.
    if (is(ground, at - 1, "the") && (word === "next" || word === "following" || word === "previous" || word === "preceding")) {
      return { end: here + 2, kind: "day", rule: "date-weekday-shifted", reading: { type: "calendar", weekday: day.weekday, shift: by, from: "text" } }
    }
    const near = ground.lower[here] === "coming" || ground.lower[here] === "upcoming" || ground.lower[here] === "past"
    return { end: here + 2, kind: "day", rule: "date-weekday-shifted", reading: near ? { type: "calendar", weekday: day.weekday, shift: by } : { type: "shifted", unit: "week", by, weekday: day.weekday } }
  }
  if (!is(ground, here + 1, "week")) return undefined
  const after = is(ground, here + 2, "-") || is(ground, here + 2, "on") ? here + 3 : here + 2, named = ground.word[after]
  return named?.weekday !== undefined && !named.plural && after === here + (is(ground, here + 2, "-") || is(ground, here + 2, "on") ? 3 : 2)
    ? { end: after + 1, kind: "day", rule: "date-weekday-shifted", reading: { type: "shifted", unit: "week", by, weekday: named.weekday } }
    : undefined
}

/** "last April", "this September", "next summer". */
const monthOrSeason: Reader = (ground, at) => {
  const here = is(ground, at, "this") && shifts[ground.lower[at + 1] ?? ""] !== undefined ? at + 1 : at
  const by = shifts[ground.lower[here] ?? ""], word = ground.word[here + 1]
  if (by === undefined || word === undefined || (word.month === undefined && word.season === undefined)) return undefined
  if (word.month !== undefined && (word.weak === true) && ground.text.charCodeAt(ground.start[here + 1]!) > 90) return undefined
  const day = is(ground, here + 2, ".") ? here + 3 : here + 2, dayed = word.month !== undefined && (ground.value[day] ?? -1) >= 1 && ground.value[day]! <= 31
  if (dayed) return undefined
  const told = is(ground, at - 1, "the") && (is(ground, at, "following") || is(ground, at, "next") || is(ground, at, "previous")) ? { from: "text" as const } : {}
  return word.month !== undefined
    ? { end: here + 2, kind: "month", rule: "date-month-shifted", reading: { type: "calendar", month: word.month, shift: by, ...told } }
    : { end: here + 2, kind: "season", rule: "date-season-shifted", reading: { type: "calendar", season: word.season!, shift: by, ...told } }
}

/** "the rest of the year", "the remainder of this week". */
const remaining: Reader = (ground, at) => {
  if ((!is(ground, at, "rest") && !is(ground, at, "remainder") && !is(ground, at, "remaining")) || !is(ground, at + 1, "of")) return undefined
  const unit = is(ground, at + 2, "the") || is(ground, at + 2, "this") ? ground.word[at + 3]?.unit : undefined
  return unit !== "week" && unit !== "month" && unit !== "quarter" && unit !== "year" && unit !== "decade" && unit !== "century" ? undefined
    : { end: at + 4, kind: "interval", rule: "date-shifted-part", reading: { type: "shifted", unit, by: 0, side: "after" } }
}

const overWeekend = new Set(["over", "during", "throughout", "at", "this", "for", "on", "by", "before", "until", "since", "after"])

/** "over the weekend". */
const weekend: Reader = (ground, at) => is(ground, at, "weekend") && is(ground, at - 1, "the") && overWeekend.has(ground.lower[at - 2] ?? "") && !is(ground, at + 1, "of")
  ? { end: at + 1, kind: "interval", rule: "date-shifted", reading: { type: "shifted", unit: "weekend", by: 0 } } : undefined

const sides: Readonly<Record<string, "before" | "after">> = { earlier: "before", later: "after" }

/** "earlier this month", "later this year", "later in the week". */
const sided: Reader = (ground, at) => {
  const side = sides[ground.lower[at] ?? ""]
  if (side === undefined) return undefined
  const inner = is(ground, at + 1, "in") && is(ground, at + 2, "the") ? ground.word[at + 3]?.unit : undefined
  if (inner !== undefined && (inner === "day" || inner === "week" || inner === "month" || inner === "year")) {
    return { end: at + 4, kind: inner === "day" ? "day" : "interval", rule: "date-shifted-part", reading: { type: "shifted", unit: inner, by: 0, side } }
  }
  const shifted = shiftedAt(ground, is(ground, at + 1, "in") ? at + 2 : at + 1)
  return shifted?.reading.type === "shifted" ? { ...shifted, kind: shifted.reading.from === undefined && shifted.reading.by === 0 ? "interval" : shifted.kind, rule: "date-shifted-part", reading: { ...shifted.reading, side } } : undefined
}

export const shifted: Reader = (ground, at) => sided(ground, at) ?? remaining(ground, at) ?? weekend(ground, at) ?? weekday(ground, at) ?? monthOrSeason(ground, at) ?? sameOfYear(ground, at) ?? shiftedAt(ground, at)

export const parts: Readonly<Record<string, DatePart>> = { early: "early", mid: "mid", middle: "mid", late: "late", beginning: "early", start: "early", end: "late", close: "late" }
