import { type Data, type DataType, type Field, makeData, RecordBatch, type Schema, Struct, Table, tableToIPC } from "apache-arrow"
import { arrowSchema } from "../../schemas/derive/arrow.ts"
import { daysOf } from "../../schemas/derive/day.ts"
import type { Kind } from "../../schemas/column.ts"
import type { AnyTable } from "../../schemas/table.ts"
import { cellsOf, type ColumnCells } from "./cells.ts"
import type { Row } from "./row.ts"

/** Rows in a record batch. Part of the published bytes: a change of it is a change of format. */
const batchRows = 65_536

type Numbers = typeof Int32Array | typeof Float64Array

/** Columns go straight into typed arrays: Arrow's own builders are ten times slower and keep everything. */
const numbers = (array: Numbers, valueOf: (value: unknown) => number) => (type: DataType, values: ReadonlyArray<unknown>, nulls: Nulls): Data => {
  const data = new array(values.length)
  for (let i = 0; i < values.length; i++) if (values[i] !== undefined) data[i] = valueOf(values[i])
  return makeData({ type, length: values.length, ...nulls, data } as never)
}

const strings = (type: DataType, values: ReadonlyArray<unknown>, nulls: Nulls): Data => {
  const encoder = new TextEncoder()
  const valueOffsets = new Int32Array(values.length + 1)
  const data = encoder.encode(values.join(""))
  let offset = 0
  const ascii = values.reduce<number>((length, value) => length + (value === undefined ? 0 : (value as string).length), 0) === data.length
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as string | undefined
    if (value !== undefined) offset += ascii ? value.length : encoder.encode(value).length
    valueOffsets[i + 1] = offset
  }
  return makeData({ type, length: values.length, ...nulls, valueOffsets, data } as never)
}

// Adding 0 makes -0 the 0 that text formats write.
const real = numbers(Float64Array, (value) => (value as number) + 0)
const vectors: Record<Kind, (type: DataType, values: ReadonlyArray<unknown>, nulls: Nulls) => Data> = {
  id: strings,
  text: strings,
  code: strings,
  integer: numbers(Int32Array, (value) => (value as number) + 0),
  number: real,
  edtf: strings,
  day: numbers(Int32Array, (value) => daysOf(value as string)),
  digest: strings,
  url: strings
}

interface Nulls {
  readonly nullCount: number
  readonly nullBitmap?: Uint8Array
}

const nullsOf = (values: ReadonlyArray<unknown>): Nulls => {
  const nullBitmap = new Uint8Array(Math.ceil(values.length / 8))
  let nullCount = 0
  for (let i = 0; i < values.length; i++) {
    if (values[i] === undefined) nullCount++
    else nullBitmap[i >> 3]! |= 1 << (i & 7)
  }
  return nullCount === 0 ? { nullCount } : { nullCount, nullBitmap }
}

/** Rows `first` to before `last`. */
const batch = (schema: Schema, { columns }: AnyTable, cells: ReadonlyArray<ColumnCells>, first: number, last: number): RecordBatch => {
  const children = schema.fields.map((field: Field, index) => {
    const { values: all } = cells[index]!, values = first === 0 && last === all.length ? all : all.slice(first, last)
    return vectors[columns[field.name]!.kind](field.type, values, nullsOf(values))
  })
  return new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length: last - first, nullCount: 0, children }))
}

/** Arrow's IPC file format, uncompressed, for what is compressed not every reader can read. */
export const arrow = (table: AnyTable, rows: ReadonlyArray<Row>, cells = cellsOf(table, rows)): Uint8Array => {
  const schema = arrowSchema(table)
  const batches = Array.from({ length: Math.ceil(rows.length / batchRows) }, (_, i) => batch(schema, table, cells, i * batchRows, Math.min(rows.length, (i + 1) * batchRows)))
  return tableToIPC(new Table(schema, batches), "file")
}

/** The schema's own message in Arrow's IPC format: without the end mark that follows in a stream. */
export const arrowSchemaMessage = (table: AnyTable): Uint8Array => {
  const stream = tableToIPC(new Table(arrowSchema(table), []), "stream")
  return stream.subarray(0, 8 + new DataView(stream.buffer, stream.byteOffset).getInt32(4, true))
}
