import { type Rows, type TableName, tableOf } from "../../../schemas/tables.ts"
import type { JoinedView } from "../../../schemas/view.ts"
import type { Row } from "../../encode/row.ts"

/** A row of a table by its key. */
export type Lookup = (table: string, id: string) => Row | undefined

/** Rows by id; a table's index is made when it is first asked for. */
export const lookupIn = (rows: Rows): Lookup => {
  const made = new Map<string, ReadonlyMap<unknown, Row>>()
  return (table, id) => {
    const index = made.get(table) ?? new Map((rows[table as TableName] as ReadonlyArray<Row>).map((row) => [row[tableOf(table as TableName).key[0]!], row]))
    made.set(table, index)
    return index.get(id)
  }
}

/** The tables that a path leads through, each looked up by the column before it. */
const tablesOn = (base: TableName, path: ReadonlyArray<string>): ReadonlyArray<string> => {
  const tables: Array<string> = []
  let table: string = base
  for (const column of path.slice(0, -1)) tables.push(table = tableOf(table as TableName).columns[column]!.references!)
  return tables
}

/** The view's rows, one for each row of its table; a cell is absent where the way to it ends. */
export const joinedRows = ({ base, paths }: JoinedView, rows: Rows, lookup: Lookup): ReadonlyArray<Row> => {
  const ways = Object.entries(paths).map(([name, path]) => ({ name, path, tables: tablesOn(base, path) }))
  return (rows[base] as ReadonlyArray<Row>).map((row) => {
    const made: Record<string, unknown> = {}
    for (const { name, path, tables } of ways) {
      let at: Row | undefined = row
      for (let step = 0; step < tables.length && at !== undefined; step++) {
        const id: unknown = at[path[step]!]
        at = id === undefined ? undefined : lookup(tables[step]!, id as string)
      }
      const cell = at?.[path[path.length - 1]!]
      if (cell !== undefined) made[name] = cell
    }
    return made
  })
}
