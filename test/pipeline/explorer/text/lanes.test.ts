import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { lanesOf, segmentsOf } from "../../../../pipeline/explorer/text/lanes.ts"

const Pair = Schema.Tuple([Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 60 })), Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 20 }))])
const extentsOf = (pairs: ReadonlyArray<readonly [number, number]>) => pairs.map(([start, length]) => ({ start, end: start + length }))

describe("lanesOf", () => {
  it("puts short ones nearest to the words", () => {
    assert.deepStrictEqual(lanesOf(extentsOf([[0, 20], [2, 3], [10, 4], [3, 12]])), [2, 0, 0, 1])
  })

  it.prop("draws no two that overlap on one line", [Schema.Array(Pair)], ([pairs]) => {
    const extents = extentsOf(pairs), lanes = lanesOf(extents)
    for (const [i, a] of extents.entries()) for (const [j, b] of extents.entries()) if (i < j && a.start < b.end && b.start < a.end) assert.notStrictEqual(lanes[i], lanes[j])
  })
})

describe("segmentsOf", () => {
  it.prop("cuts without gaps, and each piece has just what lies over it", [Schema.Array(Pair)], ([pairs]) => {
    const extents = extentsOf(pairs), segments = segmentsOf(10, 50, extents)
    assert.strictEqual(segments[0]!.start, 10)
    assert.strictEqual(segments.at(-1)!.end, 50)
    for (const [index, { end, over, start }] of segments.entries()) {
      assert.strictEqual(start, segments[index - 1]?.end ?? 10)
      for (let at = start; at < end; at++) assert.sameMembers(over as Array<unknown>, extents.filter((one) => one.start <= at && at < one.end))
    }
  })
})
