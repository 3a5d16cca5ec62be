import type { CalendarReading } from "../../document/mention/date.ts"
import { type Day, civil, dayOf, isoWeek, monthLength, weekdayOf } from "./day.ts"
import { holidayIn } from "./holidays.ts"
import { type Closed, aDay, aHalf, aMonth, aQuarter, aSeason, stretch } from "./value.ts"

export type Tense = "past" | "future" | undefined

/** What the parts mean in one year, where they are a day, month, quarter … of it; a 30 February is nothing. */
export const inYear = ({ day, half, holiday, month, quarter, season, week }: CalendarReading, year: number): Closed | undefined => {
  if (holiday !== undefined) return holidayIn(holiday, year)
  if (month !== undefined) return day === undefined ? aMonth(year, month) : day <= monthLength(year, month) ? aDay(dayOf(year, month, day)) : undefined
  if (quarter !== undefined) return aQuarter(year, quarter)
  if (half !== undefined) return aHalf(year, half)
  if (season !== undefined) return aSeason(year, season)
  return week === undefined ? undefined : stretch(isoWeek(year, week), isoWeek(year, week) + 6)
}

/** The one of several that the tense asks for: the last that has begun, the first that is not over; without a tense the nearer one, the past of two equally near. */
const chosen = (candidates: ReadonlyArray<Closed>, anchor: Day, tense: Tense, shift: number | undefined): Closed | undefined => {
  const before = candidates.filter(({ first }) => first <= anchor), after = candidates.filter(({ last }) => last >= anchor)
  if (shift !== undefined && shift < 0) return candidates.filter(({ last }) => last < anchor).at(-1)
  if (shift !== undefined && shift > 0) return candidates.find(({ first }) => first > anchor)
  const past = before.at(-1), future = after[0]
  if (tense === "past") return past
  if (tense === "future") return future
  if (past === undefined || future === undefined) return past ?? future
  return anchor - past.last <= future.first - anchor ? past : future
}

/** A date without its year: "October", "9 August", "the fourth quarter"; "this September" is the anchor's year's. */
export const withoutYear = (reading: CalendarReading, anchor: Day, tense: Tense): Closed | undefined => {
  const { year } = civil(anchor)
  if (reading.shift === 0 && reading.weekday === undefined) return inYear(reading, year)
  const candidates: Array<Closed> = []
  for (let at = year - 8; at <= year + 8; at++) {
    const value = inYear(reading, at)
    if (value !== undefined) candidates.push(value)
  }
  // A weekday that only one of the years nearby has decides: "Friday 9 August".
  const { weekday } = reading
  if (weekday !== undefined) {
    const fits = candidates.filter(({ first }) => weekdayOf(first) === weekday && Math.abs(first - anchor) < (reading.shift === undefined ? 380 : 190))
    if (fits.length > 0) return chosen(fits, anchor, tense, undefined) ?? fits[0]
    if (reading.shift === 0) return inYear(reading, year)
  }
  return chosen(candidates, anchor, tense, reading.shift)
}

/** "Friday"; "Monday 21": the day of that name, and number, on the side the tense asks for. News speaks of what was, so without a tense the last one. */
export const byWeekday = ({ day, shift, weekday }: CalendarReading, anchor: Day, tense: Tense): Closed | undefined => {
  if (day !== undefined && tense === undefined && shift === undefined) {
    const last = byWeekday({ type: "calendar", day, ...(weekday && { weekday }) }, anchor, "past"), next = byWeekday({ type: "calendar", day, ...(weekday && { weekday }) }, anchor, "future")
    return last === undefined || next === undefined ? last ?? next : anchor - last.first <= next.first - anchor ? last : next
  }
  const forwards = shift === undefined ? tense === "future" : shift > 0, step = forwards ? 1 : -1
  let at = shift === undefined ? anchor : anchor + step
  for (let tries = 0; tries < 500; tries++, at += step) {
    if (weekday !== undefined && weekdayOf(at) !== weekday) continue
    if (day === undefined || civil(at).date === day) return aDay(at)
  }
  return undefined
}
