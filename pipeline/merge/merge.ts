import type { Correction } from "../../schemas/corrections.ts"
import type { Entity } from "../../schemas/entities.ts"
import type { NoteRow } from "../../schemas/notes.ts"
import type { RuleRow } from "../../schemas/rules.ts"
import type { Source } from "../../schemas/sources.ts"
import { type Rows, type TableName, tableNames } from "../../schemas/tables.ts"
import { idOf } from "../document/id.ts"
import { type AnyRow, rowIdOf } from "../document/rowId.ts"
import type { Extracted, Knowledge } from "../extract.ts"
import { correct } from "../normalise/corrections.ts"
import { factRows } from "../normalise/facts.ts"
import { allowedFacts } from "../validate/exclusions.ts"
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
      byId.set(row.entity_id, known === undefined ? { ...row }
        : { ...known, mention_count: known.mention_count + row.mention_count, document_count: known.document_count + row.document_count })
    }
  }
  return Array.from(byId.values())
}

const staleNote = ({ column_name, is, now, row_id, table_name, was }: Correction & { readonly is?: string }): NoteRow => ({
  note_id: idOf("nt", ["correction-stale", table_name, row_id, column_name]), rule: "correction-stale", severity: "warning",
  message: `A correction of ${table_name} ${row_id} ${column_name} no longer applies: ${is === undefined ? "there is no such row" : `it says ${was ?? "nothing"} → ${now ?? "nothing"}, but the cell is ${is === "" ? "empty" : is} now`}.`
})

/** Entities and facts are of the whole run: their cells are corrected when all documents have been joined. */
const ofTheRun: ReadonlySet<string> = new Set(["entities", "facts"])

/** Corrections that were applied, and notes on those that no longer apply. A row that was corrected and then excluded leaves no trace here either. */
const corrected = (extracted: ReadonlyArray<Extracted>, ofRun: ReturnType<typeof correct>, wanted: ReadonlyArray<Correction>, isThere: (correction: Correction) => boolean) => {
  const ofDocuments = (which: "applied" | "stale") => extracted.flatMap((one): ReadonlyArray<Correction> => one[which]).filter(({ table_name }) => !ofTheRun.has(table_name))
  const applied = [...ofDocuments("applied"), ...ofRun.applied], stale = [...ofDocuments("stale"), ...ofRun.stale]
  const keyOf = ({ column_name, row_id, table_name }: Correction) => `${table_name} ${row_id} ${column_name}`
  const met = new Set([...applied, ...stale].map(keyOf))
  const rows = Array.from(new Map(applied.filter(isThere).map((row) => [keyOf(row), row])).values())
  return { rows, notes: [...stale.filter(isThere), ...wanted.filter((one) => !met.has(keyOf(one)))].map(staleNote) }
}

/** Whether a correction's row is in what is published. */
const presence = (rows: Rows, corrections: ReadonlyArray<Correction>): ((correction: Correction) => boolean) => {
  const keys = new Map(Array.from(new Set(corrections.map(({ table_name }) => table_name)), (name) =>
    [name, new Set((rows[name as TableName] as ReadonlyArray<AnyRow> | undefined)?.map((row) => rowIdOf(name as TableName, row)))]))
  return ({ row_id, table_name }) => keys.get(table_name)?.has(row_id) === true
}

/** One dataset of all documents' rows, in published order: by source, then document, then place. */
export const merge = (extracted: ReadonlyArray<Extracted>, { knowledge, rules, sources }: Whole): Rows => {
  const key = ({ rows }: Extracted) => `${rows.documents[0]?.source_id ?? ""} ${rows.documents[0]?.document_id ?? ""}`
  const ordered = [...extracted].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  const all = <N extends TableName>(table: N): Rows[N] => ordered.flatMap(({ rows }) => rows[table] as ReadonlyArray<never>)
  const { documents, notes } = markDuplicates(all("documents"))
  const entities = sameEntities(ordered), { corrections: wanted, exclusions } = knowledge.decisions
  const occurring = new Set(entities.map(({ entity_id }) => entity_id))
  const facts = allowedFacts(factRows(knowledge.authority, occurring), exclusions, knowledge.authority).map((row) => ({ ...row }))
  const ofRun = correct({ entities: entities as ReadonlyArray<AnyRow>, facts }, wanted.filter(({ table_name }) => ofTheRun.has(table_name)))
  const rows = { ...Object.fromEntries(tableNames.map((table) => [table, all(table)])) as unknown as Rows, entities, facts }
  const corrections = corrected(ordered, ofRun, wanted, presence(rows, wanted))
  return {
    ...rows,
    sources: inOrder("sources", sources),
    documents,
    entities: inOrder("entities", entities),
    facts: inOrder("facts", facts),
    rules: inOrder("rules", rules),
    corrections: inOrder("corrections", corrections.rows),
    notes: [...corrections.notes, ...rows.notes, ...notes]
  }
}
