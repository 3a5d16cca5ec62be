import type { Correction } from "../../schemas/corrections.ts"
import { type TableName, tableNames, tableOf } from "../../schemas/tables.ts"
import { type AnyRow, rowIdOf } from "../document/rowId.ts"

/** What became of the corrections whose rows are here. */
export interface Corrected {
  readonly applied: ReadonlyArray<Correction>
  /** The row is there, but its cell is no longer what the correction says it was. */
  readonly stale: ReadonlyArray<Correction & { readonly is: string }>
}

type Cells = Array<{ readonly table_name: string; readonly row_id: string; readonly column_name: string; part: number; rule: string }>

const written = (value: unknown): string => (value === undefined ? "" : String(value))

const isTable = (name: string): name is TableName => (tableNames as ReadonlyArray<string>).includes(name)

/** A correction's text as the column's own kind of value. */
const valueFor = (table: TableName, column: string, text: string): string | number => {
  const kind = tableOf(table).columns[column]?.kind
  return kind === "number" || kind === "integer" ? Number(text) : text
}

const applyTo = (table: TableName, row: AnyRow, { column_name, now, row_id }: Correction, cells: Cells): void => {
  if (now === undefined) delete row[column_name]
  else row[column_name] = valueFor(table, column_name, now)
  for (let i = cells.length - 1; i >= 0; i--) {
    const cell = cells[i]!
    if (cell.table_name === table && cell.row_id === row_id && cell.column_name === column_name) cells.splice(i, 1)
  }
  if (now !== undefined) cells.push({ table_name: table, row_id, column_name, part: 1, rule: "correction" })
}

/** Applies the corrections whose rows are here: last, after every rule. The corrected cell's words are no longer its evidence, so they go. */
export const correct = (rows: { readonly [N in TableName]?: ReadonlyArray<AnyRow> } & { readonly cells?: unknown }, corrections: ReadonlyArray<Correction>): Corrected => {
  const applied: Array<Correction> = [], stale: Array<Correction & { is: string }> = []
  if (corrections.length === 0) return { applied, stale }
  const byTable = Map.groupBy(corrections, ({ table_name }) => table_name)
  for (const [table, wanted] of byTable) {
    if (!isTable(table)) continue
    const byRow = new Map((rows[table] ?? []).map((row) => [rowIdOf(table, row), row]))
    for (const correction of wanted) {
      const row = byRow.get(correction.row_id)
      if (row === undefined) continue
      const is = written(row[correction.column_name])
      if (is !== written(correction.was)) stale.push({ ...correction, is })
      else {
        applyTo(table, row, correction, (rows.cells ?? []) as Cells)
        applied.push(correction)
      }
    }
  }
  return { applied, stale }
}
