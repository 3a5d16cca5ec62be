import { type Day, civil, dayOf, monthLength, weekdayOf } from "./day.ts"
import { type Closed, aDay, approximate } from "./value.ts"

/** Easter Sunday of the Gregorian calendar, after the anonymous algorithm of 1876 ("Nature", 20 April 1876). */
export const easter = (year: number): Day => {
  const a = year % 19, b = Math.floor(year / 100), c = year % 100, d = Math.floor(b / 4), e = b % 4, f = Math.floor((b + 8) / 25), g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30, i = Math.floor(c / 4), k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayOf(year, month, (h + l - 7 * m + 114) % 31 + 1)
}

/** The `count`th weekday of a month; -1 is the last. */
const nthWeekday = (year: number, month: number, weekday: number, count: number): Day => {
  const first = dayOf(year, month, 1), last = dayOf(year, month, monthLength(year, month))
  return count < 0 ? last - (weekdayOf(last) - weekday + 7) % 7 : first + (weekday - weekdayOf(first) + 7) % 7 + 7 * (count - 1)
}

/** A day of the tabular Islamic calendar (civil epoch, 16 July 622 of the Julian calendar); what is kept by sight of the moon is a day or two off. */
export const islamic = (year: number, month: number, day: number): Day => day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) - 492_149

const islamicIn = (year: number, month: number, day: number): Day | undefined => {
  const about = Math.floor((year - 622) * 33 / 32)
  for (let at = about; at <= about + 2; at++) if (civil(islamic(at, month, day)).year === year) return islamic(at, month, day)
  return undefined
}

const fixed: Readonly<Record<string, readonly [month: number, date: number]>> = {
  "new-year": [1, 1], valentine: [2, 14], women: [3, 8], "st-patrick": [3, 17], "april-fools": [4, 1], earth: [4, 22], "earth-day": [4, 22], anzac: [4, 25], "may-day": [5, 1], juneteenth: [6, 19],
  canada: [7, 1], bastille: [7, 14], australia: [1, 26], halloween: [10, 31], "all-saints": [11, 1], bonfire: [11, 5], remembrance: [11, 11], "christmas-eve": [12, 24], christmas: [12, 25],
  "boxing-day": [12, 26], "new-year-eve": [12, 31]
}
/** Days after Easter Sunday. */
const moving: Readonly<Record<string, number>> = {
  easter: 0, "easter-monday": 1, "good-friday": -2, "maundy-thursday": -3, "palm-sunday": -7, "ash-wednesday": -46, "shrove-tuesday": -47, ascension: 39, pentecost: 49, "whit-monday": 50
}
/** Weekdays (Monday is 1) of a month, some days later. */
const weekdays: Readonly<Record<string, readonly [month: number, weekday: number, count: number, later?: number]>> = {
  king: [1, 1, 3], "presidents-day": [2, 1, 3], "memorial-day": [5, 1, -1], father: [6, 7, 3], "labor-day": [9, 1, 1], "columbus-day": [10, 1, 2], thanksgiving: [11, 4, 4], "black-friday": [11, 4, 4, 1], "cyber-monday": [11, 4, 4, 4]
}
const moons: Readonly<Record<string, readonly [month: number, day: number, days: number]>> = { ramadan: [9, 1, 30], "eid-al-fitr": [10, 1, 1], "eid-al-adha": [12, 10, 1] }

/** A holiday in a year: absent where its day is another in every country, approximate where the moon or the sun decides. */
export const holidayIn = (key: string, year: number): Closed | undefined => {
  const day = fixed[key], after = moving[key], weekday = weekdays[key], moon = moons[key]
  if (day !== undefined) return aDay(dayOf(year, day[0], day[1]))
  if (after !== undefined) return aDay(easter(year) + after)
  if (weekday !== undefined) return aDay(nthWeekday(year, weekday[0], weekday[1], weekday[2]) + (weekday[3] ?? 0))
  if (key === "nowruz") return about(dayOf(year, 3, 20))
  const first = moon && islamicIn(year, moon[0], moon[1])
  if (first === undefined || moon === undefined) return undefined
  if (moon[2] === 1) return about(first)
  const last = first + moon[2] - 1
  return { kind: "interval", edtf: `${about(first).edtf}/${about(last).edtf}`, first, last }
}

const about = (day: Day): Closed => ({ ...aDay(day), edtf: approximate(aDay(day)).edtf })
