import { assert, describe, it } from "@effect/vitest"
import { correct } from "../../../pipeline/normalise/corrections.ts"

const decided = { reason: "The text says so.", decided_by: "A. Reader", decided_on: "2026-11-23" }
const rows = () => ({
  figures: [{ figure_id: "fg_1", value: 40, unit: "post" } as Record<string, unknown>],
  cells: [{ table_name: "figures", row_id: "fg_1", column_name: "unit", part: 1, char_start: 3, char_end: 8, evidence: "posts", rule: "r" }]
})

describe("correct", () => {
  it("changes a cell, in the column's own kind of value", () => {
    const of = rows(), result = correct(of, [{ table_name: "figures", row_id: "fg_1", column_name: "value", was: "40", now: "41", ...decided }])
    assert.strictEqual(of.figures[0]!["value"], 41)
    assert.strictEqual(result.applied.length, 1)
  })

  it("empties a cell, and its words with it", () => {
    const of = rows()
    correct(of, [{ table_name: "figures", row_id: "fg_1", column_name: "unit", was: "post", ...decided }])
    assert.isFalse("unit" in of.figures[0]!)
    assert.deepStrictEqual(of.cells, [])
  })

  it("gives a corrected cell the correction as its rule", () => {
    const of = rows()
    correct(of, [{ table_name: "figures", row_id: "fg_1", column_name: "unit", was: "post", now: "article", ...decided }])
    assert.deepStrictEqual(of.cells.map(({ rule }) => rule), ["correction"])
  })

  it("leaves a cell that is no longer what it was, and tells", () => {
    const of = rows(), result = correct(of, [{ table_name: "figures", row_id: "fg_1", column_name: "value", was: "39", now: "41", ...decided }])
    assert.strictEqual(of.figures[0]!["value"], 40)
    assert.deepStrictEqual([result.applied.length, result.stale[0]?.is], [0, "40"])
  })

  it("leaves rows of other documents alone", () => {
    assert.deepStrictEqual(correct(rows(), [{ table_name: "figures", row_id: "fg_2", column_name: "value", now: "1", ...decided }]), { applied: [], stale: [] })
  })
})
