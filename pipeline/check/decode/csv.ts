import { parse } from "csv-parse/sync"
import type { PublishedTable, Row } from "../published.ts"
import { type Decoded, messageOf, type Trouble } from "./decoded.ts"

/** Numbers as JSON writes them: what else stands in the cell stays text, and the schema refuses it. */
const written = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/u

const typed = ({ columns, numbers }: PublishedTable, record: ReadonlyArray<string>): Row => {
  const row: Record<string, unknown> = {}
  for (let i = 0; i < record.length; i++) {
    const cell = record[i]!, column = columns[i] ?? `column ${i + 1}`
    if (cell !== "") row[column] = numbers.has(column) && written.test(cell) ? Number(cell) : cell
  }
  return row
}

/** A CSV file, typed through the schema. A quotation mark that never closes leaves the rows before it. */
export const decodeCsv = (bytes: Uint8Array, table: PublishedTable): Decoded => {
  const records: Array<ReadonlyArray<string>> = []
  const troubles: Array<Trouble> = []
  const options = { relax_quotes: true, relax_column_count: true, record_delimiter: "\n", on_record: (record: ReadonlyArray<string>) => { records.push(record); return null } }
  try {
    parse(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), options)
  } catch (cause) {
    troubles.push({ at: Math.max(0, records.length - 1), message: `cannot be read from here on: ${messageOf(cause)}` })
  }
  const [header = [], ...body] = records
  if (header.join("\n") !== table.columns.join("\n")) troubles.push({ message: `the header should be ${table.columns.join(",")}` })
  body.forEach((record, at) => {
    if (record.length !== table.columns.length) troubles.push({ at, message: `has ${record.length} cells, not ${table.columns.length}` })
  })
  return { rows: body.map((record) => typed(table, record)), troubles }
}
