import { assert, describe, it } from "@effect/vitest"
import { publishOffsets, withhold } from "../../../pipeline/validate/published.ts"
import { document, figure, rowsWith, sentence } from "./rows.ts"

const shown = (rows: ReturnType<typeof rowsWith>) => rows.sentences.filter((row) => "text" in row).map(({ text }) => text)

describe("withhold", () => {
  const three = (...figures: ReadonlyArray<ReturnType<typeof figure>>) => rowsWith({ documents: [document()], sentences: [sentence("one", 0, 10), sentence("two", 11, 20), sentence("three", 21, 30)], figures })

  it.each([
    ["no claim", [], []], ["a claim in the second", [figure("5", 12, "two")], ["two"]], ["claims in the first and the last", [figure("5", 22, "three"), figure("6", 0, "one")], ["one", "three"]],
    ["a claim over two", [figure("5", 5, "one", { char_end: 15 })], ["one", "two"]], ["a claim over all", [figure("5", 0, "one", { char_end: 30 }), figure("6", 1, "one")], ["one", "two", "three"]],
    ["a claim that ends where a sentence does", [figure("5", 11, "two", { char_end: 20 })], ["two"]], ["a claim that ends where the next begins", [figure("5", 5, "one", { char_end: 11 })], ["one"]]
  ])("with %s shows only what it rests on", (_, figures, expected) => {
    const rows = three(...figures)
    withhold(rows, "evidence")
    assert.deepStrictEqual(shown(rows), expected)
    assert.isFalse("text" in rows.documents[0]!)
  })

  it("shows everything of a source whose text may be published", () => {
    const rows = three()
    withhold(rows, "full")
    assert.deepStrictEqual([shown(rows).length, rows.documents[0]!["text"]], [3, "…"])
  })
})

describe("publishOffsets", () => {
  it("counts in code points, also how much is shown", () => {
    const text = "🙂 Up 5. 🙂 No."
    const rows = rowsWith({ documents: [document({ text: undefined })], sentences: [sentence("one", 0, 9), sentence("two", 10, 15)], figures: [figure("5", 6, "one")] })
    delete rows.documents[0]!["text"]
    delete rows.sentences[1]!["text"]
    publishOffsets(rows, text)
    assert.deepStrictEqual([rows.figures[0]!["char_start"], rows.figures[0]!["char_end"], rows.sentences[1]!["char_start"], rows.documents[0]!["char_count"]], [5, 6, 9, 13])
    assert.strictEqual(rows.documents[0]!["text_share_published"], Math.round(8 / 13 * 10_000) / 10_000)
  })

  it("of an empty text publishes nothing", () => {
    const rows = rowsWith({ documents: [document({ text: "" })] })
    publishOffsets(rows, "")
    assert.deepStrictEqual(["text" in rows.documents[0]!, rows.documents[0]!["text_share_published"], rows.documents[0]!["char_count"]], [false, 0, 0])
  })
})
