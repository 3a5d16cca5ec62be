import { Tag } from "../../document/token.ts"
import { isCapital } from "./atoms.ts"
import { tagAt } from "./context.ts"
import { followingYear } from "./day.ts"
import { type Reader, is } from "./read.ts"
import { shiftedAt } from "./shifted.ts"

/** Days that bear a name, by the words that come first: the rest of the name, and the key under which the normaliser has the day. */
const names: ReadonlyMap<string, ReadonlyArray<readonly [ReadonlyArray<string>, string]>> = new Map([
  ["christmas", [[["eve"], "christmas-eve"], [["day"], "christmas"], [[], "christmas"]]],
  ["boxing", [[["day"], "boxing-day"]]],
  ["new", [[["year", "'", "s", "day"], "new-year"], [["year", "’", "s", "day"], "new-year"], [["year", "'", "s", "eve"], "new-year-eve"], [["year", "’", "s", "eve"], "new-year-eve"]]],
  ["valentine", [[["'", "s", "day"], "valentine"], [["’", "s", "day"], "valentine"]]],
  ["halloween", [[[], "halloween"]]],
  ["thanksgiving", [[["day"], "thanksgiving"], [[], "thanksgiving"]]],
  ["black", [[["friday"], "black-friday"]]],
  ["juneteenth", [[[], "juneteenth"]]],
  ["easter", [[["sunday"], "easter"], [["monday"], "easter-monday"], [[], "easter"]]],
  ["good", [[["friday"], "good-friday"]]],
  ["palm", [[["sunday"], "palm-sunday"]]],
  ["ash", [[["wednesday"], "ash-wednesday"]]]
])

/** "Christmas", "New Year's Eve 1999", "Easter Sunday last year": days whose place in the year is the same everywhere. */
export const holiday: Reader = (ground, at) => {
  const forms = names.get(ground.lower[at] ?? "")
  if (forms === undefined || !isCapital(ground, at)) return undefined
  const form = forms.find(([words]) => words.every((word, index) => is(ground, at + 1 + index, word)))
  if (form === undefined) return undefined
  const [words, key] = form, end = at + 1 + words.length
  // "Christmas tree", "Easter Island", "Thanksgiving dinner": the bare name before another word says of what sort that is.
  if (words.length === 0 && /^\p{L}/u.test(ground.lower[end] ?? "") && !after.has(ground.lower[end]!)) return undefined
  // "Johnnie Christmas" is a man.
  if (words.length === 0 && at > 0 && isCapital(ground, at - 1) && tagAt(ground, at - 1) === Tag.PROPN && ground.word[at - 1] === undefined) return undefined
  // "the Good Friday Agreement".
  if (isCapital(ground, end) && ground.word[end] === undefined && ground.joined[end] !== true) return undefined
  const year = followingYear(ground, end), shifted = year === undefined && is(ground, end, "last") || is(ground, end, "this") || is(ground, end, "next") ? shiftedAt(ground, end) : undefined
  const whose = year !== undefined ? { year: year.value } : shifted?.kind === "year" ? { within: shifted.reading } : {}
  return { end: year?.end ?? (shifted?.kind === "year" ? shifted.end : end), kind: "day", rule: "date-holiday", reading: { type: "calendar", holiday: key, ...whose } }
}

const after: ReadonlySet<string> = new Set("and or but in on at of was is were are will has had last this next when while that as to with after before for by from".split(" "))
