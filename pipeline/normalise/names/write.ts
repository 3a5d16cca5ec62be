import type { Resolved } from "../../document/resolved.ts"
import { authorityRow, provisionalRow } from "../entities.ts"
import { factRows } from "../facts.ts"
import type { Draft, Ledger } from "../ledger.ts"
import { isNamed, type Decision, type State, typeOf } from "./state.ts"

/** Pronouns and nominals that go back to nobody are no mentions; names stay, resolved or not. */
const isWritten = ({ decisions, mentions }: State, index: number): boolean => isNamed(mentions[index]!) || decisions[index]?.entity !== undefined || decisions[index]?.note !== undefined

/** Fills the columns that say who is meant, field by field: spreading took most of the time. */
const fill = (row: Draft<"mentions">, { candidate, entity, literal, method, runnerUp, runnerUpSimilarity, similarity }: Decision): void => {
  if (entity !== undefined) row.entity_id = entity
  if (literal !== undefined) row.literal_entity_id = literal
  if (entity !== undefined && method !== undefined) row.method = method
  if (similarity !== undefined && method === "variant") row.similarity = similarity
  if (candidate !== undefined && entity === undefined) row.candidate_entity_id = candidate
  if (runnerUp === undefined || runnerUp === entity) return
  row.runner_up_entity_id = runnerUp
  if (runnerUpSimilarity !== undefined) row.runner_up_similarity = runnerUpSimilarity
}

const unknown: Decision = { rule: "identity-provisional" }

/** Writes the mentions with their cells and notes, and gives them back in the text's order, resolved. */
export const writeMentions = (state: State, ledger: Ledger): ReadonlyArray<Resolved> => {
  const { decisions, mentions } = state
  const evidences = mentions.map((mention, index) => isWritten(state, index) ? ledger.evidence("mentions", mention, mention.rule, [mention.kind]) : undefined)
  const found: Array<Resolved> = []
  evidences.forEach((own, index) => {
    if (own === undefined) return
    const mention = mentions[index]!, decision = decisions[index] ?? unknown, { entity, literal } = decision
    const { char_end, char_start, document_id, evidence, id, rule, sentence_id } = own
    const linked = decision.linked === undefined ? undefined : evidences[decision.linked]?.id
    const kind = decision.rule === "identity-shortened" && mention.kind === "name" ? "short_name" : mention.kind
    const row: Draft<"mentions"> = { mention_id: id, document_id, sentence_id, char_start, char_end, evidence, rule, kind }
    fill(row, decision)
    if (linked !== undefined) row.linked_mention_id = linked
    ledger.rows.mentions.push(row)
    if (entity !== undefined) {
      const through = linked === undefined ? mention : mentions[decision.linked!]!
      ledger.cell("mentions", id, "entity_id", decision.rule, [through], { mention_id: linked ?? id })
    }
    if (literal !== undefined) ledger.cell("mentions", id, "literal_entity_id", decision.rule)
    if (decision.note !== undefined) ledger.note({ rule: decision.rule, severity: "info", message: decision.note, table_name: "mentions", row_id: id, start: mention.start, end: mention.end })
    const resolved: { -readonly [K in keyof Resolved]: Resolved[K] } = { mention_id: id, start: mention.start, end: mention.end, kind, type: entity === undefined ? mention.type : typeOf(state, entity) }
    if (entity !== undefined) resolved.entity_id = entity
    if (literal !== undefined) resolved.literal_entity_id = literal
    found.push(resolved)
  })
  return found
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
