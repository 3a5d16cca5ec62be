import type { CalendarReading, DateKind } from "../../document/mention/date.ts"
import type { Document } from "../../document/document.ts"
import { digitsOf, isCapital, isDash } from "./atoms.ts"
import { isNearName, isYear, tagAt, temporal } from "./context.ts"
import { Tag } from "../../document/token.ts"
import { followingYear, monthAt } from "./day.ts"
import { cardinalAt, ordinalAt, yearAt } from "./number.ts"
import { type Ground, type Read, type Reader, among, determiner, is, skip } from "./read.ts"
import { shiftedAt } from "./shifted.ts"

const read = (end: number, kind: DateKind, rule: string, reading: Omit<CalendarReading, "type">, more: Partial<Read> = {}): Read =>
  ({ end, kind, rule, reading: { type: "calendar", ...reading }, ...more })

const openers = new Set(["of", "in", ","])

/** The year that something lies in: "2019", "of 2019", "of last year", "this year", "of the year". */
const yearOf = (ground: Ground, at: number): { readonly end: number; readonly reading: Pick<CalendarReading, "year" | "within" | "fiscal"> } | undefined => {
  const plain = followingYear(ground, at)
  // "the winter of 2022-23" is named by the year it begins in.
  if (plain !== undefined) return { end: splitYear(ground, plain.end, plain.value) ?? plain.end, reading: { year: plain.value } }
  const from = skip(ground, at, openers), fiscal = fiscalYear(ground, skip(ground, from, determiner))
  if (fiscal?.reading.type === "calendar" && fiscal.reading.year !== undefined) return { end: fiscal.end, reading: { year: fiscal.reading.year, fiscal: true } }
  const shifted = shiftedAt(ground, from)
  if (shifted?.kind === "year") return { end: shifted.end, reading: { within: shifted.reading } }
  if (from > at && is(ground, from, "the") && ground.word[from + 1]?.unit === "year") return { end: from + 2, reading: { within: { type: "shifted", unit: "year", by: 0 } } }
  return undefined
}

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

/** "BC", "B.C.", "BCE", "AD", "CE". */
const eraAt = (ground: Ground, at: number): { readonly end: number; readonly before: boolean } | undefined => {
  const word = ground.lower[at] ?? ""
  if (!isCapital(ground, at)) return undefined
  if (word === "bc" || word === "bce") return { end: at + 1, before: true }
  if (word === "ad" || word === "ce") return { end: at + 1, before: false }
  if ((word !== "b" && word !== "a") || !is(ground, at + 1, ".") || !is(ground, at + 2, word === "b" ? "c" : "d")) return undefined
  return { end: is(ground, at + 3, ".") && at + 4 < ground.length ? at + 4 : at + 3, before: word === "b" }
}

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
  return verdict === "no" ? undefined : read(found.end, "year", "date-year", { year: found.value }, { ...(labelled > at && { start: labelled }), ...(verdict === "weak" && { weak: true }) })
}

const quarterSigns: Readonly<Record<string, "quarter" | "half">> = { q: "quarter", h: "half" }

/** "Q1", "q3 2019", "2017-Q1", "2019 H2", "1Q20" is left alone. */
const signed: Reader = (ground, at) => {
  const leading = yearAt(ground, at), from = leading === undefined ? at : isDash(ground, leading.end) ? leading.end + 1 : leading.end
  const unit = quarterSigns[ground.lower[from] ?? ""], number = ground.value[from + 1] ?? -1
  if (unit === undefined || !ground.joined[from + 1] || number < 1 || number > (unit === "quarter" ? 4 : 2) || ground.end[from + 1]! - ground.start[from + 1]! > 1) return undefined
  const following = leading === undefined ? yearOf(ground, from + 2) : undefined
  const whose = leading === undefined ? following?.reading ?? {} : { year: leading.value }
  if (unit === "half" && leading === undefined && following === undefined) return undefined
  return read(following?.end ?? from + 2, unit, `date-${unit}`, { [unit]: number, ...whose })
}

const business = new Set("profit profits revenue revenues earnings sales growth gdp economy results income loss losses exports imports output shares net turnover dividend inflation investment bookings deliveries guidance production orders shipments".split(" "))

const sports = new Set("match matches goal goals coach league season scored game games team teams player players touchdown yards striker midfielder basketball football nba nfl rugby halftime".split(" "))

interface Subject { readonly business: number; readonly sports: number }
const subjects = new WeakMap<Document, Subject>()

/** How many words of business and of sport a text has. */
const subjectOf = (document: Document): Subject => {
  const known = subjects.get(document)
  if (known !== undefined) return known
  let money = 0, play = 0
  for (const { lower } of document.tokens.word) {
    if (business.has(lower)) money++
    else if (sports.has(lower)) play++
  }
  const made = { business: money, sports: play }
  subjects.set(document, made)
  return made
}

/** Quarters and halves are also played: without a year the text must be of business rather than of sport. */
const isBusiness = ({ document }: Ground, unit: "quarter" | "half"): boolean => {
  const { business: money, sports: play } = subjectOf(document)
  return unit === "quarter" ? play === 0 || money > 2 * play : money > 2 * play
}

const conjunctions: ReadonlySet<string> = new Set(["and", "or", "to", "&"])

/** "the first quarter of 2020", "third-quarter", "second half of last year". */
const spelled = (ground: Ground, at: number, depth = 0): Read | undefined => {
  const which = is(ground, at, "last") || is(ground, at, "final") ? undefined : ordinalAt(ground, at)
  if (which === undefined) return undefined
  // "the first and third quarters of 2019".
  const next = depth < 3 && among(ground, which.end, conjunctions) ? spelled(ground, skip(ground, which.end + 1, determiner), depth + 1) : undefined
  if (next?.reading.type === "calendar" && next.reading[next.kind as "quarter" | "half"]! > which.value) return read(which.end, next.kind, next.rule, { ...next.reading, [next.kind]: which.value })
  const plural = among(ground, at - 1, conjunctions) || (among(ground, at - 1, determiner) && among(ground, at - 2, conjunctions))
  // "the third fiscal quarter".
  const fiscal = is(ground, which.end, "fiscal") || is(ground, which.end, "financial") ? { fiscal: true as const } : {}
  const hyphen = isDash(ground, which.end) || "fiscal" in fiscal ? which.end + 1 : which.end, unit = ground.word[hyphen]?.unit
  if ((unit !== "quarter" && unit !== "half") || (ground.lower[hyphen]!.endsWith("s") && !plural) || which.value > (unit === "quarter" ? 4 : 2)) return undefined
  const whose = yearOf(ground, hyphen + 1)
  if (whose === undefined && (is(ground, hyphen + 1, "of") || !isBusiness(ground, unit))) return undefined
  return read(whose?.end ?? hyphen + 1, unit, `date-${unit}`, { [unit]: which.value, ...fiscal, ...whose?.reading })
}

export const quarter: Reader = (ground, at) => signed(ground, at) ?? spelled(ground, at)

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

/** Numbers in their seventies that are no years. */
const measured: ReadonlySet<string> = new Set("temperature temperatures degrees degree highs lows fahrenheit celsius mph shot round scores score speeds percentages aged age ages his her their".split(" "))

/** "in the 70s", "the 80's": decades of the last century, where nothing speaks of degrees or points. */
const shortDecade: Reader = (ground, at) => {
  const value = ground.value[at] ?? -1, mark = is(ground, at + 1, "'") || is(ground, at + 1, "’") ? at + 2 : at + 1
  if (digitsOf(ground, at) !== 2 || value % 10 !== 0 || value < 20 || !is(ground, mark, "s") || !ground.joined[mark] || !ground.joined[at + 1]) return undefined
  const the = among(ground, at - 1, partWords) ? at - 2 : isDash(ground, at - 1) && among(ground, at - 2, partWords) ? at - 3 : at - 1
  if (!is(ground, the, "the") || !among(ground, the - 1, decadeOpeners)) return undefined
  for (let i = Math.max(0, at - 12); i < at + 6; i++) if (measured.has(ground.lower[i] ?? "")) return undefined
  return read(mark + 1, "decade", "date-decade", { decade: 1900 + value })
}
const decadeOpeners: ReadonlySet<string> = new Set(["in", "of", "since", "from", "during", "until", "through", "throughout", "by", "to", "and"])

const spelledDecades: Readonly<Record<string, number>> = { twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90 }

/** "1990s", "1990's", "the '90s", "the nineties"; without a century the last one before ours. */
export const decade: Reader = (ground, at) => {
  const digits = digitsOf(ground, at), value = ground.value[at] ?? -1
  const mark = is(ground, at + 1, "'") || is(ground, at + 1, "’") ? at + 2 : at + 1, plural = is(ground, mark, "s") && ground.joined[mark] === true && ground.joined[at + 1] === true
  if (plural && digits === 4 && value % 10 === 0 && value >= 1000 && value < 2200) return read(mark + 1, "decade", "date-decade", { decade: value })
  if (!plural && (is(ground, at, "'") || is(ground, at, "’") || is(ground, at, "‘")) && digitsOf(ground, at + 1) === 2 && ground.value[at + 1]! % 10 === 0 && is(ground, at + 2, "s") && ground.joined[at + 2] && ground.joined[at + 1]) {
    return read(at + 3, "decade", "date-decade", { decade: (ground.value[at + 1]! < 20 ? 2000 : 1900) + ground.value[at + 1]! })
  }
  const short = shortDecade(ground, at)
  if (short !== undefined) return short
  // "the nineteen seventies".
  const long = ground.word[at]?.cardinal, later = spelledDecades[ground.lower[at + 1] ?? ""]
  if (long !== undefined && later !== undefined && long >= 16 && long <= 20) return read(at + 2, "decade", "date-decade", { decade: long * 100 + later })
  if (is(ground, at, "noughties") && is(ground, at - 1, "the")) return read(at + 1, "decade", "date-decade", { decade: 2000 })
  const spelled = spelledDecades[ground.lower[at] ?? ""], before = ground.lower[at - 1] ?? ""
  const determined = before === "the" || ((before === "early" || before === "late" || before === "mid") && ground.lower[at - 2] === "the")
  return spelled === undefined || !determined ? undefined : read(at + 1, "decade", "date-decade", { decade: 1900 + spelled })
}

const partWords: ReadonlySet<string> = new Set(["early", "mid", "late"])

/** "19th century", "the twenty-first century"; "19th" too, where centuries follow: "late 19th and early 20th centuries". */
export const century: Reader = (ground, at) => {
  const found = ordinalAt(ground, at)
  if (found === undefined || found.value < 1 || found.value > 30) return undefined
  const hyphen = isDash(ground, found.end) ? found.end + 1 : found.end
  if (ground.word[hyphen]?.unit === "century") {
    const era = eraAt(ground, hyphen + 1)
    return read(era?.end ?? hyphen + 1, "century", "date-century", { century: found.value, ...(era?.before && { before: true }) })
  }
  if (!is(ground, found.end, "and") && !is(ground, found.end, "or") && !is(ground, found.end, "to") && !is(ground, found.end, ",") && !isDash(ground, found.end)) return undefined
  const next = skip(ground, skip(ground, found.end + 1, determiner), partWords), second = ordinalAt(ground, skip(ground, next, dashSet))
  return second !== undefined && is(ground, second.end, "centuries") ? read(found.end, "century", "date-century", { century: found.value }) : undefined
}

const dashSet: ReadonlySet<string> = new Set(["-", "–"])

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
  const part = quarter(ground, at + 1)
  if (part?.reading.type === "calendar" && part.reading.fiscal === undefined) return { ...part, start: at, reading: { ...part.reading, fiscal: true } }
  const named = is(ground, at + 1, "year") ? at + 2 : at + 1, number = yearAt(ground, named)
  if (number === undefined) return undefined
  const span = splitYear(ground, number.end)
  return year(span ?? number.end, number.value + (span === undefined ? 0 : 1))
}

/** The end of "-24" or "/24" after a year; after a given one it must be the next. */
const splitYear = (ground: Ground, at: number, first?: number): number | undefined => {
  const digits = digitsOf(ground, at + 1), second = ground.value[at + 1] ?? -1
  if ((!isDash(ground, at) && !is(ground, at, "/")) || (digits !== 2 && digits !== 4) || !ground.joined[at + 1]) return undefined
  return first === undefined || second === (digits === 2 ? (first + 1) % 100 : first + 1) && ground.joined[at] === true && !(ground.joined[at + 2] === true && isDash(ground, at + 2)) ? at + 2 : undefined
}

/** "week 31", "the week of 4 February" is `weekOf`. */
export const week: Reader = (ground, at) => {
  if (!is(ground, at, "week")) return undefined
  const number = digitsOf(ground, at + 1) <= 2 ? cardinalAt(ground, at + 1) : undefined
  if (number === undefined || number.value < 1 || number.value > 53 || (ground.value[at + 1] ?? -1) < 0 || is(ground, at + 2, "of") && yearOf(ground, at + 2) === undefined) return undefined
  const whose = yearOf(ground, number.end)
  return read(whose?.end ?? number.end, "interval", "date-week", { week: number.value, ...whose?.reading }, whose === undefined ? { weak: true } : {})
}
