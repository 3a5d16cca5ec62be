import { type FileMetaData, parquetMetadata, parquetRead } from "hyparquet"
import { dayOf } from "../../../schemas/derive/day.ts"
import type { PublishedTable } from "../published.ts"
import { type Decoded, messageOf, type Trouble } from "./decoded.ts"

const valueOf = (cell: unknown): unknown => {
  if (cell === null) return undefined
  return cell instanceof Date ? dayOf(cell.getTime() / 86_400_000) : cell
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true })

/** The library's own decoder drops U+FEFF at the beginning of a text. */
const parsers = { stringFromBytes: (bytes: Uint8Array | undefined) => bytes && utf8.decode(bytes) }

/** One column at a time and one row group at a time, so that a broken one does not take the others with it. */
const fill = async (file: ArrayBuffer, metadata: FileMetaData, column: string, rows: ReadonlyArray<Record<string, unknown>>, troubles: Array<Trouble>) => {
  let rowStart = 0
  for (const { num_rows } of metadata.row_groups) {
    const rowEnd = Math.min(rowStart + Number(num_rows), rows.length)
    const at = rowStart
    try {
      await parquetRead({
        file, metadata, columns: [column], rowStart, rowEnd, rowFormat: "object", parsers,
        onComplete: (read) => read.forEach((row, i) => {
          const cell = valueOf(row[column])
          if (cell !== undefined && rows[at + i] !== undefined) rows[at + i]![column] = cell
        })
      })
    } catch (cause) {
      troubles.push({ column, message: `rows ${rowStart + 1} to ${rowEnd} cannot be read: ${messageOf(cause)}` })
    }
    rowStart = rowEnd
  }
}

/** A Parquet file. `most` bounds the rows that are read. */
export const decodeParquet = async (bytes: Uint8Array, { columns }: PublishedTable, most: number): Promise<Decoded> => {
  const troubles: Array<Trouble> = []
  const file = bytes.slice().buffer
  let metadata: FileMetaData
  try {
    metadata = parquetMetadata(file)
  } catch (cause) {
    return { rows: [], troubles: [{ message: `cannot be read: ${messageOf(cause)}` }] }
  }
  const names = metadata.schema.slice(1).map(({ name }) => name)
  if (names.join("\n") !== columns.join("\n")) troubles.push({ message: `the columns should be ${columns.join(", ")}` })
  if (Number(metadata.num_rows) > most) troubles.push({ message: `claims ${metadata.num_rows} rows` })
  const rows = Array.from({ length: Math.max(0, Math.min(Number(metadata.num_rows), most)) }, (): Record<string, unknown> => ({}))
  for (const column of names) await fill(file, metadata, column, rows, troubles)
  return { rows, troubles }
}
