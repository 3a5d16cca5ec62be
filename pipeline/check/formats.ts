import { type Format, formatNames, pathOf } from "../encode/encode.ts"
import { compare, sameRows } from "./compare.ts"
import { decodeArrow } from "./decode/arrow.ts"
import { decodeCsv } from "./decode/csv.ts"
import type { Decoded } from "./decode/decoded.ts"
import { decodeJson } from "./decode/json.ts"
import { decodeParquet } from "./decode/parquet.ts"
import type { Finding } from "./finding.ts"
import { type Located, locate } from "./locate/locate.ts"
import { type PublishedTable, type Row, rowId } from "./published.ts"

/** A table's file in one format: its bytes, the checksum SHA256SUMS promises, and whether it holds. */
export interface TableFile {
  readonly bytes: Uint8Array
  readonly promised: string | undefined
  readonly holds: boolean
}

export type TableFiles = Partial<Record<Format, TableFile>>

interface Read extends Decoded {
  readonly file: string
  readonly holds: boolean
}

const decoders: Record<Format, (bytes: Uint8Array, table: PublishedTable, most: number) => Decoded | Promise<Decoded>> =
  { csv: decodeCsv, json: decodeJson, arrow: decodeArrow, parquet: decodeParquet }

/** Which to believe: whose checksum holds, which reads without trouble, and which most others agree with. */
const believed = (table: PublishedTable, read: ReadonlyArray<Read>): Read | undefined => {
  const worth = read.map((one) => (one.holds ? 100 : 0) + (one.troubles.length === 0 ? 10 : 0) + read.filter((other) => sameRows(table, one.rows, other.rows)).length)
  return read[worth.indexOf(Math.max(...worth))]
}

const refused = (table: PublishedTable, { file, rows }: Read): ReadonlyArray<Finding> => rows.flatMap((row) =>
  table.validate(row).map((message) => ({ file, table: table.name, row: rowId(table, row), message })))

const troubled = (table: PublishedTable, { file, troubles }: Read, rows: ReadonlyArray<Row>): ReadonlyArray<Finding> => troubles.map(({ at, column, message }) => {
  const row = at === undefined ? undefined : rows[at]
  return { file, table: table.name, ...(row === undefined ? {} : { row: rowId(table, row) }), ...(column === undefined ? {} : { column }), message }
})

/** More of one sort in one file is not told. */
const told = 20

/** A table in all its formats: every row against the schema, every cell against the other formats; and the rows to believe. */
export const checkFormats = async (table: PublishedTable, files: TableFiles): Promise<{ readonly rows: ReadonlyArray<Row>; readonly findings: ReadonlyArray<Finding> }> => {
  const read: Array<Read> = [], findings: Array<Finding> = []
  const readIn = async (format: Format, { bytes, holds }: TableFile) => {
    const most = Math.max(1000, ...read.map(({ rows }) => 2 * rows.length + 1000))
    read.push({ ...await decoders[format](bytes, table, most), file: pathOf(format, table.name), holds })
  }
  for (const format of formatNames) if (files[format]?.holds === true) await readIn(format, files[format])
  // Text can be read in any state, and may be all there is to believe; of Arrow and Parquet it must first be known what is damaged.
  for (const format of formatNames) {
    const file = files[format]
    if (file === undefined || file.holds) continue
    const rows = believed(table, read)?.rows
    const located: Located = rows === undefined ? { findings: [], readable: true } : locate(format, table, pathOf(format, table.name), file.bytes, file.promised, rows)
    findings.push(...located.findings)
    if (located.readable) await readIn(format, file)
  }
  const right = believed(table, read)
  if (right === undefined) return { rows: [], findings }
  for (const one of read) {
    findings.push(...troubled(table, one, right.rows).slice(0, told), ...refused(table, one).slice(0, told))
    if (one !== right) findings.push(...compare(table, one.file, right.rows, one.rows))
  }
  return { rows: right.rows, findings }
}
