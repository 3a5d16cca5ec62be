import { readFileSync } from "node:fs"
import { join } from "node:path"

export type Row = Readonly<Record<string, string | number>>

/** A table's published rows. */
export const rowsOf = (out: string, table: string): ReadonlyArray<Row> => JSON.parse(readFileSync(join(out, "json", `${table}.json`), "utf8")) as ReadonlyArray<Row>
