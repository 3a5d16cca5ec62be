import { assert, describe, it } from "@effect/vitest"
import { lines } from "./world.ts"

describe("moveNoun", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["Oil jumps 3% after attack.", ["change increase | Oil"]],
    ["Pound slides 2% against dollar.", ["change decrease | Pound"]],
    ["Tesla shares slump 12% on weak sales.", ["change decrease | shares | of Tesla"]],
    ["A 5% rise in prices followed.", ["change increase | prices"]],
    ["Vanuatu saw a fall of 3 percent in exports.", ["change decrease | exports"]],
    ["House prices fell by 0.5%, the first drop in six months.", ["change decrease | House prices", "level | -", "level | -"]],
    ["The government introduced a 25% salary increase for teachers.", ["change increase | salary"]],
    ["A 12% operating budget increase was agreed.", ["change increase | operating budget"]],
    ["The car lost value through depreciation of $4,000.", ["change decrease | depreciation"]]
  ])("reads nouns of change and headlines in «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
