import { assert, describe, it } from "@effect/vitest"
import { lines } from "./world.ts"

describe("said", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["The painting sold for $91 million in London.", ["level | painting | in London"]],
    ["Boeing's rival bought the engine maker for £400m.", ["level | engine maker"]],
    ["The tower, about 300 metres tall, will open in May.", ["level | tower | May"]],
    ["The fund, worth $1.4 trillion, owns shares in Apple.", ["level | fund"]],
    ["Officials said the tunnel would cost taxpayers $4.5 billion.", ["level | tunnel"]],
    ["Inflation: 5.2%.", ["level | Inflation"]],
    ["The minister will spend $15 million on new homes.", ["level | new homes | of minister"]],
    ["Parliament approved 3 billion euros for flood defences.", ["level | flood defences"]],
    ["The ferry was travelling at 30 knots.", ["level | ferry"]],
    ["He said 15 percent.", ["level | - | of He"]],
    ["She beat her rival by 12 percentage points.", ["level | -"]],
    ["He was jailed for 12 years.", ["level | -"]],
    ["A lawyer questioned him for two hours.", ["level | -"]],
    ["The kit was sent four months in advance.", ["level | -"]],
    ["The team won the cup and $50,000.", ["level | - | of team"]],
    ["The fair drew thousands.", ["level | -"]],
    ["He bought 400,000 doses at $11 each.", ["level | doses", "level | doses | of He"]],
    ["Fans paid as much as $900 each for tickets.", ["level | tickets"]],
    ["The union began when six members - Belgium, France and Italy - joined.", ["level | members"]]
  ])("knows what a figure is said of in «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
