import { assert, describe, it } from "@effect/vitest"
import { lines } from "./lines.ts"

const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["Sales remained flat in the first quarter.", ["flat unchanged | Sales | first quarter"]],
  ["The central bank held its rate at 5% on Thursday.", ["held unchanged | rate | of its | Thursday | #5%"]],
  ["Production stood still.", ["stood still unchanged | Production"]],
  ["Borrowing costs remained unchanged.", ["unchanged unchanged | Borrowing costs"]],
  ["The bank left rates unchanged at 4.5%.", ["unchanged unchanged | rates | of bank"]],
  ["The bank kept its key rate steady.", ["steady unchanged | key rate | of its"]],
  ["Support for independence held steady at 45%.", ["steady unchanged | Support for independence | #45%"]],
  ["The dollar held firm against the yen.", ["held firm unchanged | dollar"]],
  ["Support for the Greens stayed put at 13%.", ["stayed put unchanged | Support for the Greens | #13%"]],
  ["Output was stuck at 1.2 million barrels a day.", ["stuck unchanged | Output | #1.2 million barrels"]],
  ["Crime rates stayed level.", ["level unchanged | Crime rates"]],
  ["The birth rate has remained more or less constant.", ["constant unchanged | birth rate"]],
  ["The Nikkei ended flat.", ["flat unchanged | Nikkei"]],
  ["Oil steadied on Tuesday.", ["steadied unchanged | Oil | Tuesday"]],
  ["The economy flatlined in the spring.", ["flatlined unchanged | economy | spring"]],
  ["Demand for coal remained firm.", ["remained firm unchanged | Demand for coal"]]
]

const none: ReadonlyArray<string> = [
  "The ship was stuck at the port.",
  "The troops held firm.",
  "Residents stayed put.",
  "The firm remained loyal to its founder."
]

describe("standing still", () => {
  it.each(cases)("reads «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })

  it.each(none)("finds no trend in «%s»", (text) => {
    assert.deepStrictEqual(lines(text), [])
  })
})
