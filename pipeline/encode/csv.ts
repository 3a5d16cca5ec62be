import { stringify } from "csv-stringify/sync"
import type { AnyTable } from "../../schemas/table.ts"
import type { Row } from "./row.ts"

/** RFC 4180 with line feeds: a header, then the rows in the order given; an absent value is an empty cell. */
export const csv = ({ columns }: AnyTable, rows: ReadonlyArray<Row>): Uint8Array =>
  new TextEncoder().encode(stringify(rows as Array<Row>, {
    header: true,
    columns: Object.keys(columns),
    record_delimiter: "\n",
    // A carriage return alone would be read as the end of a line by many readers.
    quoted_match: /\r/u,
    cast: { number: String }
  }))
