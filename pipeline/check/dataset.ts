import type { Finding } from "./finding.ts"
import { type PublishedTable, type Row, rowId } from "./published.ts"

/** The rows of a published folder, once every table is read, with its rows by id. */
export interface Dataset {
  readonly tables: ReadonlyMap<string, PublishedTable>
  readonly rows: (table: string) => ReadonlyArray<Row>
  readonly row: (table: string, id: string) => Row | undefined
}

export const datasetOf = (tables: ReadonlyArray<PublishedTable>, rows: ReadonlyMap<string, ReadonlyArray<Row>>): Dataset => {
  const byId = new Map(tables.map((table) => [table.name, new Map((rows.get(table.name) ?? []).map((row) => [rowId(table, row), row]))]))
  return {
    tables: new Map(tables.map((table) => [table.name, table])),
    rows: (table) => rows.get(table) ?? [],
    row: (table, id) => byId.get(table)?.get(id)
  }
}

/** What a check of rows hands over: the table's name, the row, perhaps the column. */
export type Tell = (table: string, row: Row, message: string, column?: string) => void

/** Collects findings about rows; the file named is the CSV, for the four formats were compared before. */
export const teller = ({ tables }: Dataset, findings: Array<Finding>): Tell => (name, row, message, column) => {
  const table = tables.get(name)!
  findings.push({ file: `csv/${name}.csv`, table: name, row: rowId(table, row), ...(column === undefined ? {} : { column }), message })
}

export const textOf = (row: Row, column: string): string | undefined => {
  const cell = row[column]
  return typeof cell === "string" ? cell : undefined
}

export const numberOf = (row: Row, column: string): number | undefined => {
  const cell = row[column]
  return typeof cell === "number" ? cell : undefined
}
