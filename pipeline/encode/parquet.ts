import { ByteWriter, ParquetWriter } from "hyparquet-writer"
import type { Kind } from "../../schemas/column.ts"
import { daysOf } from "../../schemas/derive/day.ts"
import { parquetSchema } from "../../schemas/derive/parquet.ts"
import type { AnyTable } from "../../schemas/table.ts"
import { arrowSchemaMessage } from "./arrow.ts"
import type { Row } from "./row.ts"

/** Rows in a row group. Part of the published bytes, like `createdBy`. */
const rowGroupSize = 65_536

const same = (value: unknown) => value
const real = (value: unknown) => (value as number) + 0
const cell: Record<Kind, (value: unknown) => unknown> =
  { id: same, text: same, code: same, integer: real, number: real, edtf: same, day: (value) => daysOf(value as string), digest: same, url: same }

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))

/** Parquet, with the Arrow schema beside it, from which pyarrow and others take the descriptions. */
export const parquet = (table: AnyTable, rows: ReadonlyArray<Row>): Uint8Array => {
  const writer = new ByteWriter()
  const file = new ParquetWriter({
    writer,
    schema: parquetSchema(table),
    createdBy: "steppeline",
    kvMetadata: [{ key: "ARROW:schema", value: base64(arrowSchemaMessage(table)) }, { key: "description", value: table.description }]
  })
  const columnData = Object.entries(table.columns).map(([name, { kind }]) => ({
    name,
    data: rows.map((row) => row[name] === undefined ? undefined : cell[kind](row[name]))
  }))
  if (rows.length > 0) file.write({ columnData, rowGroupSize })
  file.finish()
  return new Uint8Array(writer.getBuffer())
}
