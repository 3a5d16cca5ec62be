import { assert, describe, it } from "@effect/vitest"
import type { GoldStory, Row, Tables } from "../../../pipeline/score/gold.ts"
import { score } from "../../../pipeline/score/score.ts"
import { ratesOf } from "../../../pipeline/score/tally.ts"

const text = "Anna Berg said exports from Peru fell 5% in May. She resigned."
const at = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
const gold = (tables: GoldStory["tables"]): GoldStory => ({ story: "one", use: "tune", text, tables })
const row = (words: string, columns: Row): Row => ({ char_start: at(words)[0], char_end: at(words)[1], evidence: words, ...columns })
const scored = (story: GoldStory, tables: Tables) => score([story], () => ({ text, tables }))
const table = (story: GoldStory, tables: Tables, name: string) => scored(story, tables).tables.find((one) => one.table === name)

const figure = { kind: "percent", value: 5, bound: "exact", role: "change", direction: "decrease", measure: "exports", modality: "asserted", polarity: "affirmed" }
const goldFigure = { span: at("5%"), text: "5%", ...figure, subject_entity_id: "peru" }
const foundFigure = (columns: Row = {}) => row("5%", { figure_id: "fg1", statement_id: "fg1", rule: "figure-percent", ...figure, subject_entity_id: "peru", ...columns })

describe("a score", () => {
  it("gives full marks to the gold itself", () => {
    const one = table(gold({ figures: [goldFigure] }), { figures: [foundFigure()] }, "figures")
    assert.ok(one)
    assert.deepStrictEqual(one.strict, { right: 1, found: 1, wanted: 1 })
    assert.deepStrictEqual(one.cells, { right: 10, judged: 10 })
  })

  it.each<[string, Row, { span: number; strict: number; cells: number }]>([
    ["a wrong cell", { direction: "increase" }, { span: 1, strict: 0, cells: 9 }],
    ["an empty cell that gold fills", { subject_entity_id: undefined }, { span: 1, strict: 0, cells: 9 }],
    ["a filled cell that gold leaves empty", { place_entity_id: "lima" }, { span: 1, strict: 0, cells: 10 }],
    ["words compared without article and case", { measure: "the Exports" }, { span: 1, strict: 1, cells: 10 }],
    ["a column judged only where gold fills it", { unit_code: "%" }, { span: 1, strict: 1, cells: 10 }]
  ])("judges %s", (_, columns, { cells, span, strict }) => {
    const one = table(gold({ figures: [goldFigure] }), { figures: [foundFigure(columns)] }, "figures")
    assert.ok(one)
    assert.strictEqual(one.span.right, span)
    assert.strictEqual(one.strict.right, strict)
    assert.strictEqual(one.cells.right, cells)
  })

  it("counts what is missed and what is odd", () => {
    const dates = [{ span: at("May"), text: "May", kind: "month", basis: "unresolved" }]
    const found = [row("May", { date_id: "dt1", kind: "month", basis: "unresolved" }), row("She", { date_id: "dt2", kind: "day", basis: "explicit" })]
    const one = table(gold({ dates: [...dates, { span: at("5%"), text: "5%", kind: "day", basis: "explicit" }] }), { dates: found }, "dates")
    assert.ok(one)
    assert.deepStrictEqual(one.span, { right: 1, found: 2, wanted: 2 })
    assert.deepStrictEqual(ratesOf(one.span), { precision: 0.5, recall: 0.5, f1: 0.5 })
  })

  it("lets optional rows, accepted values, other spans and unjudged columns pass", () => {
    const mentions = [
      { span: at("Anna Berg"), text: "Anna Berg", kind: "name", entity_id: "provisional:Anna Berg" },
      { span: at("She"), text: "She", kind: "pronoun", entity_id: "provisional:Anna Berg", optional: true },
      { span: at("Peru"), text: "Peru", also: [at("from Peru")], kind: "name", entity_id: "peru", accept: { entity_id: ["government-of-peru"] }, any: ["kind"] }
    ]
    const entities = [{ entity_id: "en1", type: "person", name: "Anna Berg", status: "provisional" }, { entity_id: "government-of-peru", type: "organisation", name: "Government of Peru" }]
    const found = [
      row("Anna Berg", { mention_id: "mn1", kind: "name", entity_id: "en1", rule: "name", method: "provisional" }),
      row("from Peru", { mention_id: "mn2", kind: "metonym", entity_id: "government-of-peru", rule: "name", method: "alias" }),
      row("She", { mention_id: "mn3", kind: "pronoun", rule: "pronoun" })
    ]
    const result = scored(gold({ mentions }), { entities, mentions: found })
    assert.deepStrictEqual(result.tables.map(({ strict }) => strict), [{ right: 2, found: 2, wanted: 2 }, { right: 0, found: 0, wanted: 0 }])
    assert.deepStrictEqual(result.methods.map(({ made, right, rule }) => [rule, made, right]), [["alias", 1, 1], ["provisional", 1, 1]])
  })

  it("follows references through the rows they were matched with", () => {
    const quote = { label: "q", span: at("exports from Peru fell 5% in May"), text: "exports from Peru fell 5% in May", part: 1, directness: "indirect", speaker_kind: "named_person", polarity: "affirmed" }
    const story = gold({
      mentions: [{ span: at("Anna Berg"), text: "Anna Berg", kind: "name", entity_id: "provisional:Anna Berg" }],
      quotes: [quote],
      figures: [{ ...goldFigure, quote_id: "q" }],
      quote_roles: [{ span: at("Anna Berg"), text: "Anna Berg", quote_id: "q", role: "speaker", entity_id: "provisional:Anna Berg" }]
    })
    const tables = (quote_id: string): Tables => ({
      entities: [{ entity_id: "en1", type: "person", name: "Anna Berg" }],
      mentions: [row("Anna Berg", { mention_id: "mn1", kind: "name", entity_id: "en1" })],
      quotes: [
        row("exports from Peru fell 5% in May", { quote_id: "qt1", utterance_id: "qt1", part: 1, directness: "indirect", speaker_kind: "named_person", polarity: "affirmed" }),
        row("She resigned", { quote_id: "qt2", utterance_id: "qt2", part: 1, directness: "indirect", speaker_kind: "none", polarity: "affirmed" })
      ],
      figures: [foundFigure({ quote_id })],
      quote_roles: [{ quote_id, role: "speaker", entity_id: "en1", mention_id: "mn1" }]
    })
    const strict = (quote_id: string) => scored(story, tables(quote_id)).tables.map((one) => [one.table, one.strict.right])
    assert.deepStrictEqual(strict("qt1"), [["mentions", 1], ["quotes", 1], ["figures", 1], ["quote_roles", 1]])
    assert.deepStrictEqual(strict("qt2"), [["mentions", 1], ["quotes", 1], ["figures", 0], ["quote_roles", 0]])
  })

  it("tells two claims on one span apart by their cells", () => {
    const trend = { span: at("fell"), text: "fell", direction: "decrease", measure: "exports", modality: "asserted", polarity: "affirmed" }
    const found = (id: string, subject_entity_id: string) => row("fell", { trend_id: id, direction: "decrease", measure: "exports", modality: "asserted", polarity: "affirmed", subject_entity_id })
    const one = table(gold({ trends: [{ ...trend, subject_entity_id: "peru" }, { ...trend, subject_entity_id: "chile" }] }), { trends: [found("tr1", "chile"), found("tr2", "peru")] }, "trends")
    assert.strictEqual(one?.strict.right, 2)
  })

  it("holds the words of cells against gold's", () => {
    const story = gold({ figures: [{ ...goldFigure, at: { subject_entity_id: [at("Peru")], measure: [at("exports")] } }] })
    const cell = (column_name: string, words: string): Row => ({ table_name: "figures", row_id: "fg1", column_name, part: 1, char_start: at(words)[0], char_end: at(words)[1] })
    const one = table(story, { figures: [foundFigure()], cells: [cell("subject_entity_id", "Anna Berg"), cell("measure", "exports from Peru")] }, "cells")
    assert.deepStrictEqual(one?.span, { right: 1, found: 2, wanted: 2 })
  })

  it("counts the cells that each rule filled, those of several parts once", () => {
    const cell = (column_name: string, rule: string, part = 1): Row => ({ table_name: "figures", row_id: "fg1", column_name, part, rule })
    const cells = [cell("measure", "measure-subject"), cell("measure", "measure-subject", 2), cell("place_entity_id", "place-in"), cell("unit_code", "unit-word")]
    assert.deepStrictEqual(scored(gold({ figures: [goldFigure] }), { figures: [foundFigure({ place_entity_id: "lima", unit_code: "%" })], cells }).cellRules.map(({ made, right, rule }) => [rule, made, right]), [
      ["measure-subject", 1, 1], ["place-in", 1, 0]
    ])
  })

  it("does not judge rows of a kind that is not annotated", () => {
    const story = { ...gold({ mentions: [] }), partly: { mentions: { kind: ["name"] } } }
    const found = [row("She", { mention_id: "mn1", kind: "pronoun" }), row("Peru", { mention_id: "mn2", kind: "name" })]
    assert.deepStrictEqual(table(story, { mentions: found }, "mentions")?.span, { right: 0, found: 1, wanted: 0 })
  })

  it("does not judge tables without gold", () => assert.deepStrictEqual(scored(gold({ dates: [] }), { figures: [foundFigure()] }).tables, []))

  it("refuses gold whose text reading changes", () =>
    assert.throws(() => score([gold({})], () => ({ text: `${text}\n`, tables: {} })), /one: reading changes/))
})
