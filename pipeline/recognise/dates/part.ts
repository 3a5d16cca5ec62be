import type { DateReading } from "../../document/mention/date.ts"
import { isDash } from "./atoms.ts"
import { century, decade } from "./decade.ts"
import { fiscalYear } from "./fiscal.ts"
import { yearAt } from "./number.ts"
import { month, season, week, year } from "./period.ts"
import { quarter } from "./quarter.ts"
import { type Read, type Reader, among, is, longest } from "./read.ts"
import { parts, shifted } from "./shifted.ts"
import { tenseAt } from "./tense.ts"

const periods = longest([fiscalYear, decade, century, quarter, season, month, week, year, shifted])

const withPart = (reading: DateReading, part: "early" | "mid" | "late"): DateReading | undefined =>
  reading.type === "calendar" ? { ...reading, part } : reading.type === "shifted" && reading.side === undefined ? { ...reading, part } : undefined

const the: ReadonlySet<string> = new Set(["the"])
const parted: ReadonlySet<string> = new Set(["early", "mid", "late"])

/** "early 2020", "mid-May", "late last year", "the early 1990s". */
export const adjective: Reader = (ground, at) => {
  if (!among(ground, at, parted)) return undefined
  const hyphen = isDash(ground, at + 1) ? at + 2 : at + 1, from = among(ground, hyphen, the) || is(ground, hyphen, "in") ? hyphen + 1 : hyphen
  const inner = periods(ground, is(ground, from, "the") ? from + 1 : from), reading = inner && inner.kind !== "day" ? withPart(inner.reading, parts[ground.lower[at]!]!) : undefined
  if (inner === undefined || reading === undefined) return undefined
  const { start: _, weak: __, ...rest } = inner
  return { ...rest, rule: "date-part", reading }
}

const nouns: ReadonlySet<string> = new Set(["beginning", "start", "middle", "end", "close"])

/** "the end of the year", "the beginning of March", "year-end"; after "by" or "before" it is the last day itself. */
export const noun: Reader = (ground, at) => {
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
    ? { end: of + (is(ground, of, "the") ? 2 : 1), kind: unit === "week" ? "interval" : unit, rule: "date-part", reading: { type: "shifted", unit, by: 0, ...(tenseAt(ground.document, ground.token[at]!) === "past" && { from: "text" as const }) } }
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
