import type { Document } from "../../document/document.ts"
import { wordClasses } from "../../document/wordClasses.ts"
import { isDash } from "./atoms.ts"
import { ordinalAt, yearAt } from "./number.ts"
import { type Ground, type Read, type Reader, among, calendarRead as read, determiner, is, skip } from "./read.ts"
import { yearOf } from "./whose.ts"

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

const ofBusiness = 1, ofSport = 2
const classes = wordClasses(({ lower }) => business.has(lower) ? ofBusiness : sports.has(lower) ? ofSport : 0)

interface Subject { readonly business: number; readonly sports: number }
const subjects = new WeakMap<Document, Subject>()

/** How many words of business and of sport a text has. */
const subjectOf = (document: Document): Subject => {
  const known = subjects.get(document)
  if (known !== undefined) return known
  let money = 0, play = 0
  const { tokens } = document
  for (let at = classes.next(tokens, 0, tokens.length, ofBusiness | ofSport); at < tokens.length; at = classes.next(tokens, at + 1, tokens.length, ofBusiness | ofSport)) {
    if (classes.at(tokens, at) === ofBusiness) money++
    else play++
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

const isOrdinal = (ground: Ground, at: number): boolean => ordinalAt(ground, at) !== undefined

const conjunctions: ReadonlySet<string> = new Set(["and", "or", "to", "&"])

/** "the first quarter of 2020", "third-quarter", "second half of last year". */
const spelled = (ground: Ground, at: number, depth = 0): Read | undefined => {
  const which = is(ground, at, "last") || is(ground, at, "final") || is(ground, at, "closing") ? { value: is(ground, at + 1, "half") ? 2 : 4, end: at + 1 } : is(ground, at, "opening") ? { value: 1, end: at + 1 } : ordinalAt(ground, at)
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
  // "the last quarter" may be the one before this, "the final half" a match's.
  if (whose === undefined && !isOrdinal(ground, at)) return undefined
  if (whose === undefined && (is(ground, hyphen + 1, "of") || !isBusiness(ground, unit))) return undefined
  return read(whose?.end ?? hyphen + 1, unit, `date-${unit}`, { [unit]: which.value, ...fiscal, ...whose?.reading })
}

/** "the fiscal third quarter": whose year it is in decides, so it has no days. */
const fiscal: Reader = (ground, at) => {
  const part = is(ground, at, "fiscal") || is(ground, at, "financial") ? signed(ground, at + 1) ?? spelled(ground, at + 1) : undefined
  return part?.reading.type === "calendar" && part.reading.fiscal === undefined ? { ...part, start: at, reading: { ...part.reading, fiscal: true } } : undefined
}

export const quarter: Reader = (ground, at) => fiscal(ground, at) ?? signed(ground, at) ?? spelled(ground, at)

