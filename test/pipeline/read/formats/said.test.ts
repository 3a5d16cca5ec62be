import { assert, describe, it } from "@effect/vitest"
import { headOf, publishedOf } from "../../../../pipeline/read/formats/said.ts"

describe("publishedOf", () => {
  it.each([
    ["2024-05-03T23:30:00-07:00", "2024-05-03"], ["2024-05-03 10:00", "2024-05-03"], ["2024-05-03", "2024-05-03"], ["2024-05", "2024-05"], ["2019/2020", "2019/2020"], ["20240503", "2024-05-03"],
    ["Fri, 03 May 2024 10:00:00 GMT", "2024-05-03"], ["3 May 2024", "2024-05-03"], ["Friday, 3 September 2021 08:00 +0200", "2021-09-03"],
    ["yesterday", undefined], ["2024-13-40", undefined], ["May 3", undefined], ["", undefined], ["1714730400", undefined], ["03/05/2024", undefined]
  ] as const)("%s", (written, edtf) => {
    assert.strictEqual(publishedOf(written), edtf)
  })
})

describe("headOf", () => {
  it("takes what can be used and notes the rest", () => {
    const { head, notes } = headOf({ title: " Two\n lines ", author: [{ name: "A" }, "B"], url: "javascript:alert(1)", published: "soon", language: "en_GB", text_origin: "made up" })
    assert.deepStrictEqual(head, { title: "Two lines", author: "A, B", language: "en-GB" })
    assert.deepStrictEqual(notes.map(({ message }) => /of (\w+) cannot/u.exec(message)?.[1]), ["url", "published", "text_origin"])
  })

  it("says nothing of what is not there", () => {
    assert.deepStrictEqual(headOf({ title: "", author: null, url: undefined }), { head: {}, notes: [] })
  })
})
