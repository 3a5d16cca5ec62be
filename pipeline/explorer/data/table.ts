import { tableFromIPC } from "@uwdata/flechette"
import { type Column, columnOf } from "./column.ts"
import type { TableDescription } from "./description.ts"
import { type Distinct, distinctOf } from "./distinct.ts"
import { groupsOf, type Groups } from "./groups.ts"

/** A row as JSON would have it: what is absent has no key. */
export type Row = Readonly<Record<string, string | number>>

/** A published table: its columns where they lie in the Arrow file. Rows become objects only when they are shown. */
export interface Table {
  readonly name: string
  readonly description: TableDescription
  readonly length: number
  readonly columns: ReadonlyMap<string, Column>
  readonly row: (index: number) => Row
  readonly id: (index: number) => string
  /** A column's values by row, each distinct one decoded once: for passes over all rows. */
  readonly values: (column: string) => (index: number) => string | number | undefined
  /** Kept once made. */
  readonly distinct: (column: string) => Distinct
  /** The rows that have each value of a column; kept once made. */
  readonly groups: (column: string) => Groups
  /** Rows that have this value, in published order. */
  readonly having: (column: string, value: string) => ReadonlyArray<number>
}

const valuesOf = (column: Column, { ranks, rows }: Distinct) => {
  const known: Array<string | number | undefined> = []
  return (index: number): string | number | undefined => ranks[index]! < 0 ? undefined : known[ranks[index]!] ??= column.at(rows[ranks[index]!]!)
}

const keep = <V>(make: (name: string) => V): (name: string) => V => {
  const kept = new Map<string, V>()
  return (name) => {
    const known = kept.get(name) ?? make(name)
    kept.set(name, known)
    return known
  }
}

export const tableOf = (description: TableDescription, bytes: Uint8Array): Table => {
  const arrow = tableFromIPC(bytes, { useDate: false })
  const columns = new Map(arrow.names.map((name) => [String(name), columnOf(arrow.getChild(name as never))]))
  const columnNamed = (name: string): Column => columns.get(name) ?? { kind: "text", type: undefined, length: arrow.numRows, absent: arrow.numRows, batches: [], at: () => undefined }
  const entries = Array.from(columns), keys = description.key.map(columnNamed)
  const distinct = keep((name) => distinctOf(columnNamed(name)))
  const groups = keep((name) => groupsOf(columnNamed(name), distinct(name)))
  const values = keep((name) => valuesOf(columnNamed(name), distinct(name)))
  return {
    values,
    name: description.name, description, length: arrow.numRows, columns, distinct, groups,
    row: (index) => {
      const row: Record<string, string | number> = {}
      for (const [name, column] of entries) {
        const value = column.at(index)
        if (value !== undefined) row[name] = value
      }
      return row
    },
    id: (index) => keys.map((column) => String(column.at(index))).join("/"),
    having: (column, value) => groups(column).of(value)
  }
}
