import type { FigureMention } from "../../document/mention/figure.ts"
import { stanceAt } from "../../document/stance.ts"
import type { WithVoices } from "../context.ts"
import type { Draft } from "../ledger.ts"
import { fillMeasure } from "./measure.ts"
import { fillEntities, fillPeriod } from "./slots.ts"
import { fillUnits } from "./units.ts"

/** The row's numbers: decimals that were exact text become the nearest double, and only here. What no double holds is absent. */
const numbersOf = ({ high, low, value }: FigureMention): Partial<Draft<"figures">> => {
  const row: Partial<Draft<"figures">> = {}
  const put = (key: "value" | "value_low" | "value_high", text: string | undefined): void => {
    const number = text === undefined ? Number.NaN : Number(text)
    if (Number.isFinite(number)) row[key] = number
  }
  put("value", value)
  put("value_low", low)
  put("value_high", high)
  return row
}

/** The words that keep two figures on one span apart. */
const slotWords = ({ ledger }: WithVoices, { from, measure, subject, to }: FigureMention): ReadonlyArray<string> =>
  [measure, subject, from, to].map((slot) => slot === undefined ? "" : ledger.words(slot))

/** Writes the figures of a document; their ids by the mentions' index. */
export const normaliseFigures = (context: WithVoices): ReadonlyArray<string> => {
  const { document, ledger, mentions: { figures } } = context
  const marks = figures.map((figure) => ledger.evidence("figures", figure, figure.rule, slotWords(context, figure)))
  figures.forEach((figure, index) => {
    const { id, ...evidence } = marks[index]!
    const quote = context.voices(figure)
    const row: Draft<"figures"> = {
      figure_id: id, ...evidence, ...(quote === undefined ? {} : { quote_id: quote }), ...(figure.stance ?? stanceAt(document, figure.first)), kind: figure.kind, ...numbersOf(figure), bound: figure.bound,
      role: figure.role, ...(figure.direction === undefined ? {} : { direction: figure.direction }), statement_id: marks[figure.statement]?.id ?? id,
      ...(figure.conversionOf === undefined ? {} : { conversion_of_figure_id: marks[figure.conversionOf]!.id })
    }
    fillUnits(context, row, figure)
    fillMeasure(context, "figures", id, row, figure.measure, figure.measureHead, figure)
    fillEntities(context, "figures", id, row, figure)
    fillPeriod(context, "figures", id, row, figure.period)
    ledger.rows.figures.push(row)
  })
  return marks.map(({ id }) => id)
}
