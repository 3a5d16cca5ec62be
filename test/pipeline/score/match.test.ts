import { assert, describe, it } from "@effect/vitest"
import { match, overlapOf } from "../../../pipeline/score/match.ts"
import type { CodePoints, GoldRow, Row } from "../../../pipeline/score/gold.ts"

const text = "Ruiz said that prices rose, whether we like it or not, in that year."

const rowOf = (words: string, columns: Row): Row => {
  const start = text.indexOf(words)
  return { char_start: start, char_end: start + words.length, evidence: words, ...columns }
}

const goldOf = (words: string): GoldRow => ({ span: [text.indexOf(words), text.indexOf(words) + words.length], text: words })

const isExact = (gold: string, row: string, columns: Row = { directness: "indirect" }): boolean | undefined =>
  match({
    gold: [goldOf(gold)], rows: [rowOf(row, columns)], likeness: () => 0,
    spanOf: ({ char_end, char_start }) => [char_start, char_end] as CodePoints
  })[0]?.exact

describe("a quotation's clause", () => {
  it("is the same with and without its that", () => {
    assert.isTrue(isExact("prices rose", "that prices rose"))
    assert.isTrue(isExact("that prices rose", "prices rose"))
    assert.isTrue(isExact("that prices rose", "that prices rose"))
  })
  it("differs in any other word", () => {
    assert.isFalse(isExact("we like it", "whether we like it"))
    assert.isFalse(isExact("prices rose", "said that prices rose"))
    assert.isFalse(isExact("prices rose", "that prices rose, whether we like it or not"))
  })
  it("is a quotation's only", () => assert.isFalse(isExact("year", "that year", {})))
})

describe("overlap", () => {
  it("is intersection over union", () => {
    assert.strictEqual(overlapOf([0, 4], [2, 6]), 2 / 6)
    assert.strictEqual(overlapOf([0, 2], [2, 4]), 0)
  })
})
