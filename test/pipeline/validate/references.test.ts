import { assert, describe, it } from "@effect/vitest"
import { settleReferences } from "../../../pipeline/validate/references.ts"
import { cell, document, entity, figure, id, mention, rowsWith, sentence } from "./rows.ts"

describe("settleReferences", () => {
  it("leaves rows that hold together as they are", () => {
    const rows = rowsWith({
      documents: [document()], sentences: [sentence("one", 0, 9)], entities: [entity("Ana Ruiz")], mentions: [mention("Ana", 0, "one", { entity_id: "ana-ruiz" })],
      figures: [figure("5", 4, "one", { subject_entity_id: "ana-ruiz" })], cells: [cell("figures", id("fg", "5"), "subject_entity_id", { mention_id: id("mn", "Ana") })]
    }), before = structuredClone(rows)
    settleReferences(rows)
    assert.deepStrictEqual(rows, before)
  })

  it("empties a cell that may be empty, and takes its words out too", () => {
    const rows = rowsWith({ documents: [document()], sentences: [sentence("one", 0, 9)], figures: [figure("5", 4, "one", { subject_entity_id: "gone" })], cells: [cell("figures", id("fg", "5"), "subject_entity_id")] })
    settleReferences(rows)
    assert.deepStrictEqual([rows.figures.map((row) => "subject_entity_id" in row), rows.cells], [[false], []])
  })

  it("takes out a row that cannot do without, and what hangs on that", () => {
    const rows = rowsWith({
      documents: [document()], sentences: [sentence("one", 0, 9)], figures: [figure("5", 4, "gone"), figure("6", 5, "one", { conversion_of_figure_id: id("fg", "5") })],
      cells: [cell("figures", id("fg", "5"), "kind"), cell("figures", id("fg", "6"), "conversion_of_figure_id"), cell("figures", id("fg", "6"), "kind")]
    })
    settleReferences(rows)
    assert.deepStrictEqual(rows.figures.map(({ evidence }) => evidence), ["6"])
    assert.isFalse("conversion_of_figure_id" in rows.figures[0]!)
    assert.deepStrictEqual(rows.cells.map(({ column_name, row_id }) => [row_id, column_name]), [[id("fg", "6"), "kind"]])
  })

  it("keeps the rest of a statement whose first figure is gone: the next one stands for it", () => {
    const of = { statement_id: id("fg", "gone") }
    const rows = rowsWith({ documents: [document()], sentences: [sentence("one", 0, 9)], figures: [figure("7", 6, "one", of), figure("6", 4, "one", of), figure("8", 8, "one")] })
    settleReferences(rows)
    assert.deepStrictEqual(rows.figures.map(({ statement_id }) => statement_id), [id("fg", "6"), id("fg", "6"), id("fg", "8")])
  })

  it("leaves what is of the whole run alone: sources, rules, the earliest of equal documents", () => {
    const rows = rowsWith({ documents: [document({ duplicate_of: id("dc", "elsewhere") })] })
    settleReferences(rows)
    assert.strictEqual(rows.documents[0]!["duplicate_of"], id("dc", "elsewhere"))
  })
})
