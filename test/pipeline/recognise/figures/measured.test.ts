import { assert, describe, it } from "@effect/vitest"
import { lines } from "./world.ts"

describe("measured", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["It has a per capita GDP of $18,100.", ["level | per capita GDP"]],
    ["The FTSE 100 closed at 7,521 points.", ["level | FTSE 100"]],
    ["Shares of Boeing fell 3%.", ["change decrease | Shares | of Boeing"]],
    ["Forests in the Amazon shrank by 3%.", ["change decrease | Forests | in Amazon"]],
    ["Profits at Shell rose 3%.", ["change increase | Profits | of Shell"]]
  ])("reads phrases in «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
