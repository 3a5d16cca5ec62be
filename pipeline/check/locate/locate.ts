import { tableNames, tableOf } from "../../../schemas/tables.ts"
import { checksum } from "../../encode/checksums.ts"
import { type Format, formats } from "../../encode/encode.ts"
import type { Finding } from "../finding.ts"
import { type PublishedTable, type Row, rowId } from "../published.ts"
import { locateArrow } from "./arrow.ts"
import { locateCsv } from "./csv.ts"
import { locateJson } from "./json.ts"
import { locateParquet } from "./parquet.ts"
import { differences, type Place } from "./place.ts"

type Locate = (bytes: Uint8Array, position: number, rows: ReadonlyArray<Row>) => Place | undefined

const places: Record<Format, Locate> = { csv: locateCsv, json: locateJson, arrow: locateArrow, parquet: locateParquet }

/**
 * Whether a damaged file may still be given to its reader. Text may. A damaged length in Arrow's or Parquet's frame can keep a reader
 * busy for ever or fill the memory; Arrow's columns hold no lengths of that kind, Parquet's pages do.
 */
const readable: Record<Format, (found: ReadonlyArray<Place | undefined>) => boolean> =
  { csv: () => true, json: () => true, arrow: (found) => !found.includes(undefined), parquet: () => false }

/** Differences that are told; a file that differs in more is another file, not a damaged one. */
const told = 100

export interface Located {
  readonly findings: ReadonlyArray<Finding>
  readonly readable: boolean
}

const findingAt = (table: PublishedTable, file: string, rows: ReadonlyArray<Row>, position: number, place: Place | undefined): Finding => {
  const row = place === undefined ? undefined : rows[place.at]
  const message = row === undefined ? `byte ${position} is not what it was; it belongs to no row but to the file's own frame (header, schema, offsets, statistics)` : `byte ${position}, which belongs to this row, is not what it was`
  return { file, table: table.name, ...(row === undefined ? {} : { row: rowId(table, row) }), ...(place?.column === undefined ? {} : { column: place.column }), message }
}

/**
 * Where a file whose checksum is wrong was changed. The right rows are encoded again: where that gives the promised checksum, the bytes
 * that differ are found, and the rows they belong to, even where the damaged file cannot be read at all.
 */
export const locate = (format: Format, table: PublishedTable, file: string, damaged: Uint8Array, promised: string | undefined, rows: ReadonlyArray<Row>): Located => {
  const name = tableNames.find((known) => known === table.name)
  if (name === undefined) return { findings: [], readable: true }
  const whole = formats[format](tableOf(name), rows)
  if (promised !== undefined && checksum(whole) !== promised) return { findings: [], readable: true }
  const positions = differences(whole, damaged, told)
  if (positions.length === 0) return { findings: [], readable: true }
  const found = positions.map((position) => places[format](whole, position, rows))
  const findings = new Map(positions.map((position, i) => [`${found[i]?.at} ${found[i]?.column}`, findingAt(table, file, rows, position, found[i])]))
  return { findings: Array.from(findings.values()), readable: positions.length === told || readable[format](found) }
}
