import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api"
import { assert, beforeAll, describe, it } from "@effect/vitest"
import { parse } from "csv-parse/sync"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { tableNames, tableOf } from "../../schemas/tables.ts"
import { builtFolder } from "../pipeline/publish/built.ts"
import { root } from "../world.ts"

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Pairs of columns of which the first is never the greater. */
const intervals = [
  ["figures", "value_low", "value"], ["figures", "value", "value_high"], ["figures", "value_low", "value_high"], ["rules", "precision_low", "precision"], ["rules", "precision", "precision_high"],
  ["documents", "published_earliest", "published_latest"], ["dates", "earliest", "latest"], ["events", "earliest", "latest"], ["quotes", "said_earliest", "said_latest"],
  ...["figures", "trends", "relations"].map((table) => [table, "period_earliest", "period_latest"]), ...["sentences", "mentions", "dates", "figures", "trends", "quotes", "relations", "events", "cells"].map((table) => [table, "char_start", "char_end"])
] as unknown as ReadonlyArray<readonly [string, string, string]>

/** load.sql of a published folder, with its paths made whole; of CSV in place of Parquet where it is asked for. */
const loading = (out: string, format: "parquet" | "csv"): string => {
  const text = readFileSync(join(out, "schemas/load.sql"), "utf8")
  return format === "parquet" ? text.replaceAll(/'parquet\/(\w+)\.parquet'/gu, (_, name: string) => quoted(join(out, "parquet", `${name}.parquet`)))
    : text.replaceAll(/SELECT \* FROM 'parquet\/(\w+)\.parquet'/gu, (_, name: string) => {
      const types = Object.entries(tableOf(name as never).columns).map(([column, { kind }]) => `'${column}': '${kind === "integer" ? "INTEGER" : kind === "number" ? "DOUBLE" : kind === "day" ? "DATE" : "VARCHAR"}'`)
      return `SELECT * FROM read_csv(${quoted(join(out, "csv", `${name}.csv`))}, header = true, delim = ',', quote = '"', escape = '"', columns = {${types.join(", ")}})`
    })
}

/** A folder that was published before it had SQL is built anew by the next release. */
const folders = [builtFolder().out, join(root, "out")].filter((out) => existsSync(join(out, "schemas/duckdb.sql")))

describe.each(folders)("DuckDB that guesses, over %s", (out) => {
  it("reads every CSV by its path alone, views and lists too", async () => {
    const connection = await (await DuckDBInstance.create()).connect()
    for (const file of readdirSync(out, { recursive: true }).map(String).filter((path) => path.endsWith(".csv"))) {
      const records = parse(readFileSync(join(out, file), "utf8"), { columns: true }) as ReadonlyArray<Record<string, string>>
      const { columnNames, rows } = await connection.runAndReadAll(`SELECT * FROM ${quoted(join(out, file))}`).then((read) => ({ columnNames: read.columnNames(), rows: read.getRowsJS() }))
      assert.strictEqual(rows.length, records.length, file)
      if (records.length > 0) assert.deepStrictEqual(columnNames, Object.keys(records[0]!), file)
    }
  })
})

describe.each(folders.flatMap((out) => [["parquet", out], ["csv", out]] as const))("a database of published %s (%s)", (format, out) => {
  let connection: DuckDBConnection
  const asked = async (sql: string): Promise<number> => Number((await connection.runAndReadAll(sql)).getRowsJS()[0]![0])

  beforeAll(async () => {
    connection = await (await DuckDBInstance.create()).connect()
    // Keys, references and code lists are the database's own to refuse.
    await connection.run(readFileSync(join(out, "schemas/duckdb.sql"), "utf8"))
    await connection.run(loading(out, format))
    await connection.run(readFileSync(join(out, "schemas/views.sql"), "utf8"))
  })

  it("takes every row: keys, references and code lists hold", async () => {
    for (const name of tableNames) assert.strictEqual(await asked(`SELECT count(*) FROM "${name}"`), (JSON.parse(readFileSync(join(out, "json", `${name}.json`), "utf8")) as ReadonlyArray<unknown>).length, name)
  })

  it.each(intervals)("has %s.%s never above %s", async (table, low, high) => assert.strictEqual(await asked(`SELECT count(*) FROM "${table}" WHERE "${low}" > "${high}"`), 0))

  it("has references of tables to themselves that lead to a row", async () => {
    for (const name of tableNames) {
      const { columns, key } = tableOf(name)
      for (const [column, { references }] of Object.entries(columns)) {
        if (references === name) assert.strictEqual(await asked(`SELECT count(*) FROM "${name}" WHERE "${column}" IS NOT NULL AND "${column}" NOT IN (SELECT "${key[0]}" FROM "${name}")`), 0, `${name}.${column}`)
      }
    }
  })

  it("has evidence that is the slice of the text, wherever it is published", async () => {
    for (const name of ["mentions", "dates", "figures", "trends", "quotes", "relations", "events"]) {
      assert.strictEqual(await asked(`SELECT count(*) FROM "${name}" JOIN documents USING (document_id) WHERE text IS NOT NULL AND substr(text, char_start + 1, char_end - char_start) <> evidence`), 0, name)
      assert.strictEqual(await asked(`SELECT count(*) FROM "${name}" WHERE length(evidence) <> char_end - char_start`), 0, name)
    }
  })
})
