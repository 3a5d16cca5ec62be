import { plain, type CellVerdict } from "./cell.ts"
import type { Outcome } from "./story.ts"
import { tallyOf, type Tally } from "./tally.ts"

/** One of the measures that extractors of quantities are compared by. */
export interface QuantityScore {
  readonly measure: string
  readonly tally: Tally
}

/**
 * After the evaluation of CQE (Almasian, Kazakova, Göldner and Gertz, EMNLP 2023): a figure is found when its words overlap gold's and its value is the same;
 * beside that its unit must be right, or its change (bound and direction), or the words that say what is measured (some of them, all of them).
 * Figures whose unit, or what is measured, gold does not judge are left out of the measure that asks for it.
 */
export const quantityScores = (outcomes: ReadonlyArray<Outcome>): ReadonlyArray<QuantityScore> => {
  const figures = outcomes.filter(({ table }) => table === "figures")
  const scored = (measure: string, of: ReadonlyArray<Outcome>, isRight: (outcome: Outcome) => boolean): QuantityScore => ({ measure, tally: tallyOf(of, (one) => hasValue(one) && isRight(one)) })
  const withUnit = figures.filter(({ gold }) => gold === undefined || gold["unit"] !== undefined || gold["unit_code"] !== undefined)
  const withMeasure = figures.filter(({ gold }) => !(gold?.any?.includes("measure") ?? false))
  return figures.length === 0 ? [] : [
    scored("value", figures, () => true),
    scored("value and unit", withUnit, right("unit", "unit_code", "per_unit")),
    scored("value and change", figures, right("bound", "direction")),
    scored("value and measured, some words", withMeasure, (one) => right("measure")(one) || sharesWords(one)),
    scored("value and measured, all words", withMeasure, right("measure"))
  ]
}

const isWell = (verdict: CellVerdict | undefined): boolean => verdict === "right" || verdict === "unjudged"

const right = (...columns: ReadonlyArray<string>) => ({ cells }: Outcome): boolean => columns.every((column) => isWell(cells.get(column)))

const hasValue = right("value", "value_low", "value_high")

/** Words that say nothing of what is measured. */
const empty = new Set(["the", "a", "an", "of", "in", "on", "at", "to", "for", "from", "by", "and", "or", "with", "its", "their", "his", "her"])

const wordsOf = (words: unknown): ReadonlyArray<string> => typeof words === "string" ? plain(words).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !empty.has(word)) : []

const sharesWords = ({ gold, row }: Outcome): boolean => {
  const found = new Set(wordsOf(row?.["measure"]))
  return [gold?.["measure"], ...gold?.accept?.["measure"] ?? []].some((measure) => wordsOf(measure).some((word) => found.has(word)))
}
