import type { FigureMention } from "../../document/mention/figure.ts"
import type { Ground } from "../figures/ground.ts"
import { Tag } from "../../document/token.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { directionWords } from "./changeWords.ts"
import type { Cue } from "./cue.ts"
import { comparedInTime, isTime } from "./times.ts"
import { Class, classes } from "./wordClass.ts"

/** Whether a comparison behind a number is with another time: "8% higher (than a year ago)", "3 degrees above last year's"; not "above the average", "two years older". */
const isInTime = (ground: Ground, token: number, form: string): boolean => {
  if (form === "above" || form === "below") return /^(?:last|a|the|its|their)$/u.test(lower(ground.document, token + 1)) && isTime(ground, token + 2) && !/^(?:average|normal|usual|mean|level|norm)$/u.test(lower(ground.document, token + 2))
  const compared = comparedInTime(ground, token)
  return compared ?? plainly.test(form)
}
const plainly = /^(?:up|down|higher|lower|more|less|fewer)$/u

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
    if (governor >= last && directionWords.has(form) && !isInTime(ground, governor, form)) continue
    // "imports grew 7 percent and exports 4": a noun that is no word of change.
    if ((classes.at(document.tokens, governor) & (Class.side | Class.noun | Class.verb | Class.adjective)) === 0) continue
    // A verb that was refused says something else.
    if (governor < last && document.tokens.tag[governor] === Tag.VERB && (classes.at(document.tokens, governor) & Class.side) === 0) continue
    found.push({ token: governor, first: governor, last: governor + 1, direction, rule: "trend-figure" })
  }
  return found
}
