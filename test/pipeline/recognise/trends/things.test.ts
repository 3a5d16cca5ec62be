import { assert, describe, it } from "@effect/vitest"
import { lines } from "./lines.ts"

const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["Output stagnated in 2023.", ["stagnated unchanged | Output | 2023"]],
  ["Poland increased its defence spending to 4% of GDP.", ["increased increase | defence spending | of its"]],
  ["Ryanair raised its profit forecast for the year.", ["raised increase | profit forecast | of its"]],
  ["The cost of living has soared.", ["soared increase | cost of living"]],
  ["Unemployment, which had fallen for two years, rose in June.", ["fallen decrease | Unemployment", "rose increase | Unemployment | June"]],
  ["Exports rose 4% while imports fell 2%.", ["rose increase | Exports | #4%", "fell decrease | imports | #2%"]],
  ["Exports rose and imports fell.", ["rose increase | Exports", "fell decrease | imports"]],
  ["Exports and imports rose in May.", ["rose increase | Exports | May", "rose increase | imports | May"]],
  ["Prices rose in January but fell in February.", ["rose increase | Prices | January", "fell decrease | Prices | February"]]
]

describe("what changes", () => {
  it.each(cases)("reads «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
