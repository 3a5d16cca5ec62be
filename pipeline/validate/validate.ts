import type { Rows } from "../../schemas/tables.ts"
import { type TableName, tableNames, tableOf } from "../../schemas/tables.ts"
import { validatorOf } from "../../schemas/derive/validator.ts"
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

/** Longer texts are looked through by hand: a regular expression runs out of stack on some millions of characters. */
const longText = 65_536

/** A row with its long texts, if they are such as a text column may hold, cut short for the schema to check the rest. */
const shortened = (row: AnyRow): AnyRow => {
  let short = row
  for (const [column, value] of Object.entries(row)) {
    if (typeof value === "string" && value.length > longText && value.isWellFormed() && !value.includes("\0")) short = { ...short, [column]: "…" }
  }
  return short
}

/** Why a row does not hold, in a sentence; undefined where it does. */
const faultOf = (table: TableName, row: AnyRow, text: string): { readonly rule: string; readonly message: string } | undefined => {
  const start = row["char_start"], end = row["char_end"], words = row["evidence"]
  if (words !== undefined && text.slice(start as number, end as number) !== words) return { rule: "validate-evidence", message: "Left out: its evidence is not what the text has there." }
  const faults = validatorOf(tableOf(table))(text.length > longText ? shortened(row) : row)
  return faults.length === 0 ? undefined : { rule: "validate-schema", message: `Left out: ${faults.join("; ")}.` }
}

/** One row for each key: a claim made twice is made once. */
const distinct = (table: TableName, rows: ReadonlyArray<AnyRow>): Array<AnyRow> => {
  const seen = new Set<string>()
  return rows.filter((row) => {
    const id = rowIdOf(table, row)
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}

/** Counts of an entity's mentions are of what is published; an entity that nothing speaks of is not. Whether there was one. */
const countEntities = (rows: MutableRows): boolean => {
  const counts = new Map<string, number>(), spokenOf = new Set<unknown>()
  for (const { entity_id } of rows.mentions) if (entity_id !== undefined) counts.set(entity_id as string, (counts.get(entity_id as string) ?? 0) + 1)
  for (const table of tableNames) {
    if (table === "entities" || table === "facts") continue
    for (const [column, { references }] of Object.entries(tableOf(table).columns)) {
      if (references === "entities") for (const row of rows[table]) spokenOf.add(row[column])
    }
  }
  const before = rows.entities.length
  rows.entities = rows.entities.filter((row) => spokenOf.has(row["entity_id"]))
  for (const row of rows.entities) {
    row["mention_count"] = counts.get(row["entity_id"] as string) ?? 0
    row["document_count"] = counts.has(row["entity_id"] as string) ? 1 : 0
  }
  return rows.entities.length < before
}

/**
 * The rows of one document that hold, as they are published: evidence is the text's own, every row fits its schema, every reference has its row, text is
 * withheld where it must be, offsets are code points, order is published order. What does not hold is left out, and a note says so.
 */
export const validate = (article: Article, drafted: Rows, exclusions: ReadonlyArray<Exclusion> = [], authority?: Authority): Rows => {
  const rows = Object.fromEntries(tableNames.map((table) => [table, drafted[table].map((row) => ({ ...row }))])) as unknown as MutableRows
  exclude(rows, exclusions, authority)
  for (const table of tableNames) {
    rows[table] = distinct(table, rows[table]).filter((row) => {
      const fault = faultOf(table, row, article.text)
      if (fault !== undefined) rows.notes.push(note(article, fault.rule, table, row, fault.message))
      return fault === undefined
    })
  }
  settleReferences(rows)
  if (countEntities(rows)) settleReferences(rows)
  withhold(rows, article.publish)
  publishOffsets(rows, article.text)
  return Object.fromEntries(tableNames.map((table) => [table, inOrder(table, rows[table])])) as unknown as Rows
}
