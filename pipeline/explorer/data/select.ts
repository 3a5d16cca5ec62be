import { type Needle, matchesIn, needleOf } from "./match.ts"
import type { Table } from "./table.ts"

/** Which rows of a table are shown, and in what order. */
export interface Selection {
  /** Words that must all stand somewhere in the row. */
  readonly search: string
  /** By column: what its value must hold. */
  readonly filters: Readonly<Record<string, string>>
  readonly sort?: { readonly column: string; readonly descending: boolean }
}

/** "12", ">= 10", "< 5", "10..20", "2024-01..2024-06". */
const range = /^(>=|<=|>|<|=|≥|≤)?\s*(-?[\d.,-]*)\s*(?:\.\.\s*(-?[\d.,-]*))?$/u

type Comparable = number | string

const within = (condition: string): ((value: Comparable) => boolean) | undefined => {
  const match = range.exec(condition.trim())
  if (match === null) return undefined
  const [, sign = "=", low = "", high] = match
  return (value) => {
    const bound = (text: string): Comparable => typeof value === "number" ? Number(text.replaceAll(",", "")) : text
    if (high !== undefined) return (low === "" || value >= bound(low)) && (high === "" || value <= bound(high) || String(value).startsWith(high))
    if (sign === ">") return value > bound(low)
    if (sign === "<") return value < bound(low)
    if (sign === ">=" || sign === "≥") return value >= bound(low)
    if (sign === "<=" || sign === "≤") return value <= bound(low)
    return typeof value === "number" ? value === bound(low) : value.startsWith(low)
  }
}

/** Marks, in `kept`, rows whose column fails the condition. A condition in quotes wants the whole value. */
const filter = (table: Table, name: string, condition: string, kept: Uint8Array): void => {
  const column = table.columns.get(name)
  if (column === undefined) return
  if (condition === "∅" || condition === "∃") {
    const { ranks } = table.distinct(name), wanted = condition === "∃"
    for (let row = 0; row < kept.length; row++) if (ranks[row]! >= 0 !== wanted) kept[row] = 0
  } else if (column.kind === "text") {
    const whole = /^"(.*)"$/su.exec(condition)
    if (whole === null) return keepMatches(table, [name], needleOf(condition), kept)
    const { ranks } = table.distinct(name), first = table.having(name, whole[1]!)[0], wanted = first === undefined ? -2 : ranks[first]!
    for (let row = 0; row < kept.length; row++) if (ranks[row] !== wanted) kept[row] = 0
  } else {
    const holds = within(condition)
    if (holds === undefined) return void kept.fill(0)
    for (let row = 0; row < kept.length; row++) {
      const value = kept[row] === 0 ? undefined : column.at(row)
      if (value === undefined || !holds(value)) kept[row] = 0
    }
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
export const select = (table: Table, { filters, search, sort }: Selection): Uint32Array => {
  const kept = new Uint8Array(table.length).fill(1), all = Array.from(table.columns.keys())
  for (const word of search.split(/\s+/u).filter((one) => one !== "")) keepMatches(table, all, needleOf(word), kept)
  for (const [name, condition] of Object.entries(filters)) if (condition.trim() !== "") filter(table, name, condition.trim(), kept)
  let count = 0
  for (const one of kept) count += one
  const rows = new Uint32Array(count)
  for (let row = 0, next = 0; row < kept.length; row++) if (kept[row] === 1) rows[next++] = row
  return sort === undefined || !table.columns.has(sort.column) ? rows : sorted(table, rows, sort.column, sort.descending)
}
