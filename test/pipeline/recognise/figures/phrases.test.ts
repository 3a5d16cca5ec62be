import { assert, describe, it } from "@effect/vitest"
import { lines } from "./world.ts"

describe("phrases", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["Vodafone (VOD) shares fell 3% or 4p to 120p.", ["change decrease | shares | of Vodafone", "change decrease | shares | of Vodafone", "result decrease | shares | of Vodafone"]],
    ["Crude oil (WTI) prices climbed 2%.", ["change increase | prices"]],
    ["In its smallest unit, the mobile network for farms, rents rose 7 percent.", ["change increase | rents"]],
    ["Unrest followed as a result of bread prices rising 12%.", ["change increase | bread prices"]],
    ["The jobless rate over Jan - Mar was 4%.", ["level | jobless rate"]],
    ["In Paris, the capital, rents rose 5%.", ["change increase | rents | in Paris"]],
    ["Sales, a measure of demand, rose 5%.", ["change increase | Sales"]]
  ])("finds the subject in «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
