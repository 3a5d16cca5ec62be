import type { CalendarReading } from "../../document/mention/date.ts"
import { digitsOf, isCapital, isDash } from "./atoms.ts"
import { type Counted, cardinalAt, ordinalAt, yearAt } from "./number.ts"
import { type Ground, type Read, type Reader, among, comma, determiner, is, skip } from "./read.ts"
import { Tag } from "../../document/token.ts"
import { tagAt } from "./context.ts"

const days = (counted: Counted | undefined): Counted | undefined => counted !== undefined && counted.value >= 1 && counted.value <= 31 ? counted : undefined

/** A day of a month: "9", "9th", "ninth", "twenty nine"; never four digits, nor a clock time ("9:30", "9 a.m."). */
export const monthDayAt = (ground: Ground, at: number): Counted | undefined => {
  const ordinal = days(ordinalAt(ground, at))
  if (ordinal !== undefined) return ordinal
  const day = digitsOf(ground, at) <= 2 ? days(cardinalAt(ground, at)) : undefined
  if (day === undefined) return undefined
  const next = ground.lower[day.end] ?? ""
  return next === "%" || next === "percent" || next === "million" || next === "billion" || next === "thousand" || next === "hundred" || next === "pm" || next === "am" || (next === ":" && ground.joined[day.end] && (ground.value[day.end + 1] ?? -1) >= 0) ? undefined : day
}

/** The month at an atom, with the period of its abbreviation. */
export const monthAt = (ground: Ground, at: number): Counted | undefined => {
  const month = ground.word[at]?.month
  if (month === undefined) return undefined
  const short = ground.end[at]! - ground.start[at]! <= 4 && ground.lower[at] !== "may" && is(ground, at + 1, ".") && ground.joined[at + 1] === true && at + 2 < ground.length
  return { value: month, end: short ? at + 2 : at + 1 }
}

/** A year after a month or a day: ", 2019", "2019", "of 2019", "in 2019"; its end, and the year. */
export const followingYear = (ground: Ground, at: number): Counted | undefined => {
  const after = is(ground, at, ",") || is(ground, at, "of") || is(ground, at, "in") ? at + 1 : at
  return yearAt(ground, after)
}

const finished = (start: number, end: number, reading: CalendarReading): Read => ({ start, end, kind: "day", rule: "date-day", reading })

/** "July 21, 2017", "Aug. 9", "May twenty nine", "July 4th of 1995", "June the 28th 2020". */
const monthFirst = (ground: Ground, start: number, at: number, weekday?: number): Read | undefined => {
  const month = monthAt(ground, at)
  if (month === undefined) return undefined
  const dashed = weekday !== undefined && isDash(ground, month.end) && ground.joined[month.end] === true && ground.joined[month.end + 1] === true
  const day = monthDayAt(ground, dashed ? month.end + 1 : skip(ground, skip(ground, month.end, comma), determiner))
  if (day === undefined || (is(ground, month.end, ",") && ordinalAt(ground, month.end + 1) === undefined)) return undefined
  const year = followingYear(ground, day.end)
  // "may 9 people come".
  if ((month.value === 5 || month.value === 3) && year === undefined && weekday === undefined && !isCapital(ground, at) && tagAt(ground, day.end) === Tag.NOUN) return undefined
  const reading: CalendarReading = { type: "calendar", month: month.value, day: day.value, ...(year && { year: year.value }), ...(weekday && { weekday }) }
  return finished(start, year?.end ?? day.end, reading)
}

/** "9 August 2024", "the 9th of August", "second of Aug.". */
const dayFirst = (ground: Ground, start: number, at: number, weekday?: number): Read | undefined => {
  const day = monthDayAt(ground, at)
  if (day === undefined) return undefined
  const of = is(ground, day.end, "of"), dayOf = is(ground, day.end, "day") && is(ground, day.end + 1, "of")
  const month = monthAt(ground, dayOf ? day.end + 2 : of ? day.end + 1 : day.end)
  if (month === undefined) return undefined
  const name = month.value
  if (!of && !dayOf && (name === 5 || name === 3) && !isCapital(ground, day.end)) return undefined
  const year = followingYear(ground, month.end)
  const before = at > 0 ? ground.lower[at - 1] ?? "" : "", money = before === "$" || before === "€" || before === "£"
  const decimal = (before === "." || before === ",") && (ground.value[at - 2] ?? -1) >= 0 && ground.joined[at] && ground.joined[at - 1]
  if (money || decimal) return undefined
  return finished(start, year?.end ?? month.end, { type: "calendar", month: name, day: day.value, ...(year && { year: year.value }), ...(weekday && { weekday }) })
}

const withWeekday = (read: Read | undefined, start: number, weekday: number): Read | undefined => {
  if (read === undefined || read.kind !== "day" || read.reading.type !== "calendar") return undefined
  const { weak: _, ...rest } = read
  return { ...rest, start, reading: { ...read.reading, weekday } }
}

/** Days by month and number, with or without their weekday: "Friday, July 21, 2017", "Friday 21 July". */
export const namedDay: Reader = (ground, at) => {
  const weekday = ground.word[at]?.plural ? undefined : ground.word[at]?.weekday
  if (weekday === undefined) {
    const from = skip(ground, at, determiner)
    return from > at ? dayFirst(ground, at, from) : monthFirst(ground, at, at) ?? dayFirst(ground, at, at)
  }
  const glued = is(ground, at + 1, ",") || is(ground, at + 1, ".") || isDash(ground, at + 1) || is(ground, at + 1, "("), next = glued ? at + 2 : at + 1
  const from = skip(ground, next, determiner)
  const read = monthFirst(ground, at, from, weekday) ?? dayFirst(ground, at, from, weekday) ?? withWeekday(numericDay(ground, next) ?? pointed(ground, next), at, weekday)
  if (read !== undefined && is(ground, at + 1, "(")) return is(ground, read.end, ")") ? { ...read, end: read.end + 1 } : undefined
  return read
}

/** "Friday 7.6", "Friday 7-6" before another clause's word, where a figure would have its unit. */
const pointed: Reader = (ground, at) => {
  const mark = sign(ground, at + 1), next = ground.lower[at + 3] ?? ""
  if (mark === "" || mark === "/" || !two(ground, at, 1, 12) || !two(ground, at + 2, 1, 31) || !clear(ground, at, at + 3) || !/^(?:with|at|in|to|and|[.,;:!?)])$/u.test(next)) return undefined
  return { end: at + 3, kind: "day", rule: "date-numeric", reading: { type: "calendar", month: ground.value[at]!, day: ground.value[at + 2]! } }
}

const conjunction: ReadonlySet<string> = new Set(["and", "or", "&", ","])
const listOpener: ReadonlySet<string> = new Set(["on", "of", "the", ",", "and", "from", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])

/** Days that share their month: "3" of "on 3 and 7 June 2018", "7" of "June 3 and 7". */
export const listedDay: Reader = (ground, at) => {
  const own = digitsOf(ground, at) <= 2 ? monthDayAt(ground, at) : undefined
  if (own === undefined || (ground.value[at] ?? -1) < 1 || (at > 0 && ground.joined[at])) return undefined
  if (among(ground, own.end, conjunction) && among(ground, at - 1, listOpener)) {
    const next = is(ground, own.end, ",") && is(ground, own.end + 1, "and") ? own.end + 2 : own.end + 1
    const later = (ground.value[next] ?? -1) < 1 ? undefined : dayFirst(ground, next, next) ?? listedDay(ground, next)
    if (later?.reading.type === "calendar" && later.reading.day !== undefined && later.reading.day > own.value) return finished(at, own.end, { ...later.reading, day: own.value })
  }
  const month = among(ground, at - 1, conjunction) && !is(ground, at - 1, ",") ? ground.word[at - 3]?.month : undefined, before = ground.value[at - 2] ?? -1
  if (month === undefined || before < 1 || before >= own.value || !isCapital(ground, at - 3)) return undefined
  const tag = tagAt(ground, own.end)
  if (tag === Tag.NOUN || tag === Tag.ADJ || tag === Tag.NUM && !is(ground, own.end, ",") && digitsOf(ground, own.end) !== 4 || tag === Tag.PROPN) return undefined
  const year = followingYear(ground, own.end)
  return finished(at, year?.end ?? own.end, { type: "calendar", month, day: own.value, ...(year && { year: year.value }) })
}

/** "Friday the 13th", "tuesday the eleventh", "Monday 21." */
export const weekdayNumber: Reader = (ground, at) => {
  const weekday = ground.word[at]?.weekday
  if (weekday === undefined || ground.word[at]?.plural) return undefined
  const bare = monthDayAt(ground, at + 1), next = bare === undefined ? "" : ground.lower[bare.end] ?? "."
  const day = is(ground, at + 1, "the") ? days(ordinalAt(ground, at + 2)) : (ground.value[at + 1] ?? -1) > 0 && /^[.,;!?)]$/u.test(next) && !ground.joined[at + 1] && (ground.value[bare!.end + 1] ?? -1) < 0 ? bare : undefined
  return day && finished(at, day.end, { type: "calendar", weekday, day: day.value })
}

const two = (ground: Ground, at: number, from: number, to: number): boolean => {
  const value = ground.value[at] ?? -1
  return value >= from && value <= to && digitsOf(ground, at) <= 2
}

const clear = (ground: Ground, at: number, end: number): boolean => {
  const before = at > 0 && ground.joined[at] ? ground.lower[at - 1]! : "", after = ground.joined[end] ? ground.lower[end]! : ""
  if (before === "$" || before === "€" || before === "£" || before === "/" || before === "." || before === "," || before === ":" || before === "#" || (isDash(ground, at - 1) && ground.joined[at] === true && ground.joined[at - 1] === true && (ground.value[at - 2] ?? -1) >= 100 && ground.joined[at - 2] !== true)) return false
  return !(/^[\p{L}\p{N}%/]/u.test(after) || ((after === "." || after === ",") && ground.joined[end + 1] === true && (ground.value[end + 1] ?? -1) >= 0))
}

/** The middle sign of a numeric date; both must be the same, without spaces. */
const sign = (ground: Ground, at: number): string => {
  const mark = ground.lower[at] ?? ""
  return ground.joined[at] && ground.joined[at + 1] && (mark === "/" || mark === "." || isDash(ground, at)) ? mark : ""
}

const orderOf = (a: number, b: number): "month-day" | "day-month" | "either" => a > 12 ? "day-month" : b > 12 ? "month-day" : "either"

/** "8/9/2024" and "8-9-2024" are month and day in that order unless the first is above twelve; "8.9.2024" is day and month, as where points are written. */
const yearLast = (ground: Ground, at: number): Read | undefined => {
  const mark = sign(ground, at + 1)
  if (mark === "" || sign(ground, at + 3) !== mark || !two(ground, at, 1, 31) || !two(ground, at + 2, 1, 31)) return undefined
  const written = ground.value[at + 4] ?? -1, digits = digitsOf(ground, at + 4)
  if (digits !== 4 && (digits !== 2 || mark !== "/")) return undefined
  const year = digits === 4 ? written : written < 50 ? 2000 + written : 1900 + written, a = ground.value[at]!, b = ground.value[at + 2]!
  const dayLeads = a > 12 || (mark === "." && b <= 12), month = dayLeads ? b : a, day = dayLeads ? a : b
  if (month > 12 || year < 1000 || year > 2199 || !clear(ground, at, at + 5)) return undefined
  return { end: at + 5, kind: "day", rule: "date-numeric", reading: { type: "calendar", year, month, day, ...(mark !== "." && { order: orderOf(a, b) }) } }
}

/** "2016 10 16": in this order nothing else is written so. */
const spaced = (ground: Ground, at: number): Read | undefined => {
  const year = ground.value[at] ?? -1
  if (digitsOf(ground, at) !== 4 || year < 1900 || year > 2099 || digitsOf(ground, at + 1) !== 2 || digitsOf(ground, at + 2) !== 2 || !two(ground, at + 1, 1, 12) || !two(ground, at + 2, 1, 31) || (at > 0 && ground.joined[at]) || ground.value[at + 3]! >= 0) return undefined
  return { end: at + 3, kind: "day", rule: "date-numeric", reading: { type: "calendar", year, month: ground.value[at + 1]!, day: ground.value[at + 2]! } }
}

/** "2024-08-09", "2024/8/9", "2015-3" is none by itself. */
const yearFirst = (ground: Ground, at: number): Read | undefined => {
  const year = ground.value[at] ?? -1, mark = sign(ground, at + 1)
  if (digitsOf(ground, at) !== 4 || year < 1000 || year > 2199 || mark === "" || !two(ground, at + 2, 1, 12)) return undefined
  if (sign(ground, at + 3) === mark && two(ground, at + 4, 1, 31) && clear(ground, at, at + 5)) {
    return { end: at + 5, kind: "day", rule: "date-numeric", reading: { type: "calendar", year, month: ground.value[at + 2]!, day: ground.value[at + 4]! } }
  }
  return mark === "-" && digitsOf(ground, at + 2) === 2 && year < 2100 && year >= 1900 && ground.value[at + 2]! <= 12 && year % 100 >= ground.value[at + 2]! && clear(ground, at, at + 3)
    ? { end: at + 3, kind: "month", rule: "date-numeric", reading: { type: "calendar", year, month: ground.value[at + 2]! }, weak: true }
    : undefined
}

/** "05-Aug-2016", "2019/aug/01", "Oct/2", "Dec-2018". */
const monthWord = (ground: Ground, at: number): Read | undefined => {
  const part = (index: number) => {
    const month = ground.word[index]?.month
    if (month !== undefined) return { month }
    if (digitsOf(ground, index) === 4) return { year: ground.value[index]! }
    return two(ground, index, 1, 31) ? { day: ground.value[index]! } : undefined
  }
  const first = part(at), second = part(at + 2), mark = sign(ground, at + 1)
  if (first === undefined || second === undefined || mark === "" || mark === ".") return undefined
  const third = sign(ground, at + 3) === mark ? part(at + 4) : undefined
  const two_ = { ...first, ...second }, three = { ...two_, ...third }
  const whole = third !== undefined && Object.keys(three).length === 3
  const reading: { month?: number; year?: number; day?: number } = whole ? three : two_
  const end = whole ? at + 5 : at + 3
  if (reading.month === undefined || Object.keys(reading).length < 2 || (reading.year !== undefined && (reading.year < 1000 || reading.year > 2199))) return undefined
  if (!whole && reading.day !== undefined && mark !== "/") return undefined
  return { end, kind: reading.day === undefined ? "month" : "day", rule: "date-numeric", reading: { type: "calendar", ...reading } }
}

/** "10/1" and "22/04" where something around says that a date is meant; alone they are fractions, scores and ratios. */
export const shortNumeric: Reader = (ground, at) => {
  const mark = sign(ground, at + 1)
  if (mark !== "/" || !two(ground, at, 1, 31) || !two(ground, at + 2, 1, 31) || sign(ground, at + 3) === "/" || !clear(ground, at, at + 3)) return undefined
  const a = ground.value[at]!, b = ground.value[at + 2]!, dayLeads = a > 12
  // "since 9/11" is the name of what happened in 2001; "24/7" is always.
  if ((a === 9 && b === 11 && !is(ground, at - 1, "on")) || (a === 24 && b === 7)) return undefined
  return (dayLeads ? b : a) > 12 ? undefined : { end: at + 3, kind: "day", rule: "date-numeric", reading: { type: "calendar", month: dayLeads ? b : a, day: dayLeads ? a : b, order: orderOf(a, b) }, ...((at > 0 || at + 3 < ground.length) && { weak: true }) }
}

/** "20240809": eight digits that are a day of the last or this century. */
const compact: Reader = (ground, at) => {
  const value = ground.value[at] ?? -1
  if (digitsOf(ground, at) !== 8 || value < 19_000_101 || value > 20_991_231 || !clear(ground, at, at + 1)) return undefined
  const month = Math.floor(value / 100) % 100, day = value % 100
  return month < 1 || month > 12 || day < 1 || day > 31 ? undefined : { end: at + 1, kind: "day", rule: "date-numeric", reading: { type: "calendar", year: Math.floor(value / 10_000), month, day } }
}

export const numericDay: Reader = (ground, at) => compact(ground, at) ?? yearLast(ground, at) ?? yearFirst(ground, at) ?? spaced(ground, at) ?? monthWord(ground, at) ?? shortNumeric(ground, at)
