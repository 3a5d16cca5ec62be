import { assert, describe, it } from "@effect/vitest"
import { DuckDBInstance } from "@duckdb/node-api"
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import type { TableName } from "../../../../../schemas/tables.ts"
import { descriptionOf } from "../../../../../pipeline/explorer/data/description.ts"
import { select } from "../../../../../pipeline/explorer/data/select.ts"
import { tableOf } from "../../../../../pipeline/explorer/data/table.ts"
import { pandasOf, rOf, sqlOf } from "../../../../../pipeline/explorer/view/tables/code.ts"
import { published } from "../../published.ts"

const out = published(resolve("data/sources")), described = descriptionOf(readFileSync(join(out, "datapackage.json")))
const tableNamed = (name: TableName) => tableOf(described.tables.find((one) => one.name === name)!, readFileSync(join(out, "arrow", `${name}.arrow`)))
const connection = (await DuckDBInstance.create()).connect()

const choices: ReadonlyArray<readonly [TableName, string, Readonly<Record<string, string>>]> = [
  ["figures", "", {}], ["figures", "JOB seekers", {}], ["figures", "", { value: "5..45", kind: "\"percent\"" }], ["figures", "", { value: "> 5", measure: "∃" }], ["figures", "", { measure: "∅" }], ["quotes", "", { evidence: "Russia's" }],
  ["events", "", { earliest: "2022-01..2023" }], ["events", "", { earliest: "< 2024", place_entity_id: "\"ukraine\"" }], ["mentions", "tokayev", { kind: "\"short_name\"" }], ["figures", "", { value: "nonsense" }]
]

describe("the view as code", () => {
  it.each(choices)("gives the same rows in SQL: %s, «%s», %j", async (name, search, filters) => {
    const table = tableNamed(name), key = table.description.key[0]!, choice = { search, filters, sort: { column: key, descending: true }, columns: [key, "evidence"] }
    const wanted = Array.from(select(table, choice), (index) => [table.id(index), String(table.row(index)["evidence"])])
    const sql = sqlOf(table, choice).replace("'parquet/", () => `'${join(out, "parquet").replaceAll("'", "''")}/`)
    assert.deepStrictEqual((await (await connection).runAndReadAll(sql)).getRows(), wanted)
  })

  it("says the same in Python and in R", () => {
    const table = tableNamed("figures"), choice = { search: "job", filters: { kind: "\"percent\"", value: "5..45", period_earliest: ">= 2024-04" }, sort: { column: "value", descending: true }, columns: ["measure", "value"] }
    assert.deepStrictEqual(pandasOf(table, choice).split("\n").slice(4), [
      "rows = rows[words.reindex(rows.index).str.contains(\"job\", regex=False)]", "rows = rows[rows[\"kind\"] == \"percent\"]", "rows = rows[rows[\"value\"] >= 5]", "rows = rows[rows[\"value\"] <= 45]",
      "rows = rows[rows[\"period_earliest\"] >= pd.Timestamp(\"2024-04-01\").date()]", "rows = rows.sort_values(\"value\", ascending=False, kind=\"stable\")", "rows = rows[[\"measure\", \"value\"]]"
    ])
    assert.deepStrictEqual(rOf(table, choice).split(" |>\n  ").slice(2), ["filter(kind == \"percent\")", "filter(value >= 5)", "filter(value <= 45)", "filter(period_earliest >= as.Date(\"2024-04-01\"))", "arrange(desc(value))", "select(measure, value)"])
  })
})
