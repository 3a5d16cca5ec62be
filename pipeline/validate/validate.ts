import type { Rows } from "../../schemas/tables.ts"
import { type TableName, tableNames, tableOf } from "../../schemas/tables.ts"
import { type Validator, validatorOf } from "../../schemas/derive/validator.ts"
import type { Authority } from "../authority/authority.ts"
import type { Article } from "../document/article.ts"
import type { Exclusion } from "../document/decision.ts"
import { idOf } from "../document/id.ts"
import { type AnyRow, rowIdOf } from "../document/rowId.ts"
import { exclude } from "./exclusions.ts"
import { inOrder } from "./order.ts"
import { publishOffsets, withhold } from "./published.ts"
import { type MutableRows, settleReferences } from "./references.ts"

const note = (article: Article, rule: string, table: TableName, row: AnyRow, message: string): AnyRow => {
  const row_id = rowIdOf(table, row)
  return { note_id: idOf("nt", [article.document_id, rule, table, row_id, message]), document_id: article.document_id, table_name: table, row_id, rule, severity: "warning", message }
}

/** Why a row does not hold, in a sentence; undefined where it does. */
const faultOf = (check: Validator, row: AnyRow, text: string): { readonly rule: string; readonly message: string } | undefined => {
  const words = row["evidence"]
  if (words !== undefined && text.slice(row["char_start"] as number, row["char_end"] as number) !== words) return { rule: "validate-evidence", message: "Left out: its evidence is not what the text has there." }
  const faults = check(row)
  return faults.length === 0 ? undefined : { rule: "validate-schema", message: `Left out: ${faults.join("; ")}.` }
}

/** The rows of a table that hold, one for each key: a claim made twice is made once. `tell` hears of the others. */
const holding = (table: TableName, rows: ReadonlyArray<AnyRow>, text: string, tell: (rule: string, row: AnyRow, message: string) => void): Array<AnyRow> => {
  if (rows.length === 0) return []
  const check = validatorOf(tableOf(table)), seen = new Set<string>(), held: Array<AnyRow> = []
  for (const row of rows) {
    const before = seen.size
    if (seen.add(rowIdOf(table, row)).size === before) continue
    const fault = faultOf(check, row, text)
    if (fault === undefined) held.push(row)
    else tell(fault.rule, row, fault.message)
  }
  return held
}

/** Columns that speak of an entity. */
const entityColumns = tableNames.filter((table) => table !== "entities" && table !== "facts").flatMap((table) =>
  Object.entries(tableOf(table).columns).flatMap(([column, { references }]) => (references === "entities" ? [{ table, column }] : [])))

/** Counts of an entity's mentions are of what is published; an entity that nothing speaks of is not. Whether any was left out. */
const countEntities = (rows: MutableRows): boolean => {
  const counts = new Map<unknown, number>(), spokenOf = new Set<unknown>(), { length } = rows.entities
  for (const { entity_id } of rows.mentions) if (entity_id !== undefined) counts.set(entity_id, (counts.get(entity_id) ?? 0) + 1)
  for (const { column, table } of entityColumns) for (const row of rows[table]) spokenOf.add(row[column])
  rows.entities = rows.entities.filter((row) => spokenOf.has(row["entity_id"]))
  for (const row of rows.entities) {
    const count = counts.get(row["entity_id"])
    row["mention_count"] = count ?? 0
    row["document_count"] = count === undefined ? 0 : 1
  }
  return rows.entities.length !== length
}

/**
 * The rows of one document that hold, as they are published: evidence is the text's own, every row fits its schema, every reference has its row, text is
 * withheld where it must be, offsets are code points, order is published order. What does not hold is left out, and a note says so.
 */
export const validate = (article: Article, drafted: Rows, exclusions: ReadonlyArray<Exclusion> = [], authority?: Authority): Rows => {
  const rows = Object.fromEntries(tableNames.map((table) => [table, drafted[table].map((row) => ({ ...row }))])) as unknown as MutableRows
  exclude(rows, exclusions, authority)
  for (const table of tableNames) {
    rows[table] = holding(table, rows[table], article.text, (rule, row, message) => rows.notes.push(note(article, rule, table, row, message)))
  }
  settleReferences(rows)
  if (countEntities(rows)) settleReferences(rows)
  withhold(rows, article.publish)
  publishOffsets(rows, article.text)
  return Object.fromEntries(tableNames.map((table) => [table, inOrder(table, rows[table])])) as unknown as Rows
}
