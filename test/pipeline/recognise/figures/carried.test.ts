import { assert, describe, it } from "@effect/vitest"
import { lines } from "./world.ts"

describe("carried", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["Of 900 patients, 39 percent of these had no symptoms.", ["level | patients", "share | patients"]],
    ["Inflation was 5.1% in May. It was 4.8% in April.", ["level | Inflation | May", "level | Inflation | April"]],
    ["The survey asked 2,000 adults. Some 54% said they felt safe.", ["level | adults", "share | adults"]],
    ["A total of 61% of men backed the plan, with 22% against.", ["share | men", "share | men"]],
    ["The motion passed by 72 votes to 38.", ["level | votes", "level | votes"]],
    ["Exports reached $4bn in March. The figure was $3bn a year earlier.", ["level | Exports | March", "level | Exports | a year earlier"]],
    ["Inflation was 5.1% in May. He paid $20.", ["level | Inflation | May", "level | - | of He"]],
    ["Exports reached $4bn in March. Wages were $900 a month.", ["level | Exports | March", "level | Wages"]],
    ["It sold 12 players and bought nine.", ["level | players", "level | players"]],
    ["The firm has 12 factories in Mexico and eight in Brazil.", ["level | factories | in Mexico", "level | factories | in Brazil"]],
    ["The museum had 1.2 million visitors in 2019, but only 300,000 in 2021.", ["level | visitors | 2019", "level | visitors | 2021"]],
    ["A decade ago, 60% of households had a phone; today 15% do.", ["share | households | A decade ago", "share | households | today"]],
    ["It had 300 shops. He walked 12 km.", ["level | shops", "level | -"]]
  ])("takes over what was measured before in «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
