import { assert, describe, it } from "@effect/vitest"
import { lines } from "./lines.ts"

const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["The number of homeless families showed no change.", ["no change unchanged | number of homeless families"]],
  ["Turnout was almost the same as four years ago.", ["the same unchanged | Turnout | four years ago"]],
  ["The price of a stamp will not change.", ["change unchanged | price of a stamp | forecast"]],
  ["House prices have not budged since spring.", ["budged unchanged | House prices"]],
  ["Sales in Norway saw little change.", ["little change unchanged | Sales | in Norway"]],
  ["Spending per pupil is the same as in 2010.", ["the same unchanged | Spending per pupil | 2010"]]
]

const none: ReadonlyArray<string> = [
  "The plan did not change.",
  "The law is the same as in France.",
  "He has not moved from his chair."
]

describe("what does not change", () => {
  it.each(cases)("reads «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })

  it.each(none)("finds no trend in «%s»", (text) => {
    assert.deepStrictEqual(lines(text), [])
  })
})
