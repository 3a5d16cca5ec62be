import { assert, describe, it } from "@effect/vitest"
import { lines } from "./world.ts"

describe("moveVerb", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["The bus fare will go up to $3.", ["result increase | bus fare"]],
    ["The firm lost $3 million.", ["change decrease | firm"]],
    ["The pound lost 1.3% against the dollar.", ["change decrease | pound"]],
    ["U.S. crude lost 90 cents to $76.50.", ["change decrease | crude | of U.S.", "result decrease | crude | of U.S."]],
    ["We lost 15 percent of our customers.", ["change decrease | customers"]],
    ["Undernourishment would increase by either 49 percent or 27 percent.", ["change increase | Undernourishment", "change increase | Undernourishment"]],
    ["The charity raised $5 million for refugees.", ["level | refugees | of charity"]],
    ["Iodine is added to only 10 per cent of salt.", ["share | salt"]],
    ["Inflation fell to historic lows of 2.9%.", ["result decrease | Inflation"]],
    ["The population is growing at 3% annually.", ["change increase | population"]],
    ["The economy lost 20,000 jobs in August.", ["change decrease | jobs | August"]],
    ["Snow dropped at a rate of three inches an hour.", ["level | Snow"]],
    ["Prices were falling at a rate of 3%.", ["change decrease | Prices"]]
  ])("reads verbs of change in «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
