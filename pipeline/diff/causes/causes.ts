import type { RowChange } from "../delta.ts"
import type { Published, Row } from "../published.ts"
import type { ChangedLine } from "../read.ts"
import type { Cause } from "./cause.ts"
import { type Comparison, comparisonOf } from "./comparison.ts"
import { ofCorrections, ofExclusions } from "./ofDecisions.ts"
import { ofKnowledge, ofRules } from "./ofKnowledge.ts"
import { ofSources } from "./ofSources.ts"

/** Columns of mentions that speak of an entity: as what is meant, what is named, or what could be meant too. */
const speaking = ["entity_id", "literal_entity_id", "candidate_entity_id", "runner_up_entity_id"]

/** An entity's first mention that came, went or means another now: what its counts and facts have changed by. */
const mentionChange = ({ base, target }: Comparison): ((entity: unknown) => RowChange | undefined) => {
  const byId = ({ rows }: Published) => new Map((rows.get("mentions") ?? []).map((row) => [row["mention_id"], row]))
  const before = byId(base), after = byId(target), found = new Map<unknown, RowChange>()
  const tell = (op: "added" | "removed", rows: ReadonlyMap<unknown, Row>, others: ReadonlyMap<unknown, Row>) => {
    for (const [id, row] of rows) {
      for (const column of speaking) if (others.get(id)?.[column] !== row[column] && !found.has(row[column])) found.set(row[column], { table: "mentions", id: String(id), op, row })
    }
  }
  tell("removed", before, after)
  tell("added", after, before)
  return (entity) => (entity === undefined ? undefined : found.get(entity))
}

/** Entities that a change of entities or facts may come from: those that are counted, and those at either end of a fact, which is told by name until they occur. */
const entitiesOf = (change: RowChange): ReadonlyArray<unknown> => {
  const { row, table } = change
  if (table === "facts") return [row["entity_id"], row["object_entity_id"], ...(change.op === "changed" ? [change.before["object_entity_id"]] : [])]
  const counted = change.op !== "changed" || change.changes.every(({ column }) => column.endsWith("_count"))
  return table === "entities" && counted ? [row["entity_id"]] : []
}

/** Tells of each change why it came about: what people withdrew or corrected, then texts and their descriptions, then what is known. `lines` are the authority's changed lines, where they can be had. */
export const causes = (base: Published, target: Published, lines: ReadonlyArray<ChangedLine> = []): ((change: RowChange) => Cause) => {
  const comparison = comparisonOf(base, target, lines), mentionOf = mentionChange(comparison)
  const decided = [ofRules, ofExclusions(comparison), ofCorrections(comparison), ofSources(comparison)], known = ofKnowledge(comparison)
  const causeOf = (change: RowChange): Cause => {
    for (const of of decided) {
      const cause = of(change)
      if (cause !== undefined) return cause
    }
    // Entities and facts come, go and are counted with the mentions of them.
    const mention = entitiesOf(change).map(mentionOf).find((one) => one !== undefined)
    return mention === undefined ? known(change) : causeOf(mention)
  }
  return causeOf
}
