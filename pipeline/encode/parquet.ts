import { ByteWriter, ParquetWriter } from "hyparquet-writer"
import type { Kind } from "../../schemas/column.ts"
import { daysOf } from "../../schemas/derive/day.ts"
import { parquetSchema } from "../../schemas/derive/parquet.ts"
import type { AnyTable } from "../../schemas/table.ts"
import { arrowSchemaMessage } from "./arrow.ts"
import { cellsOf } from "./cells.ts"
import type { Row } from "./row.ts"

/** Rows in a row group. Part of the published bytes, like `createdBy`. */
const rowGroupSize = 65_536

type Values = ReadonlyArray<unknown>

const same = (values: Values) => values
const each = (valueOf: (value: unknown) => number) => (values: Values) => values.map((value) => (value === undefined ? undefined : valueOf(value)))
const real = each((value) => (value as number) + 0)
const written: Record<Kind, (values: Values) => Values> =
  { id: same, text: same, code: same, integer: real, number: real, edtf: same, day: each((value) => daysOf(value as string)), digest: same, url: same }

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))

/** Parquet, with the Arrow schema beside it, from which pyarrow and others take the descriptions. */
export const parquet = (table: AnyTable, rows: ReadonlyArray<Row>, cells = cellsOf(table, rows)): Uint8Array => {
  const writer = new ByteWriter()
  const file = new ParquetWriter({
    writer,
    schema: parquetSchema(table),
    createdBy: "steppeline",
    kvMetadata: [{ key: "ARROW:schema", value: base64(arrowSchemaMessage(table)) }, { key: "description", value: table.description }]
  })
  const columnData = cells.map(({ name, values }) => ({ name, data: Array.from(written[table.columns[name]!.kind](values)) }))
  if (rows.length > 0) file.write({ columnData, rowGroupSize })
  file.finish()
  return new Uint8Array(writer.getBuffer())
}
