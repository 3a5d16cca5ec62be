import { isDash } from "./atoms.ts"
import { pointAfterThe as point } from "./points.ts"
import { type Reader, is } from "./read.ts"
import { stepsAt } from "./relative.ts"

/** "the six months to June", "the three months ended March 31", "the year to September". */
export const ending: Reader = (ground, at) => {
  if (!ground.counts[at]) return undefined
  const the = is(ground, at, "the") ? at + 1 : at, from = is(ground, the, "fiscal") || is(ground, the, "financial") ? the + 1 : the
  const halfYear = is(ground, from, "half") ? isDash(ground, from + 1) ? from + 2 : from + 1 : -1
  const steps = halfYear > 0 && is(ground, halfYear, "year") ? { steps: [{ count: 6, unit: "month" as const }], end: halfYear + 1 }
    : the > at && (is(ground, from, "year") || is(ground, from, "quarter") || is(ground, from, "month") || is(ground, from, "decade"))
    ? { steps: [{ count: 1, unit: ground.word[from]!.unit! }], end: from + 1 } : stepsAt(ground, from)
  if (steps === undefined || steps.steps.length !== 1 || steps.steps[0]!.unit === "hour" || !["to", "through", "ended", "ending", "until"].includes(ground.lower[steps.end] ?? "")) return undefined
  const to = is(ground, steps.end, "to") && is(ground, steps.end + 1, "date") ? undefined : point(ground, is(ground, steps.end + 1, "in") || is(ground, steps.end + 1, "on") ? steps.end + 2 : steps.end + 1)
  const wide = to?.kind === "year" && (is(ground, the, "decade") || (the > at && steps.steps[0]!.unit === "year" && steps.steps[0]!.count > 1)) && is(ground, steps.end, "to")
  if (to === undefined || (to.kind !== "month" && to.kind !== "day" && !wide) || to.weak && !is(ground, steps.end, "to")) return undefined
  return { start: the, end: to.end, kind: "interval", rule: "date-interval-ending", reading: { type: "ending", step: steps.steps[0]!, to: to.reading } }
}

/** "the year to date". */
export const toDate: Reader = (ground, at) => ground.word[at]?.unit === "year" && is(ground, at, "year") && is(ground, at + 1, "to") && is(ground, at + 2, "date")
  ? { end: at + 3, kind: "interval", rule: "date-interval", reading: { type: "shifted", unit: "year", by: 0, side: "before" } } : undefined
