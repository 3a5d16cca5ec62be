import { assert, describe, it } from "@effect/vitest"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Extract } from "../../../../pipeline/score/gold.ts"
import { sharedReport } from "../../../../pipeline/score/shared/sharedReport.ts"

const withFile = <A>(name: string, lines: ReadonlyArray<unknown>, use: (folder: string) => A): A => {
  const folder = mkdtempSync(join(tmpdir(), "shared-gold-"))
  try {
    writeFileSync(join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(""))
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const tallies = (name: string, lines: ReadonlyArray<unknown>, extract: Extract) =>
  withFile(name, lines, (folder) => sharedReport(folder, extract).lines.map(({ tally, what }) => [what, tally.right, tally.found, tally.wanted]))

describe("shared gold", () => {
  it("counts numbers by type, words and value, in code points", () => {
    const specs = [
      { id: "1", text: "🌍 cost $5", results: [{ Start: 8, End: 9, TypeName: "currency", Resolution: { value: "5" } }] },
      { id: "2", text: "20 to 35", results: [{ Start: 0, End: 7, TypeName: "numberrange", Resolution: { value: "(20,35]" } }] }
    ]
    const figures = [[{ char_start: 7, char_end: 9, kind: "money", value: 6 }], [{ char_start: 0, char_end: 8, kind: "count", value_low: 20, value_high: 35 }]]
    assert.deepStrictEqual(tallies("number-specs.jsonl", specs, ({ id, text }) => ({ text, tables: { figures: figures[Number(id) - 1] ?? [] } })), [
      ["currency overlap", 1, 1, 1], ["currency span", 1, 1, 1], ["currency value", 0, 1, 1],
      ["numberrange overlap", 1, 1, 1], ["numberrange span", 1, 1, 1], ["numberrange value", 1, 1, 1]
    ])
  })

  it("reads dates on the day given, with ends that are not included, in the past or in the future", () => {
    const specs = [
      { id: "1", text: "back on 15", reference: "2016-11-07T00:00:00", results: [{ Start: 8, Length: 2, Type: "date", Value: { FutureResolution: { date: "2016-11-15" }, PastResolution: { date: "2016-10-15" } } }] },
      { id: "2", text: "this week", reference: "2018-05-20T00:00:00", results: [{ Start: 0, End: 8, TypeName: "datetimeV2.daterange", Resolution: { values: [{ start: "2018-05-14", end: "2018-05-21" }] } }] },
      { id: "3", text: "for 3h", reference: null, results: [{ Start: 4, End: 5, TypeName: "datetimeV2.duration" }] }
    ]
    const dates = [[{ char_start: 8, char_end: 10, earliest: "2016-10-15", latest: "2016-10-15" }], [{ char_start: 0, char_end: 9, earliest: "2018-05-14", latest: "2018-05-20" }]]
    const published: Array<string | undefined> = []
    const extract: Extract = (article) => {
      published.push(article.published)
      return { text: article.text, tables: { dates: dates[Number(article.id) - 1] ?? [] } }
    }
    assert.deepStrictEqual(tallies("date-specs.jsonl", specs, extract).filter(([what]) => String(what).endsWith("value")), [["date value", 1, 1, 1], ["daterange value", 1, 1, 1]])
    assert.deepStrictEqual(published, ["2016-11-07", "2018-05-20"])
  })

  it("judges quantities by their words, their bound and a shared word of what is measured", () => {
    const at = (text: string, start: number) => ({ text, start, end: start + text.length })
    const paragraphs = [{
      id: "1", text: "Salinity of 2–3 ‰ and depth of ~12 m", quantities: [
        { span: at("2–3 ‰", 12), mods: ["IsRange"], property: at("Salinity", 0) }, { span: at("~12 m", 31), mods: ["IsApproximate"], entity: at("depth", 22) }
      ]
    }]
    const figures = [{ char_start: 12, char_end: 17, bound: "between", measure: "salinity" }, { char_start: 32, char_end: 36, bound: "exact" }]
    assert.deepStrictEqual(tallies("science-figures.jsonl", paragraphs, ({ text }) => ({ text, tables: { figures } })), [
      ["quantities overlap", 2, 2, 2], ["quantities span", 1, 2, 2], ["quantities bound", 1, 2, 2], ["quantities measured", 1, 2, 2]
    ])
  })

  it("counts inputs whose sentences are all right", () => {
    const rules = [{ name: "a", text: "Hi. Ho.", expected: ["Hi.", "Ho."] }, { name: "b", text: "Mr. X", expected: ["Mr. X"] }]
    const sentences = [{ char_start: 0, char_end: 3 }, { char_start: 4, char_end: 7 }]
    assert.deepStrictEqual(tallies("sentence-rules.jsonl", rules, ({ text }) => ({ text, tables: { sentences } })), [["inputs all right", 1, 2, 2]])
  })

  const shared = join(import.meta.dirname, "../../../../../shared/gold")

  it.skipIf(!existsSync(shared))("reads every name, date and quote of the articles", () => {
    const { lines } = sharedReport(shared, ({ text }) => ({ text, tables: {} }), ["wikinews.jsonl"])
    const wanted = Object.fromEntries(lines.map(({ tally, what }) => [what, tally.wanted]))
    assert.strictEqual(wanted["quotes overlap"], 138)
    assert.strictEqual(wanted["names strict"], 649)
    assert.strictEqual(wanted["dates span"], 106)
  })
})
