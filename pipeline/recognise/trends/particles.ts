import type { FigureMention } from "../../document/mention/figure.ts"
import type { Ground } from "../figures/ground.ts"
import type { Cue } from "./cue.ts"

/** Words of direction that only a figure makes a trend: "up 5%", "3% lower". */
export const byFigures = (_ground: Ground, figures: ReadonlyArray<FigureMention>): ReadonlyArray<Cue> => {
  const found: Array<Cue> = []
  for (const { direction, governor, role } of figures) {
    if (governor !== undefined && direction !== undefined && role === "change") found.push({ token: governor, first: governor, last: governor + 1, direction, rule: "trend-figure" })
  }
  return found
}
