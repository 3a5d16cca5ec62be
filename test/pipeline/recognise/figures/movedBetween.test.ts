import { assert, describe, it } from "@effect/vitest"
import { lines } from "./world.ts"

describe("movedBetween", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["Some 120,000 people moved from Venezuela to Spain last year.", ["level | people | from Venezuela | to Spain | last year"]],
    ["About 1.5 million people fled from Sudan to Egypt.", ["level | people | from Sudan | to Egypt"]],
    ["The ministry gave $300 million to Ghana.", ["level | ministry | of ministry | to Ghana"]],
    ["Hungary gets 80% of its gas from Russia.", ["share | gas | of its | from Russia"]],
    ["The 11 staff will move to Dakar.", ["level | staff"]],
    ["It took 12 minutes to move to Paris.", ["level | -"]]
  ])("knows whence and whither in «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
