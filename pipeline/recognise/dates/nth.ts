import { century, decade } from "./decade.ts"
import { type Counted, cardinalAt, ordinalAt } from "./number.ts"
import { month, season, year } from "./period.ts"
import { type Ground, type Read, type Reader, is, longest } from "./read.ts"
import { shifted } from "./shifted.ts"

const whole = longest([month, year, shifted, season])
const longestPeriod = longest([decade, century, shifted])
/** "the first decade of this century", "the second half of the 19th century", "the last quarter of the 20th century". */
const partOfCentury = (ground: Ground, from: number, { end, value }: Counted): Read | undefined => {
  const unit = ground.word[end]?.unit, of = is(ground, end + 1, "of") ? is(ground, end + 2, "the") ? end + 3 : end + 2 : undefined
  const years = unit === "half" ? 2 : unit === "quarter" ? 4 : unit === "decade" ? 10 : undefined
  if (of === undefined || years === undefined || ground.lower[end]!.endsWith("s") || value > years || value === 0) return undefined
  const whole = longestPeriod(ground, of), wide = whole?.kind === "century" ? 100 : whole?.kind === "decade" && unit === "half" ? 10 : undefined
  if (whole === undefined || wide === undefined) return undefined
  return { start: from, end: whole.end, kind: unit === "decade" ? "decade" : "interval", rule: "date-nth", reading: { type: "fraction", ordinal: value, parts: years, of: whole.reading } }
}

/** "the 18th", "the 15th day of next month", "the first week of 2019", "the last Sunday of May". */
export const nth: Reader = (ground, at) => {
  const determined = is(ground, at, "the"), from = determined ? at + 1 : at
  const counted = is(ground, from, "last") || is(ground, from, "final") ? { value: -1, end: from + 1 } : ordinalAt(ground, from)
  if (counted === undefined) return undefined
  const large = partOfCentury(ground, from, counted)
  if (large !== undefined) return large
  const word = ground.word[counted.end]
  const unit = word?.unit, weekdayOf = word?.plural ? undefined : word?.weekday
  const of = is(ground, counted.end + 1, "of") || (is(ground, counted.end + 1, "in")) ? counted.end + 2 : undefined
  if (of !== undefined && (unit === "day" || unit === "week" || unit === "weekend" || unit === "month" || weekdayOf !== undefined)) {
    const inner = is(ground, of, "the") && (ground.word[of + 1]?.unit === "month" || ground.word[of + 1]?.unit === "year")
      ? { end: of + 2, kind: "month" as const, rule: "", reading: { type: "shifted", unit: ground.word[of + 1]!.unit!, by: 0 } as const }
      : whole(ground, is(ground, of, "the") ? of + 1 : of)
    if (inner === undefined || inner.kind === "day" || inner.kind === "interval") return undefined
    return { end: inner.end, kind: unit === "week" || unit === "weekend" ? "interval" : unit === "month" ? "month" : "day", rule: "date-nth",
      reading: { type: "nth", ordinal: counted.value, unit: unit ?? "day", of: inner.reading, ...(weekdayOf && { weekday: weekdayOf }) } }
  }
  // "the 20th of this month".
  const month = is(ground, counted.end, "of") && counted.value > 0 && counted.value < 32 ? shifted(ground, counted.end + 1) : undefined
  if (month?.kind === "month" && month.reading.type === "shifted" && month.reading.from === undefined) {
    return { end: month.end, kind: "day", rule: "date-nth", reading: { type: "nth", ordinal: counted.value, unit: "day", of: month.reading } }
  }
  return undefined
}

const ends: Readonly<Record<string, "start" | "end">> = { first: "start", opening: "start", last: "end", final: "end", closing: "end" }

/** "the first six months of 2024", "the last two weeks of May". */
export const portion: Reader = (ground, at) => {
  const from = is(ground, at, "the") ? at + 1 : at, side = ends[ground.lower[from] ?? ""], count = side && cardinalAt(ground, from + 1)
  const unit = count === undefined ? undefined : ground.word[count.end]?.unit
  if (side === undefined || count === undefined || unit === undefined || unit === "half" || unit === "hour" || !is(ground, count.end + 1, "of")) return undefined
  const of = count.end + 2, determined = is(ground, of, "the") ? of + 1 : of, wide = ground.word[determined]?.unit
  const inner: Read | undefined = determined > of && (wide === "year" || wide === "month")
    ? { end: determined + 1, kind: wide, rule: "date-nth", reading: { type: "shifted", unit: wide, by: 0 } } : whole(ground, determined)
  return inner === undefined || inner.kind === "day" || inner.kind === "interval" ? undefined
    : { start: from, end: inner.end, kind: "interval", rule: "date-nth", reading: { type: "portion", side, step: { count: count.value, unit }, of: inner.reading } }
}

const onDay = new Set(["on", "by", "until", "since", "from"])

/** "on the 18th", where no noun follows. */
export const bareDay: Reader = (ground, at) => {
  const day = is(ground, at, "the") && onDay.has(ground.lower[at - 1] ?? "") && (ground.value[at + 1] ?? -1) > 0 ? ordinalAt(ground, at + 1) : undefined
  if (day === undefined || day.value > 31 || !/^[.,;:!?)]$/u.test(ground.lower[day.end] ?? ".")) return undefined
  return { start: at, end: day.end, kind: "day", rule: "date-day", reading: { type: "calendar", day: day.value } }
}
