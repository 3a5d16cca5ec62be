import { type TableName, tableOf } from "../../schemas/tables.ts"
import type { AnyRow } from "../document/rowId.ts"

const compare = (a: unknown, b: unknown): number => (a === b ? 0 : a === undefined ? -1 : b === undefined ? 1 : (a as string | number) < (b as string | number) ? -1 : 1)

/** The columns that a table's rows are sorted by within a document: by place where they have one, else by key. */
export const orderOf = (table: TableName): ReadonlyArray<string> => {
  const { columns, key } = tableOf(table)
  return table !== "cells" && columns["char_start"] !== undefined ? ["char_start", "char_end", ...key] : key
}

/** Rows of one document in published order. */
export const inOrder = <R extends AnyRow>(table: TableName, rows: ReadonlyArray<R>): Array<R> => {
  const columns = orderOf(table)
  return [...rows].sort((a, b) => {
    for (const column of columns) {
      const order = compare(a[column], b[column])
      if (order !== 0) return order
    }
    return 0
  })
}
