import type { Column } from "./column.ts"
import type { AnyTable, Columns } from "./table.ts"
import { type TableName, tableOf } from "./tables.ts"

/** A table made from others for people to read: names, sentence, title and link stand where the tables have ids. */
export interface View {
  readonly name: string
  readonly description: string
  readonly key: ReadonlyArray<string>
  readonly columns: Columns
}

/** A view with a row for each row of one table; every column is followed through references: "quote_id.speaker_entity_id.name". */
export interface JoinedView extends View {
  readonly base: TableName
  readonly paths: Readonly<Record<string, ReadonlyArray<string>>>
}

/** The column at the end of a path, and whether all the way there is filled. */
const columnAt = (base: TableName, path: ReadonlyArray<string>): Column => {
  const first = tableOf(base).columns[path[0]!]
  if (first === undefined) throw new Error(`${base} has no column ${path[0]}`)
  if (path.length === 1) return first
  if (first.references === undefined) throw new Error(`${base}.${path[0]} leads nowhere`)
  const last = columnAt(first.references as TableName, path.slice(1))
  // Of an entity's name it matters whose it is, and that the way there says.
  const description = path[path.length - 1] === "name" && path.length === 2 ? first.description : last.description
  return { ...last, description, optional: first.optional || last.optional }
}

/** A column of a view says what its source says, but holds nobody's key. */
const plain = ({ references: _, ...column }: Column): Column => column

export const joined = (name: string, base: TableName, description: string, paths: Readonly<Record<string, string>>): JoinedView => {
  const steps = Object.fromEntries(Object.entries(paths).map(([column, path]) => [column, path.split(".")]))
  return { name, base, description, key: tableOf(base).key, paths: steps, columns: Object.fromEntries(Object.entries(steps).map(([column, path]) => [column, plain(columnAt(base, path))])) }
}

/** A view as the derived documents take a table. Its row has no schema of its own: it is checked against the tables. */
export const asTable = ({ columns, description, key, name }: View): Omit<AnyTable, "row"> => ({ name, description, key, columns })
