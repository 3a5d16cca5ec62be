import { type Finding, shown } from "./finding.ts"
import { type PublishedTable, type Row, rowId } from "./published.ts"

const differs = (columns: ReadonlyArray<string>, a: Row | undefined, b: Row | undefined): boolean =>
  a === undefined || b === undefined || columns.some((column) => a[column] !== b[column]) || Object.keys(a).length !== Object.keys(b).length

/** How many rows at the beginning, and at the end, are alike. */
const alike = (columns: ReadonlyArray<string>, a: ReadonlyArray<Row>, b: ReadonlyArray<Row>): { readonly before: number; readonly after: number } => {
  const most = Math.min(a.length, b.length)
  let before = 0, after = 0
  while (before < most && !differs(columns, a[before], b[before])) before++
  while (after < most - before && !differs(columns, a[a.length - 1 - after], b[b.length - 1 - after])) after++
  return { before, after }
}

export const sameRows = ({ columns }: PublishedTable, a: ReadonlyArray<Row>, b: ReadonlyArray<Row>): boolean =>
  a.length === b.length && alike(columns, a, b).before === a.length

/** How many differing rows of one file are told apart; the rest are counted. */
const told = 20

const cells = (table: PublishedTable, file: string, right: Row, read: Row): ReadonlyArray<Finding> =>
  Array.from(new Set([...table.columns, ...Object.keys(read)])).filter((column) => right[column] !== read[column]).map((column) => (
    { file, table: table.name, row: rowId(table, right), column, message: `${shown(read[column])} here, ${shown(right[column])} in the other formats` }
  ))

/** Where a file's rows differ from the right ones, cell by cell; rows that went missing or came in are named too. */
export const compare = (table: PublishedTable, file: string, right: ReadonlyArray<Row>, read: ReadonlyArray<Row>): ReadonlyArray<Finding> => {
  const { after, before } = alike(table.columns, right, read)
  const wrong = right.slice(before, right.length - after), instead = read.slice(before, read.length - after)
  if (wrong.length === instead.length) {
    const rows = wrong.flatMap((row, i) => differs(table.columns, row, instead[i]) ? [cells(table, file, row, instead[i]!)] : [])
    const rest = rows.length - told
    return [...rows.slice(0, told).flat(), ...(rest > 0 ? [{ file, table: table.name, message: `and ${rest} more rows differ` }] : [])]
  }
  const message = `${instead.length} rows stand here where the other formats have ${wrong.length}`
  const named = wrong.slice(0, told).map((row) => ({ file, table: table.name, row: rowId(table, row), message }))
  const follower = right[before]
  if (named.length > 0) return named
  return [{ file, table: table.name, ...(follower === undefined ? {} : { row: rowId(table, follower) }), message: follower === undefined ? `${message}, at the end` : `${message}, before this one` }]
}
