import { assert, describe, it } from "@effect/vitest"
import { lines } from "./lines.ts"

const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["Falling prices have squeezed dairy farmers.", ["Falling decrease | prices"]],
  ["Rising costs forced the airline to cut routes.", ["Rising increase | costs", "cut decrease | routes | of airline"]],
  ["Shrinking forests leave orangutans with little food.", ["Shrinking decrease | forests"]],
  ["Analysts point to China's growing influence in the Pacific.", ["growing increase | influence | of China | in Pacific"]],
  ["There is a widening gap between rich and poor.", ["widening increase | gap"]],
  ["Fewer people died on the roads in 2022 than a year earlier.", ["Fewer decrease | people | 2022"]],
  ["The growing number of asylum seekers worries the council.", ["growing increase | number of asylum seekers"]],
  ["A growing share of pupils are taught at home.", ["growing increase | share of pupils"]],
  ["The airport expects lower passenger numbers this winter.", ["lower decrease | passenger numbers | this winter | forecast"]],
  ["Fewer people are smoking.", ["Fewer decrease | people"]],
  ["Fewer couples are marrying in Spain.", ["Fewer decrease | couples | in Spain"]],
  ["He blamed stagnant wages.", ["stagnant unchanged | wages"]],
  ["Cheaper imports squeezed producers.", ["Cheaper decrease | imports"]],
  ["Weaker sales in China weighed on results.", ["Weaker decrease | sales | in China"]],
  ["Fewer babies were born in Italy last year than at any time since 1861.", ["Fewer decrease | babies | in Italy | last year"]]
]

const none: ReadonlyArray<string> = [
  "The club expects higher things of its players.",
  "Fewer seats are on the left.",
  "The stagnant pond was drained.",
  "Cheaper rooms have no view.",
  "Fewer guests were present."
]

describe("adjectives of change", () => {
  it.each(cases)("reads «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })

  it.each(none)("finds no trend in «%s»", (text) => {
    assert.deepStrictEqual(lines(text), [])
  })
})
