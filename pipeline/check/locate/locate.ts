import { tableNames, tableOf } from "../../../schemas/tables.ts"
import { checksum } from "../../encode/checksums.ts"
import { type Format, formats } from "../../encode/encode.ts"
import type { Finding } from "../finding.ts"
import { type PublishedTable, type Row, rowId } from "../published.ts"
import { locateArrow } from "./arrow.ts"
import { locateCsv } from "./csv.ts"
import { locateJson } from "./json.ts"
import { locateParquet } from "./parquet.ts"
import { firstDifference, type Place } from "./place.ts"

const places: Record<Format, (bytes: Uint8Array, position: number, rows: ReadonlyArray<Row>) => Place | undefined> =
  { csv: locateCsv, json: locateJson, arrow: locateArrow, parquet: locateParquet }

/**
 * Where a file whose checksum is wrong was changed: the right rows are encoded again, and where that gives the promised checksum,
 * the first byte that differs is found, and the row it belongs to, even where the damaged file cannot be read at all.
 */
export const locate = (format: Format, table: PublishedTable, file: string, damaged: Uint8Array, promised: string | undefined, rows: ReadonlyArray<Row>): ReadonlyArray<Finding> => {
  const name = tableNames.find((known) => known === table.name)
  if (name === undefined) return []
  const whole = formats[format](tableOf(name), rows)
  if (checksum(whole) !== promised) return []
  const position = firstDifference(whole, damaged)
  if (position === undefined) return []
  const place = places[format](whole, position, rows)
  const row = place === undefined ? undefined : rows[place.at]
  const column = place?.column
  const message = row === undefined ? `byte ${position}, outside every row, is not what it was` : `byte ${position}, which belongs to this row, is not what it was`
  return [{ file, table: table.name, ...(row === undefined ? {} : { row: rowId(table, row) }), ...(column === undefined ? {} : { column }), message }]
}
