import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { civil, dayOf, dayText, isoWeek, plusMonths, weekdayOf } from "../../../../pipeline/normalise/dates/day.ts"

const anyDay = Schema.Int.check(Schema.isBetween({ minimum: -719_528, maximum: 2_932_896 }))

describe("days", () => {
  it.prop("are what the platform's calendar says", [anyDay], ([day]) => {
    const date = new Date(day * 86_400_000)
    assert.strictEqual(dayText(day), date.toISOString().slice(0, 10))
    assert.strictEqual(weekdayOf(day), date.getUTCDay() === 0 ? 7 : date.getUTCDay())
  })

  it.prop("survive the way to a date and back", [anyDay], ([day]) => {
    const { date, month, year } = civil(day)
    assert.strictEqual(dayOf(year, month, date), day)
  })

  it.each([["2024-01-31", 1, "2024-02-29"], ["2023-01-31", 1, "2023-02-28"], ["2024-03-15", -3, "2023-12-15"]])("%s moved by %i months is %s", (from, months, to) => {
    const [year, month, date] = from.split("-").map(Number)
    assert.strictEqual(dayText(plusMonths(dayOf(year!, month!, date!), months)), to)
  })

  it("counts ISO weeks from the one with 4 January", () => {
    assert.strictEqual(dayText(isoWeek(2019, 1)), "2018-12-31")
    assert.strictEqual(dayText(isoWeek(2011, 1)), "2011-01-03")
  })
})
