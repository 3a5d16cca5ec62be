import { assert, describe, it } from "@effect/vitest"
import { lines, read } from "./world.ts"

describe("elided", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["France spent 2% of GDP, Germany 1.5 and Poland 4.", ["share | GDP | of France", "share | GDP | of Germany", "share | GDP | of Poland"]],
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
    ["Growth was 3 per cent; the number of banks was 12.", ["3 percent", "12 bank"]],
    ["Snow lay 40 cm deep in Aspen and barely 55 in Vail.", ["40 centimetre", "55 centimetre"]],
    ["The mission lasted 14 days instead of the planned 10.", ["14 day", "10 day"]],
    ["Beef went up 11 percent, pork 6 and chicken 3.5.", ["11 percent", "6 percent", "3.5 percent"]],
    ["In the east 62 percent voted yes, in the west only 38.", ["62 percent", "38 percent"]],
    ["The bid was raised to £2.4bn from 2.1.", ["2400000000 pound", "2100000000 pound"]],
    ["The yield rose 5 basis points to 4.31.", ["5 basis point", "4.31 percent"]],
    ["Inflation was 5.2 percent in May. In June it was 4.8.", ["5.2 percent", "4.8 percent"]],
    ["The sentence was cut from 12 years to nine.", ["12 year", "9 year"]],
    ["A ticket that cost $80 in May now costs 140.", ["80 dollar", "140 dollar"]],
    ["They are on 48 percent to 45.", ["48 percent", "45 percent"]],
    ["Sales rose 5 percent, and 340 people were hired.", ["5 percent", "340 person"]],
    ["Output grew 4 percent to 41.", ["4 percent", "41 -"]],
    ["They served 5 years and sold 12.", ["5 year", "12 -"]],
    ["Growth of 3 percent was beaten by a team of 12.", ["3 percent", "12 person"]]
  ])("shares a measure's unit, and no other's, in «%s»", (text, expected) =>
    assert.deepStrictEqual(read(text).figures.map(({ unitName, value }) => `${value!} ${unitName?.label ?? "-"}`), expected))
})
