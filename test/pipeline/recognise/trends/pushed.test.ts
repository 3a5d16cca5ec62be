import { assert, describe, it } from "@effect/vitest"
import { lines } from "./lines.ts"

const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["The war drove oil prices to their highest level since 2014.", ["drove increase | oil prices"]],
  ["Heavy buying pushed the index to a record high.", ["pushed increase | index"]],
  ["The drought has driven the river's level to a 40-year low.", ["driven decrease | level"]],
  ["Panic took mortgage rates above 7%.", ["took increase | mortgage rates | #above 7%"]],
  ["Poor harvests have made bread dearer.", ["dearer increase | bread"]],
  ["The tariff made imported cars more expensive.", ["more expensive increase | imported cars"]],
  ["The leak sent gas prices soaring.", ["soaring increase | gas prices"]],
  ["The results sent the bank's shares tumbling.", ["tumbling decrease | shares | of bank"]],
  ["Yields were pushed above 5% by the sale.", ["pushed increase | Yields | #above 5%"]],
  ["The blast takes the total number of deaths to more than 400.", ["takes increase | number of deaths | #more than 400"]],
  ["Two more deaths brought the toll to 43.", ["brought increase | toll | #43"]],
  ["The order takes the backlog to 900 aircraft.", ["takes increase | backlog | #900 aircraft"]],
  ["The purchase brings its stake to 30%.", ["brings increase | stake | of its | #30%"]],
  ["The arrests bring the total to 62.", ["bring increase | total | #62"]]
]

const none: ReadonlyArray<string> = [
  "The driver took the car to a garage.",
  "They drove the sheep to higher ground.",
  "He made the crowd happier.",
  "The letter was sent to the highest court.",
  "The coach took the team to a record high jump final.",
  "She took the children to 12 museums.",
  "He brought the cake to 3 Elm Street.",
  "The bus takes the workforce to the plant."
]

describe("what is driven or made so", () => {
  it.each(cases)("reads «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })

  it.each(none)("finds no trend in «%s»", (text) => {
    assert.deepStrictEqual(lines(text), [])
  })
})
