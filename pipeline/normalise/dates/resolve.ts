import type { CalendarReading, DateReading, DateStep } from "../../document/mention/date.ts"
import { type Day, civil, dayOf, isoWeek, monthLength, plusMonths, weekdayOf } from "./day.ts"
import { type Tense, byWeekday, inYear, withoutYear } from "./missing.ts"
import { type Closed, type Value, aCentury, aCenturyBefore, aDay, aDecade, aFiscalYear, aMonth, approximate, aYear, fromTo, stretch, stretchOf, unitAround } from "./value.ts"

/** What is known while a reading is worked out. `text` is the date of the text that words like "the next day" count from. */
export interface Known {
  readonly anchor?: Day
  readonly text?: Value
  readonly tense: Tense
}

const closed = (value: Value | undefined): Closed | undefined => value?.first === undefined || value.last === undefined ? undefined : { ...value, first: value.first, last: value.last }

const withPart = (value: Value | undefined, { about, part }: CalendarReading): Value | undefined =>
  value && { ...(about ? approximate(value) : value), ...(part && { part }) }

const calendar = (reading: CalendarReading, known: Known): Value | undefined => {
  const { century, day, decade, fiscal, month, within } = reading
  if (decade !== undefined) return aDecade(decade)
  if (century !== undefined) return reading.before ? aCenturyBefore(century) : aCentury(century)
  const whole = within === undefined ? undefined : closed(resolve(within, known))
  const year = reading.year ?? (whole === undefined ? undefined : civil(whole.first).year)
  if (within !== undefined && year === undefined) return undefined
  if (fiscal) return year === undefined ? undefined : reading.quarter === undefined && reading.half === undefined ? aFiscalYear(year) : undefined
  const partial = month !== undefined || reading.holiday !== undefined || reading.quarter !== undefined || reading.half !== undefined || reading.season !== undefined || reading.week !== undefined
  if (year !== undefined) return partial ? inYear(reading, year) : aYear(year)
  const text = reading.from === "text" ? closed(known.text) : undefined
  if (text !== undefined && !partial && reading.weekday !== undefined) return byWeekday(reading, (reading.shift ?? 0) < 0 ? text.first : text.last, known.tense)
  if (text !== undefined && partial) return withoutYear(reading, text.last, known.tense)
  if (known.anchor === undefined) return undefined
  if (partial) return withoutYear(reading, known.anchor, known.tense)
  return reading.weekday !== undefined || day !== undefined ? byWeekday(reading, known.anchor, known.tense) : undefined
}

const monthsOf: Readonly<Partial<Record<DateStep["unit"], number>>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }

/** A day moved by steps: hours count as the days they fill. */
export const moved = (day: Day, steps: ReadonlyArray<DateStep>, direction: -1 | 1): Day => steps.reduce((at, { count, unit }) => {
  const months = monthsOf[unit]
  return months !== undefined ? plusMonths(at, direction * months * count) : at + direction * (unit === "week" || unit === "weekend" ? 7 * count : unit === "hour" ? Math.floor(count / 24) : count)
}, day)

type Distance = Extract<DateReading, { readonly type: "distance" }>

/** As wide as its smallest unit: "two years ago" is a year, "two months ago" a month, "two weeks ago" about a day, "two days ago" a day. */
const distance = ({ about, direction, from, same, steps }: Distance, known: Known): Value | undefined => {
  const base = from === "anchor" ? known.anchor === undefined ? undefined : aDay(known.anchor) : closed(from === "text" ? known.text : resolve(from, known))
  if (base === undefined) return undefined
  if (same) return base.kind === "day" ? aDay(moved(base.first, steps, direction)) : unitAround(moved(base.first, steps, direction), base.kind === "month" ? "month" : "week", 0)
  const unit = steps[steps.length - 1]!.unit, fine = unit === "day" || unit === "week" || unit === "hour" || unit === "weekend"
  if (fine && base.last - base.first > 6) return undefined
  const at = moved(direction < 0 ? base.first : base.last, steps, direction)
  const value = unitAround(at, fine ? "day" : unit === "decade" || unit === "century" ? "year" : unit, 0)
  return about !== undefined || unit === "week" && from !== "anchor" || unit === "decade" || unit === "century" ? approximate(value) : unit === "week" ? approximate(value) : value
}

type Rolling = Extract<DateReading, { readonly type: "rolling" }>

const rolling = ({ direction, from, steps, vague }: Rolling, known: Known): Value | undefined => {
  if (from === "text" && (direction > 0 || known.text !== undefined)) {
    const base = closed(known.text)
    if (base !== undefined && direction < 0) return vague ? { kind: "interval", edtf: `/${aDay(base.first - 1).edtf}`, last: base.first - 1 } : stretch(moved(base.first, steps, -1), base.first - 1)
    return base === undefined ? undefined : vague ? { kind: "interval", edtf: `${base.edtf}/`, first: base.first } : stretch(base.first, moved(base.first, steps, 1))
  }
  if (from !== undefined && from !== "text") {
    const base = closed(resolve(from, known))
    return base && stretch(base.first, moved(base.first, steps, 1) - 1)
  }
  const { anchor } = known
  if (anchor === undefined) return undefined
  if (vague) return direction < 0 ? { kind: "interval", edtf: `/${aDay(anchor).edtf}`, last: anchor } : { kind: "interval", edtf: `${aDay(anchor).edtf}/`, first: anchor }
  const [only] = steps
  if (steps.length === 1 && only!.unit === "quarter") {
    const near = closed(unitAround(anchor, "quarter", direction))!, far = closed(unitAround(anchor, "quarter", direction * only!.count))!
    return stretch(Math.min(near.first, far.first), Math.max(near.last, far.last))
  }
  return direction < 0 ? stretch(moved(anchor, steps, -1), anchor) : stretch(anchor + 1, moved(anchor, steps, 1))
}

/** A date without its year, which lies where what stands beside it lies. */
const isLoose = (reading: DateReading): boolean => reading.type === "calendar" && reading.year === undefined && reading.within === undefined && reading.shift === undefined && reading.decade === undefined && reading.century === undefined

type Interval = Extract<DateReading, { readonly type: "interval" }>

/** What lies next to a date, of its own width: the year before 2018, the day after 4 July. */
const neighbour = (value: Closed, by: -1 | 1): Value => {
  const day = by < 0 ? value.first - 1 : value.last + 1
  return value.kind === "year" || value.kind === "month" || value.kind === "quarter" || value.kind === "decade" || value.kind === "century" ? unitAround(day, value.kind, 0) : aDay(day)
}

/** EDTF has no interval of intervals, quarters or seasons: such an end gives its own outer day or month. */
const endText = (value: Value, side: "first" | "last"): string => (value.kind === "quarter" || value.kind === "half" || value.kind === "season") && value[side] !== undefined ? aDay(value[side]).edtf.slice(0, -3) : value.edtf.includes("/") ? value[side] === undefined ? ".." : aDay(value[side]).edtf : value.edtf

/** A stretch whose ends have no year: without a tense the one that is going on, else the nearer of the last and the next. */
const around = (from: DateReading, to: DateReading, anchor: Day, tense: Tense): Value | undefined => {
  const ending = (side: "past" | "future"): Closed | undefined => {
    const last = closed(resolve(to, { anchor, tense: side })), first = last && closed(resolve(from, { anchor: last.last, tense: "past" }))
    return first === undefined || last === undefined || first.first > last.last ? undefined : { kind: "interval", edtf: fromTo(endText(first, "first"), endText(last, "last")), first: first.first, last: last.last }
  }
  const next = ending("future"), before = tense === undefined ? ending("past") : undefined
  return next === undefined || (before !== undefined && anchor - before.last < next.first - anchor) ? before ?? next : next
}

const interval = ({ from, outside, to }: Interval, known: Known): Value | undefined => {
  const open = from === undefined || to === undefined
  const starting = from && resolve(from, open && !outside ? { ...known, tense: known.tense ?? "past" } : known)
  // The end of a stretch is the first of its kind after the beginning: "from October to March".
  const ahead = from !== undefined && to !== undefined && isLoose(from) && isLoose(to) && known.tense !== "past" && known.anchor !== undefined ? around(from, to, known.anchor, known.tense) : undefined
  if (ahead !== undefined) return ahead
  const ending = to && resolve(to, starting?.first !== undefined && known.anchor !== undefined && isLoose(to) ? { ...known, anchor: starting.first, tense: "future" } : from === undefined && !outside ? { ...known, tense: known.tense ?? "future" } : known)
  if ((from && starting === undefined) || (to && ending === undefined)) return undefined
  // "After Sunday" may be Sunday night.
  const first = starting && outside && starting.kind !== "day" ? closed(starting) && neighbour(closed(starting)!, 1) : starting, last = ending && outside ? closed(ending) && neighbour(closed(ending)!, -1) : ending
  if ((from && first?.first === undefined) || (to && last?.last === undefined)) return undefined
  if (first?.first !== undefined && last?.last !== undefined && first.first > last.last) return undefined
  return { kind: "interval", edtf: fromTo(first ? endText(first, "first") : "..", last ? endText(last, "last") : ".."), ...(first?.first !== undefined && { first: first.first }), ...(last?.last !== undefined && { last: last.last }) }
}

type Nth = Extract<DateReading, { readonly type: "nth" }>

const nth = ({ of, ordinal, unit, weekday }: Nth, known: Known): Value | undefined => {
  const whole = closed(resolve(of, known))
  if (whole === undefined || ordinal > 366) return undefined
  const { month, year } = civil(whole.first), last = ordinal < 0
  if (weekday !== undefined) {
    const edge = last ? whole.last : whole.first, ahead = last ? -((weekdayOf(edge) - weekday + 7) % 7) : (weekday - weekdayOf(edge) + 7) % 7
    const day = edge + ahead + (last ? 0 : 7 * (ordinal - 1))
    return day > whole.last ? undefined : aDay(day)
  }
  if (unit === "day") {
    const day = last ? whole.last : whole.first + ordinal - 1
    return day > whole.last ? undefined : aDay(day)
  }
  if (unit === "month") return whole.kind === "year" ? aMonth(year, last ? 12 : Math.min(ordinal, 12)) : undefined
  const monday = whole.kind === "year" ? last ? isoWeek(year + 1, 1) - 7 : isoWeek(year, ordinal) : undefined
  if (unit === "weekend") {
    const saturday = dayOf(year, month, 1) + (6 - weekdayOf(dayOf(year, month, 1)) + 7) % 7 + 7 * (ordinal - 1)
    return last ? undefined : stretch(saturday, saturday + 1)
  }
  if (monday !== undefined) return stretch(monday, monday + 6)
  const from = last ? monthLength(year, month) - 6 : 7 * ordinal - 6
  return from > 28 ? undefined : stretch(dayOf(year, month, from), dayOf(year, month, from + 6))
}

type Shifted = Extract<DateReading, { readonly type: "shifted" }>

const shifted = ({ by, from, part, side, unit, weekday }: Shifted, known: Known): Value | undefined => {
  const text = from === "text" ? closed(known.text) : undefined, anchor = from === "text" && text !== undefined ? (by < 0 ? text.first : text.last) : known.anchor
  if (anchor === undefined) return undefined
  const past = unit === "weekend" && by === 0 && known.tense === "past" && weekdayOf(anchor) < 6
  const value = unitAround(anchor, unit, past ? -1 : by)
  if (weekday !== undefined) return value.first === undefined ? undefined : aDay(value.first + weekday - 1)
  const bounded = closed(value)
  // "In 2018 … later that year": no more than the year is known; "on 5 May … later that year": what is left of it.
  if (side !== undefined && text !== undefined && bounded !== undefined) return text.kind === unit ? value : side === "after" ? stretch(text.first, bounded.last) : stretch(bounded.first, text.last)
  if (side !== undefined && bounded !== undefined && by === 0 && unit !== "day") return side === "before" ? stretch(bounded.first, Math.max(anchor, bounded.first)) : stretch(anchor, bounded.last)
  return { ...value, ...(part && { part }) }
}

const fraction = ({ of, ordinal, parts }: Extract<DateReading, { readonly type: "fraction" }>, known: Known): Value | undefined => {
  const whole = closed(resolve(of, known))
  if (whole === undefined) return undefined
  const from = civil(whole.first).year, years = (civil(whole.last).year - from + 1) / parts, first = from + years * ((ordinal < 0 ? parts : ordinal) - 1), last = first + years - 1
  return years === 10 ? aDecade(first) : { kind: "interval", edtf: fromTo(aYear(first).edtf, aYear(last).edtf), first: aYear(first).first, last: aYear(last).last }
}

/** "The same month last year" beside July is July of that year; where the text names none, no more than the year is known. */
const counterpart = ({ of, unit }: Extract<DateReading, { readonly type: "same" }>, known: Known): Value | undefined => {
  const year = closed(resolve(of, known)), text = closed(known.text)
  if (year === undefined || text === undefined) return year
  const by = civil(year.first).year - civil(text.last).year, first = plusMonths(text.first, 12 * by), width = unit ?? text.kind
  if (width === "day") return aDay(first)
  return width === "interval" ? stretch(first, plusMonths(text.last, 12 * by)) : width === "time" || width === "repeated" ? undefined : unitAround(first, width, 0)
}

/** EDTF has four digits for a year. */
const earliest = dayOf(-9999, 1, 1), latest = dayOf(9999, 12, 31)

/** What a reading means, seen from what is known; undefined where that is not enough. */
export const resolve = (reading: DateReading, known: Known): Value | undefined => {
  const value = meant(reading, known)
  return value === undefined || (value.first ?? value.last ?? 0) < earliest || (value.last ?? value.first ?? 0) > latest ? undefined : value
}

const meant = (reading: DateReading, known: Known): Value | undefined => {
  switch (reading.type) {
    case "calendar": return withPart(calendar(reading, known), reading)
    case "shifted": return shifted(reading, known)
    case "distance": return distance(reading, known)
    case "rolling": return rolling(reading, known)
    case "interval": return interval(reading, known)
    case "nth": return nth(reading, known)
    case "same": return counterpart(reading, known)
    case "clock":
    case "repeated": return undefined
    case "fraction": return fraction(reading, known)
    case "portion": {
      const inside = closed(resolve(reading.of, known))
      if (inside === undefined) return undefined
      const { unit } = reading.step
      return reading.side === "start" ? stretchOf(inside.first, Math.min(moved(inside.first, [reading.step], 1) - 1, inside.last), unit) : stretchOf(Math.max(moved(inside.last + 1, [reading.step], -1), inside.first), inside.last, unit)
    }
    case "around": {
      const inside = closed(resolve(reading.of, known))
      return inside && unitAround(inside.first, reading.unit, 0)
    }
    case "edge": {
      const whole = closed(resolve(reading.of, known))
      return whole && aDay(reading.side === "start" ? whole.first : whole.last)
    }
    case "ending": {
      const end = closed(resolve(reading.to, known))
      return end && (end.kind === "day" ? stretch : stretchOf)(moved(end.last + 1, [reading.step], -1), end.last, reading.step.unit)
    }
  }
}
