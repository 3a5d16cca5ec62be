import { type TableName, tableOf } from "../../schemas/tables.ts"

export type AnyRow = Record<string, unknown>

/** What a row is called in `cells`, `corrections` and `notes`: its key, the parts of a composite one joined by "/". */
export const rowIdOf = (table: TableName, row: AnyRow): string => {
  const { key } = tableOf(table)
  return key.length === 1 ? String(row[key[0]!]) : key.map((column) => String(row[column])).join("/")
}
