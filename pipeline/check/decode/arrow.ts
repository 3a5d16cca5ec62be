import { type Data, DataType, tableFromIPC, type Table, type Vector } from "apache-arrow"
import { dayOf } from "../../../schemas/derive/day.ts"
import type { PublishedTable } from "../published.ts"
import { type Decoded, messageOf, type Trouble } from "./decoded.ts"

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true })

/** Text is decoded here, for the library's own decoder drops U+FEFF at its beginning. */
const textAt = ({ valueOffsets, values }: Data, at: number): string => utf8.decode((values as Uint8Array).subarray(valueOffsets[at] as number, valueOffsets[at + 1] as number))

const value = (data: Data, at: number): unknown => {
  if (!data.getValid(at)) return undefined
  if (DataType.isUtf8(data.type)) return textAt(data, at)
  return DataType.isDate(data.type) ? dayOf((data.values as Int32Array)[at]!) : (data.values as ArrayLike<unknown>)[at]
}

const fill = (vector: Vector, column: string, rows: ReadonlyArray<Record<string, unknown>>, troubles: Array<Trouble>): void => {
  let before = 0
  for (const data of vector.data) {
    for (let i = 0; i < data.length && before + i < rows.length; i++) {
      try {
        const cell = value(data, i)
        if (cell !== undefined) rows[before + i]![column] = cell
      } catch (cause) {
        troubles.push({ at: before + i, column, message: `cannot be read: ${messageOf(cause)}` })
      }
    }
    before += data.length
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
