import { assert, describe, it } from "@effect/vitest"
import { said } from "./said.ts"

describe("what somebody is sure or afraid of", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["The minister was adamant that the vote would go ahead.", "The minister | adamant | that the vote would go ahead"],
    ["She is confident the court will agree.", "She | confident | the court will agree"],
    ["Senior aides are worried that turnout will be low.", "Senior aides | worried | that turnout will be low"],
    ["Advocates for immigrants were also critical of the bill.", "Advocates | critical | the bill"],
    ["He has been sceptical about the plan to ban cash.", "He | sceptical | the plan to ban cash"],
    ["Farmers were not convinced that the dam was safe.", "Farmers | convinced | !that the dam was safe"],
    ["It is clear that prices will rise."],
    ["The lake is clear and cold."],
    ["The road was certain to close."],
    ["Critical infrastructure was damaged."]
  ])("reads «%s»", (text, ...expected) => assert.deepStrictEqual([...said(text)], expected))
})
