import type { AnyTable } from "../../schemas/table.ts"
import { cellsOf } from "./cells.ts"
import type { Row } from "./row.ts"

/** What must stand in quotation marks. A carriage return alone would be read as the end of a line by many readers. */
const special = /[",\n\r]/

const text = (value: string): string => (special.test(value) ? `"${value.replaceAll("\"", "\"\"")}"` : value)

/**
 * RFC 4180 with line feeds: a header, then the rows in the order given; an absent value is an empty cell. csv-stringify is the oracle in the test; it
 * takes four times as long, and loads what is not needed.
 */
export const csv = (table: AnyTable, rows: ReadonlyArray<Row>, cells = cellsOf(table, rows)): Uint8Array => {
  let written = `${cells.map(({ name }) => text(name)).join(",")}\n`
  for (let i = 0; i < rows.length; i++) {
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column]!.values[i]
      if (column > 0) written += ","
      if (typeof value === "string") written += text(value)
      else if (value !== undefined) written += String(value)
    }
    written += "\n"
  }
  return new TextEncoder().encode(written)
}
