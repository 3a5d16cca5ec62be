import { assert, describe, it } from "@effect/vitest"
import { quantityOf, readingOf } from "../../../../pipeline/explorer/text/reading.ts"

const nameOf = (id: string) => id.toUpperCase()

describe("quantityOf", () => {
  it.each([
    [{ kind: "percent", role: "change", direction: "decrease", bound: "exact", value: 60, evidence: "60%" }, "−60 %"],
    [{ kind: "money", role: "level", bound: "more_than", value: 1_500_000, unit: "dollar", unit_code: "USD", unit_scheme: "iso4217", evidence: "x" }, "more than 1.5 million USD"],
    [{ kind: "duration", role: "level", bound: "between", value_low: 10, value_high: 20, unit: "day", evidence: "x" }, "10–20 days"],
    [{ kind: "ratio", role: "share", bound: "exact", value: 0.333333333333, evidence: "a third" }, "1/3"],
    [{ kind: "count", role: "level", bound: "vague", evidence: "dozens" }, "dozens"],
    [{ kind: "length", role: "change", direction: "increase", bound: "about", value: 1, unit: "kilometre", evidence: "x" }, "about +1 kilometre"]
  ])("%o is «%s»", (row, words) => {
    assert.strictEqual(quantityOf(row as never), words)
  })
})

describe("readingOf", () => {
  it("says a claim in a line, and how it is put where that does not go without saying", () => {
    const row = { kind: "percent", role: "change", direction: "decrease", bound: "exact", value: 60, evidence: "60%", measure: "number of job seekers", subject_entity_id: "t", place_entity_id: "s", period: "2024-04/..", modality: "forecast", polarity: "denied" }
    assert.strictEqual(readingOf("figures", row, nameOf), "−60 % · number of job seekers · T · in S · since April 2024 · forecast, denied")
  })

  it.each(["mentions", "dates", "figures", "trends", "quotes", "relations", "events", "notes", "nothing"])("says something of any row: %s", (table) => {
    assert.isString(readingOf(table, { evidence: "words" }, nameOf))
  })
})
