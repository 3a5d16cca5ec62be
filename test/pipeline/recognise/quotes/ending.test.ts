import { assert, describe, it } from "@effect/vitest"
import { said } from "./said.ts"

describe("where what is said gives way to the author", () => {
  it.each<readonly [string, ...ReadonlyArray<string>]>([
    ["The union said the law was a mess — a charge ministers deny.", "The union | said | the law was a mess"],
    ["He said that Mexico would pay, a claim its president has rejected.", "He | said | that Mexico would pay"],
    ["Clinton said she regretted the email but maintained that she broke no law.", "Clinton | said | she regretted the email", "she | maintained | that she broke no law"],
    ["The law, which pollsters say is the least popular since records began, passed.", "pollsters | say | is the least popular since records began"],
    ["Polls show Clinton leading in Virginia, but turnout may be low.", "Polls | show | Clinton leading in Virginia"],
    ["The envoy said the plan, a gift to farmers, would cost too much.", "The envoy | said | the plan, a gift to farmers, would cost too much"],
    ["Sanders said the fee, which nobody pays, should go.", "Sanders | said | the fee, which nobody pays, should go"]
  ])("reads «%s»", (text, ...expected) => assert.deepStrictEqual([...said(text)], expected))
})
