import { assert, describe, it } from "@effect/vitest"
import { lines } from "./world.ts"

describe("measured", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["It has a per capita GDP of $18,100.", ["level | per capita GDP"]],
    ["The FTSE 100 closed at 7,521 points.", ["level | FTSE 100"]],
    ["Shares of Boeing fell 3%.", ["change decrease | Shares | of Boeing"]],
    ["Forests in the Amazon shrank by 3%.", ["change decrease | Forests | in Amazon"]],
    ["Profits at Shell rose 3%.", ["change increase | Profits | of Shell"]],
    ["The navy began a 10 day exercise involving frigates.", ["level | exercise"]],
    ["The lab stored a 50 litre tank containing acid.", ["level | tank"]],
    ["The clinic saw 40 cases of measles or mumps.", ["level | cases of measles or mumps"]],
    ["It reported a US$45 million profit.", ["level | profit | of It"]],
    ["He raised a US$3 million fund.", ["level | fund | of He"]],
    ["The firm sold 12 tonnes of gold and the mine.", ["level | gold | of firm"]]
  ])("reads phrases in «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
