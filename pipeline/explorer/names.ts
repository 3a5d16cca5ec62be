import type { Table } from "./data/table.ts"
import type { NameOf } from "./text/reading.ts"

/** Entities' names by their ids, looked up when they are asked for. */
export const namesOf = (entities: Table): NameOf => {
  const known = new Map<string, string>(), names = entities.columns.get("name")
  return (id) => {
    const kept = known.get(id)
    if (kept !== undefined) return kept
    const row = entities.having("entity_id", id)[0], name = row === undefined ? id : String(names?.at(row) ?? id)
    known.set(id, name)
    return name
  }
}
