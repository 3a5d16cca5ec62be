import { assert, describe, it } from "@effect/vitest"
import { lines } from "./lines.ts"

const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["The bank left its benchmark rate untouched at 3.5 percent.", ["untouched unchanged | benchmark rate | of its"]],
  ["The central bank kept rates on hold.", ["on hold unchanged | rates"]],
  ["The Fed is expected to keep borrowing costs at 5.5% in May.", ["keep unchanged | borrowing costs | of Fed | May | #5.5% | forecast"]],
  ["The company maintained its dividend at 20 pence.", ["maintained unchanged | dividend | of its | #20 pence"]],
  ["Norway's central bank held its deposit rate at 4.5%.", ["held unchanged | deposit rate | of its | #4.5%"]],
  ["Regulators left fees on hold.", ["on hold unchanged | fees"]]
]

const none: ReadonlyArray<string> = [
  "The family kept a dog at 12 Main Street.",
  "Police put the search on hold.",
  "She left the bag at 10 Downing Street."
]

describe("what is kept as it is", () => {
  it.each(cases)("reads «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })

  it.each(none)("finds no trend in «%s»", (text) => {
    assert.deepStrictEqual(lines(text), [])
  })
})
