import type { DateKind, DatePart, DateUnit } from "../../document/mention/date.ts"
import { type Day, civil, dayOf, dayText, mondayOf, monthLength, monthText, yearText } from "./day.ts"

/** A stretch of the calendar: its EDTF, and its first and last day where it has them. */
export interface Value {
  readonly kind: DateKind
  readonly edtf: string
  readonly first?: Day
  readonly last?: Day
  readonly part?: DatePart
}

/** A value whose two ends are known. */
export type Closed = Value & { readonly first: Day; readonly last: Day }

export const aDay = (day: Day): Closed => ({ kind: "day", edtf: dayText(day), first: day, last: day })

export const aMonth = (year: number, month: number): Closed => ({ kind: "month", edtf: monthText(year, month), first: dayOf(year, month, 1), last: dayOf(year, month, monthLength(year, month)) })

const months = (kind: DateKind, edtf: string, year: number, month: number, count: number): Closed => {
  const index = year * 12 + month - 1 + count
  return { kind, edtf, first: dayOf(year, month, 1), last: dayOf(Math.floor(index / 12), index % 12 + 1, 1) - 1 }
}

/** EDTF numbers quarters from 33 and halves from 40. */
export const aQuarter = (year: number, quarter: number): Closed => months("quarter", `${yearText(year)}-${32 + quarter}`, year, 3 * quarter - 2, 3)
export const aHalf = (year: number, half: number): Closed => months("half", `${yearText(year)}-${39 + half}`, year, 6 * half - 5, 6)

/** Spring begins in March, as north of the equator; winter is that which begins in the year. EDTF numbers seasons from 21. */
export const aSeason = (year: number, season: number): Closed => months("season", `${yearText(year)}-${20 + season}`, year, 3 * season, 3)

export const aYear = (year: number): Closed => ({ kind: "year", edtf: yearText(year), first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) })

export const aDecade = (year: number): Closed => ({ kind: "decade", edtf: `${yearText(year).slice(0, -1)}X`, first: dayOf(year, 1, 1), last: dayOf(year + 9, 12, 31) })

/** The 3rd century before Christ is -02XX. */
export const aCenturyBefore = (century: number): Closed => ({ kind: "century", edtf: `-${yearText((century - 1) * 100).slice(0, -2)}XX`, first: dayOf(1 - century * 100, 1, 1), last: dayOf((1 - century) * 100, 12, 31) })

/** The 19th century is 18XX, from 1800 to 1899, as EDTF has it. */
export const aCentury = (century: number): Closed => ({ kind: "century", edtf: `${yearText((century - 1) * 100).slice(0, -2)}XX`, first: dayOf((century - 1) * 100, 1, 1), last: dayOf(century * 100 - 1, 12, 31) })

export const stretch = (first: Day, last: Day): Closed => ({ kind: "interval", edtf: fromTo(dayText(first), dayText(last)), first, last })

/** An interval of EDTF has two ends. */
export const fromTo = (from: string, to: string): string => from === to ? from : `${from}/${to}`

/** A stretch told in whole months or years is written in these: 2024-01/2024-06. */
export const stretchOf = (first: Day, last: Day, unit: DateUnit): Closed => {
  const from = civil(first), to = civil(last)
  if (unit === "hour" || unit === "day" || unit === "week" || unit === "weekend" || from.date !== 1 || to.date !== monthLength(to.year, to.month)) return stretch(first, last)
  const whole = (unit === "year" || unit === "decade" || unit === "century") && from.month === 1 && to.month === 12
  return { kind: "interval", edtf: whole ? fromTo(yearText(from.year), yearText(to.year)) : fromTo(monthText(from.year, from.month), monthText(to.year, to.month)), first, last }
}

/** Where a fiscal year begins depends on whose it is, so it has no days. */
export const aFiscalYear = (year: number): Value => ({ kind: "fiscal_year", edtf: yearText(year) })

/** The calendar's unit that a day lies in, moved by so many of them. */
export const unitAround = (day: Day, unit: DateUnit, by: number): Value => {
  const { month, year } = civil(day)
  switch (unit) {
    case "hour":
    case "day": return aDay(day + by)
    case "week": return stretch(mondayOf(day) + 7 * by, mondayOf(day) + 7 * by + 6)
    case "weekend": return stretch(mondayOf(day) + 7 * by + 5, mondayOf(day) + 7 * by + 6)
    case "month": {
      const index = year * 12 + month - 1 + by
      return aMonth(Math.floor(index / 12), (index % 12 + 12) % 12 + 1)
    }
    case "quarter": {
      const index = year * 4 + Math.floor((month - 1) / 3) + by
      return aQuarter(Math.floor(index / 4), (index % 4 + 4) % 4 + 1)
    }
    case "half": {
      const index = year * 2 + (month > 6 ? 1 : 0) + by
      return aHalf(Math.floor(index / 2), (index % 2 + 2) % 2 + 1)
    }
    case "season": {
      const index = Math.floor((year * 12 + month - 3) / 3) + by
      return aSeason(Math.floor(index / 4), (index % 4 + 4) % 4 + 1)
    }
    case "year": return aYear(year + by)
    case "fiscal_year": return aFiscalYear(year + by)
    case "decade": return aDecade((Math.floor(year / 10) + by) * 10)
    case "century": return aCentury(Math.floor(year / 100) + 1 + by)
  }
}

/** "2024-08" → "2024-08~": of simple values only. */
export const approximate = (value: Value): Value => value.edtf.includes("/") || value.edtf.endsWith("~") ? value : { ...value, edtf: `${value.edtf}~` }
