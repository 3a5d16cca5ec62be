import { tombstoneOf } from "../publish/tombstones.ts"
import type { Published, Row } from "./published.ts"

/** A cell that changed; a side that has nothing lacks its key. */
export interface Change {
  readonly column: string
  readonly old?: unknown
  readonly new?: unknown
}

/** What happened to one row. */
export type RowChange = { readonly table: string; readonly id: string } & (
  | { readonly op: "added"; readonly row: Row }
  | { readonly op: "removed"; readonly row: Row }
  | { readonly op: "changed"; readonly changes: ReadonlyArray<Change>; readonly row: Row; readonly before: Row }
)

export const rowId = (key: ReadonlyArray<string>, row: Row): string => key.map((column) => String(row[column])).join("/")

const changesOf = (before: Row, after: Row): ReadonlyArray<Change> =>
  Array.from(new Set([...Object.keys(before), ...Object.keys(after)])).filter((column) => before[column] !== after[column]).map((column) => ({
    column, ...(before[column] === undefined ? {} : { old: before[column] }), ...(after[column] === undefined ? {} : { new: after[column] })
  }))

const tableDelta = (table: string, key: ReadonlyArray<string>, base: ReadonlyArray<Row>, target: ReadonlyArray<Row>): ReadonlyArray<RowChange> => {
  const before = new Map(base.map((row) => [rowId(key, row), row])), after = new Map(target.map((row) => [rowId(key, row), row]))
  const removed = Array.from(before).filter(([id]) => !after.has(id)).map(([id, row]): RowChange => ({ table, id, op: "removed", row }))
  return [...removed, ...Array.from(after).flatMap(([id, row]): ReadonlyArray<RowChange> => {
    const old = before.get(id)
    if (old === undefined) return [{ table, id, op: "added", row }]
    const changes = changesOf(old, row)
    return changes.length === 0 ? [] : [{ table, id, op: "changed", changes, row, before: old }]
  })]
}

/** Row by row what must be done to make the target of the base; tables in published order, in each what goes before what comes. */
export const delta = (base: Published, target: Published): ReadonlyArray<RowChange> =>
  Array.from(new Set([...target.rows.keys(), ...base.rows.keys()])).flatMap((table) =>
    tableDelta(table, target.keys.get(table) ?? base.keys.get(table)!, base.rows.get(table) ?? [], target.rows.get(table) ?? []))

/** A line of a delta as it is written: of what was removed only the id is left, of an entity that was withdrawn its tombstone. */
export type DeltaLine = { readonly table: string; readonly id: string } & (
  | { readonly op: "added"; readonly row: Row }
  | { readonly op: "removed" }
  | { readonly op: "changed"; readonly changes: ReadonlyArray<Change> }
)

const applied = (row: Row, changes: ReadonlyArray<Change>): Row => {
  const made: Record<string, unknown> = { ...row }
  for (const change of changes) {
    if (change.new === undefined) delete made[change.column]
    else made[change.column] = change.new
  }
  return made
}

/** A table's rows by id after a delta has been done to them; throws where the delta is of another base. */
export const apply = (table: string, key: ReadonlyArray<string>, base: ReadonlyArray<Row>, lines: ReadonlyArray<DeltaLine>): ReadonlyMap<string, Row> => {
  const rows = new Map(base.map((row) => [rowId(key, row), row]))
  for (const line of lines) {
    if (line.table !== table) continue
    const id = line.id.startsWith("tb_") ? Array.from(rows.keys()).find((one) => tombstoneOf({ id: one }) === line.id) ?? line.id : line.id, known = rows.get(id)
    if ((line.op === "added") !== (known === undefined)) throw new Error(`${table} ${line.id}: the delta is of another base`)
    if (line.op === "removed") rows.delete(id)
    else rows.set(id, line.op === "added" ? line.row : applied(known!, line.changes))
  }
  return rows
}
