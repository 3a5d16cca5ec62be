import { type Format, formatNames, pathOf } from "../encode/encode.ts"
import { compare, sameRows } from "./compare.ts"
import { decodeArrow } from "./decode/arrow.ts"
import { decodeCsv } from "./decode/csv.ts"
import type { Decoded } from "./decode/decoded.ts"
import { decodeJson } from "./decode/json.ts"
import { decodeParquet } from "./decode/parquet.ts"
import type { Finding } from "./finding.ts"
import { locate } from "./locate/locate.ts"
import { type PublishedTable, type Row, rowId } from "./published.ts"

/** A table's file in one format: its bytes, the checksum SHA256SUMS promises, and whether it holds. */
export interface TableFile {
  readonly bytes: Uint8Array
  readonly promised: string | undefined
  readonly holds: boolean
}

export type TableFiles = Partial<Record<Format, TableFile>>

interface Read extends TableFile, Decoded {
  readonly format: Format
  readonly file: string
}

const decode = async (table: PublishedTable, files: TableFiles): Promise<ReadonlyArray<Read>> => {
  const read: Array<Read> = []
  let most = 1000
  for (const format of formatNames) {
    const file = files[format]
    if (file === undefined) continue
    const decoded = format === "csv" ? decodeCsv(file.bytes, table) : format === "json" ? decodeJson(file.bytes)
      : format === "arrow" ? decodeArrow(file.bytes, table, most) : await decodeParquet(file.bytes, table, most)
    most = Math.max(most, 2 * decoded.rows.length + 1000)
    read.push({ ...file, ...decoded, format, file: pathOf(format, table.name) })
  }
  return read
}

/** The one to believe: whose checksum holds, which reads without trouble, and which most others agree with. */
const believed = (table: PublishedTable, read: ReadonlyArray<Read>): Read | undefined => {
  const worth = read.map((one) => (one.holds ? 100 : 0) + (one.troubles.length === 0 ? 10 : 0) + read.filter((other) => sameRows(table, one.rows, other.rows)).length)
  return read[worth.indexOf(Math.max(...worth))]
}

/** Rows that the schema refuses; a file that repeats the believed one's rows is not told twice. */
const refused = (table: PublishedTable, { file, rows }: Read): ReadonlyArray<Finding> => rows.flatMap((row) =>
  table.validate(row).map((message) => ({ file, table: table.name, row: rowId(table, row), message })))

const troubles = (table: PublishedTable, { file, troubles }: Read, rows: ReadonlyArray<Row>): ReadonlyArray<Finding> => troubles.slice(0, 20).map(({ at, column, message }) => {
  const row = at === undefined ? undefined : rows[at]
  return { file, table: table.name, ...(row === undefined ? {} : { row: rowId(table, row) }), ...(column === undefined ? {} : { column }), message }
})

/** A table in all its formats: every row against the schema, every cell against the other formats; and the rows to believe. */
export const checkFormats = async (table: PublishedTable, files: TableFiles): Promise<{ readonly rows: ReadonlyArray<Row>; readonly findings: ReadonlyArray<Finding> }> => {
  const read = await decode(table, files)
  const right = believed(table, read)
  if (right === undefined) return { rows: [], findings: [] }
  const findings = read.flatMap((one) => [
    ...troubles(table, one, right.rows),
    ...refused(table, one).slice(0, 20),
    ...(one === right ? [] : compare(table, one.file, right.rows, one.rows)),
    ...(one.holds ? [] : locate(one.format, table, one.file, one.bytes, one.promised, right.rows))
  ])
  return { rows: right.rows, findings }
}
