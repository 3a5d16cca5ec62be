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
import { hasSurrogates } from "./codePoints.ts"
import { publishOffsets, withhold } from "./published.ts"
import { type MutableRows, settleReferences } from "./references.ts"

const note = (article: Article, rule: string, table: TableName, row: AnyRow, message: string): AnyRow => {
  const row_id = rowIdOf(table, row)
  return { note_id: idOf("nt", [article.document_id, rule, table, row_id, message]), document_id: article.document_id, table_name: table, row_id, rule, severity: "warning", message }
}

/** Whether words are the text's slice: compared where they stand, for a slice would have to be made. */
const isSlice = (text: string, words: string, start: number, end: number): boolean => end - start === words.length && start >= 0 && text.startsWith(words, start)

/** Why a row does not hold, in a sentence; undefined where it does. */
const faultOf = (check: Validator, row: AnyRow, text: string): { readonly rule: string; readonly message: string } | undefined => {
  const words = row["evidence"]
  if (words !== undefined && !isSlice(text, words as string, row["char_start"] as number, row["char_end"] as number)) return { rule: "validate-evidence", message: "Left out: its evidence is not what the text has there." }
  const faults = check(row)
  return faults.length === 0 ? undefined : { rule: "validate-schema", message: `Left out: ${faults.join("; ")}.` }
}

/** Whether two cells rows have one key: they stand side by side, in the order of keys. */
const sameCell = (a: AnyRow, b: AnyRow): boolean =>
  a["part"] === b["part"] && a["column_name"] === b["column_name"] && a["row_id"] === b["row_id"] && a["table_name"] === b["table_name"]

/** Rows of a table in published order, one for each key: a claim made twice is made once. */
const once = (table: TableName, rows: ReadonlyArray<AnyRow>): Array<AnyRow> => {
  const ordered = inOrder(table, rows)
  // Cells are half of all rows: their keys of four parts are not put together to look for two alike.
  if (table === "cells") return ordered.filter((row, at) => at === 0 || !sameCell(row, ordered[at - 1]!))
  const seen = new Set<string>(), first = new Set(rows.filter((row) => {
    const before = seen.size
    return seen.add(rowIdOf(table, row)).size !== before
  }))
  return first.size === ordered.length ? ordered : ordered.filter((row) => first.has(row))
}

/** The rows of a table that hold, in published order. `tell` hears of the others. */
const holding = (table: TableName, rows: ReadonlyArray<AnyRow>, text: string, tell: (rule: string, row: AnyRow, message: string) => void): Array<AnyRow> => {
  if (rows.length === 0) return []
  const check = validatorOf(tableOf(table))
  return once(table, rows).filter((row) => {
    const fault = faultOf(check, row, text)
    if (fault !== undefined) tell(fault.rule, row, fault.message)
    return fault === undefined
  })
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

/** Tables whose rows are always changed on the way; those of others only where offsets are, and then they are copied, or where one falls. */
const changing: ReadonlySet<TableName> = new Set(["documents", "sentences", "entities"])

/**
 * The rows of one document that hold, as they are published: evidence is the text's own, every row fits its schema, every reference has its row, text is
 * withheld where it must be, offsets are code points, order is published order. What does not hold is left out, and a note says so.
 */
export const validate = (article: Article, drafted: Rows, exclusions: ReadonlyArray<Exclusion> = [], authority?: Authority): Rows => {
  const copies = hasSurrogates(article.text) || exclusions.length > 0
  const rows = Object.fromEntries(tableNames.map((table) => [table, copies || changing.has(table) ? drafted[table].map((row) => ({ ...row })) : [...drafted[table]]])) as unknown as MutableRows
  exclude(rows, exclusions, authority)
  for (const table of tableNames) {
    rows[table] = holding(table, rows[table], article.text, (rule, row, message) => rows.notes.push(note(article, rule, table, row, message)))
  }
  settleReferences(rows)
  if (countEntities(rows)) settleReferences(rows)
  withhold(rows, article.publish)
  publishOffsets(rows, article.text)
  rows.notes = inOrder("notes", rows.notes)
  return rows as unknown as Rows
}
