import { assert, describe, it } from "@effect/vitest"
import { lines } from "./world.ts"

describe("inherit", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["Zambia harvested 1.5m tonnes of maize, down from 3.3m tonnes in 2023.", ["result decrease | maize | of Zambia", "base decrease | maize | of Zambia | 2023"]],
    ["The airline carried 12.5 million passengers in July, 8% more than in the same month last year.", ["level | passengers | July", "change increase | passengers | July"]],
    ["Last year 2.4 million foreigners visited, a rise of 8 percent on 2022.", ["level | foreigners | Last year", "change increase | foreigners | Last year"]],
    ["The port handled 300 ships, up 12%.", ["level | ships", "change increase | ships"]],
    ["The union has 5,000 members (down 3%).", ["level | members", "change decrease | members"]],
    ["The mayor spoke for 12 minutes, and prices were up 3%.", ["level | -", "change increase | prices"]],
    ["The firm has 300 shops. Sales were down 3%.", ["level | shops", "change decrease | Sales"]]
  ])("takes what a comparison is said of in «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
