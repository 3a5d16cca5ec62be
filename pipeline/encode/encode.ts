import type { AnyTable } from "../../schemas/table.ts"
import { arrowSink } from "./arrow.ts"
import type { Block } from "./block.ts"
import { blockOf } from "./blockOf.ts"
import { csvSink } from "./csv.ts"
import { jsonSink } from "./json.ts"
import { parquetSink } from "./parquet.ts"
import type { Row } from "./row.ts"
import type { MakeSink } from "./sink.ts"

/** A file to be published: its path below `out/`, with forward slashes, and all of its bytes. */
export interface EncodedFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export const sinks = { csv: csvSink, json: jsonSink, arrow: arrowSink, parquet: parquetSink } as const satisfies Record<string, MakeSink>
export type Format = keyof typeof sinks

export const formatNames = Object.keys(sinks) as ReadonlyArray<Format>

/** Where a table stands in a format: "csv/figures.csv". */
export const pathOf = (format: Format, table: string): string => `${format}/${table}.${format}`

/** All that a sink writes of one block, in one piece. */
const bytesOf = (make: MakeSink, table: AnyTable, block: Block): Uint8Array => {
  const pieces: Array<Uint8Array> = []
  const sink = make(table, (bytes) => void pieces.push(bytes.slice()))
  sink.add(block)
  sink.end()
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

const format = (name: Format) => (table: AnyTable, rows: ReadonlyArray<Row>): Uint8Array => bytesOf(sinks[name], table, blockOf([{ table, rows }]))

/** Rows of a table as a file's bytes. */
export const formats = { csv: format("csv"), json: format("json"), arrow: format("arrow"), parquet: format("parquet") } as const

/** A table in every format. The same rows give the same bytes. */
export const encode = (table: AnyTable, rows: ReadonlyArray<Row>): ReadonlyArray<EncodedFile> => {
  const block = blockOf([{ table, rows }])
  return formatNames.map((name) => ({ path: pathOf(name, table.name), bytes: bytesOf(sinks[name], table, block) }))
}
