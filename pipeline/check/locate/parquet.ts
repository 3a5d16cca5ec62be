import { type ColumnMetaData, type PageHeader, parquetMetadata } from "hyparquet"
import { parquetHeader } from "hyparquet/src/column.js"
import { snappyUncompress } from "hyparquet/src/snappy.js"
import type { Row } from "../published.ts"
import type { Place } from "./place.ts"
import { valueInRuns } from "./runs.ts"
import { uncompressedBefore } from "./snappy.ts"

interface Page {
  readonly header: PageHeader
  /** Rows before the page, from the file's first. */
  readonly firstRow: number
  readonly start: number
  readonly end: number
}

const startOf = ({ data_page_offset, dictionary_page_offset }: ColumnMetaData): number => Number(dictionary_page_offset ?? data_page_offset)

/** The pages of a column chunk, in order. */
const pages = (bytes: Uint8Array, column: ColumnMetaData, rowsBefore: number): ReadonlyArray<Page> => {
  const found: Array<Page> = []
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: startOf(column) }
  const end = reader.offset + Number(column.total_compressed_size)
  let firstRow = rowsBefore
  while (reader.offset < end) {
    const header = parquetHeader(reader)
    const start = reader.offset
    reader.offset += header.compressed_page_size
    found.push({ header, firstRow, start, end: reader.offset })
    firstRow += header.data_page_header_v2?.num_rows ?? header.data_page_header?.num_values ?? 0
  }
  return found
}

/** Which value of PLAIN data the byte at `offset` belongs to: text has its length before it in four bytes. */
const valueAt = (data: Uint8Array, type: ColumnMetaData["type"], offset: number): number => {
  if (type !== "BYTE_ARRAY") return Math.floor(offset / (type === "DOUBLE" ? 8 : 4))
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  let value = 0, at = 0
  while (at + 4 <= data.length && (at += 4 + view.getUint32(at, true)) <= offset) value++
  return value
}

/** The values of a page, uncompressed, and where among them the byte at `position` of the file takes effect. */
const valuesAt = (bytes: Uint8Array, { end, header, start }: Page, { codec }: ColumnMetaData, from: number, position: number): { readonly data: Uint8Array; readonly offset: number } => {
  const block = bytes.subarray(from, end)
  if (codec !== "SNAPPY" || header.data_page_header_v2?.is_compressed === false) return { data: block, offset: position - from }
  const data = new Uint8Array(header.uncompressed_page_size - (from - start))
  snappyUncompress(block, data)
  return { data, offset: uncompressedBefore(block, position - from) }
}

/** What a byte of a page says something of: the row itself, or the nth value that is there. */
const meant = (bytes: Uint8Array, page: Page, chunk: ColumnMetaData, position: number): { readonly row: number } | { readonly value: number } => {
  const second = page.header.data_page_header_v2
  const from = page.start + (second === undefined ? 0 : second.definition_levels_byte_length + second.repetition_levels_byte_length)
  if (position < page.start) return { row: 0 }
  if (position < from) return { row: valueInRuns(bytes.subarray(page.start, from), 1, position - page.start) }
  const { data, offset } = valuesAt(bytes, page, chunk, from, position)
  if (page.header.type === "DICTIONARY_PAGE" || second?.encoding === "PLAIN") return { value: valueAt(data, chunk.type, offset) }
  return { value: offset === 0 ? 0 : valueInRuns(data.subarray(1), data[0]!, offset - 1) }
}

/** The row that holds a page's nth value, counted without the absent ones; of a dictionary, the first row with its nth different value. */
const rowOf = (rows: ReadonlyArray<Row>, column: string, firstRow: number, nth: number, different: boolean): number => {
  const seen = new Set<unknown>()
  let count = 0
  for (let at = firstRow; at < rows.length; at++) {
    const cell = rows[at]![column]
    if (cell === undefined || (different && seen.has(cell))) continue
    if (different) seen.add(cell)
    if (count++ === nth) return at
  }
  return firstRow
}

/** `bytes` are whole, not the damaged ones; `rows` what they hold. What lies before a page's values counts as its first row. */
export const locateParquet = (bytes: Uint8Array, position: number, rows: ReadonlyArray<Row>): Place | undefined => {
  let before = 0
  for (const { columns, num_rows } of parquetMetadata(bytes.slice().buffer).row_groups) {
    const chunk = columns.find(({ meta_data: c }) => c !== undefined && position >= startOf(c) && position < startOf(c) + Number(c.total_compressed_size))?.meta_data
    if (chunk !== undefined) {
      const column = chunk.path_in_schema.join(".")
      const page = pages(bytes, chunk, before).find(({ end }) => position < end)
      if (page === undefined) return { at: before, column }
      const dictionary = page.header.type === "DICTIONARY_PAGE"
      const found = meant(bytes, page, chunk, position)
      return { at: "row" in found ? page.firstRow + found.row : rowOf(rows, column, page.firstRow, found.value, dictionary), column }
    }
    before += Number(num_rows)
  }
  return undefined
}
