import type { CalendarReading, DateReading } from "../../document/mention/date.ts"
import { Tag } from "../../document/token.ts"
import { digitsOf, isCapital, isDash } from "./atoms.ts"
import { approximate, tagAt } from "./context.ts"
import { followingYear, monthAt, monthDayAt } from "./day.ts"
import { Mark } from "./lexicon.ts"
import { ordinalAt, yearAt } from "./number.ts"
import { stepsAt } from "./relative.ts"
import { year } from "./period.ts"
import { pointAfterThe as point } from "./points.ts"
import { type Ground, type Part, type Read, type Reader, among, determiner, is, skip, startOf } from "./read.ts"
import { shiftedAt } from "./shifted.ts"

/** An end of a stretch: what it says, and its words. */
type End = Part & { readonly reading: DateReading }

const interval = (start: number, end: number, from: End | undefined, to: End | undefined, rule: string, outside = false): Read => ({
  start, end, kind: "interval", rule, reading: { type: "interval", ...(from && { from: from.reading }), ...(to && { to: to.reading }), ...(outside && { outside }) }, ...(from && { from }), ...(to && { to })
})

const endAt = (ground: Ground, at: number, read: Read, reading: DateReading = read.reading): End => ({ start: startOf(ground, at, read), end: read.end, reading })

const yearEnd = (start: number, end: number, year: number): End => ({ start, end, reading: { type: "calendar", year } })

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

const joins = new Set(["to", "through", "until", "till", "thru"])

/** The end of the word or dash that joins two ends of a stretch. */
const joinAt = (ground: Ground, at: number): number | undefined => isDash(ground, at) && is(ground, at + 1, "to") && isDash(ground, at + 2) ? at + 3 : isDash(ground, at) || is(ground, at, "~") ? (isDash(ground, at + 1) ? at + 2 : at + 1) : joins.has(ground.lower[at] ?? "") ? at + 1 : undefined

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

/** "2000 - 2050", "1998–2004": years either side of a dash, whatever stands around. */
const years: Reader = (ground, at) => {
  if (digitsOf(ground, at) !== 4) return undefined
  const first = digitsOf(ground, at) === 4 ? yearAt(ground, at) : undefined, from = first && (isDash(ground, first.end) ? first.end + 1 : undefined)
  const second = from === undefined || digitsOf(ground, from) !== 4 ? undefined : yearAt(ground, from), before = ground.lower[at - 1] ?? ""
  if (first === undefined || from === undefined || second === undefined || second.value <= first.value || first.value < 1400 || second.value - first.value > 500) return undefined
  const glued = (at > 0 && ground.joined[at] && before !== "(" && before !== "[" && before !== "\"" && before !== "“") || (ground.joined[second.end] && isDash(ground, second.end))
  return glued ? undefined : interval(at, second.end, yearEnd(at, first.end, first.value), yearEnd(from, second.end, second.value), "date-interval")
}

/** "from 336 to 323 BC", "336–323 BC": both before Christ. */
const eraYears: Reader = (ground, at) => {
  const first = ground.value[at] ?? -1, join = first < 1 || digitsOf(ground, at) > 4 ? undefined : joinAt(ground, at + 1), last = join === undefined ? undefined : year(ground, join)
  if (join === undefined || last?.reading.type !== "calendar" || last.reading.year === undefined || last.reading.year > 0 || 1 - first >= last.reading.year) return undefined
  return interval(at, last.end, yearEnd(at, at + 1, 1 - first), yearEnd(join, last.end, last.reading.year), "date-interval")
}

/** "2017–19", "1998/99": the second year by its last two digits; "-" needs no space around it. */
const shortYears: Reader = (ground, at) => {
  if (digitsOf(ground, at) !== 4) return undefined
  const year = yearAt(ground, at)
  const next4 = year !== undefined && is(ground, year.end, "/") && ground.joined[year.end] && ground.joined[year.end + 1] && ground.value[year.end + 1] === year.value + 1 && !(ground.joined[year.end + 2] && is(ground, year.end + 2, "/"))
  if (next4) return interval(at, year.end + 2, yearEnd(at, year.end, year.value), yearEnd(year.end + 1, year.end + 2, year.value + 1), "date-interval")
  if (year === undefined || digitsOf(ground, at) !== 4 || !(isDash(ground, year.end) || is(ground, year.end, "/")) || digitsOf(ground, year.end + 1) !== 2 || !ground.joined[year.end] || !ground.joined[year.end + 1]) return undefined
  const second = Math.floor(year.value / 100) * 100 + ground.value[year.end + 1]!, next = ground.lower[year.end + 2] ?? ""
  const slash = is(ground, year.end, "/")
  if ((ground.joined[year.end + 2] && (isDash(ground, year.end + 2) || next === "/" || next === "%" || /^\p{L}/u.test(next))) || (slash && second !== year.value + 1)) return undefined
  const end = second < year.value ? second + 100 : second
  if (end <= year.value || end - year.value > 60 || year.value < 1700 || (end - year.value > 1 && year.value > 2099) || (!slash && ground.value[year.end + 1]! <= 12 && second < year.value)) return undefined
  return interval(at, year.end + 2, yearEnd(at, year.end, year.value), yearEnd(year.end + 1, year.end + 2, end), "date-interval")
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

/** "from about 1500": the word before a year is no part of what it names. */
const pastAbout = (ground: Ground, at: number): number => among(ground, at, approximate) && digitsOf(ground, at + 1) === 4 ? at + 1 : at

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

const partway: ReadonlySet<string> = new Set(["midway", "halfway", "partway", "way"])

/** Words that open a stretch with one end: where what they speak of begins, and which side stays open. */
const openerAt = (ground: Ground, at: number): { readonly next: number; readonly side: "from" | "to"; readonly outside?: true } | undefined => {
  switch (ground.lower[at]) {
    // "since at least 1997".
    case "since": return { next: is(ground, at + 1, "at") && is(ground, at + 2, "least") ? at + 3 : at + 1, side: "from" }
    case "starting":
    case "beginning": return { next: is(ground, at + 1, "on") || is(ground, at + 1, "in") || is(ground, at + 1, "from") ? at + 2 : at + 1, side: "from" }
    case "until":
    case "till": return { next: at + 1, side: "to" }
    // "midway through 2022" lies in it.
    case "through": return among(ground, at - 1, partway) ? undefined : { next: at + 1, side: "to" }
    case "before": return { next: at + 1, side: "to", outside: true }
    case "after": return { next: at + 1, side: "from", outside: true }
    case "prior": return is(ground, at + 1, "to") ? { next: at + 2, side: "to", outside: true } : undefined
    case "later": return is(ground, at + 1, "than") ? is(ground, at - 1, "no") ? { next: at + 2, side: "to" } : { next: at + 2, side: "from", outside: true } : undefined
    case "no": return is(ground, at + 1, "later") && is(ground, at + 2, "than") ? { next: at + 3, side: "to" } : undefined
    default: return undefined
  }
}

const open: Reader = (ground, at) => {
  const opener = openerAt(ground, at)
  if (opener === undefined) return undefined
  const next = pastAbout(ground, opener.next), years = shortYears(ground, next)
  // "since 1976-77".
  if (years?.from !== undefined && years.reading.type === "interval" && years.reading.from !== undefined && opener.side === "from" && opener.outside !== true) return interval(at, years.end, { ...years.from, reading: years.reading.from }, undefined, "date-interval-open")
  const found = point(ground, next)
  if (found === undefined || found.reading.type === "rolling" || found.reading.type === "interval" || found.reading.type === "repeated") return undefined
  if (ground.lower[at] === "through" && found.kind !== "day" && found.kind !== "month" && found.kind !== "year") return undefined
  // "after Sunday's vote" is after the vote, which may be on Sunday still.
  if (ground.lower[found.end + 1] === "s" && ground.joined[found.end + 1] && (is(ground, found.end, "'") || is(ground, found.end, "’"))) return undefined
  // "after the summer holidays" is after these, not after the summer.
  if (found.kind === "season" && found.weak && tagAt(ground, found.end) === Tag.NOUN) return undefined
  // "since the 2016 election": the year tells which election, and the stretch begins with that.
  if (found.kind === "year" && is(ground, opener.next, "the") && (tagAt(ground, found.end) === Tag.NOUN || tagAt(ground, found.end) === Tag.PROPN || tagAt(ground, found.end) === Tag.ADJ)) return undefined
  const named = endAt(ground, next, found)
  return interval(at, found.end, opener.side === "from" ? named : undefined, opener.side === "to" ? named : undefined, "date-interval-open", opener.outside === true && found.reading.type !== "edge")
}

/** "from April" with "on" or "onwards" after it. */
const onwards: Reader = (ground, at) => {
  if (!is(ground, at, "from") && !is(ground, at, "as")) return undefined
  const found = is(ground, at, "from") ? point(ground, at + 1) : undefined
  if (found === undefined) return undefined
  const on = is(ground, found.end, "onward") || is(ground, found.end, "onwards") || (is(ground, found.end, "on") && (ground.lower[found.end + 1] === "," || ground.lower[found.end + 1] === "."))
  return on ? interval(at, found.end + 1, endAt(ground, at + 1, found), undefined, "date-interval-open") : undefined
}

const later: Readonly<Record<string, "from" | "to">> = { later: "from", after: "from", onwards: "from", onward: "from", earlier: "to", before: "to" }

/** "2012 or later", "1 January 2016 and after", "2015 onwards". */
const orLater: Reader = (ground, at) => {
  const found = point(ground, at)
  if (found === undefined || (found.kind !== "year" && found.kind !== "month" && found.kind !== "day") || found.weak) return undefined
  const joined = is(ground, found.end, "or") || is(ground, found.end, "and") ? found.end + 1 : found.end, word = ground.lower[joined] ?? "", side = later[word]
  if (side === undefined || (joined === found.end) !== word.startsWith("onward") || (is(ground, found.end, "and") && side === "to") || !(joined + 1 >= ground.length || /^[^\p{L}\p{N}]/u.test(ground.lower[joined + 1]!))) return undefined
  const named = endAt(ground, at, found)
  return interval(at, joined + 1, side === "from" ? named : undefined, side === "to" ? named : undefined, "date-interval-open")
}

/** "the six months to June", "the three months ended March 31", "the year to September". */
const ending: Reader = (ground, at) => {
  if (!ground.counts[at]) return undefined
  const the = is(ground, at, "the") ? at + 1 : at, from = is(ground, the, "fiscal") || is(ground, the, "financial") ? the + 1 : the
  const halfYear = is(ground, from, "half") ? isDash(ground, from + 1) ? from + 2 : from + 1 : -1
  const steps = halfYear > 0 && is(ground, halfYear, "year") ? { steps: [{ count: 6, unit: "month" as const }], end: halfYear + 1 }
    : the > at && (is(ground, from, "year") || is(ground, from, "quarter") || is(ground, from, "month") || is(ground, from, "decade"))
    ? { steps: [{ count: 1, unit: ground.word[from]!.unit! }], end: from + 1 } : stepsAt(ground, from)
  if (steps === undefined || steps.steps.length !== 1 || steps.steps[0]!.unit === "hour" || !["to", "through", "ended", "ending", "until"].includes(ground.lower[steps.end] ?? "")) return undefined
  const to = is(ground, steps.end, "to") && is(ground, steps.end + 1, "date") ? undefined : point(ground, is(ground, steps.end + 1, "in") || is(ground, steps.end + 1, "on") ? steps.end + 2 : steps.end + 1)
  const wide = to?.kind === "year" && (is(ground, the, "decade") || (the > at && steps.steps[0]!.unit === "year" && steps.steps[0]!.count > 1)) && is(ground, steps.end, "to")
  if (to === undefined || (to.kind !== "month" && to.kind !== "day" && !wide) || to.weak && !is(ground, steps.end, "to")) return undefined
  return { start: the, end: to.end, kind: "interval", rule: "date-interval-ending", reading: { type: "ending", step: steps.steps[0]!, to: to.reading } }
}

/** "the year to date". */
const toDate: Reader = (ground, at) => ground.word[at]?.unit === "year" && is(ground, at, "year") && is(ground, at + 1, "to") && is(ground, at + 2, "date")
  ? { end: at + 3, kind: "interval", rule: "date-interval", reading: { type: "shifted", unit: "year", by: 0, side: "before" } } : undefined

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
