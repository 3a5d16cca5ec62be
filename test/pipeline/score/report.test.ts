import { assert, it } from "@effect/vitest"
import { scoreReport } from "../../../pipeline/score/report.ts"
import type { GoldStory } from "../../../pipeline/score/gold.ts"

const story = (use: GoldStory["use"], name: string): GoldStory =>
  ({ story: name, use, text: "In May it rained.", tables: { dates: [{ span: [3, 6], text: "May", kind: "month", basis: "unresolved" }] } })

it("keeps what was held out apart, names none of its rows, and takes precision from it alone", () => {
  const dates = [{ date_id: "dt1", char_start: 3, char_end: 6, evidence: "May", kind: "day", basis: "unresolved", rule: "date-month" }]
  const report = scoreReport([story("tune", "open"), story("held", "closed")], ({ text }) => ({ text, tables: { dates } }), { details: true })
  assert.deepStrictEqual(report.rulePrecision, { "date-month": { right: 0, made: 1 } })
  assert.match(report.text, /^open  dates  wrong   “May”  kind: day for month  \[date-month\]$/mu)
  assert.notMatch(report.text, /^closed/mu)
})

it("leaves out a part without stories", () =>
  assert.notMatch(scoreReport([story("tune", "open")], ({ text }) => ({ text, tables: {} })).text, /never looked at/u))

it("puts capabilities and the measures of quantities of both uses side by side", () => {
  const figures = [{ span: [3, 6], text: "May", kind: "count", value: 5, role: "level", bound: "exact", modality: "asserted", polarity: "affirmed", capability: "counted-noun" }] as const
  const both = (["tune", "held"] as const).map((use): GoldStory => ({ ...story(use, use), tables: { figures } }))
  const found = { figure_id: "fg1", statement_id: "fg1", char_start: 3, char_end: 6, evidence: "May", ...figures[0] }
  const { text } = scoreReport(both, ({ id, text }) => ({ text, tables: { figures: id === "tune" ? [found] : [] } }))
  assert.match(text, /^figures counted-noun +1 +1 +100\.0 +100\.0 +1 +0 +0\.0 +0\.0$/mu)
  assert.match(text, /^value and change +1 +100\.0 +100\.0 +100\.0 +1 +0\.0 +0\.0 +0\.0$/mu)
})
