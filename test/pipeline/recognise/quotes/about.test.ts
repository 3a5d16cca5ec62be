import { assert, describe, it } from "@effect/vitest"
import { said } from "./said.ts"

describe("what somebody speaks of, for or against", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["The bank warned of a shortage of cash.", "The bank | warned | a shortage of cash"],
    ["Officials in Nairobi, Abuja and Accra have complained about the new rules.", "Officials | complained | the new rules"],
    ["The general warned against cutting troops.", "The general | warned | cutting troops"],
    ["She argued for leaving the union.", "She | argued | leaving the union"],
    ["The president lashed out at the press.", "The president | lashed | the press"],
    ["Nurses spoke out against the cuts.", "Nurses | spoke | the cuts"],
    ["The envoy boasted of winning three elections.", "The envoy | boasted | winning three elections"],
    ["The storm hit out of season."],
    ["They spoke of the weather for hours."],
    ["He argued with his brother."]
  ])("reads «%s»", (text, ...expected) => assert.deepStrictEqual([...said(text)], expected))
})
