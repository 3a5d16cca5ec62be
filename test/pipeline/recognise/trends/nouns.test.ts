import { assert, describe, it } from "@effect/vitest"
import { lines } from "./lines.ts"

const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["Dengue cases are on the rise across Brazil.", ["rise increase | Dengue cases | in Brazil"]],
  ["A drop in exports hurt growers in Chile.", ["drop decrease | exports"]],
  ["The new law led to a fall in road deaths.", ["fall decrease | road deaths"]],
  ["The floods caused a sharp increase in cholera cases.", ["increase increase | cholera cases"]],
  ["An increase of 12% in fares angered commuters.", ["increase increase | fares | #12%"]],
  ["The decline in the euro has helped exporters.", ["decline decrease | euro"]],
  ["The fall in the value of the pound pushed up import costs.", ["fall decrease | value of the pound", "pushed up increase | import costs"]],
  ["The increase in the minimum wage takes effect in April.", ["increase increase | minimum wage"]],
  ["The rise in sea levels threatens the islands.", ["rise increase | sea levels"]],
  ["The company reported a decline in profit.", ["decline decrease | profit"]],
  ["Officials confirmed an uptick in hate crimes.", ["uptick increase | hate crimes"]]
]

describe("nouns of change", () => {
  it.each(cases)("reads «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
