import { Tag } from "../../document/token.ts"
import { isCapital } from "./atoms.ts"
import { tagAt } from "./context.ts"
import { followingYear } from "./day.ts"
import { type Ground, type Read, type Reader, among, is } from "./read.ts"
import { shiftedAt } from "./shifted.ts"

/** Days that bear a name, as their atoms, and the key under which the normaliser has the day; it has none where countries keep different days. */
const written: ReadonlyArray<readonly [string, string]> = [
  ["christmas eve", "christmas-eve"], ["christmas day", "christmas"], ["christmas", "christmas"], ["xmas", "christmas"], ["boxing day", "boxing-day"],
  ["new year ' s day", "new-year"], ["new year ' s eve", "new-year-eve"], ["new years day", "new-year"], ["new years eve", "new-year-eve"], ["new year day", "new-year"], ["new year", "new-year"],
  ["valentine ' s day", "valentine"], ["halloween", "halloween"], ["thanksgiving day", "thanksgiving"], ["thanksgiving", "thanksgiving"], ["black friday", "black-friday"], ["cyber monday", "cyber-monday"],
  ["juneteenth", "juneteenth"], ["easter sunday", "easter"], ["easter monday", "easter-monday"], ["easter", "easter"], ["good friday", "good-friday"], ["palm sunday", "palm-sunday"], ["ash wednesday", "ash-wednesday"],
  ["maundy thursday", "maundy-thursday"], ["shrove tuesday", "shrove-tuesday"], ["whit monday", "whit-monday"], ["ascension day", "ascension"], ["pentecost", "pentecost"],
  ["may day", "may-day"], ["international workers ' day", "may-day"], ["international women ' s day", "women"], ["april fools ' day", "april-fools"], ["april fool ' s day", "april-fools"], ["earth day", "earth-day"],
  ["st . patrick ' s day", "st-patrick"], ["st patrick ' s day", "st-patrick"], ["bastille day", "bastille"], ["anzac day", "anzac"], ["australia day", "australia"], ["canada day", "canada"],
  ["remembrance day", "remembrance"], ["armistice day", "remembrance"], ["veterans day", "remembrance"], ["all saints ' day", "all-saints"], ["bonfire night", "bonfire"],
  ["memorial day", "memorial-day"], ["labor day", "labor-day"], ["columbus day", "columbus-day"], ["presidents day", "presidents-day"], ["presidents ' day", "presidents-day"], ["father ' s day", "father"],
  ["martin luther king jr . day", "king"], ["martin luther king day", "king"], ["mlk day", "king"],
  ["ramadan", "ramadan"], ["eid al - fitr", "eid-al-fitr"], ["eid al fitr", "eid-al-fitr"], ["eid al - adha", "eid-al-adha"], ["eid al adha", "eid-al-adha"], ["nowruz", "nowruz"],
  ["labour day", "labour-day"], ["independence day", "independence-day"], ["mother ' s day", "mother"], ["lunar new year", "lunar-new-year"], ["chinese new year", "lunar-new-year"],
  ["diwali", "diwali"], ["hanukkah", "hanukkah"], ["passover", "passover"], ["rosh hashanah", "rosh-hashanah"], ["yom kippur", "yom-kippur"]
]

/** By their first word, the longest first. */
const names: ReadonlyMap<string, ReadonlyArray<readonly [ReadonlyArray<string>, string]>> = (() => {
  const all = new Map<string, Array<readonly [ReadonlyArray<string>, string]>>()
  for (const [form, key] of written) {
    const [first = "", ...rest] = form.split(" ")
    all.set(first, [...all.get(first) ?? [], [rest, key] as const].sort(([a], [b]) => b.length - a.length))
  }
  return all
})()

export const holidayOpeners: ReadonlyArray<string> = [...names.keys()]

/** Whose names are everyday words, of several countries, or of other things too: only where a word of time is before them. */
const loose: ReadonlySet<string> = new Set(["independence-day", "labour-day", "mother", "father", "new-year", "canada", "australia", "lunar-new-year", "memorial-day", "pentecost"])
const before: ReadonlySet<string> = new Set("on before after until till since by at of s this last next every during through over around for to".split(" "))
const shifts: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, next: 1, coming: 1, following: 1 }

const matches = (ground: Ground, at: number, words: ReadonlyArray<string>): boolean => {
  for (let i = 0; i < words.length; i++) {
    const word = ground.lower[at + i]
    if (word !== words[i] && !(words[i] === "'" && word === "’")) return false
  }
  return true
}

/** "Christmas tree", "Easter Island", "Thanksgiving dinner": the bare name before another word says of what sort that is. */
const isOfSort = (ground: Ground, end: number): boolean => {
  const next = ground.lower[end] ?? "", tag = tagAt(ground, end)
  if (!/^\p{L}/u.test(next) || after.has(next)) return false
  return next.endsWith("ing") || !(tag === Tag.VERB || tag === Tag.AUX || tag === Tag.ADV || tag === Tag.ADP || tag === Tag.PRON || tag === Tag.SCONJ || tag === Tag.DET || tag === Tag.CCONJ)
}
const after: ReadonlySet<string> = new Set("and or but morning afternoon evening night in on at of was is were are will has had last this next when while that as to with after before for by from more".split(" "))

/** "Christmas", "New Year's Eve 1999", "Easter Sunday last year", "next Easter". */
export const holiday: Reader = (ground, at) => {
  const shift = shifts[ground.lower[at] ?? ""], from = shift === undefined ? at : at + 1, form = names.get(ground.lower[from] ?? "")?.find(([words]) => matches(ground, from + 1, words))
  if (form === undefined) return undefined
  const [words, key] = form, end = from + 1 + words.length, year = followingYear(ground, end)
  const placed = shift !== undefined || among(ground, from - 1, before)
  if (!isCapital(ground, from) && (!placed && year === undefined || !among(ground, from - 1, lowercase) && year === undefined)) return undefined
  if (loose.has(key) && !placed && year === undefined) return undefined
  if (words.length === 0 && isOfSort(ground, end)) return undefined
  // "Johnnie Christmas" is a man; "the Good Friday Agreement".
  if (words.length === 0 && from > 0 && isCapital(ground, from - 1) && tagAt(ground, from - 1) === Tag.PROPN && ground.word[from - 1] === undefined && shift === undefined) return undefined
  if (isCapital(ground, end) && ground.word[end] === undefined && ground.joined[end] !== true) return undefined
  return { ...dated(ground, end, key, shift), ...(shift !== undefined && { start: at }) }
}
const lowercase: ReadonlySet<string> = new Set(["on", "by", "last", "next", "this", "before", "after"])

const dated = (ground: Ground, end: number, key: string, shift: number | undefined): Read => {
  const year = followingYear(ground, end), kind = key === "ramadan" || key === "hanukkah" || key === "passover" ? "interval" : "day"
  const of = is(ground, end, "of") ? end + 1 : end
  const shifted = year === undefined && (is(ground, of, "last") || is(ground, of, "this") || is(ground, of, "next")) ? shiftedAt(ground, of) : undefined
  const whose = year !== undefined ? { year: year.value } : shifted?.kind === "year" ? { within: shifted.reading } : shift === undefined ? {} : { shift }
  return { end: year?.end ?? (shifted?.kind === "year" ? shifted.end : end), kind, rule: "date-holiday", reading: { type: "calendar", holiday: key, ...whose } }
}
