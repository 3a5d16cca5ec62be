import type { RowOf } from "../../schemas/tables.ts"
import type { Authority } from "../authority/authority.ts"
import type { Fact } from "../authority/rows/fact.ts"
import { idOf } from "../document/id.ts"

type FactRow = RowOf<"facts">

/** A fact with what its rows have in common. */
interface Known {
  readonly fact: Fact
  readonly id: string
  /** Its other end, and what that is called. */
  readonly other: string | undefined
  readonly name: string | undefined
}

/** By the authority's list of an entity's facts: many documents speak of the same entities. */
const known = new WeakMap<ReadonlyArray<Fact>, ReadonlyArray<Known>>()

/** An entity's facts, each once, with ids made from everything they say. */
const knownOf = (authority: Authority, facts: ReadonlyArray<Fact>): ReadonlyArray<Known> => {
  const before = known.get(facts)
  if (before !== undefined) return before
  const found = new Map<string, Known>()
  for (const fact of facts) {
    const id = idOf("fa", [fact.entity_id, fact.property, fact.object_entity_id ?? "", fact.of_entity_id ?? "", fact.object ?? "", fact.office ?? "", fact.start ?? "", fact.end ?? "", fact.source])
    const other = fact.object_entity_id ?? fact.of_entity_id
    if (!found.has(id)) found.set(id, { fact, id, other, name: other === undefined ? undefined : authority.entity(other)?.name })
  }
  const all = [...found.values()]
  known.set(facts, all)
  return all
}

/** One fact as a row; its other end is an entity where that occurs too, else words. */
const factRow = ({ fact, id, name, other }: Known, occurring: ReadonlySet<string>): FactRow => {
  const object_entity_id = other !== undefined && occurring.has(other) ? other : undefined
  const object = fact.object ?? (object_entity_id === undefined ? name : undefined)
  const row: { -readonly [K in keyof FactRow]: FactRow[K] } = { fact_id: id, entity_id: fact.entity_id, property: fact.property } as FactRow
  if (object_entity_id !== undefined) row.object_entity_id = object_entity_id
  if (object !== undefined) row.object = object
  if (fact.start !== undefined) row.start = fact.start
  if (fact.end !== undefined) row.end = fact.end
  row.source = fact.source
  return row
}

/** What the authority knows of the entities that occur, in order of their ids and of the authority's lines. */
export const factRows = (authority: Authority, entityIds: Iterable<string>): ReadonlyArray<FactRow> => {
  const occurring = new Set(entityIds), rows: Array<FactRow> = []
  for (const id of [...occurring].sort()) {
    const facts = authority.factsOf(id)
    if (facts.length > 0) for (const fact of knownOf(authority, facts)) rows.push(factRow(fact, occurring))
  }
  return rows
}
