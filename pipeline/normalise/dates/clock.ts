import type { Document } from "../../document/document.ts"
import type { DateMention, DateReading } from "../../document/mention/date.ts"
import type { Placed } from "../../document/resolved.ts"

export type Clock = Extract<DateReading, { readonly type: "clock" }>

/** Words between a time of day and its day: "at 3 p.m. on Tuesday", "on Tuesday, shortly before noon". */
const links: ReadonlySet<string> = new Set("at on by around about shortly just soon before after local time until from to and between the of in early late morning afternoon evening night approximately roughly".split(" "))
const reach = 40, apart = /[\s,()–—-]+/u

const between = ({ text }: Document, a: { readonly end: number }, b: { readonly start: number }): string | undefined => b.start - a.end > reach ? undefined : text.slice(a.end, b.start).toLowerCase()

const isBeside = (words: string | undefined): boolean => words !== undefined && words.split(apart).every((word) => word === "" || links.has(word))

/** The day a time of day is of: the nearest one beside it, else the only one of its sentence. */
export const dayOfTime = (document: Document, time: DateMention, days: ReadonlyArray<Placed>): Placed | undefined => {
  const { sentence } = document.tokens, { end, start } = document.sentences[sentence[time.first]!]!
  const own = days.filter((day) => day.start >= start && day.end <= end)
  const next = own.find((day) => day.start >= time.end), last = own.findLast((day) => day.end <= time.start)
  const ahead = next && between(document, time, next), behind = last && between(document, last, time)
  // "Monday at 2 p.m., 3 p.m. on Tuesday".
  if (next !== undefined && (ahead === " " || ahead === " on ") && behind?.includes(",") !== false) return next
  return isBeside(behind) ? last : isBeside(ahead) ? next : own.length === 1 ? own[0] : undefined
}

const two = (value: number): string => String(value).padStart(2, "0")

/** "2024-08-20T15:00:00": without a zone as the clocks of the place have it. */
export const momentOf = (day: string, { hour, minute = 0, second = 0, utc }: Clock): string | undefined =>
  hour === undefined || !/^\d{4}-\d\d-\d\d$/u.test(day) ? undefined : `${day}T${two(hour)}:${two(minute)}:${two(second)}${utc ? "Z" : ""}`
