import { Tag } from "../../document/token.ts"
import { digitsOf, isCapital, isDash } from "./atoms.ts"
import { approximate, isNearName, isYear, tagAt, temporal } from "./context.ts"
import { monthAt } from "./day.ts"
import { eraAt } from "./era.ts"
import { splitYear } from "./fiscal.ts"
import { cardinalAt, yearAt } from "./number.ts"
import { type Ground, type Reader, among, calendarRead as read, is } from "./read.ts"
import { yearOf } from "./whose.ts"

/** "October 2022", "Oct. of 2022", "april of last year", "2017 april"; alone "October", where it is no name or verb. */
export const month: Reader = (ground, at) => {
  const found = monthAt(ground, at)
  // "May Day", "the March Hare".
  if (found !== undefined && is(ground, found.end, "day") && isCapital(ground, found.end)) return undefined
  if (found === undefined) {
    const leading = yearAt(ground, at), after = leading && monthAt(ground, isDash(ground, leading.end) ? leading.end + 1 : leading.end)
    return leading && after && read(after.end, "month", "date-month", { year: leading.value, month: after.value })
  }
  const year = yearOf(ground, found.end)
  if (year !== undefined && !isClock(ground, year.end)) return read(year.end, "month", "date-month", { month: found.value, ...year.reading })
  const weak = ground.word[at]!.weak === true, named = isNearName(ground, at, found.end)
  if (weak && !isCapital(ground, at)) return undefined
  return weak || named ? read(found.end, "month", "date-month", { month: found.value }, { weak: true }) : read(found.end, "month", "date-month", { month: found.value })
}

const isClock = (ground: Ground, at: number): boolean => is(ground, at, ":") && ground.joined[at] === true

/** "44 BC", "79 AD", "AD 79": years of an era that is named. */
const eraYear: Reader = (ground, at) => {
  const leading = is(ground, at, "ad") || is(ground, at, "a") ? eraAt(ground, at) : undefined, from = leading?.end ?? at, value = ground.value[from] ?? -1
  if (value < 1 || digitsOf(ground, from) > 4 || (at > 0 && ground.joined[at] === true)) return undefined
  const era = leading ?? eraAt(ground, from + 1)
  return era && read(leading ? from + 1 : era.end, "year", "date-year", { year: era.before ? 1 - value : value })
}

/** A year by itself: see `isYear` for what keeps it from being a number of things. */
export const year: Reader = (ground, at) => {
  const era = eraYear(ground, at)
  if (era !== undefined) return era
  const labelled = ground.word[at]?.unit === "year" && is(ground, at, "year") ? at + 1 : at
  const found = yearAt(ground, labelled)
  if (labelled > at && found !== undefined && splitYear(ground, found.end, found.value) !== undefined) return undefined
  if (found === undefined || (found.end - labelled > 1 && labelled === at && !among(ground, at - 1, temporal) && (ground.value[at] ?? -1) < 0 && ground.lower[at] !== "'" && ground.lower[at] !== "’")) return undefined
  const verdict = isYear(ground, labelled, found)
  return verdict === "no" ? undefined : read(found.end, "year", "date-year", { year: found.value, ...(among(ground, labelled - 1, approximate) && { about: true as const }) }, { ...(labelled > at && { start: labelled }), ...(verdict === "weak" && { weak: true }) })
}

/** "summer 2019", "the winter of 2021", "this spring", "winter" after a preposition of time. */
export const season: Reader = (ground, at) => {
  const found = ground.word[at]?.season
  if (found === undefined) return undefined
  const whose = yearOf(ground, at + 1)
  // "Winter, and more so the autumn before it, was dry."
  if (whose === undefined && at === 0 && is(ground, 1, ",") && isCapital(ground, at)) return read(at + 1, "season", "date-season", { season: found })
  // "the summer holidays" are of that sort.
  if (whose === undefined && is(ground, at - 1, "the") && tagAt(ground, at + 1) === Tag.NOUN) return undefined
  return whose === undefined ? read(at + 1, "season", "date-season", { season: found }, { weak: true }) : read(whose.end, "season", "date-season", { season: found, ...whose.reading })
}

/** "week 31", "the week of 4 February" is `weekOf`. */
export const week: Reader = (ground, at) => {
  if (!is(ground, at, "week")) return undefined
  const number = digitsOf(ground, at + 1) <= 2 ? cardinalAt(ground, at + 1) : undefined
  if (number === undefined || number.value < 1 || number.value > 53 || (ground.value[at + 1] ?? -1) < 0 || is(ground, at + 2, "of") && yearOf(ground, at + 2) === undefined) return undefined
  const whose = yearOf(ground, number.end)
  return read(whose?.end ?? number.end, "interval", "date-week", { week: number.value, ...whose?.reading }, whose === undefined ? { weak: true } : {})
}
