import { assert, describe, it } from "@effect/vitest"
import { lines } from "./lines.ts"

const cases: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ["Gold hit a record high on Monday.", ["record high increase | Gold | Monday"]],
  ["The lira is at a record low.", ["record low decrease | lira"]],
  ["Consumer confidence is at a five-year low.", ["five-year low decrease | Consumer confidence"]],
  ["Unemployment is at its lowest level since 1974.", ["lowest decrease | Unemployment"]],
  ["Electricity consumption in Vietnam hit a new high.", ["new high increase | Electricity consumption | in Vietnam"]]
]

describe("highs and lows", () => {
  it.each(cases)("reads «%s»", (text, expected) => {
    assert.deepStrictEqual(lines(text), expected)
  })
})
