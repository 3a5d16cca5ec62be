import { assert, describe, it } from "@effect/vitest"
import { lines } from "./lines.ts"

const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["Dengue cases are on the rise across Brazil.", ["rise increase | Dengue cases | in Brazil"]],
  ["A drop in exports hurt growers in Chile.", ["drop decrease | exports | in Chile"]],
  ["The new law led to a fall in road deaths.", ["fall decrease | road deaths"]],
  ["The floods caused a sharp increase in cholera cases.", ["increase increase | cholera cases"]],
  ["An increase of 12% in fares angered commuters.", ["increase increase | fares | #12%"]],
  ["The decline in the euro has helped exporters.", ["decline decrease | euro"]],
  ["The fall in the value of the pound pushed up import costs.", ["fall decrease | value of the pound", "pushed up increase | import costs"]],
  ["The increase in the minimum wage takes effect in April.", ["increase increase | minimum wage | April"]],
  ["The rise in sea levels threatens the islands.", ["rise increase | sea levels"]],
  ["The company reported a decline in profit.", ["decline decrease | profit"]],
  ["Officials confirmed an uptick in hate crimes.", ["uptick increase | hate crimes"]],
  ["Job cuts at the plant were announced on Monday.", ["cuts decrease | Job"]],
  ["Price increases in Norway have stopped.", ["increases increase | Price | in Norway"]],
  ["Tax rises for firms were rejected by the senate.", ["rises increase | Tax"]],
  ["The tax cut boosted growth.", ["cut decrease | tax"]],
  ["The retailer blamed bad weather for a 14% drop in operating profit.", ["drop decrease | operating profit | #14%"]],
  ["The bank reported a 12 percent fall in lending.", ["fall decrease | lending | #12 percent"]],
  ["The ministry recorded a 5% rise in arrests.", ["rise increase | arrests | #5%"]],
  ["The loss of 3,000 jobs was confirmed.", ["loss decrease | jobs | #3,000 jobs"]],
  ["The deal means the loss of 90 jobs.", ["loss decrease | jobs | #90 jobs"]],
  ["The improvement in its cloud division lifted profit.", ["improvement increase | cloud division | of its", "lifted increase | profit"]],
  ["The rise in core prices points to stubborn inflation.", ["rise increase | core prices"]],
  ["The rise in car thefts worries insurers.", ["rise increase | car thefts"]],
  ["A fall in orders reflects weak demand.", ["fall decrease | orders"]],
  ["The rise in bus fares angers commuters.", ["rise increase | bus fares"]]
]

const none: ReadonlyArray<string> = [
  "Demand drops in winter and shops close.",
  "The cutter cuts through steel.",
  "The loss of 12 soldiers was confirmed.",
  "Depreciation of assets is a cost.",
  "Earnings before interest, tax, depreciation and amortisation were $94m."
]

describe("nouns of change", () => {
  it.each(cases)("reads «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })

  it.each(none)("finds no trend in «%s»", (text) => {
    assert.deepStrictEqual(lines(text), [])
  })
})
