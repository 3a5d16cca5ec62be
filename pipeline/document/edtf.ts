/** The first and last plain days that an EDTF expression can mean; an open or unknown end has none. */
export interface Bounds {
  readonly earliest?: string
  readonly latest?: string
}

const two = (number: number): string => String(number).padStart(2, "0")
const four = (number: number): string => (number < 0 ? `-${String(-number).padStart(4, "0")}` : String(number).padStart(4, "0"))

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days of a month of the proleptic Gregorian calendar; months count from 1. */
export const daysIn = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31)

const months = (year: number, first: number, last: number): Bounds => {
  const end = last > 12 ? year + 1 : year, month = last > 12 ? last - 12 : last
  return { earliest: `${four(year)}-${two(first)}-01`, latest: `${four(end)}-${two(month)}-${two(daysIn(end, month))}` }
}

/** First and last month of EDTF's sub-year codes: seasons (21–24, astronomically vague: whole months), quarters (33–36), quadrimesters (37–39), halves (40, 41). */
const divisions: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 14], 33: [1, 3], 34: [4, 6], 35: [7, 9], 36: [10, 12], 37: [1, 4], 38: [5, 8], 39: [9, 12], 40: [1, 6], 41: [7, 12]
}

const single = /^(-?)([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?$/u
const least = (digits: string): number => Number(digits.replaceAll("X", "0"))
const most = (digits: string): number => Number(digits.replaceAll("X", "9"))

/** Bounds of one date, which may be qualified (~ ? %) or have unspecified digits (X). */
const boundsOfDate = (written: string): Bounds => {
  const match = single.exec(written.replaceAll(/[~?%]/gu, "").replace(/T.*$/u, ""))
  if (match === null) return {}
  const [, sign, years, month, day] = match
  const low = sign === "-" ? -most(years!) : least(years!), high = sign === "-" ? -least(years!) : most(years!)
  if (month === undefined || month.includes("X")) return { earliest: `${four(low)}-01-01`, latest: `${four(high)}-12-31` }
  const division = divisions[month]
  if (division !== undefined) return months(low, division[0], division[1])
  if (Number(month) < 1 || Number(month) > 12) return {}
  if (day === undefined || day.includes("X")) return { earliest: `${four(low)}-${month}-01`, latest: `${four(high)}-${month}-${two(daysIn(high, Number(month)))}` }
  return Number(day) < 1 || Number(day) > daysIn(high, Number(month)) ? {} : { earliest: `${four(low)}-${month}-${day}`, latest: `${four(high)}-${month}-${day}` }
}

/** `boundsOf("2024-04/..")` is 2024-04-01 without a latest day; `boundsOf("19XX")` 1900-01-01 to 1999-12-31. What is no EDTF has none. */
export const boundsOf = (written: string): Bounds => {
  if (!written.includes("/")) return boundsOfDate(written)
  const [from = "", to = ""] = written.split("/")
  const { earliest } = boundsOfDate(from), { latest } = boundsOfDate(to)
  return { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) }
}
