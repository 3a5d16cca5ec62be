import { type TableName, tableNames, tableOf } from "../../schemas/tables.ts"
import { type AnyRow, rowIdOf } from "../document/rowId.ts"

export type MutableRows = { [N in TableName]: Array<AnyRow> }

/** Tables whose rows are of the whole run: a document's rows may refer to them without having them. */
const ofTheRun: ReadonlySet<string> = new Set(["sources", "rules"])

interface Reference {
  readonly column: string
  readonly table: TableName
  readonly optional: boolean
}

/** What each table's columns refer to, looked up once. That a document says again what another says is found out when all have been joined. */
const referencesOf: ReadonlyMap<TableName, ReadonlyArray<Reference>> = new Map(tableNames.map((name) => [
  name,
  Object.entries(tableOf(name).columns).flatMap(([column, { optional, references }]): ReadonlyArray<Reference> =>
    references === undefined || ofTheRun.has(references) || column === "duplicate_of" ? [] : [{ column, table: references as TableName, optional }])
]))

type Index = (table: TableName) => Map<string, AnyRow> | undefined

/** Rows by id, of the tables that are asked for. */
const indexOf = (rows: MutableRows): Index => {
  const made = new Map<TableName, Map<string, AnyRow>>()
  return (table) => {
    if (!made.has(table) && rows[table] !== undefined) made.set(table, new Map(rows[table].map((row) => [rowIdOf(table, row), row])))
    return made.get(table)
  }
}

/** A row that stands, without references to rows that are not there; undefined where one is required. */
const standing = (row: AnyRow, references: ReadonlyArray<Reference>, index: Index): AnyRow | undefined => {
  let kept = row
  for (const { column, optional, table } of references) {
    const value = row[column]
    if (value === undefined || index(table)!.has(value as string)) continue
    if (!optional) return undefined
    if (kept === row) kept = { ...row }
    delete kept[column]
  }
  return kept
}

/** The words of a cell go with its row, and with the cell: what is no longer filled was read from nothing. */
const isFilled = (cell: AnyRow, index: Index): boolean => index(cell["table_name"] as TableName)?.get(cell["row_id"] as string)?.[cell["column_name"] as string] !== undefined

/** Columns that name the first row of a group: where that is gone, the first that is left stands for it. */
const firsts = [["figures", "statement_id"], ["events", "cluster_id"], ["quotes", "utterance_id"]] as const

const renameGroups = (rows: MutableRows): void => {
  for (const [table, column] of firsts) {
    const ids = new Set(rows[table].map((row) => rowIdOf(table, row))), heirs = new Map<unknown, AnyRow>()
    for (const row of rows[table]) {
      const known = heirs.get(row[column])
      if (!ids.has(row[column] as string) && (known === undefined || (row["char_start"] as number) < (known["char_start"] as number))) heirs.set(row[column], row)
    }
    if (heirs.size > 0) rows[table] = rows[table].map((row) => (heirs.has(row[column]) ? { ...row, [column]: rowIdOf(table, heirs.get(row[column])!) } : row))
  }
}

/** Takes out references to rows that are not there, and rows that cannot do without, until everything that is left holds together. */
export const settleReferences = (rows: MutableRows): void => {
  for (;;) {
    renameGroups(rows)
    const index = indexOf(rows)
    let fallen = false
    for (const table of tableNames) {
      const references = referencesOf.get(table)!
      if (references.length === 0) continue
      const kept: Array<AnyRow> = []
      let changed = false
      for (const row of rows[table]) {
        const left = standing(row, references, index)
        if (left !== row) changed = true
        if (left === undefined) continue
        if (left !== row) index(table)!.set(rowIdOf(table, left), left)
        kept.push(left)
      }
      if (kept.length !== rows[table].length) fallen = true
      if (changed) rows[table] = kept
    }
    if (fallen) continue
    rows.cells = rows.cells.filter((cell) => isFilled(cell, index))
    return
  }
}
