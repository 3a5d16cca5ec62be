import type { DateReading, DateStep } from "../../document/mention/date.ts"
import { Tag } from "../../document/token.ts"
import { isCapital, isDash } from "./atoms.ts"
import { isNearName, tagAt } from "./context.ts"
import { holiday } from "./holiday.ts"
import { namedDay, numericDay } from "./day.ts"
import { countAt } from "./number.ts"
import { month, year } from "./period.ts"
import { type Ground, type Read, type Reader, among, is, longest } from "./read.ts"
import { shifted } from "./shifted.ts"
import { tenseAt } from "./tense.ts"

const days: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }
const dayParts = new Set(["morning", "afternoon", "evening", "night"])

const day = (end: number, by: number): Read => ({ end, kind: "day", rule: "date-day-shifted", reading: { type: "shifted", unit: "day", by } })

/** "today", "yesterday", "the day before yesterday", "last night", "this morning". */
export const shiftedDay: Reader = (ground, at) => {
  const word = ground.lower[at]!, by = days[word]
  if (by !== undefined) return isCapital(ground, at) && isNearName(ground, at, at + 1) && (word === "today" || word === "tonight") && is(ground, at + 1, "show") ? undefined : day(at + 1, by)
  if (word === "last" && is(ground, at + 1, "night")) return day(at + 2, -1)
  if (word === "this" && dayParts.has(ground.lower[at + 1] ?? "")) return day(at + 2, 0)
  const from = word === "the" ? at + 1 : at
  if (is(ground, from, "day") && (is(ground, from + 1, "before") || is(ground, from + 1, "after"))) {
    const end = from + 3
    if (is(ground, from + 1, "before") && is(ground, from + 2, "yesterday")) return day(end, -2)
    if (is(ground, from + 1, "after") && is(ground, from + 2, "tomorrow")) return day(end, 2)
    // "He had resigned the day before.": counted from what the text has told.
    if (from > at && isTail(ground, from + 2)) return { start: at, end: from + 2, kind: "day", rule: "date-shifted-in-text", reading: { type: "shifted", unit: "day", by: is(ground, from + 1, "before") ? -1 : 1, from: "text" } }
  }
  const unit = ground.word[from]?.unit
  if (from > at && (unit === "week" || unit === "month" || unit === "quarter" || unit === "year") && (is(ground, from + 1, "before") || is(ground, from + 1, "after")) && isTail(ground, from + 2)) {
    return { start: from, end: from + 2, kind: unit === "week" ? "interval" : unit, rule: "date-shifted-in-text", reading: { type: "shifted", unit, by: is(ground, from + 1, "before") ? -1 : 1, from: "text" } }
  }
  return undefined
}

const perUnit: ReadonlySet<string> = new Set(["on", "over"])

/** "year on year", "month-on-month": a stretch compared with the one before it, whichever that is. */
export const unitOnUnit: Reader = (ground, at) => {
  const unit = ground.word[at]?.unit
  if (unit === undefined || unit === "hour" || unit === "half") return undefined
  const on = isDash(ground, at + 1) ? at + 2 : at + 1, again = isDash(ground, on + 1) ? on + 2 : on + 1
  return among(ground, on, perUnit) && ground.lower[again] === ground.lower[at] ? { end: again + 1, kind: "interval", rule: "date-unit-on-unit", reading: { type: "repeated" } } : undefined
}

/** "Friday", "on Monday": a weekday by itself; never a plural, nor a name ("Black Friday", "the Sunday Times"). */
export const weekday: Reader = (ground, at) => {
  const word = ground.word[at]
  if (word?.weekday === undefined || word.plural) return undefined
  const short = ground.end[at]! - ground.start[at]! < 6
  if (short && (word.weak || !isCapital(ground, at)) ) return isCapital(ground, at) && is(ground, at + 1, ".") && ground.joined[at + 1] ? { end: at + 2, kind: "day", rule: "date-weekday", reading: { type: "calendar", weekday: word.weekday }, weak: true } : undefined
  if (papers.has(ground.lower[at + 1] ?? "") && isCapital(ground, at + 1)) return undefined
  const before = at > 0 ? ground.lower[at - 1]! : ""
  // "on a Friday": any; "the first Tuesday after": of something else.
  if (before === "a" || ground.word[at - 1]?.ordinal !== undefined) return undefined
  if (isCapital(ground, at) && named.has(before) && isCapital(ground, at - 1)) return undefined
  return { end: at + 1, kind: "day", rule: "date-weekday", reading: { type: "calendar", weekday: word.weekday } }
}

const papers = new Set("times mirror telegraph express mail herald world tribune post star independent school group".split(" "))
const named = new Set("black good ash bloody cyber palm easter super shrove maundy holy giving ruby man sheffield".split(" "))

const modifiers: Readonly<Record<string, "about" | "more" | "less">> = {
  about: "about", around: "about", roughly: "about", some: "about", approximately: "about", nearly: "less", almost: "less", under: "less", over: "more"
}
const lead = new Set(["just", "only", "barely", "exactly", "a", "little", "well", "shortly"])

const amounts: ReadonlySet<string> = new Set("% percent cent points point degrees times half third quarter dollars euros pounds much far slightly even significantly considerably substantially no twice".split(" "))

/** "12% more than a year ago", "3,000 fewer than a year earlier", "5 dollars more than": an amount is compared; the time is a year ago, not more. */
const isCompared = (ground: Ground, at: number): boolean => at > 0 && (ground.value[at - 1]! >= 0 || amounts.has(ground.lower[at - 1]!) || tagAt(ground, at - 1) === Tag.NOUN && (ground.value[at - 2] ?? -1) >= 0)

/** "just over", "more than", "about", "a little under" before a count: where the count begins, and what they say. */
const modifierAt = (ground: Ground, at: number): { readonly end: number; readonly about?: "about" | "more" | "less" } => {
  let from = at
  for (let i = 0; i < 3 && among(ground, from, lead) && (!is(ground, from, "a") || is(ground, from + 1, "little")); i++) from++
  const about = modifiers[ground.lower[from] ?? ""]
  if (about !== undefined) return { end: from + 1, about }
  if ((is(ground, from, "more") || is(ground, from, "less") || is(ground, from, "fewer")) && is(ground, from + 1, "than")) return isCompared(ground, from) ? { end: at } : { end: from + 2, about: is(ground, from, "more") ? "more" : "less" }
  if (is(ground, from, "at") && (is(ground, from + 1, "least") || is(ground, from + 1, "most"))) return { end: from + 2, about: is(ground, from + 1, "least") ? "more" : "less" }
  return { end: from }
}

/** What makes a count of time a date of its own. */
const farther: ReadonlySet<string> = new Set(["ago", "later", "earlier", "before", "after"])

/** Whether what is counted from here on belongs to another date: "for 3 months and 2 weeks and 2 days ago". */
const isFarther = (ground: Ground, at: number, depth = 0): boolean => {
  if (farther.has(ground.lower[at] ?? "")) return true
  const more = depth < 3 && is(ground, at, "and") ? countAt(ground, at + 1) : undefined
  return more !== undefined && ground.word[more.end]?.unit !== undefined && isFarther(ground, more.end + 1, depth + 1)
}

interface Steps { readonly steps: ReadonlyArray<DateStep>; readonly end: number; readonly vague?: true }

const halves: Readonly<Record<string, DateStep>> = { year: { count: 6, unit: "month" }, decade: { count: 5, unit: "year" }, century: { count: 50, unit: "year" } }

/** "two weeks", "a couple of years", "2 weeks and 2 days", "a year and a half" counts one and a half years as eighteen months. */
export const stepsAt = (ground: Ground, at: number, closing = true): Steps | undefined => {
  const halved = is(ground, at, "half") && (is(ground, at + 1, "a") || is(ground, at + 1, "an")) ? halves[ground.word[at + 2]?.unit ?? ""] : undefined
  if (halved !== undefined) return { steps: [halved], end: at + 3 }
  const count = countAt(ground, at)
  if (count === undefined || is(ground, at - 1, "half")) return undefined
  const after = isDash(ground, count.end) ? count.end + 1 : count.end
  const half = is(ground, after, "and") && is(ground, after + 1, "a") && is(ground, after + 2, "half") ? after + 3 : after
  const from = half, word = ground.word[from], unit = word?.unit
  if (unit === undefined || unit === "quarter" && is(ground, from, "quarter") && count.value !== 1 || unit === "half") return undefined
  const doubled = ground.lower[from]!.startsWith("fortnight") ? 2 : 1
  const step: DateStep = half > after && unit === "year" ? { count: count.value * 12 + 6, unit: "month" } : { count: count.value * doubled, unit }
  const smallerOnes: Array<DateStep> = [step]
  let end = from + 1
  for (let last = unit; ;) {
    // "2 years 1 month ago" leaves the "and" out.
    const next = is(ground, end, "and") ? end + 1 : end
    if (next === end && (ground.value[end] ?? -1) < 0) break
    const more = countAt(ground, next), second = more && ground.word[more.end]?.unit
    if (more === undefined || second === undefined || second === "half" || more.vague !== undefined || !smaller(second, last)) break
    if (!closing && isFarther(ground, more.end + 1)) break
    smallerOnes.push({ count: more.value, unit: second })
    last = second
    end = more.end + 1
  }
  if (smallerOnes.length > 1) return { steps: smallerOnes, end }
  if (is(ground, from + 1, "and") && is(ground, from + 2, "a") && is(ground, from + 3, "half") && unit === "year") return { steps: [{ count: count.value * 12 + 6, unit: "month" }], end: from + 4 }
  return { steps: [step], end: from + 1, ...(count.vague && { vague: true }) }
}

const order = ["hour", "day", "week", "month", "quarter", "year", "decade", "century"]
const smaller = (a: string, b: string): boolean => order.indexOf(a) < order.indexOf(b)

const basic = longest([holiday, numericDay, namedDay, month, year, shiftedDay, shifted, weekday])

/** What "two days after" counts from: "today", "June 2020"; never a weak one. */
const baseAt = (ground: Ground, at: number): Read | undefined => {
  if (is(ground, at, "now")) return day(at + 1, 0)
  const read = basic(ground, is(ground, at, "the") ? at + 1 : at)
  // "48 hours after Tuesday's vote", "two years after the 2019 coup" count from the coup.
  if (ground.lower[(read?.end ?? at) + 1] === "s" && /^['’]$/u.test(ground.lower[read?.end ?? at] ?? "") && ground.joined[read?.end ?? at]) return undefined
  if (read?.kind === "year" && is(ground, at, "the") && /^\p{L}/u.test(ground.lower[read.end] ?? "")) return undefined
  return read?.weak ? undefined : read
}

const kindOf = (steps: ReadonlyArray<DateStep>): Read["kind"] => {
  const unit = steps[steps.length - 1]!.unit
  return unit === "year" || unit === "month" || unit === "decade" || unit === "century" ? unit : unit === "quarter" ? "quarter" : "day"
}

const ranking: ReadonlySet<string> = new Set("first second third fourth fifth sixth seventh eighth ninth tenth only time times once twice most least worst best fewest record unprecedented".split(" "))
const superlative = /^[a-z]{2,}est$/u
const noSuperlative: ReadonlySet<string> = new Set("rest west forest interest protest request guest test quest harvest arrest invest suggest contest latest priest nest chest midwest northwest southwest conquest honest modest manifest".split(" "))

/** "for the first time in 200 years", "the worst flood in a decade": what stands back to the verb ranks something within a length. */
const isLength = (ground: Ground, at: number): boolean => {
  const seen = among(ground, at - 1, reported) && tagAt(ground, at - 2) !== Tag.AUX ? at - 2 : at - 1
  for (let i = seen; i >= 0 && i > at - 12; i--) {
    const word = ground.lower[i]!, tag = tagAt(ground, i)
    if (ranking.has(word) || (superlative.test(word) && !noSuperlative.has(word))) return true
    if (tag === Tag.VERB || tag === Tag.AUX || word === ";" || word === "." || word === ",") return false
  }
  return false
}

const reported: ReadonlySet<string> = new Set("seen recorded reported known witnessed registered experienced held".split(" "))

/** "in two weeks' time", "in a year's time": what is to come, whatever the verb. */
const isTime = (ground: Ground, at: number): boolean => {
  for (let i = at + 2; i < at + 6; i++) if (is(ground, i, "time") && ((/^['’]$/u.test(ground.lower[i - 1]!) && ground.word[i - 2]?.unit !== undefined) || (is(ground, i - 1, "s") && ground.word[i - 3]?.unit !== undefined))) return true
  return false
}

/** "two years ago today", "a year ago this week", "a week ago Tuesday", "two years ago on Monday": as fine as what is counted from. */
const agoFrom = (ground: Ground, at: number, make: (stop: number, direction: -1 | 1, from: DateReading, more: Partial<Read>) => Read): Read | undefined => {
  const base = is(ground, at, "today") || is(ground, at, "tomorrow") || is(ground, at, "yesterday") ? shiftedDay(ground, at) : is(ground, at, "this") || is(ground, at, "next") || is(ground, at, "last") ? shifted(ground, at) : undefined
  if (base === undefined || base.reading.type !== "shifted" || (base.kind !== "day" && base.kind !== "month" && base.reading.unit !== "week")) return undefined
  const read = make(base.end, -1, base.reading, { kind: base.kind })
  return read.reading.type === "distance" ? { ...read, reading: { ...read.reading, same: true } } : read
}

/** "two weeks ago", "just over two weeks ago", "three days earlier", "a year after June 2020", "two days from now", "in three months" of what is to come. */
export const distance: Reader = (ground, at) => {
  if (!ground.counts[at]) return undefined
  const ahead = is(ground, at, "in") && isTime(ground, at)
  const within = is(ground, at, "in"), modifier = modifierAt(ground, within ? at + 1 : at), found = stepsAt(ground, is(ground, modifier.end, "the") ? modifier.end + 1 : modifier.end)
  if (found === undefined) return undefined
  const opened = ahead || within && tenseAt(ground.document, ground.token[at]!) === "future"
  if (within && !opened) return undefined
  const { end, steps } = found, after = ground.lower[end]
  const make = (stop: number, direction: -1 | 1, from: "anchor" | "text" | DateReading, more: Partial<Read> = {}): Read =>
    ({ end: stop, kind: kindOf(steps), rule: "date-distance", reading: { type: "distance", steps, direction, from, ...(found.vague ? { about: "about" } : modifier.about && { about: modifier.about }) }, ...more })
  if (after === "ago") return agoFrom(ground, end + 1, make) ?? make(end + 1, -1, "anchor")
  if (after === "earlier" || after === "previously") return make(end + 1, -1, "text", { rule: "date-distance-in-text" })
  if (after === "later" || after === "afterwards" || after === "afterward") return is(ground, end + 1, "this") || is(ground, end + 1, "in") ? undefined : make(end + 1, 1, "text", { rule: "date-distance-in-text" })
  if (after === "hence" || (after === "from" && is(ground, end + 1, "now"))) return make(after === "hence" ? end + 1 : end + 2, 1, "anchor")
  if (after === "before" || after === "after" || after === "from" || after === "since" && false) {
    const base = baseAt(ground, end + 1)
    if (base !== undefined) return make(base.end, after === "before" ? -1 : 1, base.reading)
    return after !== "from" && isTail(ground, end + 1) && !steps.some(({ unit }) => unit === "hour") ? make(end + 1, after === "before" ? -1 : 1, "text", { rule: "date-distance-in-text" }) : undefined
  }
  if (ahead) return make(/^['’]$/u.test(ground.lower[end]!) ? is(ground, end + 1, "s") ? end + 3 : end + 2 : end + 1, 1, "anchor")
  if (opened && !found.vague && steps[0]!.unit !== "hour" && !isLength(ground, at)) return make(end, 1, "anchor")
  return undefined
}

/** "a year before" at a clause's end, not "a year before the vote". */
const isTail = (ground: Ground, at: number): boolean => at >= ground.length || [".", ",", ";", ")", "!", "?", ":"].includes(ground.lower[at]!)
