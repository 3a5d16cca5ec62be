import { digitsOf, isDash } from "./atoms.ts"
import { eraAt } from "./era.ts"
import { ordinalAt } from "./number.ts"
import { type Reader, among, calendarRead as read, determiner, is, skip } from "./read.ts"

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
  // "the 1800s" are a century, "the 2000s" its first years to most who write so.
  if (plural && digits === 4 && value % 100 === 0 && value >= 1000 && value < 2000) return read(mark + 1, "century", "date-century", { century: value / 100 + 1 })
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

