import { digitsOf, isDash } from "./atoms.ts"
import { yearAt } from "./number.ts"
import { year } from "./period.ts"
import { type Reader, is } from "./read.ts"
import { interval, joinAt, yearEnd } from "./stretch.ts"

/** "2000 - 2050", "1998–2004": years either side of a dash, whatever stands around. */
export const years: Reader = (ground, at) => {
  if (digitsOf(ground, at) !== 4) return undefined
  const first = digitsOf(ground, at) === 4 ? yearAt(ground, at) : undefined, from = first && (isDash(ground, first.end) ? first.end + 1 : undefined)
  const second = from === undefined || digitsOf(ground, from) !== 4 ? undefined : yearAt(ground, from), before = ground.lower[at - 1] ?? ""
  if (first === undefined || from === undefined || second === undefined || second.value <= first.value || first.value < 1400 || second.value - first.value > 500) return undefined
  const glued = (at > 0 && ground.joined[at] && before !== "(" && before !== "[" && before !== "\"" && before !== "“") || (ground.joined[second.end] && isDash(ground, second.end))
  return glued ? undefined : interval(at, second.end, yearEnd(at, first.end, first.value), yearEnd(from, second.end, second.value), "date-interval")
}

/** "from 336 to 323 BC", "336–323 BC": both before Christ. */
export const eraYears: Reader = (ground, at) => {
  const first = ground.value[at] ?? -1, join = first < 1 || digitsOf(ground, at) > 4 ? undefined : joinAt(ground, at + 1), last = join === undefined ? undefined : year(ground, join)
  if (join === undefined || last?.reading.type !== "calendar" || last.reading.year === undefined || last.reading.year > 0 || 1 - first >= last.reading.year) return undefined
  return interval(at, last.end, yearEnd(at, at + 1, 1 - first), yearEnd(join, last.end, last.reading.year), "date-interval")
}

/** "2017–19", "1998/99": the second year by its last two digits; "-" needs no space around it. */
export const shortYears: Reader = (ground, at) => {
  if (digitsOf(ground, at) !== 4) return undefined
  const year = yearAt(ground, at)
  const next4 = year !== undefined && is(ground, year.end, "/") && ground.joined[year.end] && ground.joined[year.end + 1] && ground.value[year.end + 1] === year.value + 1 && !(ground.joined[year.end + 2] && is(ground, year.end + 2, "/"))
  if (next4) return interval(at, year.end + 2, yearEnd(at, year.end, year.value), yearEnd(year.end + 1, year.end + 2, year.value + 1), "date-interval")
  if (year === undefined || digitsOf(ground, at) !== 4 || !(isDash(ground, year.end) || is(ground, year.end, "/")) || digitsOf(ground, year.end + 1) !== 2 || !ground.joined[year.end] || !ground.joined[year.end + 1]) return undefined
  const second = Math.floor(year.value / 100) * 100 + ground.value[year.end + 1]!, next = ground.lower[year.end + 2] ?? ""
  const slash = is(ground, year.end, "/")
  if ((ground.joined[year.end + 2] && (isDash(ground, year.end + 2) || next === "/" || next === "%" || /^\p{L}/u.test(next))) || (slash && second !== year.value + 1)) return undefined
  const end = second < year.value ? second + 100 : second
  if (end <= year.value || end - year.value > 60 || year.value < 1700 || (end - year.value > 1 && year.value > 2099) || (!slash && ground.value[year.end + 1]! <= 12 && second < year.value)) return undefined
  return interval(at, year.end + 2, yearEnd(at, year.end, year.value), yearEnd(year.end + 1, year.end + 2, end), "date-interval")
}
