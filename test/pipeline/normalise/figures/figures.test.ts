import { assert, describe, it } from "@effect/vitest"
import { ledgerOf } from "../../../../pipeline/normalise/ledger.ts"
import { normaliseDates } from "../../../../pipeline/normalise/dates/dates.ts"
import { normaliseFigures } from "../../../../pipeline/normalise/figures/figures.ts"
import { normaliseNames } from "../../../../pipeline/normalise/names/names.ts"
import { normaliseTrends } from "../../../../pipeline/normalise/trends/trends.ts"
import { dates } from "../../../../pipeline/recognise/dates/dates.ts"
import { figures } from "../../../../pipeline/recognise/figures/figures.ts"
import { names } from "../../../../pipeline/recognise/names/names.ts"
import { trends } from "../../../../pipeline/recognise/trends/trends.ts"
import { documentOf } from "../../../document.ts"
import { authority } from "../../recognise/figures/world.ts"

/** The rows of a text published on 24 August 2024, without quotations. */
const rowsOf = (text: string) => {
  const document = documentOf(text, { published: "2024-08-24" }), world = authority()
  const named = { names: names(document, world), dates: dates(document, world) }
  const counted = { ...named, figures: figures(document, world, named) }
  const mentions = { ...counted, trends: trends(document, world, counted), quotes: [], relations: [], events: [] }
  const context = { document, authority: world, mentions, ledger: ledgerOf(document) }
  const withNames = { ...context, identities: normaliseNames(context) }
  const voiced = { ...withNames, ...normaliseDates(withNames), voices: () => undefined }
  normaliseTrends(voiced, normaliseFigures(voiced))
  return context.ledger.rows
}

const sentence = "Since April, the number of job seekers from Tajikistan and Uzbekistan in St. Petersburg has fallen by 60% and 40%, respectively."

describe("normaliseFigures", () => {
  it("spells out two drops of two countries", () => {
    const common = {
      kind: "percent", bound: "exact", role: "change", direction: "decrease", unit: "percent", unit_code: "%", unit_scheme: "ucum", measure: "number of job seekers", measure_head: "job seeker", measure_code: "job-seekers",
      place_entity_id: "saint-petersburg", period: "2024-04/..", period_earliest: "2024-04-01", modality: "asserted", polarity: "affirmed"
    }
    const expected = [{ ...common, value: 60, value_low: 60, value_high: 60, subject_entity_id: "tajikistan" }, { ...common, value: 40, value_low: 40, value_high: 40, subject_entity_id: "uzbekistan" }]
    assert.deepStrictEqual(rowsOf(sentence).figures.map(({ char_end: _e, char_start: _s, document_id: _d, evidence: _w, figure_id: _f, rule: _r, sentence_id: _t, statement_id: _m, ...row }) => row), expected as never)
  })

  it("has two trends point at them", () => {
    const { figures, trends } = rowsOf(sentence)
    assert.deepStrictEqual(trends.map(({ figure_id, subject_entity_id }) => [figure_id, subject_entity_id]), [[figures[0]!.figure_id, "tajikistan"], [figures[1]!.figure_id, "uzbekistan"]])
  })

  it.each([
    ["It sold 300 cars.", [300, 300, 300]], ["It sold about 300 cars.", [300, undefined, undefined]], ["It sold at least 300 cars.", [300, 300, undefined]], ["It sold more than 300 cars.", [300, 300, undefined]],
    ["It sold up to 300 cars.", [300, undefined, 300]], ["It sold fewer than 300 cars.", [300, undefined, 300]], ["It sold 300 to 400 cars.", [undefined, 300, 400]], ["It sold dozens of cars.", [undefined, undefined, undefined]]
  ] as const)("fills value, low and high of «%s»", (text, expected) => {
    const row = rowsOf(text).figures[0]!
    assert.deepStrictEqual([row.value, row.value_low, row.value_high], expected as never)
  })

  it("tells where every filled cell was read", () => {
    const rows = rowsOf(sentence), figure = rows.figures[0]!
    const cells = rows.cells.filter(({ row_id }) => row_id === figure.figure_id)
    for (const column of ["unit", "unit_code", "measure", "measure_head", "subject_entity_id", "place_entity_id", "period"]) assert.isTrue(cells.some(({ column_name }) => column_name === column), column)
    for (const { char_end, char_start, evidence } of cells) assert.strictEqual(sentence.slice(char_start, char_end), evidence)
    assert.strictEqual(cells.find(({ column_name }) => column_name === "subject_entity_id")?.evidence, "Tajikistan")
  })

  it("keeps two rows on one span apart, and joins a statement", () => {
    const { figures } = rowsOf("Visitor numbers climbed 12% in 2021 to 5.6 million visitors from 5 million in 2020.")
    assert.strictEqual(new Set(figures.map(({ figure_id }) => figure_id)).size, 3)
    assert.strictEqual(new Set(figures.map(({ statement_id }) => statement_id)).size, 1)
    assert.deepStrictEqual(figures.map(({ period, role }) => [role, period]), [["change", "2021"], ["result", "2021"], ["base", "2020"]])
  })

  it("takes the number of a definite phrase for granted", () => {
    assert.strictEqual(rowsOf("The 11 teachers will move to Dakar.").figures[0]?.modality, "asserted")
  })
})
