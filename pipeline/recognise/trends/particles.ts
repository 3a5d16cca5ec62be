import type { FigureMention } from "../../document/mention/figure.ts"
import type { Ground } from "../figures/ground.ts"
import { Tag } from "../../document/token.ts"
import { directionWords } from "./changeWords.ts"
import type { Cue } from "./cue.ts"
import { comparedInTime, isTime } from "./times.ts"
import { Class, classOf } from "./wordClass.ts"

/** Words of direction that only a figure makes a trend: "up 5%", "3% lower". */
export const byFigures = (ground: Ground, figures: ReadonlyArray<FigureMention>): ReadonlyArray<Cue> => {
  const { document } = ground, found: Array<Cue> = []
  for (const { direction, governor, last, measure, role } of figures) {
    if (governor === undefined || direction === undefined) continue
    // "1.5m tonnes, down from 3.3m" has no number of its own for the change.
    const from = role === "base" && governor < last && measure !== undefined && /^(?:up|down)$/u.test(document.tokens.word[governor]!.lower)
    if (role !== "change" && !from) continue
    // "120 euros above that of private firms", "5% higher than in Poland": no change but a difference.
    const form = document.tokens.word[governor]!.lower
    if ((form === "more" || form === "less") && (document.tokens.tag[governor + 1] === Tag.ADJ || document.tokens.tag[governor + 1] === Tag.ADV)) continue
    if (governor >= last && directionWords.has(form) && (form === "above" || form === "below" ? !isTime(ground, governor + 1) : comparedInTime(ground, governor) === false)) continue
    // A verb that was refused says something else.
    if (governor < last && document.tokens.tag[governor] === Tag.VERB && (classOf(document.tokens.word[governor]!) & Class.side) === 0) continue
    found.push({ token: governor, first: governor, last: governor + 1, direction, rule: "trend-figure" })
  }
  return found
}
