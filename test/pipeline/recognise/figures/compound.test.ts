import { assert, describe, it } from "@effect/vitest"
import { lines } from "./world.ts"

describe("compound", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["Operating profit rose 7%.", ["change increase | Operating profit"]],
    ["The firm had operating costs of $3m.", ["level | operating costs"]],
    ["Oil and gas production fell 3%.", ["change decrease | Oil and gas production"]],
    ["Food and energy prices rose 5%.", ["change increase | Food and energy prices"]],
    ["The grocer said sales and marketing costs fell 4%.", ["change decrease | sales and marketing costs"]],
    ["Imports and exports rose 5%.", ["change increase | exports"]],
    ["Unemployment and food prices rose 5%.", ["change increase | Unemployment"]],
    ["Firms operating mines lost $5m.", ["change decrease | Firms"]],
    ["Workers marketing drugs earned $300 a week.", ["level | Workers"]]
  ])("knows where a compound begins in «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
