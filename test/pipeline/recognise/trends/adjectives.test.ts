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
  ["A growing share of pupils are taught at home.", ["growing increase | share of pupils"]]
]

describe("adjectives of change", () => {
  it.each(cases)("reads «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
