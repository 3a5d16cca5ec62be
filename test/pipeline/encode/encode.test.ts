import { assert, describe, it } from "@effect/vitest"
import { stringify } from "csv-stringify/sync"
import * as Arbitrary from "effect/Arbitrary"
import { decodeArrow } from "../../../pipeline/check/decode/arrow.ts"
import { decodeCsv } from "../../../pipeline/check/decode/csv.ts"
import { decodeJson } from "../../../pipeline/check/decode/json.ts"
import { decodeParquet } from "../../../pipeline/check/decode/parquet.ts"
import { publishedTable } from "../../../pipeline/check/published.ts"
import { encode, formatNames, formats } from "../../../pipeline/encode/encode.ts"
import type { Row } from "../../../pipeline/encode/row.ts"
import { keyColumn } from "../../../schemas/derive/dataPackage.ts"
import { jsonSchema } from "../../../schemas/derive/jsonSchema.ts"
import { tableSchema } from "../../../schemas/derive/tableSchema.ts"
import { type TableName, tableNames, tableOf } from "../../../schemas/tables.ts"

const decoders = { csv: decodeCsv, json: decodeJson, arrow: decodeArrow, parquet: decodeParquet }

const describedTable = (name: TableName) => publishedTable(name, jsonSchema(tableOf(name)), { schema: tableSchema(tableOf(name), keyColumn(tableNames.map(tableOf))) })

/** What the text formats cannot tell apart is one: -0 is 0. */
const plain = (row: Row): Row => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === 0 ? 0 : cell]))

/** What csv-stringify makes of rows: the oracle of our own writer. */
const stringified = (name: TableName, rows: ReadonlyArray<Row>): string =>
  stringify(rows as Array<Row>, { header: true, columns: Object.keys(tableOf(name).columns), record_delimiter: "\n", quoted_match: /\r/u, cast: { number: String } })

const assertComesBack = async (name: TableName, rows: ReadonlyArray<Row>) => {
  assert.strictEqual(new TextDecoder("utf-8", { ignoreBOM: true }).decode(formats.csv(tableOf(name), rows)), stringified(name, rows))
  const table = describedTable(name)
  for (const format of formatNames) {
    const decoded = await decoders[format](formats[format](tableOf(name), rows), table, 1000)
    assert.deepStrictEqual(decoded, { rows: rows.map(plain), troubles: [] }, format)
  }
}

/** What readers trip over: each stands alone in a cell, and between others. */
const awkward = ["NA", "null", "NULL", "NaN", "\"", "\"\"", "a \"b\" c", "a,b", "a\nb", "a\r\nb", "a\rb", "\n", " ", " a ", "😀", "é", "\ufeff", "=SUM(A1)", "+1", "-1", "@x", "0", "1e5", "true", "שלום", "a\u2028b", "'", "\t", "\\", "2024-08-09"]

describe("encode", () => {
  it("brings awkward text back from every format", async () => {
    const rows = awkward.map((text, i) => ({ table_name: "figures", row_id: text, column_name: "value", part: i + 1, ...(i % 2 === 0 ? { evidence: text } : {}), rule: "a" }))
    await assertComesBack("cells", rows)
  })

  it("brings days back, also before the first year", async () => {
    const days = ["2024-02-29", "1970-01-01", "1969-12-31", "0001-01-01", "0000-12-31", "-0044-03-15", "9999-12-31", "0099-06-01"]
    await assertComesBack("corrections", days.map((decided_on, i) => ({ table_name: "figures", row_id: String(i), column_name: "value", reason: "r", decided_by: "d", decided_on })))
  })

  it("brings numbers back to the last bit", async () => {
    const values = [0, -0, 0.1, 0.1 + 0.2, 1e21, 1.5e-7, 5e-324, 1.7976931348623157e308, 9007199254740993, -4.5]
    await assertComesBack("entities", values.map((value, i) => ({
      entity_id: `e${i}`, type: "place", name: "n", status: "authority", mention_count: 2147483647, document_count: 0, latitude: value
    })).map(({ latitude, ...row }) => ({ ...row, latitude, longitude: latitude })))
  })

  it.each(tableNames)("makes files of %s without rows", async (name) => {
    await assertComesBack(name, [])
  })

  for (const name of tableNames) {
    const rows = Arbitrary.array(Arbitrary.schema(tableOf(name).row as never) as Arbitrary.Arbitrary<Row>, { maxLength: 20 } as never)
    it.prop(`brings any rows of ${name} back from every format`, [rows], ([rows]) => assertComesBack(name, rows), { arbitrary: { runs: 25 } })
  }

  it("gives the same bytes for the same rows, wherever it runs", () => {
    const rows = awkward.map((text, i) => ({ table_name: "dates", row_id: text, column_name: "edtf", reason: "r", decided_by: "d", decided_on: `2024-03-${String(i + 1).padStart(2, "0")}` }))
    const zone = process.env["TZ"]
    const once = encode(tableOf("corrections"), rows)
    process.env["TZ"] = "America/St_Johns"
    const again = encode(tableOf("corrections"), structuredClone(rows))
    process.env["TZ"] = zone ?? "UTC"
    assert.deepStrictEqual(again, once)
  })

  it("writes one row a line", () => {
    const text = (format: "csv" | "json") => new TextDecoder().decode(formats[format](tableOf("sources"), [{ publish: "full", source_id: "a", name: "A, \"b\"" }]))
    assert.strictEqual(text("csv"), "source_id,name,kind,country_code,homepage,license,license_url,publish\na,\"A, \"\"b\"\"\",,,,,,full\n")
    assert.strictEqual(text("json"), "[\n{\"source_id\":\"a\",\"name\":\"A, \\\"b\\\"\",\"publish\":\"full\"}\n]\n")
  })

  it("keeps rows apart that fill several batches", async () => {
    const rows = Array.from({ length: 70_000 }, (_, i) => ({ quote_id: `qt_${i}`, role: "speaker", ...(i % 7 === 0 ? {} : { entity_id: `é${i}` }), mention_id: "m" }))
    const table = describedTable("quote_roles")
    for (const format of ["arrow", "parquet"] as const) {
      const decoded = await decoders[format](formats[format](tableOf("quote_roles"), rows), table, 100_000)
      assert.deepStrictEqual(decoded.rows, rows)
    }
  })
})
