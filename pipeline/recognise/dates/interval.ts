import type { CalendarReading, DateReading } from "../../document/mention/date.ts"
import { digitsOf, isCapital, isDash } from "./atoms.ts"
import { followingYear, monthAt, monthDayAt } from "./day.ts"
import { ending, toDate } from "./ending.ts"
import { Mark } from "./lexicon.ts"
import { ordinalAt, yearAt } from "./number.ts"
import { onwards, open, orLater } from "./open.ts"
import { pointAfterThe as point } from "./points.ts"
import { type Ground, type Read, type Reader, determiner, is, skip } from "./read.ts"
import { shiftedAt } from "./shifted.ts"
import { type End, endAt, interval, joinAt, joins, pastAbout } from "./stretch.ts"
import { eraYears, shortYears, years } from "./years.ts"

const calendar = (reading: DateReading): CalendarReading | undefined => reading.type === "calendar" ? reading : undefined

/** What one side leaves out, the other says: "March to May 2019", "from March 2019 to May", "November 19-20". A year carries over the turn of the year. */
const completed = (a: DateReading, b: DateReading): readonly [DateReading, DateReading] => {
  const from = calendar(a), to = calendar(b)
  if (from === undefined || to === undefined) return [a, b]
  const whole = (reading: CalendarReading) => reading.year !== undefined || reading.within !== undefined || reading.decade !== undefined || reading.century !== undefined
  const later = (to.month ?? 0) < (from.month ?? 0) || (to.month === from.month && (to.day ?? 0) < (from.day ?? 0)) || (to.quarter ?? 0) < (from.quarter ?? 0)
  if (whole(to) && !whole(from) && from.shift === undefined) {
    return to.year !== undefined ? [{ ...from, year: later ? to.year - 1 : to.year }, to] : to.within !== undefined ? [{ ...from, within: to.within }, to] : [a, b]
  }
  if (whole(from) && !whole(to) && to.shift === undefined && (to.month !== undefined || to.quarter !== undefined)) return from.year !== undefined ? [from, { ...to, year: later ? from.year + 1 : from.year }] : [a, b]
  return [a, b]
}

const isWeekday = ({ reading }: Read): boolean => reading.type === "calendar" && reading.weekday !== undefined && reading.month === undefined

const agree = (a: Read, b: Read): boolean => {
  if (a.kind === b.kind) return true
  if (isWeekday(a) || isWeekday(b)) return a.kind === "day" && b.kind === "day"
  const days = a.kind === "day" || b.kind === "day"
  return a.kind !== "repeated" && b.kind !== "repeated" && (days || a.kind === "month" || b.kind === "month" || a.kind === "year" || b.kind === "year" || a.kind === "season" || b.kind === "season")
}

const rising = (a: DateReading, b: DateReading): boolean => {
  const from = calendar(a), to = calendar(b)
  return from?.year === undefined || to?.year === undefined || from.year <= to.year
}

/** "November 19-20, 2015", "9 to 12 June", "4-23 in next month": two days of one month. */
const daysOfMonth: Reader = (ground, at) => {
  const month = monthAt(ground, at)
  if (month !== undefined) {
    const first = monthDayAt(ground, skip(ground, month.end, determiner)), join = first && (joinAt(ground, first.end) ?? (is(ground, first.end, "and") && is(ground, at - 1, "between") ? first.end + 1 : undefined)), second = join === undefined ? undefined : monthDayAt(ground, skip(ground, join, determiner))
    if (first === undefined || second === undefined || second.value < first.value || (join! > first.end + 1 && is(ground, join!, "the") && ordinalAt(ground, join! + 1) === undefined) || monthAt(ground, second.end) !== undefined) return undefined
    const year = followingYear(ground, second.end), whose = year === undefined ? {} : { year: year.value }
    const dayOf = (start: number, end: number, day: number): End => ({ start, end, reading: { type: "calendar", month: month.value, day, ...whose } })
    return interval(at, year?.end ?? second.end, dayOf(at, first.end, first.value), dayOf(join!, year?.end ?? second.end, second.value), "date-interval")
  }
  const from = is(ground, at, "the") ? at + 1 : at
  const first = monthDayAt(ground, from), join = first && (joinAt(ground, first.end) ?? (is(ground, first.end, "/") && ground.value[first.end + 1] === first.value + 1 ? first.end + 1 : undefined) ?? (is(ground, first.end, "and") ? first.end + 1 : undefined))
  const second = join === undefined ? undefined : monthDayAt(ground, is(ground, join, "the") ? join + 1 : join)
  if (first === undefined || second === undefined || second.value <= first.value) return undefined
  if (is(ground, first.end, "and") && !is(ground, at - 1, "between")) return undefined
  const of = is(ground, second.end, "of") || is(ground, second.end, "in") ? second.end + 1 : second.end, named = monthAt(ground, of)
  const whole = named === undefined ? shiftedAt(ground, of) : undefined
  if (whole?.kind === "month" && whole.reading.type === "shifted") {
    const dayOf = (start: number, end: number, day: number): End => ({ start, end, reading: { type: "nth", ordinal: day, unit: "day", of: whole.reading } })
    return interval(at, whole.end, dayOf(from, first.end, first.value), dayOf(join!, whole.end, second.value), "date-interval")
  }
  if (named === undefined || (ground.word[of]!.weak === true && !isCapital(ground, of))) return undefined
  const year = followingYear(ground, named.end), whose = year === undefined ? {} : { year: year.value }
  const dayOf = (start: number, end: number, day: number): End => ({ start, end, reading: { type: "calendar", month: named.value, day, ...whose } }), end = year?.end ?? named.end
  return interval(at, end, dayOf(from, first.end, first.value), dayOf(is(ground, join!, "the") ? join! + 1 : join!, end, second.value), "date-interval")
}

/** Words of putting off and bringing forward: "moved from May 5 to June 2" names two days and no stretch between them. */
const moving: ReadonlySet<string> = new Set("postponed postpone postpones postponing moved move moves moving delayed delay delays delaying rescheduled reschedule rescheduling pushed push pushes changed change changes changing shifted shift shifts shifting switched deferred defer brought bring".split(" "))

const isMoved = (ground: Ground, at: number): boolean => {
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    const word = ground.lower[i]!
    if (moving.has(word)) return true
    if (word === "." || word === ";" || word === ",") return false
  }
  return false
}

const now: Reader = (ground, at) => is(ground, at, "now") || (is(ground, at, "the") && is(ground, at + 1, "present")) ? { end: is(ground, at, "now") ? at + 1 : at + 2, kind: "day", rule: "date-day-shifted", reading: { type: "shifted", unit: "day", by: 0 } } : undefined

const endPoint: Reader = (ground, at) => now(ground, at) ?? point(ground, pastAbout(ground, at))

/** "5/1-5/7, 2020": a year behind a comma. */
const withYear = (ground: Ground, read: Read | undefined): Read | undefined => {
  const year = read?.reading.type === "calendar" && read.rule === "date-numeric" && read.reading.year === undefined && is(ground, read.end, ",") && digitsOf(ground, read.end + 1) === 4 ? yearAt(ground, read.end + 1) : undefined
  return read?.reading.type === "calendar" && year !== undefined ? { ...read, end: year.end, reading: { ...read.reading, year: year.value } } : read
}

/** Two ends, after "from" or "between" or with nothing before them. */
const between = (ground: Ground, start: number, at: number, join: (ground: Ground, at: number) => number | undefined, opened: boolean): Read | undefined => {
  const short = daysOfMonth(ground, at) ?? years(ground, at) ?? shortYears(ground, at) ?? eraYears(ground, at)
  if (short !== undefined) return { ...short, start }
  const first = endPoint(ground, at)
  if (first === undefined || first.reading.type === "rolling" || first.reading.type === "interval" || (first.weak && !opened && first.kind !== "year" && first.kind !== "month" && first.kind !== "day")) return undefined
  const joined = join(ground, first.end)
  if (joined === undefined || (is(ground, at - 1, "from") && isMoved(ground, at - 1))) return undefined
  const second = withYear(ground, endPoint(ground, joined))
  if (second === undefined || second.reading.type === "rolling" || second.reading.type === "interval" || !agree(first, second) || !rising(first.reading, second.reading)) return undefined
  if (!opened && (first.weak || second.weak) && first.kind === "year" && !isDash(ground, first.end)) return undefined
  // A telephone number goes on: "2010-2015-86".
  if (ground.joined[second.end] && isDash(ground, second.end) && (ground.value[second.end + 1] ?? -1) >= 0) return undefined
  const [from, to] = completed(first.reading, second.reading)
  return interval(start, second.end, endAt(ground, pastAbout(ground, at), first, from), endAt(ground, pastAbout(ground, joined), second, to), "date-interval")
}

const and = (ground: Ground, at: number): number | undefined => is(ground, at, "and") ? at + 1 : joinAt(ground, at)

/** What a stretch between two dates may begin with besides a point: digits, a month, numbers after "the". */
const isShort = ({ value, word }: Ground, at: number): boolean => value[at]! >= 0 || word[at]?.month !== undefined || word[at]?.ordinal !== undefined || word[at]?.cardinal !== undefined

const joining: ReadonlySet<string> = new Set([...joins, "-", "–", "—", "‐", "‑", "‒", "−", "~"])

/** A stretch that begins with its first end: looked for only where something joins that to another. */
const plain: Reader = (ground, at) => {
  const the = is(ground, at, "the"), from = the ? at + 1 : at, short = isShort(ground, from)
  const first = is(ground, at, "now") || (the && is(ground, from, "present")) ? now(ground, at) : point(ground, at), next = first === undefined ? "" : ground.lower[first.end] ?? ""
  const found = short || joining.has(next) ? between(ground, at, at, joinAt, false) : undefined
  return found ?? (next === "or" || next === "and" || next === "onwards" || next === "onward" ? orLater(ground, at) : undefined) ?? (the && short ? shortYears(ground, from) : undefined)
}

export const intervalAt: Reader = (ground, at) => {
  const mark = ground.mark[at]!
  if ((mark & Mark.stretch) !== 0) {
    if (is(ground, at, "from")) return between(ground, at, at + 1, joinAt, true) ?? onwards(ground, at)
    if (is(ground, at, "between")) return between(ground, at, at + 1, and, true)
    const found = open(ground, at)
    if (found !== undefined) return found
  }
  const length = ground.counts[at] && ((mark & Mark.length) !== 0 || ground.value[at]! >= 0 || ground.word[at]?.cardinal !== undefined) ? ending(ground, at) : undefined
  return length ?? toDate(ground, at) ?? plain(ground, at)
}
