import type { Document } from "../../document/document.ts"
import type { CalendarReading, DateMention, DateReading } from "../../document/mention/date.ts"

/** What may stand between two dates of one list: "May and November 2003", "April, May and July 2011". */
const links: ReadonlySet<string> = new Set([",", "and", "or", "&", ", and", ", or", "and in", "or in", "and on", "then", "and then"])

const isLoose = (reading: CalendarReading): boolean =>
  reading.year === undefined && reading.within === undefined && reading.shift === undefined && reading.from === undefined && reading.weekday === undefined && (reading.month !== undefined || reading.quarter !== undefined || reading.season !== undefined)

const place = ({ day, month, quarter, season }: CalendarReading): number => (month ?? (quarter ?? season ?? 0) * 3) * 100 + (day ?? 0)

const alike = (a: CalendarReading, b: CalendarReading): boolean =>
  (a.month === undefined) === (b.month === undefined) && (a.day === undefined) === (b.day === undefined) && (a.quarter === undefined) === (b.quarter === undefined) && (a.season === undefined) === (b.season === undefined)

/** Gives the year of the last date found to those listed before it without one; one that lies later in its year is of the year before. */
export const shareYear = ({ text }: Document, found: Array<DateMention>): void => {
  const last = found.at(-1)
  if (last === undefined || last.reading.type !== "calendar" || last.reading.year === undefined) return
  for (let i = found.length - 2, next: DateMention = last; i >= 0; i--) {
    const one = found[i]!, { reading } = one, after = next.reading as CalendarReading
    if (reading.type !== "calendar" || next.start - one.end > 10 || !isLoose(reading) || !alike(reading, after) || !links.has(text.slice(one.end, next.start).trim().toLowerCase())) return
    const { tense: _, ...rest } = one
    next = { ...rest, reading: { ...reading, year: place(reading) > place(after) ? after.year! - 1 : after.year! } }
    found[i] = next
  }
}

const endOf = (reading: DateReading | undefined): CalendarReading | undefined => reading?.type === "calendar" ? reading : undefined

/** "April-June 2020 and July to September": a stretch listed after one with its year lies in that year. */
export const keepYear = ({ text }: Document, found: Array<DateMention>): void => {
  const last = found.at(-1), before = found.at(-2)
  if (last?.reading.type !== "interval" || before?.reading.type !== "interval" || last.start - before.end > 10) return
  const year = endOf(before.reading.to)?.year, from = endOf(last.reading.from), to = endOf(last.reading.to)
  if (year === undefined || from === undefined || to === undefined || !isLoose(from) || !isLoose(to) || place(from) > place(to) || !links.has(text.slice(before.end, last.start).trim().toLowerCase())) return
  found[found.length - 1] = { ...last, reading: { type: "interval", from: { ...from, year }, to: { ...to, year } } }
}
