import { tokenAfter } from "../../document/document.ts"
import type { DateReading } from "../../document/mention/date.ts"
import { digitsOf, isDash } from "./atoms.ts"
import { type Counted, cardinalAt, ordinalAt, yearAt } from "./number.ts"
import { holiday, holidayOpeners } from "./holiday.ts"
import { listedDay, namedDay, numericDay, weekdayNumber } from "./day.ts"
import { century, decade, fiscalYear, month, quarter, season, week, year } from "./period.ts"
import { type Ground, type Read, type Reader, among, is, longest } from "./read.ts"
import { distance, shiftedDay, weekday } from "./relative.ts"
import { counted, rolling } from "./rolling.ts"
import { parts, shifted } from "./shifted.ts"
import { tenseAt } from "./tense.ts"

const periods = longest([fiscalYear, decade, century, quarter, season, month, week, year, shifted])

const whole = longest([month, year, shifted, season])
const longestPeriod = longest([decade, century, shifted])
const dayAt = longest([namedDay, numericDay])

const withPart = (reading: DateReading, part: "early" | "mid" | "late"): DateReading | undefined =>
  reading.type === "calendar" ? { ...reading, part } : reading.type === "shifted" && reading.side === undefined ? { ...reading, part } : undefined

const the: ReadonlySet<string> = new Set(["the"])
const parted: ReadonlySet<string> = new Set(["early", "mid", "late"])

/** "early 2020", "mid-May", "late last year", "the early 1990s". */
const adjective: Reader = (ground, at) => {
  if (!among(ground, at, parted)) return undefined
  const hyphen = isDash(ground, at + 1) ? at + 2 : at + 1, from = among(ground, hyphen, the) || is(ground, hyphen, "in") ? hyphen + 1 : hyphen
  const inner = periods(ground, is(ground, from, "the") ? from + 1 : from), reading = inner && inner.kind !== "day" ? withPart(inner.reading, parts[ground.lower[at]!]!) : undefined
  if (inner === undefined || reading === undefined) return undefined
  const { start: _, weak: __, ...rest } = inner
  return { ...rest, rule: "date-part", reading }
}

const nouns: ReadonlySet<string> = new Set(["beginning", "start", "middle", "end", "close"])

/** "the end of the year", "the beginning of March", "year-end"; after "by" or "before" it is the last day itself. */
const noun: Reader = (ground, at) => {
  const yearEnd = ground.word[at]?.unit === "year" && is(ground, isDash(ground, at + 1) ? at + 2 : at + 1, "end") && is(ground, at, "year")
  if (yearEnd) {
    const end = isDash(ground, at + 1) ? at + 3 : at + 2, named = yearAt(ground, end)
    if (named !== undefined) return { end: named.end, kind: "day", rule: "date-edge", reading: { type: "edge", side: "end", of: { type: "calendar", year: named.value } } }
    return { end, kind: "day", rule: "date-edge", reading: { type: "edge", side: "end", of: { type: "shifted", unit: "year", by: 0 } } }
  }
  if (!among(ground, at, nouns)) return undefined
  const of = is(ground, at + 1, "of") ? at + 2 : is(ground, at, "end") ? at + 1 : undefined
  if (of === undefined) return undefined
  const unit = ground.word[is(ground, of, "the") ? of + 1 : of]?.unit, bare = unit === "year" || unit === "month" || unit === "week" || unit === "quarter" || unit === "decade" || unit === "century"
  const determined = is(ground, of, "the") || (is(ground, at + 1, "of") && is(ground, at, "end"))
  const inner: Read | undefined = bare && determined && !is(ground, of + (is(ground, of, "the") ? 2 : 1), "of")
    ? { end: of + (is(ground, of, "the") ? 2 : 1), kind: unit === "week" ? "interval" : unit, rule: "date-part", reading: { type: "shifted", unit, by: 0, ...(tenseAt(ground.document, tokenAfter(ground.document, ground.start[at]!)) === "past" && { from: "text" as const }) } }
    : periods(ground, is(ground, of, "the") ? of + 1 : of) ?? adjective(ground, of)
  const reading = inner && withPart(inner.reading, parts[ground.lower[at]!]!)
  if (inner === undefined || reading === undefined || inner.kind === "day") return undefined
  const before = is(ground, at - 1, "the") ? ground.lower[at - 2] : ground.lower[at - 1]
  const edge = before === "by" || before === "before" || before === "until" || before === "till" || before === "through" || before === "after" || before === "since"
  const side = parts[ground.lower[at]!]! === "early" ? "start" as const : "end" as const
  if (edge && !is(ground, at, "middle")) return { end: inner.end, kind: "day", rule: "date-edge", reading: { type: "edge", side, of: inner.reading } }
  const { start: _, weak: __, ...rest } = inner
  return { ...rest, rule: "date-part", reading }
}

/** "the first decade of this century", "the second half of the 19th century", "the last quarter of the 20th century". */
const partOfCentury = (ground: Ground, from: number, { end, value }: Counted): Read | undefined => {
  const unit = ground.word[end]?.unit, of = is(ground, end + 1, "of") ? is(ground, end + 2, "the") ? end + 3 : end + 2 : undefined
  const years = unit === "half" ? 2 : unit === "quarter" ? 4 : unit === "decade" ? 10 : undefined
  if (of === undefined || years === undefined || value > years || value === 0) return undefined
  const whole = longestPeriod(ground, of), wide = whole?.kind === "century" ? 100 : whole?.kind === "decade" && unit === "half" ? 10 : undefined
  if (whole === undefined || wide === undefined) return undefined
  return { start: from, end: whole.end, kind: unit === "decade" ? "decade" : "interval", rule: "date-nth", reading: { type: "fraction", ordinal: value, parts: years, of: whole.reading } }
}

/** "the 18th", "the 15th day of next month", "the first week of 2019", "the last Sunday of May". */
const nth: Reader = (ground, at) => {
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
const portion: Reader = (ground, at) => {
  const from = is(ground, at, "the") ? at + 1 : at, side = ends[ground.lower[from] ?? ""], count = side && cardinalAt(ground, from + 1)
  const unit = count === undefined ? undefined : ground.word[count.end]?.unit
  if (side === undefined || count === undefined || unit === undefined || unit === "half" || !is(ground, count.end + 1, "of")) return undefined
  const of = count.end + 2, determined = is(ground, of, "the") ? of + 1 : of, wide = ground.word[determined]?.unit
  const inner: Read | undefined = determined > of && (wide === "year" || wide === "month")
    ? { end: determined + 1, kind: wide, rule: "date-nth", reading: { type: "shifted", unit: wide, by: 0 } } : whole(ground, determined)
  return inner === undefined || inner.kind === "day" || inner.kind === "interval" ? undefined
    : { start: from, end: inner.end, kind: "interval", rule: "date-nth", reading: { type: "portion", side, step: { count: count.value, unit }, of: inner.reading } }
}

const onDay = new Set(["on", "by", "until", "since", "from"])

/** "on the 18th", where no noun follows. */
const bareDay: Reader = (ground, at) => {
  const day = is(ground, at, "the") && onDay.has(ground.lower[at - 1] ?? "") && (ground.value[at + 1] ?? -1) > 0 ? ordinalAt(ground, at + 1) : undefined
  if (day === undefined || day.value > 31 || !/^[.,;:!?)]$/u.test(ground.lower[day.end] ?? ".")) return undefined
  return { start: at, end: day.end, kind: "day", rule: "date-day", reading: { type: "calendar", day: day.value } }
}

/** "the week of 4 February", "w/c Feb 4", "the week beginning February 4". */
const weekOf: Reader = (ground, at) => {
  const commencing = is(ground, at, "w") && is(ground, at + 1, "/") && is(ground, at + 2, "c")
  const from = is(ground, at, "the") ? at + 1 : at
  if (!commencing && (!is(ground, from, "week") || !["of", "beginning", "starting", "commencing", "ending", "ended", "to"].includes(ground.lower[from + 1] ?? ""))) return undefined
  const start = commencing ? at + 3 : is(ground, from + 2, "on") ? from + 3 : from + 2
  const day = dayAt(ground, start)
  if (day === undefined || day.kind !== "day") return undefined
  const ending = !commencing && ["ending", "ended", "to"].includes(ground.lower[from + 1]!)
  return { start: at, end: day.end, kind: "interval", rule: "date-week", reading: ending ? { type: "ending", step: { count: 1, unit: "week" }, to: day.reading } : { type: "around", unit: "week", of: day.reading } }
}

/** "the month of September", "the month of May 2020". */
const monthOf: Reader = (ground, at) => {
  const from = is(ground, at, "the") ? at + 1 : at
  if (!is(ground, from, "month") || !is(ground, from + 1, "of")) return undefined
  const found = month(ground, from + 2)
  if (found === undefined) return undefined
  const { weak: _, ...rest } = found
  return { ...rest, start: from }
}

/** "the week after next", "the year after next". */
const afterNext: Reader = (ground, at) => {
  const from = is(ground, at, "the") ? at + 1 : at, unit = ground.word[from]?.unit
  if ((unit !== "week" && unit !== "month" && unit !== "year" && unit !== "weekend") || (!is(ground, from + 1, "after") && !is(ground, from + 1, "before")) || !is(ground, from + 2, is(ground, from + 1, "after") ? "next" : "last")) return undefined
  return { start: from, end: from + 3, kind: unit === "week" || unit === "weekend" ? "interval" : unit, rule: "date-shifted", reading: { type: "shifted", unit, by: is(ground, from + 1, "after") ? 2 : -2 } }
}

/** "closed for the day", "sales for the year": what is told of is the text's, what is to come the present one. */
const forThe: Reader = (ground, at) => {
  const unit = ground.word[at + 1]?.unit
  if (!is(ground, at - 1, "for") || (unit !== "day" && unit !== "week" && unit !== "month" && unit !== "quarter" && unit !== "year") || ground.lower[at + 1]!.endsWith("s") || !isClosed.has(ground.lower[at + 2] ?? ".")) return undefined
  const told = unit !== "day" && unit !== "week" && tenseAt(ground.document, tokenAfter(ground.document, ground.start[at]!)) === "past"
  return { start: at + 1, end: at + 2, kind: unit === "week" ? "interval" : unit, rule: "date-shifted", reading: { type: "shifted", unit, by: 0, ...(told && { from: "text" as const }) } }
}
const isClosed: ReadonlySet<string> = new Set([".", ",", ";", ")", ":", "and", "but", "as", "was", "were", "is", "are", "at", "on", "in", "after", "fell", "rose"])

const moves: Readonly<Record<string, number>> = { this: 0, next: 1, last: -1 }

/** "next 6th of April", "this Friday (June 15)", "this 5/12": a day with its month whose year the word before it tells. */
const moved: Reader = (ground, at) => {
  const shift = moves[ground.lower[at] ?? ""]
  if (shift === undefined) return undefined
  const day = dayAt(ground, at + 1)
  if (day === undefined || day.reading.type !== "calendar" || day.reading.year !== undefined || day.reading.month === undefined) return undefined
  const { weak: _, ...rest } = day
  return { ...rest, start: at, reading: { ...day.reading, shift: day.reading.weekday === undefined ? shift : 0 } }
}

/** Short numbers are days, four digits years; only some readers can read each. */
const shortDigits = longest([numericDay, namedDay, listedDay, nth, distance, fiscalYear, decade, century, quarter, year, counted])
const yearDigits = longest([numericDay, nth, distance, fiscalYear, decade, quarter, month, year])
const months = longest([holiday, numericDay, namedDay, month])
const weekdays = longest([namedDay, weekdayNumber, shifted, weekday])
const numbers = longest([portion, namedDay, nth, distance, decade, century, quarter, year, counted])
const units = longest([distance, week, weekOf, monthOf, afterNext, noun, shifted, year])
const others = longest([holiday, moved, portion, namedDay, weekOf, bareDay, nth, adjective, noun, shiftedDay, distance, rolling, fiscalYear, decade, quarter, year, shifted])

const opened = (words: string, readers: ReadonlyArray<Reader>): ReadonlyArray<readonly [string, Reader]> => {
  const reader = longest(readers)
  return words.split(" ").map((word) => [word, reader] as const)
}

/** By its first word, which readers a date can be read by: asking only those made the whole three times as fast. */
const byOpener: ReadonlyMap<string, Reader> = new Map([
  ...opened("the", [portion, namedDay, weekOf, monthOf, afterNext, forThe, bareDay, nth, shiftedDay, distance]),
  ...opened("this next last", [holiday, moved, portion, nth, shiftedDay, rolling, shifted]),
  ...opened("previous coming following", [holiday, rolling, shifted]),
  ...opened("preceding past upcoming current same that recent", [rolling, shifted]),
  ...opened("final opening closing", [portion, nth]),
  ...opened("early mid late", [adjective]),
  ...opened("beginning start middle end close", [noun]),
  ...opened("earlier later rest remainder remaining", [shifted]),
  ...opened("today tonight yesterday tomorrow", [shiftedDay]),
  ...opened("a", [distance, year]),
  ...opened("an couple few several some many about around roughly approximately just only barely exactly well shortly little more less fewer over under nearly almost at in", [distance]),
  ...opened("fiscal financial fy academic school calendar", [fiscalYear]),
  ...opened("' ’ ‘", [decade, year]),
  ...opened("q h", [quarter]),
  ...opened("ad", [year]),
  ...opened("w", [weekOf]),
  ...opened(holidayOpeners.join(" "), [holiday]),
  ...opened("twenties thirties forties fifties sixties seventies eighties nineties noughties", [decade]),
  ...opened("from between since until till through before after prior no every each once twice and to of on , . ( ) - – — : ; \" “ ”", [])
])

const closing: ReadonlySet<string> = new Set([",", ".", ")", ";", ":"])
const notAlone: ReadonlySet<string> = new Set("fiscal financial bc bce ad ce b a q h - – — ‐ ‑ ‒ − /".split(" "))

/** Four digits with nothing after them that they could be part of: most years of a text, which need no other reader. */
const isAlone = ({ joined, length, lower, value, word }: Ground, at: number): boolean =>
  at >= length || (word[at] === undefined && value[at]! < 0 && !notAlone.has(lower[at]!) && (joined[at] === false || (closing.has(lower[at]!) && joined[at + 1] !== true)))

const any: Reader = (ground, at) => {
  if (ground.value[at]! >= 0) return digitsOf(ground, at) !== 4 ? shortDigits(ground, at) : isAlone(ground, at + 1) ? year(ground, at) : yearDigits(ground, at)
  const word = ground.word[at]
  if (word === undefined) return (byOpener.get(ground.lower[at]!) ?? others)(ground, at)
  if (word.month !== undefined) return months(ground, at)
  if (word.weekday !== undefined) return weekdays(ground, at)
  if (word.season !== undefined) return season(ground, at)
  return word.unit !== undefined ? units(ground, at) : numbers(ground, at)
}

/** Whatever names one stretch of the calendar. */
export const point: Reader = (ground, at) => {
  if (!ground.opens[at]) return undefined
  const { points } = ground, known = points[at]
  if (known !== undefined) return known ?? undefined
  const read = any(ground, at), found = read === undefined || read.end <= at ? null : read
  points[at] = found
  return found ?? undefined
}

const withoutThe = (ground: Ground, at: number): number => is(ground, at, "the") ? at + 1 : at

/** As `point`, past a leading "the". */
export const pointAfterThe: Reader = (ground, at) => {
  const plain = point(ground, at), from = withoutThe(ground, at)
  if (from === at) return plain
  const later = point(ground, from)
  return plain !== undefined && (later === undefined || plain.end >= later.end) ? plain : later
}
