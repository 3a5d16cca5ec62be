import type { Correction } from "../../schemas/corrections.ts"
import type { Entity } from "../../schemas/entities.ts"
import type { NoteRow } from "../../schemas/notes.ts"
import type { RuleRow } from "../../schemas/rules.ts"
import type { Source } from "../../schemas/sources.ts"
import { type Rows, type TableName, tableNames } from "../../schemas/tables.ts"
import { idOf } from "../document/id.ts"
import type { Extracted, Knowledge } from "../extract.ts"
import { correct } from "../normalise/corrections.ts"
import { factRows } from "../normalise/facts.ts"
import { inOrder } from "../validate/order.ts"
import { markDuplicates } from "./duplicates.ts"

/** What is of the whole run, not of one document. */
export interface Whole {
  readonly sources: ReadonlyArray<Source>
  readonly rules: ReadonlyArray<RuleRow>
  readonly knowledge: Knowledge
}

const sameEntities = (extracted: ReadonlyArray<Extracted>): Array<Entity> => {
  const byId = new Map<string, Entity>()
  for (const { rows } of extracted) {
    for (const row of rows.entities) {
      const known = byId.get(row.entity_id)
      byId.set(row.entity_id, known === undefined ? row
        : { ...known, mention_count: known.mention_count + row.mention_count, document_count: known.document_count + row.document_count })
    }
  }
  return Array.from(byId.values())
}

const staleNote = ({ column_name, is, now, row_id, table_name, was }: Correction & { readonly is?: string }): NoteRow => ({
  note_id: idOf("nt", ["correction-stale", table_name, row_id, column_name]), rule: "correction-stale", severity: "warning",
  message: `A correction of ${table_name} ${row_id} ${column_name} (${was ?? "nothing"} → ${now ?? "nothing"}) no longer applies: ${
    is === undefined ? "there is no such row" : `the cell is ${is === "" ? "empty" : is} now`}.`
})

const corrected = (extracted: ReadonlyArray<Extracted>, ofTheRun: ReturnType<typeof correct>, wanted: ReadonlyArray<Correction>) => {
  const applied = [...extracted.flatMap(({ applied }) => applied), ...ofTheRun.applied], stale = [...extracted.flatMap(({ stale }) => stale), ...ofTheRun.stale]
  const keyOf = ({ column_name, row_id, table_name }: Correction) => `${table_name} ${row_id} ${column_name}`
  const met = new Set([...applied, ...stale].map(keyOf))
  const rows = Array.from(new Map(applied.map((row) => [keyOf(row), row])).values())
  return { rows, notes: [...stale, ...wanted.filter((one) => !met.has(keyOf(one)))].map(staleNote) }
}

/** One dataset of all documents' rows, in published order: by source, then document, then place. */
export const merge = (extracted: ReadonlyArray<Extracted>, { knowledge, rules, sources }: Whole): Rows => {
  const key = ({ rows }: Extracted) => `${rows.documents[0]?.source_id ?? ""} ${rows.documents[0]?.document_id ?? ""}`
  const ordered = [...extracted].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  const all = <N extends TableName>(table: N): Rows[N] => ordered.flatMap(({ rows }) => rows[table] as ReadonlyArray<never>)
  const { documents, notes } = markDuplicates(all("documents"))
  const entities = sameEntities(ordered)
  const ofEntities = knowledge.decisions.corrections.filter(({ table_name }) => table_name === "entities")
  const corrections = corrected(ordered, correct({ entities: entities as ReadonlyArray<Record<string, unknown>> }, ofEntities), knowledge.decisions.corrections)
  const rows = Object.fromEntries(tableNames.map((table) => [table, all(table)])) as unknown as Rows
  return {
    ...rows,
    sources: inOrder("sources", sources),
    documents,
    entities: inOrder("entities", entities),
    facts: inOrder("facts", factRows(knowledge.authority, new Set(entities.map(({ entity_id }) => entity_id)))),
    rules: inOrder("rules", rules),
    corrections: inOrder("corrections", corrections.rows),
    notes: [...corrections.notes, ...rows.notes, ...notes]
  }
}
