import type { RowChange } from "../delta.ts"
import type { Published, Row } from "../published.ts"
import type { ChangedLine } from "../read.ts"
import type { Cause } from "./cause.ts"
import { type Comparison, comparisonOf } from "./comparison.ts"
import { ofCorrections, ofExclusions } from "./ofDecisions.ts"
import { ofKnowledge, ofRules } from "./ofKnowledge.ts"
import { ofSources } from "./ofSources.ts"

/** An entity's first mention that came, went or means another now: what its counts and facts have changed by. */
const mentionChange = ({ base, target }: Comparison): ((entity: unknown) => RowChange | undefined) => {
  const idsOf = ({ rows }: Published) => new Map((rows.get("mentions") ?? []).map((row) => [row["mention_id"], row]))
  const before = idsOf(base), after = idsOf(target), found = new Map<unknown, RowChange>()
  const tell = (op: "added" | "removed", row: Row) => { if (!found.has(row["entity_id"])) found.set(row["entity_id"], { table: "mentions", id: String(row["mention_id"]), op, row }) }
  for (const [id, row] of before) if (after.get(id)?.["entity_id"] !== row["entity_id"]) tell("removed", row)
  for (const [id, row] of after) if (before.get(id)?.["entity_id"] !== row["entity_id"]) tell("added", row)
  return (entity) => found.get(entity)
}

const counted = (change: RowChange): boolean => change.op !== "changed" || change.changes.every(({ column }) => column.endsWith("_count"))

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
    const mention = (change.table === "entities" || change.table === "facts") && counted(change) ? mentionOf(change.row["entity_id"]) : undefined
    return mention === undefined ? known(change) : causeOf(mention)
  }
  return causeOf
}
