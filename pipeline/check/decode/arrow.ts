import { DataType, tableFromIPC, type Table, type Vector } from "apache-arrow"
import { dayOf } from "../../../schemas/derive/day.ts"
import type { PublishedTable } from "../published.ts"
import { type Decoded, messageOf, type Trouble } from "./decoded.ts"

const value = (vector: Vector, at: number): unknown => {
  const read: unknown = vector.get(at)
  if (read === null || read === undefined) return undefined
  return DataType.isDate(vector.type) ? dayOf(Number(read) / 86_400_000) : read
}

const fill = (vector: Vector, column: string, rows: ReadonlyArray<Record<string, unknown>>, troubles: Array<Trouble>): void => {
  for (let at = 0; at < rows.length; at++) {
    try {
      const cell = value(vector, at)
      if (cell !== undefined) rows[at]![column] = cell
    } catch (cause) {
      troubles.push({ at, column, message: `cannot be read: ${messageOf(cause)}` })
    }
  }
}

/** An Arrow IPC file. `most` bounds the rows that are read, for a damaged count may promise billions. */
export const decodeArrow = (bytes: Uint8Array, { columns }: PublishedTable, most: number): Decoded => {
  const troubles: Array<Trouble> = []
  let table: Table
  try {
    table = tableFromIPC(bytes)
  } catch (cause) {
    return { rows: [], troubles: [{ message: `cannot be read: ${messageOf(cause)}` }] }
  }
  const names = table.schema.fields.map(({ name }) => name)
  if (names.join("\n") !== columns.join("\n")) troubles.push({ message: `the columns should be ${columns.join(", ")}` })
  if (table.numRows > most) troubles.push({ message: `claims ${table.numRows} rows` })
  const rows = Array.from({ length: Math.min(table.numRows, most) }, (): Record<string, unknown> => ({}))
  names.forEach((column, i) => {
    const vector = table.getChildAt(i)
    if (vector !== null) fill(vector, column, rows, troubles)
  })
  return { rows, troubles }
}
