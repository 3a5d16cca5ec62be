import type { AnyRow } from "../pipeline/document/rowId.ts"
import type { Rows, TableName } from "../schemas/tables.ts"
import { claimTables } from "./extraction.ts"

/** What a reader need not see to judge a row: where it is, what follows from other columns, how it was found. */
const hidden = new Set(["document_id", "sentence_id", "char_start", "char_end", "evidence", "rule", "text_sha256", "wikidata_id", "similarity", "runner_up_similarity", "candidate_entity_id", "runner_up_entity_id", "linked_mention_id", "literal_entity_id",
  "earliest", "latest", "period_earliest", "period_latest", "said_earliest", "said_latest", "value_low", "value_high", "unit_scheme", "unit_code", "per_unit_code", "measure_head", "cue_lemma", "part", "basis", "anchor"])
/** What is not worth saying, for most rows say it. */
const usual: AnyRow = { modality: "asserted", polarity: "affirmed", bound: "exact", directness: "direct" }

/** Claims in a form a person can judge: each by its words, entities by name, other claims by their words. */
export const readable = (rows: Rows): Readonly<Record<string, ReadonlyArray<string>>> => {
  const names = new Map(rows.entities.map(({ entity_id, name, status }) => [entity_id, status === "authority" ? entity_id : `?${name}`]))
  const words = new Map<string, string>(claimTables.flatMap((table) => (rows[table] as ReadonlyArray<AnyRow>).map((row) => [String(Object.values(row)[0]), String(row["evidence"])] as const)))
  const shown = (column: string, value: unknown): string => names.get(value as string) ?? (column.endsWith("_id") ? `“${words.get(value as string) ?? String(value)}”` : String(value))
  const line = (table: TableName, row: AnyRow): string => {
    const [key, ...columns] = Object.keys(row)
    const told = columns.filter((column) => !hidden.has(column) && usual[column] !== row[column] && row[column] !== row[key!] && !(table === "mentions" && (column === "method" || column === "quote_id")))
    return [String(row["evidence"]), ...told.map((column) => `${column.replace(/_entity_id$|_id$/u, "")}: ${shown(column, row[column])}`)].join(" | ")
  }
  const roles = rows.event_roles.map(({ entity_id, event_id, mention_id, role }) => `${words.get(event_id)} | ${role}: ${entity_id === undefined ? `“${words.get(mention_id)}”` : names.get(entity_id)}`)
  const range = (row: AnyRow): AnyRow => (row["bound"] === "between" ? { ...row, value: `${row["value_low"]} to ${row["value_high"]}` } : row)
  return { ...Object.fromEntries(claimTables.map((table) => [table, (rows[table] as ReadonlyArray<AnyRow>).map((row) => line(table, table === "figures" ? range(row) : row))])), event_roles: roles }
}
