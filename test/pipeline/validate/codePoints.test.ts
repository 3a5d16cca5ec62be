import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { codePointsOf } from "../../../pipeline/validate/codePoints.ts"

describe("codePointsOf", () => {
  it.each([["", 0, 0], ["abc", 2, 2], ["é中", 2, 2], ["🙂a", 2, 1], ["🙂a", 3, 2], ["a🙂🙂b", 5, 3], ["👩‍🚀x", 5, 3]])("%j: unit %i is point %i", (text, unit, point) => {
    assert.strictEqual(codePointsOf(text)(unit), point)
  })

  it.prop("counts as Array.from does, at every boundary", [Schema.Array(Schema.Literals(["a", "é", "🙂", "𝒜", "👍🏽", "\ud800", "\udc00", "\n"]))], ([pieces]) => {
    const text = pieces.join(""), codePoint = codePointsOf(text)
    let unit = 0, point = 0
    for (const letter of text) {
      assert.strictEqual(codePoint(unit), point)
      unit += letter.length
      point++
    }
    assert.strictEqual(codePoint(text.length), point)
  })
})
