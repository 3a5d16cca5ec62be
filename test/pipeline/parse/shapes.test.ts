import { assert, describe, it } from "@effect/vitest"
import { Shape } from "../../../pipeline/document/token.ts"
import { lowerCase, shapeOf } from "../../../pipeline/parse/shapes.ts"

describe("shapes", () => {
  it.each([
    ["the", Shape.lower], ["A", Shape.capitalised], ["Kazakhstan", Shape.capitalised], ["O’Brien", Shape.capitalised], ["Jean-Pierre", Shape.capitalised], ["NATO", Shape.upper], ["U.S.", Shape.upper], ["G20", Shape.capitalised],
    ["McDonald", Shape.mixed], ["iPhone", Shape.mixed], ["2024", Shape.none], ["%", Shape.none], ["ÉTÉ", Shape.upper], ["Żółw", Shape.capitalised], ["", Shape.none]
  ])("of «%s»", (form, shape) => assert.strictEqual(shapeOf(form), shape))

  it.each([["IT’S", "it's"], ["don‘t", "don't"], ["co\u00adop", "coop"], ["\u200eA", "a"], ["ÉTÉ", "été"], ["n`t", "n't"]])("«%s» in lower case is «%s»", (form, lower) => assert.strictEqual(lowerCase(form), lower))
})
