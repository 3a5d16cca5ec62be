import { assert, describe, it } from "@effect/vitest"
import { lines } from "./world.ts"

describe("shareOf", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["The deficit reached 5% of GDP last year.", ["share | deficit | last year"]],
    ["The state spends 4.5% of GDP on education.", ["share | education"]],
    ["Tourism makes up 12 percent of the economy.", ["share | Tourism"]],
    ["Women account for 40% of students.", ["share | Women"]],
    ["Half of the students passed.", ["share | students"]],
    ["Customers bought 60 percent of the tickets online.", ["share | tickets"]],
    ["Public debt was 112% of gross domestic product.", ["share | Public debt"]],
    ["Prices were 5% higher.", ["change increase | Prices"]],
    ["The deficit was 5 million euros.", ["level | deficit"]],
    ["Nine out of ten patients recovered.", ["share | patients"]],
    ["Three in four pensioners own their home.", ["share | pensioners"]],
    ["Among women, 61% were in favour.", ["share | women"]]
  ])("knows what a share is of in «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
