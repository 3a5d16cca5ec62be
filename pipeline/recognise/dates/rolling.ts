import type { DateStep } from "../../document/mention/date.ts"
import { Tag } from "../../document/token.ts"
import { tagAt } from "./context.ts"
import { countAt } from "./number.ts"
import { type Ground, type Reader, is } from "./read.ts"
import { stepsAt } from "./relative.ts"
import { tenseAt } from "./tense.ts"

const past = new Set(["past", "last", "previous", "preceding", "recent"])
const future = new Set(["next", "coming", "following", "upcoming"])

/** "ruled for the next two years", "fell after the previous two years": what followed or went before then, not now. */
const told = (ground: Ground, at: number, direction: -1 | 1, word = ground.lower[at]) => (direction > 0 || word === "previous" || word === "preceding") && is(ground, at - 1, "the") && tenseAt(ground.document, ground.token[at]!) === "past" ? { from: "text" as const } : {}

/** Hours that make whole days: "the past 24 hours". */
const isShort = ({ count, unit }: DateStep): boolean => unit === "hour" && (count < 24 || count % 12 !== 0)

/** "the 5 past years", "the two previous months": the count first. */
export const counted: Reader = (ground, at) => {
  const count = countAt(ground, at), word = ground.lower[count?.end ?? at] ?? "", unit = count && ground.word[count.end + 1]?.unit
  if (count === undefined || count.vague || unit === undefined || unit === "hour" || unit === "half" || !ground.lower[count.end + 1]!.endsWith("s") || (!past.has(word) && !future.has(word)) || word === "recent" || !is(ground, at - 1, "the")) return undefined
  const direction = past.has(word) ? -1 : 1
  return { end: count.end + 2, kind: "interval", rule: "date-rolling", reading: { type: "rolling", steps: [{ count: count.value, unit }], direction, ...told(ground, at, direction, word) } }
}

/** "the past two years", "the next few weeks", "recent months", "the coming days". */
export const rolling: Reader = (ground, at) => {
  if (!ground.counts[at]) return undefined
  const word = ground.lower[at] ?? "", direction = past.has(word) ? -1 : future.has(word) ? 1 : undefined
  if (direction === undefined || (word === "last" && tagAt(ground, at) === Tag.VERB)) return undefined
  const plural = ground.word[at + 1]
  if (plural?.unit !== undefined && ground.lower[at + 1]!.endsWith("s") && plural.unit !== "hour") {
    return word === "last" || word === "previous" || word === "preceding" ? undefined : { end: at + 2, kind: "interval", rule: "date-rolling", reading: { type: "rolling", steps: [{ count: 1, unit: plural.unit }], direction, vague: true, ...told(ground, at, direction) } }
  }
  if (word === "recent" || is(ground, at + 1, "a") || is(ground, at + 1, "an")) return undefined
  const found = stepsAt(ground, is(ground, at + 1, "or") ? at + 2 : at + 1, false)
  if (found === undefined || isShort(found.steps[0]!) || (!ground.lower[found.end - 1]!.endsWith("s") && found.steps.length === 1)) return undefined
  return { end: found.end, kind: "interval", rule: "date-rolling", reading: { type: "rolling", steps: found.steps, direction, ...(found.vague && { vague: true }), ...told(ground, at, direction) } }
}
