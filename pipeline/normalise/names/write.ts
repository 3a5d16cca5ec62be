import type { MentionKind } from "../../document/mention/name.ts"
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

const slots: Readonly<Record<MentionKind, ReadonlyArray<string>>> = {
  name: ["name"], short_name: ["short_name"], abbreviation: ["abbreviation"], demonym: ["demonym"], metonym: ["metonym"], office: ["office"], nominal: ["nominal"], pronoun: ["pronoun"]
}

/** The mentions' rows by index, but for what they are linked to; none where nothing is written. Common rows are whole literals, which cost half. */
const rowsOf = (state: State, ledger: Ledger): ReadonlyArray<Draft<"mentions"> | undefined> => {
  const rows = new Array<Draft<"mentions"> | undefined>(state.mentions.length)
  for (let index = 0; index < rows.length; index++) {
    if (!isWritten(state, index)) continue
    const mention = state.mentions[index]!, decision = state.decisions[index] ?? unknown, { entity, method } = decision
    const { char_end, char_start, document_id, evidence, id, rule, sentence_id } = ledger.evidence("mentions", mention, mention.rule, slots[mention.kind])
    const kind = decision.rule === "identity-shortened" && mention.kind === "name" ? "short_name" : mention.kind
    const linked = decision.linked === undefined ? undefined : rows[decision.linked]?.mention_id
    if (entity === undefined || method === undefined || decision.literal !== undefined || decision.runnerUp !== undefined || decision.similarity !== undefined || linked === undefined && decision.linked !== undefined) {
      const row: Draft<"mentions"> = { mention_id: id, document_id, sentence_id, char_start, char_end, evidence, rule, kind }
      fill(row, decision)
      rows[index] = row
    } else if (linked === undefined) rows[index] = { mention_id: id, document_id, sentence_id, char_start, char_end, evidence, rule, kind, entity_id: entity, method }
    else rows[index] = { mention_id: id, document_id, sentence_id, char_start, char_end, evidence, rule, kind, entity_id: entity, method, linked_mention_id: linked }
  }
  return rows
}

/** Writes the mentions with their cells and notes, and gives them back in the text's order, resolved. */
export const writeMentions = (state: State, ledger: Ledger): ReadonlyArray<Resolved> => {
  const { decisions, mentions } = state, rows = rowsOf(state, ledger), found: Array<Resolved> = []
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]
    if (row === undefined) continue
    const mention = mentions[index]!, decision = decisions[index] ?? unknown, { entity, literal } = decision, { end, start } = mention, { kind, mention_id } = row
    const linked = decision.linked === undefined ? undefined : rows[decision.linked]?.mention_id
    if (linked !== undefined && row.linked_mention_id === undefined) row.linked_mention_id = linked
    ledger.rows.mentions.push(row)
    if (entity === undefined) found.push({ mention_id, start, end, kind, type: mention.type })
    else {
      const type = typeOf(state, entity)
      ledger.cell("mentions", mention_id, "entity_id", decision.rule, [linked === undefined ? mention : mentions[decision.linked!]!], { mention_id: linked ?? mention_id })
      found.push(literal === undefined ? { mention_id, start, end, kind, type, entity_id: entity } : { mention_id, start, end, kind, type, entity_id: entity, literal_entity_id: literal })
    }
    if (literal !== undefined) ledger.cell("mentions", mention_id, "literal_entity_id", decision.rule)
    if (decision.note !== undefined) ledger.note({ rule: decision.rule, severity: "info", message: decision.note, table_name: "mentions", row_id: mention_id, start, end })
  }
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
