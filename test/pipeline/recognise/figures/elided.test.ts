import { assert, describe, it } from "@effect/vitest"
import { lines } from "./world.ts"

describe("elided", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["France spent 2% of GDP, Germany 1.5 and Poland 4.", ["share | GDP | of France", "share | GDP | of Germany"]],
    ["The north got 40 mm of rain and the south 120.", ["level | rain", "level | rain"]],
    ["Sales rose from 97,150 to 84,300 tonnes.", ["base increase | Sales", "result increase | Sales"]],
    ["Inflation was 5%. Some 300 came.", ["level | Inflation", "level | -"]]
  ])("borrows a unit left out in «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
