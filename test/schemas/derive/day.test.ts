import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { day } from "../../../schemas/column.ts"
import { dayOf, daysOf } from "../../../schemas/derive/day.ts"

describe("days", () => {
  it.each([["1970-01-01", 0], ["1969-12-31", -1], ["2024-08-09", 19944], ["2000-02-29", 11016], ["0000-03-01", -719468], ["-0001-12-31", -719529]] as const)("%s is day %i", (day, days) => {
    assert.strictEqual(daysOf(day), days)
    assert.strictEqual(dayOf(days), day)
  })

  it.prop("come back from their numbers", [day("A day.").schema], ([day]) => assert.strictEqual(dayOf(daysOf(day)), day))

  it("are all that the pattern of a day has in a leap year and another", () => {
    const is = Schema.is(day("A day.").schema)
    for (const year of ["1900", "2000", "2023", "2024", "-0004"]) {
      for (let month = 1; month <= 12; month++) {
        for (let date = 1; date <= 31; date++) {
          const text = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`
          assert.strictEqual(is(text), dayOf(daysOf(text)) === text, text)
        }
      }
    }
  })
})
