import { assert, describe, it } from "@effect/vitest"
import type { Exclusion } from "../../../pipeline/document/decision.ts"
import { extract } from "../../../pipeline/extract.ts"
import { exclude } from "../../../pipeline/validate/exclusions.ts"
import { articleFromText } from "../../../pipeline/read/article.ts"
import { amiss, extracted, knowledge } from "../../extraction.ts"
import { cell, document, entity, figure, id, mention, rowsWith, sentence } from "./rows.ts"

const exclusion = (kind: Exclusion["kind"], excluded: string): Exclusion => ({ kind, id: excluded, reason: "Asked.", decided_by: "A. Reader", decided_on: "2026-11-23" })

const text = "Angela Merkel met Emmanuel Macron in Paris on 3 May 2018. “We agreed,” Merkel said. She said exports had risen by 4%.\n\nPrices in Chile rose 5%. Macron left."
const without = (...exclusions: ReadonlyArray<Exclusion>) => {
  const article = articleFromText({ source_id: "test", file: "test.jsonl", record: "one", publish: "full" }, { title: "Merkel and Macron agree", published: "2018-05-04" }, text)
  return { text: article.text, rows: extract(article, { ...knowledge, decisions: { corrections: [], matches: [], exclusions } }).rows }
}

describe("an excluded entity", () => {
  const all = without(), gone = without(exclusion("entity", "angela-merkel")), written = JSON.stringify(gone.rows)

  it("is there without the exclusion", () => {
    for (const table of ["mentions", "quotes", "facts", "entities", "event_roles"] as const) assert.include(JSON.stringify(all.rows[table]), "angela-merkel", table)
  })

  it("leaves no trace: no name, no id, no words", () => {
    assert.notMatch(written, /merkel/iu)
    assert.notInclude(written, "We agreed")
    assert.isFalse("title" in gone.rows.documents[0]!)
  })

  it("leaves the others, their figures and their sentences", () => {
    assert.includeMembers(gone.rows.entities.map(({ entity_id }) => entity_id), ["chile"])
    assert.include(gone.rows.figures.map(({ evidence }) => evidence), "5%")
    assert.include(gone.rows.sentences.map(({ text: words }) => words), "Prices in Chile rose 5%.")
    assert.isBelow(gone.rows.documents[0]!.text_share_published, 1)
  })

  it("leaves rows that keep every promise", () => assert.deepStrictEqual(amiss(gone), []))

  it("is in no fact of another, by id or by name", () => {
    const of = (excluded: ReadonlyArray<Exclusion>) => {
      const article = articleFromText({ source_id: "test", file: "a", publish: "full" }, {}, "Germany voted.")
      return JSON.stringify(extract(article, { ...knowledge, decisions: { corrections: [], matches: [], exclusions: excluded } }).rows)
    }
    const known = knowledge.authority.factsOf("germany").map(({ object_entity_id, of_entity_id }) => object_entity_id ?? of_entity_id).find((one) => one !== undefined && of([]).includes(knowledge.authority.entity(one)!.name))!
    assert.notInclude(of([exclusion("entity", known)]), knowledge.authority.entity(known)!.name)
  })

  it("that the text does not speak of changes nothing", () => assert.deepStrictEqual(without(exclusion("entity", "no-such-entity")).rows, all.rows))
})

describe("an excluded row", () => {
  it("is gone with its cells; what referred to it stays", () => {
    const { rows } = without(), quote = rows.quotes[0]!, found = without(exclusion("row", quote.quote_id))
    assert.notInclude(JSON.stringify(found.rows), quote.quote_id)
    assert.deepStrictEqual(found.rows.figures.length, rows.figures.length)
    assert.deepStrictEqual(amiss(found), [])
  })

  it.each(["figures", "mentions", "dates", "events", "sentences", "entities", "facts", "event_roles"] as const)("of %s leaves rows that keep every promise", (table) => {
    const row = without().rows[table][0] as Record<string, unknown>, key = table === "event_roles" ? `${row["event_id"]}/${row["role"]}/${row["mention_id"]}` : String(Object.values(row)[0])
    const found = without(exclusion("row", key))
    assert.deepStrictEqual(amiss(found), [])
    assert.strictEqual((found.rows[table] as ReadonlyArray<unknown>).some((one) => JSON.stringify(one) === JSON.stringify(row)), false)
  })
})

describe("exclude", () => {
  it("takes out a row one of whose cells was read from the excluded name", () => {
    const rows = rowsWith({
      documents: [document()], sentences: [sentence("one", 0, 20), sentence("two", 21, 30)], entities: [entity("Ana Ruiz")], mentions: [mention("Ana Ruiz", 0, "one", { entity_id: "ana-ruiz" })],
      figures: [figure("5", 12, "one"), figure("6", 22, "two")], cells: [cell("figures", id("fg", "5"), "measure", { char_start: 0, char_end: 3, evidence: "Ana" })]
    })
    exclude(rows, [exclusion("entity", "ana-ruiz")])
    assert.deepStrictEqual(rows.figures.map(({ evidence }) => evidence), ["6"])
    assert.deepStrictEqual(rows.sentences.map((row) => "text" in row), [false, true])
    assert.deepStrictEqual([rows.cells, rows.mentions, rows.entities], [[], [], []])
  })

  it("does nothing where nothing is excluded", () => {
    const { rows } = extracted(text), copy = rowsWith(rows as never)
    exclude(copy, [])
    assert.deepStrictEqual(copy, rowsWith(rows as never))
  })
})
