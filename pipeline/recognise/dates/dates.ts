import type { Authority } from "../../authority/authority.ts"
import type { Document, Sentence } from "../../document/document.ts"
import { lowerOf } from "../../document/document.ts"
import type { DateMention, DateReading } from "../../document/mention/date.ts"
import type { Span } from "../../document/span.ts"
import { digitsOf, isCapital } from "./atoms.ts"
import { clockAt } from "./clock.ts"
import { nextCore } from "./core.ts"
import { intervalAt } from "./interval.ts"
import { Mark } from "./lexicon.ts"
import { isAlone, point, pointAfterThe } from "./points.ts"
import { type Ground, goesOn, groundOf, type Part, type Read, type Reader, startOf } from "./read.ts"
import { isPlaced, repeated } from "./repeated.ts"
import { keepYear, shareYear } from "./shared.ts"
import { tenseAt } from "./tense.ts"

/** How many tokens before and after such a word a date can reach. */
const before = 8, after = 6

const clock: Reader = (ground, at) => ground.value[at]! >= 0 || (ground.mark[at]! & Mark.clock) !== 0 || ground.word[at]?.cardinal !== undefined ? clockAt(ground, at) : undefined

/** "3 p.m."; "3 p.m. every day" comes again and again. */
const timeAt: Reader = (ground, at) => {
  const time = clock(ground, at), again = time && repeated(ground, ground.lower[time.end] === "on" ? time.end + 1 : time.end)
  return again ?? time
}

/** "every Monday", "every Monday at 4 p.m.". */
const repeatedAt: Reader = (ground, at) => {
  const again = repeated(ground, at), time = again && clock(ground, ground.lower[again.end] === "at" ? again.end + 1 : again.end)
  return again && time ? { ...again, end: time.end } : again
}

const placed = (ground: Ground, at: number, read: Read | undefined): Read | undefined => read?.weak && !isPlaced(ground, at, read.kind) ? undefined : read

/** What may join four digits that stand alone to more, besides a mark and a zone of time. */
const joining: ReadonlySet<string> = new Set(["to", "through", "until", "till", "thru", "and", "or", "onwards", "onward", "~", "hours", "hrs", "times"])

/** Most years of a text: nothing before or behind makes them more than that. */
const isYearAlone = (ground: Ground, at: number): boolean => ground.value[at]! >= 1000 && digitsOf(ground, at) === 4 && isAlone(ground, at + 1) && (at + 1 >= ground.length || (!joining.has(ground.lower[at + 1]!) && !isCapital(ground, at + 1)))

/** The longest date that begins at an atom; an interval before the point it begins with. */
const readAt = (ground: Ground, at: number): Read | undefined => {
  if (ground.value[at]! >= 0) {
    if (digitsOf(ground, at) < 3 && !goesOn(ground, at + 1)) return undefined
    if (isYearAlone(ground, at)) return placed(ground, at, point(ground, at))
  }
  const clock = timeAt(ground, at)
  if (clock !== undefined) return clock
  return placed(ground, at, intervalAt(ground, at) ?? repeatedAt(ground, at) ?? pointAfterThe(ground, at))
}

const spanOf = ({ end, start }: Ground, part: Part): Span => ({ start: start[part.start]!, end: end[part.end - 1]! })

const counted: ReadonlySet<DateReading["type"]> = new Set(["calendar", "interval", "nth", "edge", "ending", "shifted", "rolling"])

/** A year, a day with its year …: no tense changes what it means. */
const isWhole = (reading: DateReading): boolean => reading.type === "calendar" && (reading.year !== undefined || reading.decade !== undefined || reading.century !== undefined)

/** "the Jan. 6 riot", "the October 7 attacks": what has a day by now is past, whatever the verb is. */
const happened: ReadonlySet<string> = new Set(("attack attacks riot riots bombing bombings massacre shooting shootings killing killings crash disaster earthquake quake coup assault raid raids explosion blast blasts fire fires uprising " +
  "insurrection flood floods murder murders assassination tragedy stampede strike").split(" "))
/** "wheat for December delivery": what is dealt in is still to come. */
const delivered: ReadonlySet<string> = new Set(["delivery", "futures", "settlement"])

type Draft = { -readonly [K in keyof DateMention]: DateMention[K] }

/** Keys by hand: spreading the parts together took a third of all time. */
const mentionOf = (ground: Ground, at: number, read: Read): DateMention => {
  const { document } = ground, { from, kind, reading, rule, to } = read, opening = startOf(ground, at, read)
  const start = ground.start[opening]!, end = ground.end[read.end - 1]!, first = ground.token[opening]!, last = ground.token[read.end - 1]! + 1
  const made: Draft = { _tag: "date", start, end, first, last, kind, rule, reading }
  const next = lowerOf(document, last)
  const tense = counted.has(reading.type) && !isWhole(reading) ? happened.has(next) ? "past" : delivered.has(next) ? "future" : tenseAt(document, first) : undefined
  if (tense !== undefined) made.tense = tense
  if (from !== undefined || to !== undefined) made.ends = { ...(from && { from: spanOf(ground, from) }), ...(to && { to: spanOf(ground, to) }) }
  return made
}

/** "the 2015-16 crop year (July-June)": twelve months in brackets say how a year is counted, and place nothing. */
const isGloss = ({ lower }: Ground, at: number, { end, reading }: Read): boolean =>
  reading.type === "interval" && lower[at - 1] === "(" && lower[end] === ")" && reading.from?.type === "calendar" && reading.to?.type === "calendar" && reading.from.year === undefined && reading.to.year === undefined
  && reading.from.day === undefined && reading.to.day === undefined && reading.from.month !== undefined && reading.to.month !== undefined && reading.from.month === reading.to.month % 12 + 1

const datesOf = (document: Document, window: Pick<Sentence, "first" | "last">, found: Array<DateMention>): void => {
  const ground: Ground = groundOf(document, window)
  for (let at = 0; at < ground.length;) {
    const read = ground.opens[at] ? readAt(ground, at) : undefined
    if (read === undefined || read.end <= at) { at++; continue }
    if (isGloss(ground, at, read)) { at = read.end; continue }
    found.push(mentionOf(ground, at, read))
    if (isWhole(read.reading)) shareYear(document, found)
    else if (read.reading.type === "interval") keepYear(document, found)
    at = read.end
  }
}

/** Every expression of a text that places something on the calendar, in its order; none overlap. Lengths that only measure are figures. */
export const dates = (document: Document, _authority: Authority): ReadonlyArray<DateMention> => {
  const found: Array<DateMention> = []
  const { sentences } = document
  for (const { first, last } of sentences) {
    let open = -1, end = -1
    for (let token = nextCore(document, first, last); token < last; token = nextCore(document, token + 1, last)) {
      if (open >= 0 && token - before > end) {
        datesOf(document, { first: open, last: end }, found)
        open = -1
      }
      if (open < 0) open = Math.max(first, token - before)
      end = Math.min(last, token + after)
    }
    if (open >= 0) datesOf(document, { first: open, last: end }, found)
  }
  return found
}
