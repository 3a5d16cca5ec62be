import { digitsOf, isCapital } from "./atoms.ts"
import { cardinalAt } from "./number.ts"
import { type Ground, type Read, is } from "./read.ts"

/** A time of day so far: `hour` is absent where the words leave morning or evening open. */
interface Time {
  readonly end: number
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
}

/** Words for zones of time, beside "local time", "Moscow time". */
const zones: ReadonlySet<string> = new Set("gmt utc ut bst cet cest est edt et cst cdt ct mst mdt mt pst pdt pt msk ist jst kst sgt hkt pkt aest aedt awst nzst nzdt eet eest wat cat eat sast".split(" "))
/** What zones' words are written in Greenwich's own time. */
const greenwich: ReadonlySet<string> = new Set(["gmt", "utc", "ut"])
const named: ReadonlySet<string> = new Set(["time", "standard", "daylight", "summer"])

/** "GMT", "local time", "Moscow time", "Eastern Standard Time". */
const zoneAt = (ground: Ground, at: number): { readonly end: number; readonly utc?: true } | undefined => {
  const word = ground.lower[at] ?? ""
  if (zones.has(word) && isCapital(ground, at)) return greenwich.has(word) && !/^[+−-]$/u.test(ground.lower[at + 1] ?? "") ? { end: at + 1, utc: true } : { end: at + 1 }
  if (word === "local" && is(ground, at + 1, "time")) return { end: at + 2 }
  if (!isCapital(ground, at) || ground.word[at] !== undefined) return undefined
  let end = at + 1
  while (end < at + 3 && named.has(ground.lower[end] ?? "") && !is(ground, end, "time")) end++
  return is(ground, end, "time") ? { end: end + 1 } : undefined
}

/** Where "a.m.", "p.m.", "AM", "pm" ends, and how many hours it adds; the period of a sentence's end stays outside. */
const halfAt = (ground: Ground, at: number): { readonly end: number; readonly noon: boolean } | undefined => {
  const word = ground.lower[at] ?? ""
  if (word === "am" || word === "pm") return { end: at + 1, noon: word === "pm" }
  if ((word !== "a" && word !== "p") || !is(ground, at + 1, ".") || !is(ground, at + 2, "m") || !ground.joined[at + 1] || !ground.joined[at + 2]) return undefined
  const { document: { tokens }, end } = ground, whole = is(ground, at + 3, ".") && tokens.end[ground.token[at + 2]!]! > end[at + 2]!
  return { end: whole ? at + 4 : at + 3, noon: word === "p" }
}

const inDay = (hour: number, noon: boolean): number => hour % 12 + (noon ? 12 : 0)

/** Words before digits that are a time of day: "at 14:30", "from 9:15". */
const before: ReadonlySet<string> = new Set(["at", "by", "until", "till", "from", "around", "about", "after", "before", "since", "between", "approximately", "roughly", "circa"])

const pair = (ground: Ground, at: number, most: number): number | undefined => {
  const value = ground.value[at] ?? -1
  return value >= 0 && value <= most && digitsOf(ground, at) === 2 && ground.joined[at] === true ? value : undefined
}

/** Hours with or without minutes and seconds: "3", "15:11", "9.30", "08:15:30". */
const digitsAt = (ground: Ground, at: number): (Time & { readonly hour: number; readonly mark?: string }) | undefined => {
  const hour = ground.value[at] ?? -1, mark = ground.lower[at + 1] ?? ""
  if (hour < 0 || hour > 24 || digitsOf(ground, at) > 2 || (at > 0 && ground.joined[at] && /^[\p{L}\p{N}.,:/$€£]$/u.test(ground.lower[at - 1]!))) return undefined
  const minute = (mark === ":" || mark === ".") && ground.joined[at + 1] ? pair(ground, at + 2, 59) : undefined
  if (minute === undefined) return { end: at + 1, hour }
  const second = mark === ":" && is(ground, at + 3, ":") && ground.joined[at + 3] ? pair(ground, at + 4, 59) : undefined
  return { end: second === undefined ? at + 3 : at + 5, hour, minute, mark, ...(second !== undefined && { second }) }
}

/** "3 p.m.", "9.30am", "15:11 GMT", "at 14:30". */
const numbered = (ground: Ground, at: number): Time & { readonly utc?: true } | undefined => {
  const digits = digitsAt(ground, at)
  if (digits === undefined) return undefined
  const { mark, ...time } = digits, half = time.hour >= 1 && time.hour <= 12 ? halfAt(ground, time.end) : undefined
  if (half !== undefined) return withZone(ground, { ...time, hour: inDay(time.hour, half.noon), end: half.end })
  if (time.minute === undefined || time.hour > 23) return undefined
  const zone = zoneAt(ground, time.end), glued = ground.joined[time.end] === true && /^[:\p{L}\p{N}%/-]/u.test(ground.lower[time.end]!)
  // "10.46MT": tonnes.
  if (zone !== undefined && mark === "." && is(ground, time.end, "mt") && (ground.joined[time.end] || !before.has(ground.lower[at - 1] ?? ""))) return undefined
  if (zone !== undefined) return { ...time, ...zone }
  // "close at 22.00."
  const late = mark === "." && time.hour > 12 && is(ground, at - 1, "at") && closing.has(ground.lower[time.end] ?? ".")
  if ((mark !== ":" && !late) || glued || !before.has(ground.lower[at - 1] ?? "") || is(ground, time.end, "of")) return undefined
  if (time.hour > 12 || time.hour === 0 || digitsOf(ground, at) === 2 && time.hour < 10) return time
  const { hour: _, minute: __, second: ___, ...open } = time
  return open
}

const closing: ReadonlySet<string> = new Set([".", ",", ";", ")", "on", "and", "for", "today", "tomorrow", "tonight"])

const withZone = (ground: Ground, time: Time): Time & { readonly utc?: true } => {
  const zone = zoneAt(ground, time.end)
  return zone === undefined ? time : { ...time, ...zone }
}

/** "1430 GMT", "0600 hours": four digits before a zone. */
const compact = (ground: Ground, at: number): Time & { readonly utc?: true } | undefined => {
  const value = ground.value[at] ?? -1
  if (digitsOf(ground, at) !== 4 || value % 100 > 59 || value >= 2400 || (at > 0 && ground.joined[at] && !is(ground, at - 1, "("))) return undefined
  const early = ground.text[ground.start[at]!] === "0" && is(ground, at - 1, "at") && !(ground.joined[at + 1] === true && /^[\p{L}\p{N}:/-]/u.test(ground.lower[at + 1]!))
  if (early && zoneAt(ground, at + 1) === undefined && !is(ground, at + 1, "hours")) return { hour: Math.floor(value / 100), minute: value % 100, end: at + 1 }
  const zone = is(ground, at + 1, "hours") || is(ground, at + 1, "hrs") ? value % 5 === 0 && (ground.text[ground.start[at]!] === "0" || before.has(ground.lower[at - 1] ?? "")) ? { end: at + 2 } : undefined : zoneAt(ground, at + 1)
  return zone === undefined ? undefined : { hour: Math.floor(value / 100), minute: value % 100, ...zone }
}

/** "three o'clock". */
const oClock = (ground: Ground, at: number): Time | undefined => {
  const hour = cardinalAt(ground, at)
  if (hour === undefined || hour.value < 1 || hour.value > 12 || !is(ground, hour.end, "o") || !/^['’]$/u.test(ground.lower[hour.end + 1] ?? "") || !is(ground, hour.end + 2, "clock")) return undefined
  return { end: hour.end + 3 }
}

/** "quarter to one", "half past three": nobody says whether by day or by night. */
const quarters = (ground: Ground, at: number): Time | undefined => {
  const half = is(ground, at, "half") && is(ground, at + 1, "past"), quarter = is(ground, at, "quarter") && (is(ground, at + 1, "to") || is(ground, at + 1, "past"))
  const hour = half || quarter ? cardinalAt(ground, at + 2) : undefined, next = hour && (ground.lower[hour.end] ?? ".")
  return hour === undefined || hour.value < 1 || hour.value > 12 || !/^(?:[.,;:!?)”"]|on|and|in|when|this|that|to|yesterday|today|tomorrow)$/u.test(next!) ? undefined : { end: hour.end }
}

const words: Readonly<Record<string, Omit<Time, "end">>> = { noon: { hour: 12 }, midday: { hour: 12 }, midnight: {} }
/** "midnight blue", "the Midnight Sun", "High Noon" name other things. */
const other: ReadonlySet<string> = new Set("blue sun mass oil train express special feast snack snacks movie mail league madness cowboy run runs gala".split(" "))

const spoken = (ground: Ground, at: number): Time | undefined => {
  const time = words[ground.lower[at] ?? ""]
  const capital = isCapital(ground, at) && (at > 0 && ground.lower[at - 1] !== "." && ground.lower[at - 1] !== "“" && ground.lower[at - 1] !== "\"" || isCapital(ground, at + 1))
  return time === undefined || capital || other.has(ground.lower[at + 1] ?? "") || (at > 0 && ground.joined[at] && is(ground, at - 1, "-")) ? undefined : { ...time, end: at + 1 }
}

/** A time of day; midnight has no hour, for it is the beginning of one day to some and the end of another to others. */
export const clockAt = (ground: Ground, at: number): Read | undefined => {
  const time: (Time & { readonly utc?: true }) | undefined = ground.value[at]! >= 0 ? numbered(ground, at) ?? compact(ground, at) ?? oClock(ground, at)
    : ground.word[at]?.cardinal !== undefined ? oClock(ground, at) : spoken(ground, at) ?? quarters(ground, at)
  if (time === undefined) return undefined
  const { end, ...reading } = time.hour === 12 && ground.value[at]! < 0 ? withZone(ground, time) : time
  return { end, kind: "time", rule: "date-clock", reading: { type: "clock", ...reading } }
}
