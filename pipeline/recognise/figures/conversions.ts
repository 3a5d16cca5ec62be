import type { Document } from "../../document/document.ts"
import type { FigureMention } from "../../document/mention/figure.ts"
import type { Amount } from "./amount/amount.ts"
import { lower } from "./numeral/cursor.ts"

type Draft = { -readonly [K in keyof FigureMention]: FigureMention[K] }

/** "3 degrees Celsius (5.4 Fahrenheit)", "500 million tenge ($1.1 million)", "10 km, or 6 miles": the same again in another unit. */
export const conversionsOf = (document: Document, amounts: ReadonlyArray<Amount>, drafts: ReadonlyArray<Draft>): void => {
  for (let index = 1; index < amounts.length; index++) {
    const left = amounts[index - 1]!, right = amounts[index]!
    if (left.unit?.unit === undefined || right.unit?.unit === undefined || left.unit.unit.code === right.unit.unit.code) continue
    if (left.kind !== right.kind || left.kind === "count" || left.kind === "percent" || left.kind === "duration") continue
    // "30 cents a share, or $1.2bn": what one costs is no sum of all.
    if ((left.per === undefined) !== (right.per === undefined) && left.kind === "money") continue
    const opening = right.first - left.end
    const joint = lower(document, left.end)
    const bracket = (joint === "(" || joint === "[") && opening <= 3
    const or = joint === "or" && opening === 1 || joint === "," && lower(document, left.end + 1) === "or" && opening <= 3 || joint === "/" && opening === 1
    if (!bracket && !or) continue
    const draft = drafts[index]!, of = drafts[index - 1]!
    draft.conversionOf = index - 1
    draft.role = of.role
    draft.statement = of.statement
    for (const key of ["direction", "measure", "measureHead", "subject", "place", "from", "to", "period"] as const) if (of[key] !== undefined) Object.assign(draft, { [key]: of[key] })
  }
}
