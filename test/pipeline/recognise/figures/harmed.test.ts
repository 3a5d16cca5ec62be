import { assert, describe, it } from "@effect/vitest"
import { lines } from "./world.ts"

describe("harmed", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["Four people died and 12 are still missing.", ["level | people", "level | people"]],
    ["The gunman opened fire at a school, killing 14.", ["level | killing"]],
    ["The blast wounded 30.", ["level | wounded"]],
    ["At least 40 were killed and hundreds hurt.", ["level | killed", "level | hurt"]],
    ["The floods left 45 dead and 12 missing.", ["level | dead", "level | missing"]],
    ["Twelve remain in hospital.", ["level | -"]],
    ["They killed the deal in 2019 after 12 meetings.", ["level | meetings | 2019"]]
  ])("counts those harmed in «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
