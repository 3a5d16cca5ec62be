import { assert, describe, it } from "@effect/vitest"
import { lines } from "./world.ts"

describe("gap", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["Exports rose 5% and imports 7%.", ["change increase | Exports", "change increase | imports"]],
    ["The Dow lost 1.2%, the S&P 500 0.8% and the Nasdaq 0.5%.", ["change decrease | Dow", "change decrease | S&P 500", "change decrease | Nasdaq"]],
    ["Labour won 42% of the vote, the Conservatives 38% and the Greens 9%.", ["share | vote | of Labour", "share | vote | of Conservatives", "share | vote | of Greens"]],
    ["Men earned an average of $52,000 and women $43,000.", ["level | Men", "level | women"]],
    ["Sales in Europe rose 3 percent and those in Asia 5 percent.", ["change increase | Sales | in Europe", "change increase | Sales | in Asia"]],
    ["Inflation was 5% in France, 4% in Italy and 3% in Spain.", ["level | Inflation | in France", "level | Inflation | in Italy", "level | Inflation | in Spain"]],
    ["Oil exports fell by 10% and gas exports by 5%.", ["change decrease | Oil exports", "change decrease | gas exports"]],
    ["Exports rose 5% and 300 people came.", ["change increase | Exports", "level | people"]],
    ["In Spain 1,730 died; in Gaza 12 were killed.", ["level | died | in Spain", "level | killed | in Gaza"]],
    ["Belgium 3 - 0 Panama.", []],
    ["Prices rose 5%, and the mayor paid $20.", ["change increase | Prices", "level | mayor | of mayor"]]
  ])("reads figures whose verb is left out in «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
