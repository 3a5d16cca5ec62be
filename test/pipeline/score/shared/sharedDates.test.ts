import { assert, describe, it } from "@effect/vitest"
import { dayBefore, daysOf, scoreDates } from "../../../../pipeline/score/shared/sharedDates.ts"

describe("dates of shared gold", () => {
  it.each([["2024", "2024-01-01", "2024-12-31"], ["2024-02", "2024-02-01", "2024-02-29"], ["2024-02-03", "2024-02-03", "2024-02-03"]])("knows the days of %s", (iso, earliest, latest) =>
    assert.deepStrictEqual(daysOf(iso), { earliest, latest }))

  it("goes back over a year's end", () => assert.strictEqual(dayBefore("2025-01-01"), "2024-12-31"))

  it("judges words and days apart", () => {
    const row = (char_start: number, char_end: number, earliest: string, latest: string) => ({ char_start, char_end, earliest, latest })
    const score = scoreDates("on Monday, in May 2024 and 1990", [
      { span: [3, 9], days: [daysOf("2024-05-06")] }, { span: [14, 22], days: [daysOf("2024-05")] }, { span: [27, 31], days: [] }
    ], { dates: [row(0, 9, "2024-05-06", "2024-05-06"), row(14, 17, "2023-05-01", "2023-05-31"), row(27, 31, "1990-01-01", "1990-12-31")] })
    assert.deepStrictEqual(score, { span: { right: 2, found: 3, wanted: 3 }, overlap: { right: 3, found: 3, wanted: 3 }, value: { right: 1, found: 2, wanted: 2 } })
  })

  it("compares a stretch by its ends where these are the gold's dates, and whole where it is one itself", () => {
    const dates = [{ date_id: "dt_a", kind: "interval", edtf: "2004/2009", char_start: 0, char_end: 17, earliest: "2004-01-01", latest: "2009-12-31" }]
    const cells = [{ row_id: "dt_a", column_name: "earliest", char_start: 5, char_end: 9 }, { row_id: "dt_a", column_name: "latest", char_start: 13, char_end: 17 }]
    const text = "from 2004 to 2009 he ruled", all = { right: 2, found: 2, wanted: 2 }, one = { right: 1, found: 1, wanted: 1 }
    assert.deepStrictEqual(scoreDates(text, [{ span: [5, 9], days: [daysOf("2004")] }, { span: [13, 17], days: [daysOf("2009")] }], { dates, cells }), { span: all, overlap: all, value: all })
    assert.deepStrictEqual(scoreDates(text, [{ span: [0, 17], days: [{ earliest: "2004-01-01", latest: "2009-12-31" }] }], { dates, cells }), { span: one, overlap: one, value: one })
  })
})
