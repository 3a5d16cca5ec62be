import type { TrendMention } from "../../document/mention/trend.ts"
import { stanceAt } from "../../document/stance.ts"
import type { WithVoices } from "../context.ts"
import { fillMeasure } from "../figures/measure.ts"
import { fillEntities, fillPeriod } from "../figures/slots.ts"
import type { Draft } from "../ledger.ts"

/** The words that keep two trends on one span apart. */
const slotWords = ({ ledger }: WithVoices, { from, measure, subject, to }: TrendMention): ReadonlyArray<string> =>
  [measure, subject, from, to].map((slot) => slot === undefined ? "" : ledger.words(slot))

/** Writes the trends of a document; `figureIds` are the figures' ids by their mentions' index. */
export const normaliseTrends = (context: WithVoices, figureIds: ReadonlyArray<string>): void => {
  const { document, ledger, mentions } = context
  for (const trend of mentions.trends) {
    const { char_end, char_start, document_id, evidence, id, rule, sentence_id } = ledger.evidence("trends", trend, trend.rule, slotWords(context, trend))
    const quote = context.voices(trend), figure = trend.figure === undefined ? undefined : figureIds[trend.figure]
    const row: Draft<"trends"> = {
      trend_id: id, document_id, sentence_id, char_start, char_end, evidence, rule, ...(quote === undefined ? {} : { quote_id: quote }), ...stanceAt(document, trend.first), ...trend.stance, measure: ledger.words(trend.measure), direction: trend.direction
    }
    fillMeasure(context, "trends", id, row, trend.measure, trend.measureHead)
    fillEntities(context, "trends", id, row, trend)
    fillPeriod(context, "trends", id, row, trend.period)
    if (figure !== undefined) {
      row.figure_id = figure
      const { end, start } = mentions.figures[trend.figure!]!
      ledger.cell("trends", id, "figure_id", "trend-magnitude", [{ start, end }])
    }
    if (trend.intensity !== undefined) {
      row.intensity = ledger.words(trend.intensity)
      ledger.cell("trends", id, "intensity", trend.intensity.rule, trend.intensity.parts)
    }
    ledger.rows.trends.push(row)
  }
}
