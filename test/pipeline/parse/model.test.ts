import { assert, describe, it } from "@effect/vitest"
import { decodeModel, encodeModel } from "../../../pipeline/parse/model.ts"
import { tagCount, weights, rowOf } from "../../../pipeline/parse/weights.ts"

const parts = { lexicon: "the\t1\nof\t2", lemmas: "", features: Int32Array.of(-5, 7, 2_000_000_000), rows: new Int8Array(3 * tagCount).fill(-3) }

describe("a model's file", () => {
  it("comes back as it went", () => {
    const { types } = decodeModel(encodeModel(parts))
    assert.deepStrictEqual([...types.lexicon], [["the", 1], ["of", 2]])
    assert.deepStrictEqual(types.sums.weights.rows, parts.rows)
    assert.deepStrictEqual([-5, 7, 2_000_000_000, 8].map((feature) => rowOf(types.sums.weights, feature)), [0, tagCount, 2 * tagCount, -1])
  })

  it("is read wherever its bytes lie in memory", () => {
    const bytes = encodeModel(parts)
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    assert.deepStrictEqual(decodeModel(shifted.subarray(3)).types.sums.weights.rows, parts.rows)
  })

  it.each([0, 3, 24, 60])("that ends after %i bytes is refused", (length) => assert.throws(() => decodeModel(encodeModel(parts).subarray(0, length)), /tagger's file/u))

  it("finds every feature among many", () => {
    const features = Int32Array.from({ length: 5000 }, (_, index) => Math.imul(index, 0x9e3779b1))
    const table = weights(features, new Int8Array(features.length * tagCount))
    assert.isTrue(features.every((feature, index) => rowOf(table, feature) === index * tagCount))
  })
})
