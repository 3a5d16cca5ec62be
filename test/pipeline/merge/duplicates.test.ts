import { assert, describe, it } from "@effect/vitest"
import type { DocumentRow } from "../../../schemas/documents.ts"
import { sketchOf } from "../../../pipeline/document/sketch.ts"
import { markDuplicates } from "../../../pipeline/merge/duplicates.ts"

const row = (document_id: string, text: string, more: Partial<DocumentRow> = {}): DocumentRow => ({
  document_id, source_id: "one", file: `${document_id}.txt`, language: "en", text_origin: "original", status: "processed", paragraph_count: 1, sentence_count: 1, token_count: 1, char_count: 1,
  raw_sha256: "0".repeat(64), text_sha256: text, text_share_published: 1, ...more
})
const day = (published: string): Partial<DocumentRow> => ({ published, published_earliest: published, published_latest: published })

const story = (words: number, first = 0) => Array.from({ length: words }, (_, number) => `word${(first + number) * 7919 % 5003}`).join(" ")
const told = (document_id: string, text: string, more: Partial<DocumentRow> = {}) => ({ ...row(document_id, text, more), sketch: sketchOf(text)! })

describe("editions", () => {
  it("of a story are marked with the earliest, copies of an edition too", () => {
    const whole = story(600), cut = `${story(560)} and more`
    const { documents, notes } = markDuplicates([told("a", cut, day("2024-05-02")), told("b", whole, day("2024-05-01")), told("c", cut, day("2024-05-03")), told("d", story(600, 2000))])
    assert.deepStrictEqual(documents.map(({ duplicate_of }) => duplicate_of), ["b", undefined, "b", undefined])
    assert.deepStrictEqual(notes.map(({ document_id, rule }) => [document_id, rule]), [["a", "read-edition"], ["c", "read-edition"]])
  })
})

describe("markDuplicates", () => {
  it.each<[string, ReadonlyArray<DocumentRow>, ReadonlyArray<string | undefined>]>([
    ["different texts", [row("a", "x"), row("b", "y")], [undefined, undefined]],
    ["the same text", [row("b", "x"), row("a", "x"), row("c", "x")], ["a", undefined, "a"]],
    ["the same text on two days", [row("a", "x", day("2024-05-02")), row("b", "x", day("2024-05-01"))], ["b", undefined]],
    ["the same text, one without a day", [row("a", "x"), row("b", "x", day("2024-05-01"))], ["b", undefined]],
    ["two that hold no text", [row("a", "x", { status: "empty" }), row("b", "x", { status: "empty" })], [undefined, undefined]],
    ["two that cannot be read", [row("a", "x", { status: "unreadable" }), row("b", "x")], [undefined, undefined]],
    ["nothing", [], []]
  ])("of %s marks all but the earliest", (_, documents, expected) => {
    const { documents: marked, notes } = markDuplicates(documents)
    assert.deepStrictEqual(marked.map(({ duplicate_of }) => duplicate_of), expected)
    assert.deepStrictEqual(notes.map(({ document_id }) => document_id), marked.filter(({ duplicate_of }) => duplicate_of !== undefined).map(({ document_id }) => document_id))
    assert.strictEqual(new Set(notes.map(({ note_id }) => note_id)).size, notes.length)
  })
})
