import { type Bound, conditionOf } from "./condition.ts"
import { type Needle, matchesIn, needleOf } from "./match.ts"
import type { Table } from "./table.ts"

/** Which rows of a table are shown, and in what order. */
export interface Selection {
  /** Words that must all stand somewhere in the row. */
  readonly search: string
  /** Whether words must begin with them. */
  readonly atStart?: boolean
  /** By column: what its value must hold. */
  readonly filters: Readonly<Record<string, string>>
  readonly sort?: { readonly column: string; readonly descending: boolean }
}

const within = (value: number | undefined, { high, low }: { readonly low?: Bound; readonly high?: Bound }): boolean => value !== undefined
  && (low === undefined || value > low.value || low.included && value === low.value) && (high === undefined || value < high.value || high.included && value === high.value)

/** Drops, in `kept`, rows whose column fails the condition. */
const filter = (table: Table, name: string, written: string, kept: Uint8Array): void => {
  const column = table.columns.get(name), condition = column === undefined ? undefined : conditionOf(column.kind, written)
  if (column === undefined || condition === undefined) return
  if (condition.is === "nothing") kept.fill(0)
  else if (condition.is === "holds") keepMatches(table, [name], needleOf(condition.text), kept)
  else if (condition.is === "range") {
    for (let row = 0; row < kept.length; row++) if (kept[row] === 1 && (column.kind === "text" || !within(column.number(row), condition))) kept[row] = 0
  } else {
    const { ranks } = table.distinct(name), first = condition.is === "equal" ? table.having(name, condition.text)[0] : undefined, wanted = first === undefined ? -2 : ranks[first]!
    for (let row = 0; row < kept.length; row++) if (condition.is === "there" ? ranks[row]! >= 0 !== condition.filled : ranks[row] !== wanted) kept[row] = 0
  }
}

const keepMatches = (table: Table, names: ReadonlyArray<string>, needle: Needle, kept: Uint8Array): void => {
  const found = new Uint8Array(kept.length)
  for (const name of names) {
    const column = table.columns.get(name)
    if (column?.kind === "text") matchesIn(column, needle, found)
    else if (column !== undefined && needle.number !== undefined) {
      for (let row = 0; row < kept.length; row++) if (kept[row] === 1 && found[row] === 0 && column.number(row) === needle.number) found[row] = 1
    }
  }
  for (let row = 0; row < kept.length; row++) kept[row]! &= found[row]!
}

/** Rows in the order of a column's values; those without one last, whichever way. */
const sorted = (table: Table, rows: Uint32Array, column: string, descending: boolean): Uint32Array => {
  const { ranks, rows: values } = table.distinct(column), count = values.length, starts = new Int32Array(count + 2)
  const place = (row: number) => ranks[row]! < 0 ? count : descending ? count - 1 - ranks[row]! : ranks[row]!
  for (const row of rows) starts[place(row) + 1]!++
  for (let i = 0; i <= count; i++) starts[i + 1]! += starts[i]!
  const result = new Uint32Array(rows.length)
  for (const row of rows) result[starts[place(row)]!++] = row
  return result
}

/** The rows that are selected. Columns are scanned where they lie: no row is made. */
export const select = (table: Table, { atStart = false, filters, search, sort }: Selection): Uint32Array => {
  const kept = new Uint8Array(table.length).fill(1), all = Array.from(table.columns.keys())
  for (const word of search.split(/\s+/u).filter((one) => one !== "")) keepMatches(table, all, needleOf(word, atStart), kept)
  for (const [name, condition] of Object.entries(filters)) filter(table, name, condition, kept)
  let count = 0
  for (const one of kept) count += one
  const rows = new Uint32Array(count)
  for (let row = 0, next = 0; row < kept.length; row++) if (kept[row] === 1) rows[next++] = row
  return sort === undefined || !table.columns.has(sort.column) ? rows : sorted(table, rows, sort.column, sort.descending)
}
