import type { DuckDBConnection } from "@duckdb/node-api"

/** A value as JSON takes it: undefined where it is null. */
export type Value = string | number | boolean | undefined | ReadonlyArray<unknown> | object

/** What a question gives: columns in order, and rows of as many values. */
export interface Answer {
  readonly columns: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<Value>>
}

/** Whole numbers are numbers as long as they are exact, days are days, moments are moments in UTC. */
const plain = (value: unknown, type: string): Value => {
  if (value === null || value === undefined) return undefined
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value instanceof Date) return type === "DATE" ? value.toISOString().replace(/T.*$/u, "") : value.toISOString()
  if (Array.isArray(value)) return value.map((one) => plain(one, "") ?? null)
  return typeof value === "object" ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one, "") ?? null])) : value as string | number | boolean
}

/** Asks the database; throws what DuckDB says where it cannot be answered. */
export const answerTo = async (connection: DuckDBConnection, sql: string): Promise<Answer> => {
  const reader = await connection.runAndReadAll(sql)
  const types = reader.columnTypes().map(String)
  return { columns: reader.columnNames(), rows: reader.getRowsJS().map((row) => row.map((value, i) => plain(value, types[i]!))) }
}
