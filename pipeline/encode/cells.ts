import type { AnyTable } from "../../schemas/table.ts"
import type { Row } from "./row.ts"

/** The cells of one column, row by row; undefined where a row has none. */
export interface ColumnCells {
  readonly name: string
  readonly values: ReadonlyArray<unknown>
}

/** Rows taken apart by column, in the table's order: once, for all formats. */
export const cellsOf = ({ columns }: AnyTable, rows: ReadonlyArray<Row>): ReadonlyArray<ColumnCells> =>
  Object.keys(columns).map((name) => {
    const values = new Array<unknown>(rows.length)
    for (let i = 0; i < rows.length; i++) values[i] = rows[i]![name]
    return { name, values }
  })
