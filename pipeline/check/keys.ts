import { type Dataset, type Tell, textOf } from "./dataset.ts"
import { shown } from "./finding.ts"
import { rowId } from "./published.ts"

/** No two rows have one key; every reference leads to a row. */
export const checkKeys = (dataset: Dataset, tell: Tell): void => {
  for (const table of dataset.tables.values()) {
    const seen = new Set<string>()
    for (const row of dataset.rows(table.name)) {
      const id = rowId(table, row)
      if (seen.has(id)) tell(table.name, row, "is there twice")
      seen.add(id)
      for (const { column, table: other } of table.foreignKeys) {
        const cell = textOf(row, column)
        if (cell !== undefined && dataset.row(other, cell) === undefined) tell(table.name, row, `${other} has no ${shown(cell)}`, column)
      }
    }
  }
}

/** Cells and corrections name a row and a column that are there. */
export const checkPointers = (dataset: Dataset, tell: Tell): void => {
  for (const name of ["cells", "corrections"]) {
    for (const row of dataset.rows(name)) {
      const table = textOf(row, "table_name") ?? "", id = textOf(row, "row_id") ?? "", column = textOf(row, "column_name") ?? ""
      if (dataset.row(table, id) === undefined) tell(name, row, `${table} has no row ${shown(id)}`, "row_id")
      else if (!dataset.tables.get(table)!.columns.includes(column)) tell(name, row, `${table} has no column ${shown(column)}`, "column_name")
    }
  }
}
