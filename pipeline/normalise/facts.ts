import type { RowOf } from "../../schemas/tables.ts"
import type { Authority } from "../authority/authority.ts"
import type { Fact } from "../authority/rows/fact.ts"
import { idOf } from "../document/id.ts"

type FactRow = RowOf<"facts">

const ids = new WeakMap<Fact, string>()

/** A fact's id, made from everything it says; remembered, for many documents speak of the same entities. */
const idOfFact = (fact: Fact): string => {
  const known = ids.get(fact)
  if (known !== undefined) return known
  const id = idOf("fa", [fact.entity_id, fact.property, fact.object_entity_id ?? "", fact.of_entity_id ?? "", fact.object ?? "", fact.office ?? "", fact.start ?? "", fact.end ?? "", fact.source])
  ids.set(fact, id)
  return id
}

/** One fact as a row; its other end is an entity where that occurs too, else words. */
const factRow = (authority: Authority, fact: Fact, fact_id: string, occurring: ReadonlySet<string>): FactRow => {
  const other = fact.object_entity_id ?? fact.of_entity_id
  const object_entity_id = other !== undefined && occurring.has(other) ? other : undefined
  const object = fact.object ?? (other !== undefined && object_entity_id === undefined ? authority.entity(other)?.name : undefined)
  const row: { -readonly [K in keyof FactRow]: FactRow[K] } = { fact_id, entity_id: fact.entity_id, property: fact.property } as FactRow
  if (object_entity_id !== undefined) row.object_entity_id = object_entity_id
  if (object !== undefined) row.object = object
  if (fact.start !== undefined) row.start = fact.start
  if (fact.end !== undefined) row.end = fact.end
  row.source = fact.source
  return row
}

/** What the authority knows of the entities that occur, in order of their ids and of the authority's lines. */
export const factRows = (authority: Authority, entityIds: Iterable<string>): ReadonlyArray<FactRow> => {
  const occurring = new Set(entityIds)
  const ids = [...occurring].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const rows = new Map<string, FactRow>()
  for (const id of ids) for (const fact of authority.factsOf(id)) {
    const id = idOfFact(fact)
    if (!rows.has(id)) rows.set(id, factRow(authority, fact, id, occurring))
  }
  return [...rows.values()]
}
