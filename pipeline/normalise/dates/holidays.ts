import { type Day, dayOf, weekdayOf } from "./day.ts"

/** Easter Sunday of the Gregorian calendar, after the anonymous algorithm of 1876 ("Nature", 20 April 1876). */
export const easter = (year: number): Day => {
  const a = year % 19, b = Math.floor(year / 100), c = year % 100, d = Math.floor(b / 4), e = b % 4, f = Math.floor((b + 8) / 25), g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30, i = Math.floor(c / 4), k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayOf(year, month, (h + l - 7 * m + 114) % 31 + 1)
}

/** The fourth Thursday of November. */
const thanksgiving = (year: number): Day => {
  const first = dayOf(year, 11, 1)
  return first + (4 - weekdayOf(first) + 7) % 7 + 21
}

const days: Readonly<Record<string, (year: number) => Day>> = {
  "new-year": (year) => dayOf(year, 1, 1), valentine: (year) => dayOf(year, 2, 14), juneteenth: (year) => dayOf(year, 6, 19), halloween: (year) => dayOf(year, 10, 31),
  "christmas-eve": (year) => dayOf(year, 12, 24), christmas: (year) => dayOf(year, 12, 25), "boxing-day": (year) => dayOf(year, 12, 26), "new-year-eve": (year) => dayOf(year, 12, 31),
  thanksgiving, "black-friday": (year) => thanksgiving(year) + 1,
  easter, "easter-monday": (year) => easter(year) + 1, "good-friday": (year) => easter(year) - 2, "palm-sunday": (year) => easter(year) - 7, "ash-wednesday": (year) => easter(year) - 46
}

/** The day of a holiday in a year. */
export const holidayIn = (key: string, year: number): Day | undefined => days[key]?.(year)
