import { type TableName, tableNames, tableOf } from "../../schemas/tables.ts"
import { type AnyRow, rowIdOf } from "../document/rowId.ts"

export type MutableRows = { [N in TableName]: Array<AnyRow> }

/** Tables whose rows are of the whole run: a document's rows may refer to them without having them. */
const ofTheRun: ReadonlySet<string> = new Set(["sources", "rules"])

const keysOf = (rows: MutableRows): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(tableNames.map((table) => [table, new Set(rows[table].map((row) => rowIdOf(table, row)))]))

/** Whether a row stands, after references to rows that are not there have been taken out of it; it falls where one is required. */
const stands = (table: TableName, row: AnyRow, keys: ReadonlyMap<string, ReadonlySet<string>>): boolean => {
  for (const [name, { optional, references }] of Object.entries(tableOf(table).columns)) {
    const value = row[name]
    if (references === undefined || value === undefined || ofTheRun.has(references) || keys.get(references)!.has(value as string)) continue
    if (table === "documents" && name === "duplicate_of") continue
    if (!optional) return false
    delete row[name]
  }
  return true
}

/** The words of a cell go with its row, and with the cell: what is no longer filled was read from nothing. */
const isFilled = (cell: AnyRow, byTable: ReadonlyMap<string, ReadonlyMap<string, AnyRow>>): boolean =>
  byTable.get(cell["table_name"] as string)?.get(cell["row_id"] as string)?.[cell["column_name"] as string] !== undefined

/** Columns that name the first row of a group: where that is gone, the first that is left stands for it. */
const firsts = [["figures", "statement_id"], ["events", "cluster_id"], ["quotes", "utterance_id"]] as const

const renameGroups = (rows: MutableRows): void => {
  for (const [table, column] of firsts) {
    const ids = new Set(rows[table].map((row) => rowIdOf(table, row))), heirs = new Map<unknown, AnyRow>()
    for (const row of rows[table]) {
      const known = heirs.get(row[column])
      if (!ids.has(row[column] as string) && (known === undefined || (row["char_start"] as number) < (known["char_start"] as number))) heirs.set(row[column], row)
    }
    if (heirs.size > 0) for (const row of rows[table]) if (heirs.has(row[column])) row[column] = rowIdOf(table, heirs.get(row[column])!)
  }
}

/** Takes out references to rows that are not there, and rows that cannot do without, until everything that is left holds together. */
export const settleReferences = (rows: MutableRows): void => {
  for (let again = true; again;) {
    again = false
    renameGroups(rows)
    const keys = keysOf(rows)
    for (const table of tableNames) {
      const kept = rows[table].filter((row) => stands(table, row, keys))
      if (kept.length !== rows[table].length) again = true
      rows[table] = kept
    }
  }
  const byTable = new Map(tableNames.filter((table) => table !== "cells").map((table) => [table as string, new Map(rows[table].map((row) => [rowIdOf(table, row), row]))]))
  rows.cells = rows.cells.filter((cell) => isFilled(cell, byTable))
}
