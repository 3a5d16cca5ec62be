import type { Column as ArrowColumn } from "@uwdata/flechette"

/** Text of a column, where it lies in the file: UTF-8 bytes of one record batch after the other. */
export interface TextColumn {
  readonly kind: "text"
  /** Arrow's own. */
  readonly type: unknown
  readonly length: number
  readonly absent: number
  readonly batches: ReadonlyArray<TextBatch>
  readonly at: (row: number) => string | undefined
}

export interface TextBatch {
  /** The row it begins with. */
  readonly first: number
  readonly length: number
  readonly bytes: Uint8Array
  /** One more than rows. */
  readonly offsets: Int32Array
  readonly holds: (index: number) => boolean
}

export interface NumberColumn {
  readonly kind: "number" | "day"
  readonly type: unknown
  readonly length: number
  readonly absent: number
  /** Of a day, the days since 1970. */
  readonly number: (row: number) => number | undefined
  readonly at: (row: number) => number | string | undefined
}

export type Column = TextColumn | NumberColumn

const everything = () => true
const dayLength = 86_400_000

/** "2024-04-01"; a year before year 0 is written with a minus sign and four digits. */
export const dayOf = (days: number): string => {
  const date = new Date(days * dayLength), year = date.getUTCFullYear()
  const two = (value: number) => String(value).padStart(2, "0")
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
}

const bits = (validity: Uint8Array | undefined, nulls: number) =>
  nulls === 0 || validity === undefined || validity.length === 0 ? everything : (index: number) => (validity[index >> 3]! >> (index & 7) & 1) === 1

const textColumn = (column: ArrowColumn<unknown>): TextColumn => {
  let first = 0
  const batches = column.data.map((batch): TextBatch => {
    const { length, nullCount, offsets, validity, values } = batch as unknown as { readonly length: number; readonly nullCount: number; readonly offsets: Int32Array; readonly validity?: Uint8Array; readonly values: Uint8Array }
    const made = { first, length, bytes: values, offsets, holds: bits(validity, nullCount) }
    first += length
    return made
  })
  return { kind: "text", type: column.type, length: column.length, absent: column.nullCount, batches, at: (row) => (column.at(row) as string | null) ?? undefined }
}

/** Arrow's type ids, as its format numbers them. */
const utf8 = 5, date = 8

/** A column of an Arrow table. Days are read as whole days, whatever day they are. */
export const columnOf = (column: ArrowColumn<unknown>): Column => {
  const { typeId } = column.type as { readonly typeId: number }
  if (typeId === utf8) return textColumn(column)
  const value = (row: number) => (column.at(row) as number | null) ?? undefined
  if (typeId !== date) return { kind: "number", type: column.type, length: column.length, absent: column.nullCount, number: value, at: value }
  const days = (row: number) => {
    const milliseconds = value(row)
    return milliseconds === undefined ? undefined : Math.round(milliseconds / dayLength)
  }
  return { kind: "day", type: column.type, length: column.length, absent: column.nullCount, number: days, at: (row) => {
    const day = days(row)
    return day === undefined ? undefined : dayOf(day)
  } }
}
