import { type Document, lowerOf } from "../../document/document.ts"
import type { CalendarReading, DateMention } from "../../document/mention/date.ts"
import type { Placed } from "../../document/resolved.ts"
import type { Anchor } from "./anchor.ts"
import { needOf } from "./basis.ts"
import { type Day, civil } from "./day.ts"
import { inYear, withoutYear } from "./missing.ts"
import type { Closed, Value } from "./value.ts"

/** A date before this one; `told`: the text itself says which year. */
export interface Earlier extends Placed {
  readonly value: Value
  readonly told: boolean
}

const old = 400

/** Of the day's news: "on Friday", "yesterday", "last week". */
const isNews = ({ reading }: DateMention): boolean =>
  (reading.type === "calendar" && reading.weekday !== undefined && reading.month === undefined && reading.from === undefined) ||
  (reading.type === "shifted" && reading.from === undefined && (reading.unit === "day" || reading.unit === "week") && (reading.by !== 0 || reading.unit === "week"))

/** Whether a text tells what happened long ago: most of its years are past, and hardly anything is counted from the day of its publication. */
export const tellsHistory = (dates: ReadonlyArray<DateMention>, anchor: Anchor | undefined): boolean => {
  const year = anchor === undefined ? undefined : civil(anchor.low - old).year
  let past = 0, years = 0, news = 0
  for (const date of dates) {
    if (isNews(date)) news++
    if (date.reading.type !== "calendar" || date.reading.year === undefined) continue
    years++
    if (year === undefined || date.reading.year <= year) past++
  }
  return past >= 2 && past * 2 > years && news * 4 < past
}

/** A month, or a day of one, without its year. */
const isLoose = (reading: DateMention["reading"]): reading is CalendarReading =>
  reading.type === "calendar" && reading.month !== undefined && reading.weekday === undefined && reading.shift === undefined && needOf(reading) === "anchor"

/** "In January he had been warned": what had happened lies before what was told. */
const isEarlier = (document: Document, { first, last }: DateMention): boolean => {
  // "By March it had spread" is after what was told.
  if (lowerOf(document, first - 1) === "by") return false
  const sentence = document.tokens.sentence[first]
  for (let token = Math.max(0, first - 12); token < last + 8 && token < document.tokens.length; token++) {
    if (document.tokens.sentence[token] === sentence && lowerOf(document, token) === "had" && document.verbGroups[document.verbGroupAt[token]!]?.head !== token) return true
  }
  return false
}

/** "Ten years later, in May": the month of that year. */
const adjacent: ReadonlySet<string> = new Set([", in", ", on", "in", "on"])

const near = 250, paragraph = 900

const baseOf = (document: Document, { start }: DateMention, earlier: ReadonlyArray<Earlier>, history: boolean): (Earlier & { readonly first: Day }) | undefined => {
  for (let i = earlier.length - 1; i >= 0 && i > earlier.length - 6; i--) {
    const one = earlier[i]!, { first } = one.value
    if (start - one.end > (history ? paragraph : near) || document.text.slice(one.end, start).includes("\n")) return undefined
    const beside = adjacent.has(document.text.slice(one.end, Math.min(start, one.end + 6)).trim()) && start - one.end < 6
    const fits = one.told && first !== undefined && (one.kind === "month" || one.kind === "day" || ((history || beside) && one.kind === "year"))
    if (fits) return { ...one, first }
    if (!history) return undefined
  }
  return undefined
}

/** "The second half of 2024 after a record first half": of the same year. */
const besides = ({ text }: Document, { reading, start }: DateMention, earlier: ReadonlyArray<Earlier>): { readonly value: Closed; readonly through: Earlier } | undefined => {
  const through = earlier.at(-1)
  if (through?.value.first === undefined || !through.told || (through.kind !== "half" && through.kind !== "quarter") || reading.type !== "calendar" || reading.fiscal || needOf(reading) !== "anchor" || (reading.half === undefined && reading.quarter === undefined)) return undefined
  const gap = text.slice(through.end, start)
  if (start - through.end > 60 || /[.\n;]/u.test(gap)) return undefined
  const value = inYear(reading, civil(through.value.first).year)
  return value && { value, through }
}

/**
 * A month or day without its year that follows a date with one closely has that date's year or the next: "in January 2022, and then in September". Where
 * history is told, a year said before in the paragraph is enough: "In 1942 the siege began. On 9 April …".
 */
export const continued = (document: Document, mention: DateMention, earlier: ReadonlyArray<Earlier>, anchor: Anchor | undefined, history: boolean): { readonly value: Closed; readonly through: Earlier } | undefined => {
  const { reading, tense } = mention
  const half = besides(document, mention, earlier)
  if (half !== undefined) return half
  if (!isLoose(reading) || tense === "future") return undefined
  const through = baseOf(document, mention, earlier, history)
  if (through === undefined) return undefined
  const value = through.kind === "year" ? inYear(reading, civil(through.first).year) : withoutYear(reading, through.first, isEarlier(document, mention) ? "past" : "future")
  return value === undefined || (anchor !== undefined && value.first > anchor.high) ? undefined : { value, through }
}
