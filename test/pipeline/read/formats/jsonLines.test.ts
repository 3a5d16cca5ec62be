import { assert, describe, it } from "@effect/vitest"
import type { Fields } from "../../../../pipeline/read/formats/fields.ts"
import { textOfMarkup } from "../../../../pipeline/read/formats/html.ts"
import { jsonLines } from "../../../../pipeline/read/formats/jsonLines.ts"
import { inPieces, listed } from "./bytes.ts"

const read = async (lines: string, fields: Fields = {}) =>
  (await listed(jsonLines(inPieces(lines, 7), fields, textOfMarkup))).map((found) => ("rest" in found ? found.rest : [found.id, found.head, "text" in found.content ? found.content.text : found.content.unreadable]))

describe("jsonLines", () => {
  it("takes named fields, and ways into objects", async () => {
    assert.deepStrictEqual(await read(`{"guid":7,"article":{"body":"Prices rose."},"meta":{"date":"2024-05-03T10:00:00Z"},"headline":"Prices"}\n`, { id: "guid", text: "article.body", published: "meta.date", title: "headline" }),
      [["7", { title: "Prices", published: "2024-05-03" }, "Prices rose."]])
  })

  it("takes a name with a dot in it as it stands", async () => {
    assert.deepStrictEqual(await read(`{"a.b":"Prices rose."}`, { text: "a.b" }), [[undefined, {}, "Prices rose."]])
  })

  it("makes markup a text, and a list of paragraphs one", async () => {
    assert.deepStrictEqual(await read(`{"id":"a","body":"<p>One.</p><p>Two.</p>"}\n{"id":"b","text":["One.","Two."]}`, { html: "body" }), [["a", {}, "One.\n\nTwo."], ["b", {}, "One.\n\nTwo."]])
  })

  it("names the line that is no record, and goes on", async () => {
    const [first, second, third, fourth] = await read(`{"id":"a","text":\n[1]\n\n{"id":"b","body":"x"}\n{"id":"c","text":"Prices rose."}\n`)
    assert.match(String((first as ReadonlyArray<unknown>)[2]), /^Line 1 is not JSON/u)
    assert.match(String((second as ReadonlyArray<unknown>)[2]), /^Line 2 is no JSON object/u)
    assert.match(String((third as ReadonlyArray<unknown>)[2]), /^Line 4 has no text: neither "text" nor "html"/u)
    assert.deepStrictEqual(fourth, ["c", {}, "Prices rose."])
  })

  it("looks at no inherited field", async () => {
    assert.match(JSON.stringify(await read(`{"id":"a"}`, { text: "constructor.name" })), /has no text/u)
  })
})
