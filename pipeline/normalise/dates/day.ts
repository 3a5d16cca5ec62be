/**
 * Days of the proleptic Gregorian calendar as whole numbers, 0 being 1970-01-01: no time zone, no locale, no clock. After Howard Hinnant's description of
 * the calendar's 400-year cycle.
 */
export type Day = number

const floorDivide = (a: number, b: number): number => Math.floor(a / b)

export const dayOf = (year: number, month: number, date: number): Day => {
  const y = month <= 2 ? year - 1 : year, era = floorDivide(y, 400), yearOfEra = y - era * 400
  const dayOfYear = floorDivide(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + date - 1
  return era * 146097 + yearOfEra * 365 + floorDivide(yearOfEra, 4) - floorDivide(yearOfEra, 100) + dayOfYear - 719468
}

export interface Civil { readonly year: number; readonly month: number; readonly date: number }

export const civil = (day: Day): Civil => {
  const shifted = day + 719468, era = floorDivide(shifted, 146097), dayOfEra = shifted - era * 146097
  const yearOfEra = floorDivide(dayOfEra - floorDivide(dayOfEra, 1460) + floorDivide(dayOfEra, 36524) - floorDivide(dayOfEra, 146096), 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + floorDivide(yearOfEra, 4) - floorDivide(yearOfEra, 100)), shiftedMonth = floorDivide(5 * dayOfYear + 2, 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date: dayOfYear - floorDivide(153 * shiftedMonth + 2, 5) + 1 }
}

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

export const monthLength = (year: number, month: number): number => month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => ((day + 3) % 7 + 7) % 7 + 1

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => day - weekdayOf(day) + 1

/** The Monday of an ISO week: week 1 is the one with 4 January. */
export const isoWeek = (year: number, week: number): Day => mondayOf(dayOf(year, 1, 4)) + 7 * (week - 1)

/** Months later or earlier; the 31st becomes the month's last day where it has none. */
export const plusMonths = (day: Day, months: number): Day => {
  const { date, month, year } = civil(day), index = year * 12 + month - 1 + months, toYear = floorDivide(index, 12), toMonth = index - toYear * 12 + 1
  return dayOf(toYear, toMonth, Math.min(date, monthLength(toYear, toMonth)))
}

const two = (value: number): string => value < 10 ? `0${value}` : String(value)

export const yearText = (year: number): string => year >= 1000 ? String(year) : year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0")
export const monthText = (year: number, month: number): string => `${yearText(year)}-${two(month)}`

/** "2024-08-09". */
export const dayText = (day: Day): string => {
  const { date, month, year } = civil(day)
  return `${monthText(year, month)}-${two(date)}`
}
