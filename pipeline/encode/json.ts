import type { AnyTable } from "../../schemas/table.ts"
import type { Row } from "./row.ts"

/** An array, one row a line, keys in the table's order; an absent value is an absent key. */
export const json = ({ columns }: AnyTable, rows: ReadonlyArray<Row>): Uint8Array => {
  const keys = Object.keys(columns)
  return new TextEncoder().encode(rows.length === 0 ? "[]\n" : `[\n${rows.map((row) => JSON.stringify(row, keys)).join(",\n")}\n]\n`)
}
