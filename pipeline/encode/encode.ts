import type { AnyTable } from "../../schemas/table.ts"
import { arrow } from "./arrow.ts"
import { cellsOf } from "./cells.ts"
import { csv } from "./csv.ts"
import { json } from "./json.ts"
import { parquet } from "./parquet.ts"
import type { Row } from "./row.ts"

/** A file to be published: its path below `out/`, with forward slashes, and all of its bytes. */
export interface EncodedFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export const formats = { csv, json, arrow, parquet } as const
export type Format = keyof typeof formats

export const formatNames = Object.keys(formats) as ReadonlyArray<Format>

/** Where a table stands in a format: "csv/figures.csv". */
export const pathOf = (format: Format, table: string): string => `${format}/${table}.${format}`

/** A table in every format. The same rows give the same bytes. */
export const encode = (table: AnyTable, rows: ReadonlyArray<Row>): ReadonlyArray<EncodedFile> => {
  const cells = cellsOf(table, rows)
  return formatNames.map((format) => ({ path: pathOf(format, table.name), bytes: formats[format](table, rows, cells) }))
}
