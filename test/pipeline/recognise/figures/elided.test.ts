import { assert, describe, it } from "@effect/vitest"
import { lines, read } from "./world.ts"

describe("elided", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["France spent 2% of GDP, Germany 1.5 and Poland 4.", ["share | GDP | of France", "share | GDP | of Germany"]],
    ["The north got 40 mm of rain and the south 120.", ["level | rain", "level | rain"]],
    ["Sales rose from 97,150 to 84,300 tonnes.", ["base increase | Sales", "result increase | Sales"]],
    ["Inflation was 5%. Some 300 came.", ["level | Inflation", "level | -"]]
  ])("borrows a unit left out in «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })

  it.each<readonly [string, ReadonlyArray<string>]>([
    ["Waits for a scan averaged 62 weeks; the average wait for a knee was 58.", ["62 week", "58 week"]],
    ["The deficit is put at 5.8 per cent of output, and the target for next year is 4.5.", ["5.8 percent", "4.5 percent"]],
    ["The river rose 3 metres on Monday and 2 on Tuesday.", ["3 metre", "2 metre"]],
    ["Temperatures reached 31 degrees in the city and 28 on the coast.", ["31 degree", "28 degree"]],
    ["The lorry carried 12 tonnes in March and 9 in April.", ["12 tonne", "9 tonne"]],
    ["Road deaths fell by 9 per cent to 41.", ["9 percent", "41 death"]],
    ["Growth was 3 per cent; the number of banks was 12.", ["3 percent", "12 bank"]]
  ])("shares a measure's unit, and no other's, in «%s»", (text, expected) =>
    assert.deepStrictEqual(read(text).figures.map(({ unitName, value }) => `${value!} ${unitName?.label ?? "-"}`), expected))
})
