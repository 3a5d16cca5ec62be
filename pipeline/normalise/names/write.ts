import type { Resolved } from "../../document/resolved.ts"
import { span } from "../../document/span.ts"
import { authorityRow, provisionalRow } from "../entities.ts"
import { factRows } from "../facts.ts"
import type { Ledger } from "../ledger.ts"
import { isNamed, type Decision, type State, typeOf } from "./state.ts"

/** Pronouns and nominals that go back to nobody are no mentions; names stay, resolved or not. */
const isWritten = ({ decisions, mentions }: State, index: number): boolean => isNamed(mentions[index]!) || decisions[index]?.entity !== undefined || decisions[index]?.note !== undefined

const columns = ({ candidate, entity, literal, method, runnerUp, runnerUpSimilarity, similarity }: Decision) => ({
  ...(entity === undefined ? {} : { entity_id: entity }), ...(literal === undefined ? {} : { literal_entity_id: literal }),
  ...(entity === undefined || method === undefined ? {} : { method }), ...(similarity === undefined || method !== "variant" ? {} : { similarity }),
  ...(candidate === undefined || entity !== undefined ? {} : { candidate_entity_id: candidate }),
  ...(runnerUp === undefined || runnerUp === entity ? {} : { runner_up_entity_id: runnerUp }),
  ...(runnerUpSimilarity === undefined || runnerUp === undefined || runnerUp === entity ? {} : { runner_up_similarity: runnerUpSimilarity })
})

/** Writes the mentions with their cells and notes, and gives them back in the text's order, resolved. */
export const writeMentions = (state: State, ledger: Ledger): ReadonlyArray<Resolved> => {
  const { decisions, mentions } = state
  const written = mentions.flatMap((mention, index) => isWritten(state, index) ? [{ mention, index, evidence: ledger.evidence("mentions", mention, mention.rule, [mention.kind]) }] : [])
  const idAt = new Map(written.map(({ evidence, index }) => [index, evidence.id]))
  return written.map(({ evidence: { id, ...evidence }, index, mention }) => {
    const decision = decisions[index] ?? { rule: "identity-provisional" }
    const linked = decision.linked === undefined ? undefined : idAt.get(decision.linked)
    const kind = decision.rule === "identity-shortened" && mention.kind === "name" ? "short_name" : mention.kind
    ledger.rows.mentions.push({ mention_id: id, ...evidence, kind, ...columns(decision), ...(linked === undefined ? {} : { linked_mention_id: linked }) })
    if (decision.entity !== undefined) {
      const through = linked === undefined ? mention : mentions[decision.linked!]!
      ledger.cell("mentions", id, "entity_id", decision.rule, [span(through.start, through.end)], { mention_id: linked ?? id })
    }
    if (decision.literal !== undefined) ledger.cell("mentions", id, "literal_entity_id", decision.rule)
    if (decision.note !== undefined) ledger.note({ rule: decision.rule, severity: "info", message: decision.note, table_name: "mentions", row_id: id, start: mention.start, end: mention.end })
    const { entity, literal } = decision
    return {
      mention_id: id, start: mention.start, end: mention.end, kind, type: entity === undefined ? mention.type : typeOf(state, entity),
      ...(entity === undefined ? {} : { entity_id: entity }), ...(literal === undefined ? {} : { literal_entity_id: literal })
    }
  })
}

/** Writes every entity that a mention means or might have meant, and what the authority knows of those. */
export const writeEntities = (state: State, ledger: Ledger): void => {
  const counts = new Map<string, number>(), { authority } = state.context
  for (const { candidate_entity_id, entity_id, literal_entity_id, runner_up_entity_id } of ledger.rows.mentions) {
    if (entity_id !== undefined) counts.set(entity_id, (counts.get(entity_id) ?? 0) + 1)
    for (const id of [literal_entity_id, candidate_entity_id, runner_up_entity_id]) if (id !== undefined && !counts.has(id)) counts.set(id, 0)
  }
  for (const id of [...counts.keys()].sort()) {
    const count = { mention_count: counts.get(id)!, document_count: counts.get(id)! > 0 ? 1 : 0 }
    const own = state.provisional.get(id)
    const row = own === undefined ? authorityRow(authority, id, count) : provisionalRow(id, own.type, own.name, count)
    if (row !== undefined) ledger.rows.entities.push(row)
  }
  ledger.rows.facts.push(...factRows(authority, counts.keys()))
}
