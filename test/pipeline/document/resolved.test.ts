import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { located } from "../../../pipeline/document/resolved.ts"
import { contains, inTextOrder, overlaps, type Span } from "../../../pipeline/document/span.ts"

const place = Schema.Literals([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
const spans = Schema.Array(Schema.Tuple([place, place]))
const spanOf = ([a, b]: readonly [number, number]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 })

describe("located", () => {
  it.prop("finds what looking at all would find", [spans, Schema.Tuple([place, place])], ([pairs, asked]) => {
    const all = pairs.map(spanOf).sort(inTextOrder), span = spanOf(asked), { around, exactly, within } = located(all)
    assert.deepStrictEqual(within(span), all.filter((one) => contains(span, one)))
    assert.deepStrictEqual(exactly(span), all.find(({ end, start }) => start === span.start && end === span.end))
    const covering = all.filter((one) => contains(one, span)), found = around(span)
    assert.strictEqual(found === undefined, covering.length === 0)
    if (found !== undefined) assert.include(covering, found)
  }, { arbitrary: { runs: 500 } })

  it("finds the longest around where they nest", () => {
    const nested = [{ start: 0, end: 20 }, { start: 0, end: 9 }, { start: 3, end: 6 }]
    assert.deepStrictEqual(located(nested).around({ start: 4, end: 5 }), { start: 0, end: 20 })
  })

  it("of nothing finds nothing", () => {
    const { around, exactly, within } = located([]), span = { start: 0, end: 1 }
    assert.deepStrictEqual([around(span), exactly(span), within(span)], [undefined, undefined, []])
  })
})

describe("spans", () => {
  it.each<[Span, Span, boolean, boolean]>([
    [{ start: 0, end: 5 }, { start: 5, end: 6 }, false, false], [{ start: 0, end: 5 }, { start: 4, end: 6 }, true, false], [{ start: 0, end: 5 }, { start: 1, end: 5 }, true, true],
    [{ start: 1, end: 2 }, { start: 0, end: 5 }, true, false], [{ start: 1, end: 2 }, { start: 1, end: 2 }, true, true]
  ])("%j and %j: overlap %s, contains %s", (one, other, overlap, within) => {
    assert.deepStrictEqual([overlaps(one, other), overlaps(other, one), contains(one, other)], [overlap, overlap, within])
  })
})
