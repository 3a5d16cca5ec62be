import { digitsOf, isDash } from "./atoms.ts"
import { yearAt } from "./number.ts"
import { type Ground, type Read, type Reader, calendarRead as read, is } from "./read.ts"

/** "the academic year 2023-24", "school year 2023/24", "calendar year 2024". */
const otherYear: Reader = (ground, at) => {
  const number = is(ground, at + 1, "year") ? yearAt(ground, at + 2) : undefined, split = number && splitYear(ground, number.end, number.value)
  if (number === undefined) return undefined
  if (is(ground, at, "calendar")) return split === undefined ? read(number.end, "year", "date-year", { year: number.value }) : undefined
  if (split === undefined) return undefined
  const from = { type: "calendar", year: number.value } as const, to = { type: "calendar", year: number.value + 1 } as const
  return { end: split, kind: "interval", rule: "date-interval", reading: { type: "interval", from, to }, from: { start: at + 2, end: number.end }, to: { start: split - 1, end: split } }
}

/** "fiscal 2024", "FY2024", "fiscal year 2023-24", "the 2023/24 fiscal year", "the current fiscal year". */
export const fiscalYear: Reader = (ground, at) => {
  const year = (end: number, value: number | undefined, more: Partial<Read> = {}) => read(end, "fiscal_year", "date-fiscal-year", { fiscal: true, ...(value !== undefined && { year: value }) }, more)
  const leading = yearAt(ground, at)
  if (leading !== undefined) {
    const span = splitYear(ground, leading.end) ?? leading.end
    return (is(ground, span, "fiscal") || is(ground, span, "financial")) && is(ground, span + 1, "year") ? year(span + 2, leading.value + (span > leading.end ? 1 : 0)) : undefined
  }
  if (is(ground, at, "fy") && (ground.value[at + 1] ?? -1) >= 0) {
    const digits = digitsOf(ground, at + 1), value = ground.value[at + 1]!, span = splitYear(ground, at + 2)
    return digits === 4 || digits === 2 ? year(span ?? at + 2, (digits === 4 ? value : 2000 + value) + (span === undefined ? 0 : 1)) : undefined
  }
  if (is(ground, at, "academic") || is(ground, at, "school") || is(ground, at, "calendar")) return otherYear(ground, at)
  if (!is(ground, at, "fiscal") && !is(ground, at, "financial")) return undefined
  const of = isDash(ground, at + 1) && is(ground, at + 2, "year") ? at + 2 : at + 1, named = is(ground, of, "year") ? of + 1 : at + 1, number = yearAt(ground, named)
  if (number === undefined) return undefined
  const span = splitYear(ground, number.end)
  return year(span ?? number.end, number.value + (span === undefined ? 0 : 1))
}

/** The end of "-24" or "/24" after a year; after a given one it must be the next. */
export const splitYear = (ground: Ground, at: number, first?: number): number | undefined => {
  const digits = digitsOf(ground, at + 1), second = ground.value[at + 1] ?? -1
  if ((!isDash(ground, at) && !is(ground, at, "/")) || (digits !== 2 && digits !== 4) || !ground.joined[at + 1]) return undefined
  return first === undefined || second === (digits === 2 ? (first + 1) % 100 : first + 1) && ground.joined[at] === true && !(ground.joined[at + 2] === true && isDash(ground, at + 2)) ? at + 2 : undefined
}

