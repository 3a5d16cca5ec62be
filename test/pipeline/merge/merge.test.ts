import { assert, describe, it } from "@effect/vitest"
import type { Correction } from "../../../schemas/corrections.ts"
import { type Rows, tableNames } from "../../../schemas/tables.ts"
import type { Decisions, Exclusion } from "../../../pipeline/document/decision.ts"
import { extract } from "../../../pipeline/extract.ts"
import { merge } from "../../../pipeline/merge/merge.ts"
import { articleFromText } from "../../../pipeline/read/article.ts"
import { knowledge } from "../../extraction.ts"

const decided = { reason: "The text says so.", decided_by: "A. Reader", decided_on: "2026-11-23" }
const texts = { "b.txt": "Exports of Chile rose 4%. Angela Merkel visited Peru.", "a.txt": "Chile and Peru met. Exports fell by 3%.", "c.txt": "Nothing." }

const merged = (decisions: Partial<Decisions> = {}, files: Readonly<Record<string, string>> = texts): Rows => {
  const known = { ...knowledge, decisions: { corrections: [], exclusions: [], matches: [], ...decisions } }
  const extracted = Object.entries(files).map(([file, text]) => extract(articleFromText({ source_id: file.includes("/") ? file.split("/")[0]! : "one", file, publish: "full" }, {}, text), known))
  return merge(extracted, { sources: [], rules: [], knowledge: known })
}

const entityOf = (rows: Rows, id: string) => rows.entities.find(({ entity_id }) => entity_id === id)
const correction = (one: Pick<Correction, "table_name" | "row_id" | "column_name"> & Partial<Correction>): Correction => ({ ...decided, ...one })
const notesOf = (rows: Rows, rule: string) => rows.notes.filter((note) => note.rule === rule).map(({ message }) => message)

describe("merge", () => {
  it("joins an entity of several documents and sums its mentions", () => {
    const rows = merged(), of = (text: string) => entityOf(merged({}, { "one.txt": text }), "chile")!
    assert.deepStrictEqual([entityOf(rows, "chile")!.document_count, entityOf(rows, "peru")!.document_count, entityOf(rows, "angela-merkel")!.document_count], [2, 2, 1])
    assert.strictEqual(entityOf(rows, "chile")!.mention_count, of(texts["a.txt"]).mention_count + of(texts["b.txt"]).mention_count)
    assert.strictEqual(new Set(rows.entities.map(({ entity_id }) => entity_id)).size, rows.entities.length)
  })

  it("keeps provisional entities of different documents apart", () => {
    const rows = merged({}, { "a.txt": "Zorblax Quimby resigned, Quimby said.", "b.txt": "Zorblax Quimby resigned." })
    assert.strictEqual(rows.entities.filter(({ name }) => name === "Zorblax Quimby").length, 2)
  })

  it("gives the same dataset in whatever order the documents come", () => {
    assert.deepStrictEqual(merged({}, Object.fromEntries(Object.entries(texts).reverse())), merged())
  })

  it("orders documents by source, then id, and claims with them", () => {
    const { documents, figures } = merged({}, { "two/a": "Up 5%.", "one/b": "Up 6%.", "one/a": "Up 7%.", "one-more/a": "Up 8%." })
    assert.deepStrictEqual(documents.map(({ source_id }) => source_id), ["one", "one", "one-more", "two"])
    assert.isTrue(documents[0]!.document_id < documents[1]!.document_id)
    assert.deepStrictEqual(figures.map(({ document_id }) => document_id), documents.map(({ document_id }) => document_id))
  })

  it("tells the facts of entities once, by the entities of all documents", () => {
    const { facts } = merged()
    assert.strictEqual(new Set(facts.map(({ fact_id }) => fact_id)).size, facts.length)
    assert.isAbove(facts.filter(({ entity_id }) => entity_id === "angela-merkel").length, 0)
  })

  it("of nothing has every table, empty", () => {
    const rows = merge([], { sources: [], rules: [], knowledge })
    assert.deepStrictEqual(tableNames.map((table) => (table === "notes" ? 0 : rows[table].length)), tableNames.map(() => 0))
  })
})

describe("corrections", () => {
  const [figure] = merged().figures, [fact] = merged().facts
  const ofFigure = { table_name: "figures", row_id: figure!.figure_id, column_name: "value", was: String(figure!.value), now: "9" }

  it("of a document's row are applied and published", () => {
    const rows = merged({ corrections: [correction(ofFigure)] })
    assert.deepStrictEqual([rows.figures.find(({ figure_id }) => figure_id === figure!.figure_id)!.value, rows.corrections.length, notesOf(rows, "correction-stale")], [9, 1, []])
  })

  it.each(["entities", "facts"] as const)("of %s, which are of the whole run, are applied once", (table) => {
    const [row_id, column_name, was] = table === "entities" ? ["chile", "name", "Chile"] : [fact!.fact_id, "source", fact!.source]
    const rows = merged({ corrections: [correction({ table_name: table, row_id, column_name, was, now: "other" })] })
    assert.deepStrictEqual((rows[table] as ReadonlyArray<Record<string, unknown>>).filter((row) => row[column_name] === "other").map((row) => Object.values(row)[0]), [row_id])
    assert.deepStrictEqual([rows.corrections.length, notesOf(rows, "correction-stale")], [1, []])
  })

  it("that no longer apply are noted, not published", () => {
    const rows = merged({ corrections: [correction({ ...ofFigure, was: "77" }), correction({ ...ofFigure, row_id: "fg_aaaaaaaaaaaaaaaaaaaa" }), correction({ table_name: "entities", row_id: "chile", column_name: "name", was: "Chili", now: "C" })] })
    assert.deepStrictEqual(rows.corrections, [])
    const notes = notesOf(rows, "correction-stale")
    assert.strictEqual(notes.length, 3)
    assert.deepStrictEqual([/says 77 → 9, but the cell is/, /no such row/, /but the cell is Chile now/].map((what) => notes.filter((note) => what.test(note)).length), [1, 1, 1])
  })

  it("of a row that is excluded leave no trace", () => {
    const excluded = (kind: Exclusion["kind"], id: string): Exclusion => ({ kind, id, reason: "Asked.", decided_by: "A. Reader", decided_on: "2026-11-23" })
    for (const was of [ofFigure.was, "77"]) {
      const rows = merged({ corrections: [correction({ ...ofFigure, was })], exclusions: [excluded("row", ofFigure.row_id)] })
      assert.deepStrictEqual([rows.corrections, notesOf(rows, "correction-stale")], [[], []])
    }
    const rows = merged({ corrections: [correction({ table_name: "facts", row_id: fact!.fact_id, column_name: "source", was: fact!.source, now: "x" })], exclusions: [excluded("row", fact!.fact_id)] })
    assert.notInclude(rows.facts.map(({ fact_id }) => fact_id), fact!.fact_id)
    assert.deepStrictEqual(rows.corrections, [])
  })
})
