import { assert, describe, it } from "@effect/vitest"
import { lines } from "./world.ts"

describe("reportedBy", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["Volkswagen said profit fell 29% to 6.5 billion euros.", ["change decrease | profit | of Volkswagen", "result decrease | profit | of Volkswagen"]],
    ["Samsung announced on Monday that revenue had risen 4%.", ["change increase | revenue | of Samsung"]],
    ["Goldman Sachs said inflation would rise to 4%.", ["result increase | inflation"]],
    ["The minister said profit fell 3%.", ["change decrease | profit"]]
  ])("gives results to the firm that tells them in «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
