import { DuckDBInstance } from "@duckdb/node-api"
import { tableFromIPC } from "apache-arrow"
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet"
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { dayOf } from "../../schemas/derive/day.ts"
import type { AnyTable } from "../../schemas/table.ts"

export type Cells = ReadonlyArray<ReadonlyArray<unknown>>

/** A reader of one format by a program that is not ours: rows of cells in the table's order, null where absent. */
export type Reader = (out: string, table: AnyTable) => Promise<Cells>

/** Days as text, numbers as numbers, nothing as null: whatever a reader gives. */
const plain = (value: unknown, kind: string): unknown => {
  if (value === null || value === undefined) return null
  if (kind === "day") return typeof value === "number" ? dayOf(value / 86_400_000) : value instanceof Date ? dayOf(value.getTime() / 86_400_000) : String(value)
  return kind === "integer" || kind === "number" ? Number(value) : String(value)
}

const cellsOf = (rows: Iterable<Record<string, unknown>>, { columns }: AnyTable): Cells =>
  Array.from(rows, (row) => Object.entries(columns).map(([name, { kind }]) => plain(row[name], kind)))

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

const duckdb = (from: (out: string, table: AnyTable) => string): Reader => async (out, table) => {
  const connection = await (await DuckDBInstance.create()).connect()
  const columns = Object.entries(table.columns).map(([name, { kind }]) => `${kind === "day" ? `"${name}"::VARCHAR` : `"${name}"`} AS "${name}"`)
  return cellsOf((await connection.runAndReadAll(`SELECT ${columns.join(", ")} FROM ${from(out, table)}`)).getRowObjectsJS(), table)
}

export const readers: Readonly<Record<string, Reader>> = {
  "DuckDB, Parquet": duckdb((out, { name }) => `read_parquet(${quoted(join(out, "parquet", `${name}.parquet`))})`),
  "DuckDB, CSV": duckdb((out, { name }) => `read_csv(${quoted(join(out, "csv", `${name}.csv`))}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', strict_mode = true)`),
  "DuckDB, JSON": duckdb((out, { columns, name }) =>
    `read_json(${quoted(join(out, "json", `${name}.json`))}, format = 'array', columns = {${Object.entries(columns).map(([column, { kind }]) => `'${column}': '${kind === "integer" ? "INTEGER" : kind === "number" ? "DOUBLE" : "VARCHAR"}'`).join(", ")}})`),
  "apache-arrow": async (out, table) => cellsOf(Array.from(tableFromIPC(readFileSync(join(out, "arrow", `${table.name}.arrow`))), (row) => row!.toJSON() as Record<string, unknown>), table),
  "hyparquet": async (out, table) => cellsOf(await parquetReadObjects({ file: await asyncBufferFromFile(join(out, "parquet", `${table.name}.parquet`)) }) as Array<Record<string, unknown>>, table)
}

/** One digest over the rows of a table, whatever they were read by. */
export const digestOf = (rows: Cells): string => createHash("sha256").update(rows.map((row) => JSON.stringify(row)).join("\n")).digest("hex")

/** Cells that are absent, by column. */
export const nulls = (rows: Cells): ReadonlyArray<number> => (rows[0] ?? []).map((_, i) => rows.filter((row) => row[i] === null).length)
