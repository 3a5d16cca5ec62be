import { namedDay, numericDay } from "./day.ts"
import { month } from "./period.ts"
import { type Reader, is, longest } from "./read.ts"
import { tenseAt } from "./tense.ts"

const dayAt = longest([namedDay, numericDay])

/** "the week of 4 February", "w/c Feb 4", "the week beginning February 4". */
export const weekOf: Reader = (ground, at) => {
  const commencing = is(ground, at, "w") && is(ground, at + 1, "/") && is(ground, at + 2, "c")
  const from = is(ground, at, "the") ? at + 1 : at
  if (!commencing && (!is(ground, from, "week") || !["of", "beginning", "starting", "commencing", "ending", "ended", "to"].includes(ground.lower[from + 1] ?? ""))) return undefined
  const start = commencing ? at + 3 : is(ground, from + 2, "on") ? from + 3 : from + 2
  const day = dayAt(ground, start)
  if (day === undefined || day.kind !== "day") return undefined
  const ending = !commencing && ["ending", "ended", "to"].includes(ground.lower[from + 1]!)
  return { start: at, end: day.end, kind: "interval", rule: "date-week", reading: ending ? { type: "ending", step: { count: 1, unit: "week" }, to: day.reading } : { type: "around", unit: "week", of: day.reading } }
}

/** "the month of September", "the month of May 2020". */
export const monthOf: Reader = (ground, at) => {
  const from = is(ground, at, "the") ? at + 1 : at
  if (!is(ground, from, "month") || !is(ground, from + 1, "of")) return undefined
  const found = month(ground, from + 2)
  if (found === undefined) return undefined
  const { weak: _, ...rest } = found
  return { ...rest, start: from }
}

/** "the week after next", "the year after next". */
export const afterNext: Reader = (ground, at) => {
  const from = is(ground, at, "the") ? at + 1 : at, unit = ground.word[from]?.unit
  if ((unit !== "week" && unit !== "month" && unit !== "year" && unit !== "weekend") || (!is(ground, from + 1, "after") && !is(ground, from + 1, "before")) || !is(ground, from + 2, is(ground, from + 1, "after") ? "next" : "last")) return undefined
  return { start: from, end: from + 3, kind: unit === "week" || unit === "weekend" ? "interval" : unit, rule: "date-shifted", reading: { type: "shifted", unit, by: is(ground, from + 1, "after") ? 2 : -2 } }
}

/** "closed for the day", "sales for the year": what is told of is the text's, what is to come the present one. */
export const forThe: Reader = (ground, at) => {
  const unit = ground.word[at + 1]?.unit
  if (!is(ground, at - 1, "for") || (unit !== "day" && unit !== "week" && unit !== "month" && unit !== "quarter" && unit !== "year") || ground.lower[at + 1]!.endsWith("s") || !isClosed.has(ground.lower[at + 2] ?? ".")) return undefined
  const told = unit !== "day" && unit !== "week" && tenseAt(ground.document, ground.token[at]!) === "past"
  return { start: at + 1, end: at + 2, kind: unit === "week" ? "interval" : unit, rule: "date-shifted", reading: { type: "shifted", unit, by: 0, ...(told && { from: "text" as const }) } }
}
const isClosed: ReadonlySet<string> = new Set([".", ",", ";", ")", ":", "and", "but", "as", "was", "were", "is", "are", "at", "on", "in", "after", "fell", "rose"])

const moves: Readonly<Record<string, number>> = { this: 0, next: 1, last: -1 }

/** "next 6th of April", "this Friday (June 15)", "this 5/12": a day with its month whose year the word before it tells. */
export const moved: Reader = (ground, at) => {
  const shift = moves[ground.lower[at] ?? ""]
  if (shift === undefined) return undefined
  const day = dayAt(ground, at + 1)
  if (day === undefined || day.reading.type !== "calendar" || day.reading.year !== undefined || day.reading.month === undefined) return undefined
  const { weak: _, ...rest } = day
  return { ...rest, start: at, reading: { ...day.reading, shift: day.reading.weekday === undefined ? shift : 0 } }
}
