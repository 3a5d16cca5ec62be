import { assert, describe, it } from "@effect/vitest"
import { lines } from "./lines.ts"

const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["Sales remained flat in the first quarter.", ["flat unchanged | Sales | first quarter"]],
  ["The central bank held its rate at 5% on Thursday.", ["held unchanged | rate | of its | Thursday | #5%"]],
  ["Production stood still.", ["stood still unchanged | Production"]],
  ["Borrowing costs remained unchanged.", ["unchanged unchanged | Borrowing costs"]],
  ["The bank left rates unchanged at 4.5%.", ["unchanged unchanged | rates | of bank"]],
  ["The bank kept its key rate steady.", ["steady unchanged | key rate | of its"]],
  ["Support for independence held steady at 45%.", ["steady unchanged | Support for independence | #45%"]]
]

describe("standing still", () => {
  it.each(cases)("reads «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
