import { assert, describe, it } from "@effect/vitest"
import { civil, dayText } from "../../../../pipeline/normalise/dates/day.ts"
import { holidayIn, islamic } from "../../../../pipeline/normalise/dates/holidays.ts"

describe("holidays", () => {
  it.each([
    ["easter", 2024, "2024-03-31"], ["good-friday", 2025, "2025-04-18"], ["whit-monday", 2024, "2024-05-20"], ["ascension", 2024, "2024-05-09"], ["thanksgiving", 2024, "2024-11-28"],
    ["cyber-monday", 2024, "2024-12-02"], ["memorial-day", 2024, "2024-05-27"], ["labor-day", 2024, "2024-09-02"], ["king", 2025, "2025-01-20"], ["columbus-day", 2023, "2023-10-09"],
    ["eid-al-fitr", 2024, "2024-04-10~"], ["eid-al-fitr", 2019, "2019-06-05~"], ["eid-al-adha", 2024, "2024-06-17~"], ["ramadan", 2024, "2024-03-11~/2024-04-09~"], ["nowruz", 2021, "2021-03-20~"],
    ["independence-day", 2024, undefined]
  ] as const)("%s of %i is %s", (key, year, edtf) => assert.strictEqual(holidayIn(key, year)?.edtf, edtf))

  it("counts the Islamic calendar as the platform does", () => {
    const platform = new Intl.DateTimeFormat("en-u-ca-islamic-civil", { timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric" })
    for (const [year, month, day] of [[1400, 1, 1], [1445, 9, 1], [1445, 10, 1], [1446, 12, 10], [1390, 2, 29], [1, 1, 1]] as const) {
      const at = islamic(year, month, day), parts = platform.formatToParts(new Date(at * 86_400_000))
      assert.deepStrictEqual(["year", "month", "day"].map((type) => Number(parts.find((part) => part.type === type)?.value)), [year, month, day], dayText(at))
      assert.isAtLeast(civil(at).year, 622)
    }
  })
})
