import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { ledgerOf } from "../../../pipeline/normalise/ledger.ts"
import { documentOf } from "../../document.ts"

const text = "Prices rose 5% and wages 5%. Prices rose 5% and wages 5%.\n\nIt rose 5%."
const ledger = () => ledgerOf(documentOf(text))
const span = (words: string, which = 0) => {
  let start = text.indexOf(words)
  for (let i = 0; i < which; i++) start = text.indexOf(words, start + 1)
  return { start, end: start + words.length }
}

describe("evidence", () => {
  it("is the words of the span, in the sentence it begins in", () => {
    const { evidence, sentenceIds } = ledger(), claim = evidence("figures", span("5%", 2), "figure-percent")
    assert.deepInclude(claim, { evidence: "5%", char_start: 41, char_end: 43, rule: "figure-percent", document_id: "dc_test", sentence_id: sentenceIds[1]! })
    assert.match(claim.id, /^fg_[a-z2-7]{20}$/u)
  })

  it("has an id of its own for every place, table and slots", () => {
    const { evidence } = ledger()
    const ids = [0, 1, 2, 3, 4].map((which) => evidence("figures", span("5%", which), "r").id)
    ids.push(evidence("trends", span("5%"), "r").id, evidence("figures", span("5%"), "r", ["Prices"]).id, evidence("figures", span("5%"), "r", ["Prices", ""]).id, evidence("figures", span("5"), "r").id)
    assert.strictEqual(new Set(ids).size, ids.length)
  })

  it("has the same id whoever asks first, and whatever rule found it", () => {
    const one = ledger(), other = ledger()
    const ids = [0, 1].map((which) => one.evidence("figures", span("5%", which), "r").id)
    assert.deepStrictEqual([1, 0].map((which) => other.evidence("figures", span("5%", which), "other").id).reverse(), ids)
  })

  it("tells two claims on one span apart, stably", () => {
    const twice = () => {
      const { evidence } = ledger()
      return [evidence("events", span("rose"), "r").id, evidence("events", span("rose"), "r").id]
    }
    assert.notStrictEqual(twice()[0], twice()[1])
    assert.deepStrictEqual(twice(), twice())
  })

  it("of a span over two sentences is of the first", () => {
    const { evidence, sentenceIds } = ledger()
    assert.strictEqual(evidence("quotes", { start: 12, end: 50 }, "r").sentence_id, sentenceIds[0])
  })
})

describe("sentence ids", () => {
  const sentences = Schema.Array(Schema.Literals(["Prices rose.", "Wages fell.", "It went on.", "“Yes,” he said."]))

  it.prop("differ within a document, and hold when sentences are added behind", [sentences, sentences], ([first, more]) => {
    const ids = (all: ReadonlyArray<string>) => ledgerOf(documentOf(all.join("\n\n"))).sentenceIds, before = ids(first)
    assert.strictEqual(new Set(before).size, before.length)
    assert.deepStrictEqual(ids([...first, ...more]).slice(0, before.length), before)
  })
})

describe("cell", () => {
  it("has one line for each part, numbered, with its words", () => {
    const { cell, rows } = ledger()
    cell("figures", "fg_1", "measure", "r", [span("Prices"), span("wages")], { mention_id: "mn_1" })
    assert.deepStrictEqual(rows.cells.map(({ char_start, evidence, mention_id, part }) => [part, char_start, evidence, mention_id]), [[1, 0, "Prices", "mn_1"], [2, 19, "wages", "mn_1"]])
  })

  it("without words has a line that says so", () => {
    const { cell, rows } = ledger()
    cell("figures", "fg_1", "unit", "r")
    assert.deepStrictEqual(rows.cells, [{ table_name: "figures", row_id: "fg_1", column_name: "unit", part: 1, rule: "r" }])
  })
})

describe("note", () => {
  it("keeps its place only where it has both ends", () => {
    const { note, rows } = ledger()
    note({ rule: "r", severity: "info", message: "a", start: 0, end: 5 })
    note({ rule: "r", severity: "info", message: "a", start: 3 })
    assert.deepStrictEqual(rows.notes.map(({ char_end, char_start }) => [char_start, char_end]), [[0, 5], [undefined, undefined]])
    assert.strictEqual(new Set(rows.notes.map(({ note_id }) => note_id)).size, 2)
  })
})
