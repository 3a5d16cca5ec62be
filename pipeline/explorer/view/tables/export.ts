import { columnFromArray, tableFromColumns, tableToIPC } from "@uwdata/flechette"
import type { Table } from "../../data/table.ts"

type Value = string | number | undefined

/** The cells that are shown: rows by columns. */
const cellsOf = (table: Table, columns: ReadonlyArray<string>, rows: Uint32Array): ReadonlyArray<ReadonlyArray<Value>> =>
  columns.map((name) => Array.from(rows, (row) => table.columns.get(name)?.at(row)))

const csvCell = (value: Value): string => value === undefined ? "" : typeof value === "string" && /[",\n\r]/u.test(value) ? `"${value.replaceAll("\"", "\"\"")}"` : String(value)

/** As the published CSV: RFC 4180 with line feeds, absent values as empty cells. */
export const csvOf = (table: Table, columns: ReadonlyArray<string>, rows: Uint32Array): string => {
  const cells = cellsOf(table, columns, rows)
  return `${columns.join(",")}\n${Array.from(rows, (_, at) => `${cells.map((column) => csvCell(column[at])).join(",")}\n`).join("")}`
}

/** As the published JSON: absent values have no key. */
export const jsonOf = (table: Table, columns: ReadonlyArray<string>, rows: Uint32Array): string => {
  const cells = cellsOf(table, columns, rows)
  const lines = Array.from(rows, (_, at) => JSON.stringify(Object.fromEntries(columns.flatMap((name, index) => cells[index]![at] === undefined ? [] : [[name, cells[index]![at]]]))))
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`
}

/** With the published types, and the citation in the file's own metadata. */
export const arrowOf = (table: Table, columns: ReadonlyArray<string>, rows: Uint32Array, citation: string): Uint8Array => {
  const made = tableFromColumns(columns.map((name) => {
    const column = table.columns.get(name)!
    const values = Array.from(rows, (row) => column.kind === "day" ? dayValue(column.number(row)) : column.at(row) ?? null)
    return [name, columnFromArray(values, column.type as never)] as const
  }) as never)
  const { schema } = made as unknown as { schema: { metadata: Map<string, string> | null } }
  schema.metadata = new Map([["table", table.name], ["citation", citation]])
  return tableToIPC(made, { format: "file" })!
}

const dayValue = (days: number | undefined): Date | null => days === undefined ? null : new Date(days * 86_400_000)
