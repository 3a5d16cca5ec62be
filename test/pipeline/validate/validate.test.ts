import { assert, describe, it } from "@effect/vitest"
import { inOrder } from "../../../pipeline/validate/order.ts"
import { validate } from "../../../pipeline/validate/validate.ts"
import type { Rows } from "../../../schemas/tables.ts"
import { articleOf } from "../../extraction.ts"
import { cell, document, documentId, entity, figure, id, mention, rowsWith, sentence } from "./rows.ts"

const text = "Up 5 and 6 in Peru."
const article = { ...articleOf(text), document_id: documentId }
const validated = (rows: Parameters<typeof rowsWith>[0]) => validate(article, rowsWith({ documents: [document({ text })], sentences: [sentence(text, 0, text.length)], ...rows }) as unknown as Rows)

describe("validate", () => {
  it("lets through what holds", () => {
    const rows = validated({ figures: [figure("5", 3, text), figure("6", 9, text)] })
    assert.deepStrictEqual([rows.figures.length, rows.notes], [2, []])
  })

  it.each([
    ["evidence that is not there", figure("7", 3, text), "validate-evidence"], ["evidence one off", figure("5", 4, text), "validate-evidence"],
    ["a code that is none", figure("5", 3, text, { kind: "many" }), "validate-schema"], ["a column that is none", figure("5", 3, text, { colour: "red" }), "validate-schema"],
    ["an empty text", figure("5", 3, text, { measure: "" }), "validate-schema"], ["a number that is none", figure("5", 3, text, { value: NaN }), "validate-schema"]
  ])("leaves out a row with %s, and says so", (_, row, rule) => {
    const { figures, notes } = validated({ figures: [row], cells: [cell("figures", id("fg", "5"), "kind")] })
    assert.deepStrictEqual([figures, notes.map((note) => [note.rule, note.row_id, note.severity])], [[], [[rule, row["figure_id"], "warning"]]])
  })

  it("makes one of a row that is there twice", () => assert.strictEqual(validated({ figures: [figure("5", 3, text), figure("5", 3, text)] }).figures.length, 1))

  it("leaves out entities that nothing speaks of, and counts the mentions of the others", () => {
    const { entities } = validated({ entities: [entity("Peru", { mention_count: 9 }), entity("Chile")], mentions: [mention("Peru", 14, text, { entity_id: "peru" })] })
    assert.deepStrictEqual(entities.map(({ entity_id, mention_count }) => [entity_id, mention_count]), [["peru", 1]])
  })

  it("puts claims in the text's order", () => assert.deepStrictEqual(validated({ figures: [figure("6", 9, text), figure("5", 3, text)] }).figures.map(({ evidence }) => evidence), ["5", "6"]))

  it("leaves what it was given as it was", () => {
    const rows = rowsWith({ documents: [document({ text })], sentences: [sentence(text, 0, text.length)], figures: [figure("6", 9, text, { subject_entity_id: "gone" })] }), before = structuredClone(rows)
    validate({ ...article, publish: "evidence" }, rows as unknown as Rows)
    assert.deepStrictEqual(rows, before)
  })
})

describe("inOrder", () => {
  it("orders by place, then by key", () => {
    const rows = [figure("b", 5, "one"), figure("a", 5, "one", { char_end: 9 }), figure("c", 1, "one")]
    assert.deepStrictEqual(inOrder("figures", rows).map(({ evidence }) => evidence), ["c", "b", "a"])
  })

  it("orders what has no place by key, parts by number", () => {
    const rows = [cell("figures", "b", "unit"), ...[10, 2, 1].map((part) => cell("figures", "a", "unit", { part }))]
    assert.deepStrictEqual(inOrder("cells", rows).map(({ part, row_id }) => `${row_id}${part}`), ["a1", "a2", "a10", "b1"])
  })

  it("does not touch what it was given", () => {
    const rows = [entity("B"), entity("A")]
    inOrder("entities", rows)
    assert.deepStrictEqual(rows.map(({ name }) => name), ["B", "A"])
  })
})

describe("a very long text", () => {
  const long = `${"“So it goes on.” ".repeat(700_000)}`

  it("is checked without running out of stack", () => {
    const rows = validate({ ...article, text: long }, rowsWith({ documents: [document({ text: long })], sentences: [sentence(long, 0, long.length)] }) as unknown as Rows)
    assert.deepStrictEqual([rows.notes, rows.documents.length, rows.sentences[0]!.text?.length], [[], 1, long.length])
  })

  it.each(["\0", "\ud800"])("that no format can carry is left out (%j)", (character) => {
    const bad = long + character
    assert.deepStrictEqual(validate({ ...article, text: bad }, rowsWith({ documents: [document({ text: bad })] }) as unknown as Rows).documents, [])
  })
})
