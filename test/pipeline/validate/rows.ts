import { idOf } from "../../../pipeline/document/id.ts"
import type { AnyRow } from "../../../pipeline/document/rowId.ts"
import type { MutableRows } from "../../../pipeline/validate/references.ts"
import { tableNames } from "../../../schemas/tables.ts"

/** An id of a table that is right in form. */
export const id = (prefix: string, name: string): string => idOf(prefix, [name])

export const documentId = id("dc", "one")

/** Rows of every table: those that are given, and none of the others. */
export const rowsWith = (rows: Partial<Record<(typeof tableNames)[number], ReadonlyArray<AnyRow>>>): MutableRows =>
  Object.fromEntries(tableNames.map((table) => [table, (rows[table] ?? []).map((row) => ({ ...row }))])) as unknown as MutableRows

export const sentence = (name: string, start: number, end: number, more: AnyRow = {}): AnyRow =>
  ({ sentence_id: id("st", name), document_id: documentId, ordinal: 1, paragraph: 1, char_start: start, char_end: end, text_sha256: "0".repeat(64), text: name, ...more })

const claim = (name: string, start: number, of: string): AnyRow =>
  ({ document_id: documentId, sentence_id: id("st", of), char_start: start, char_end: start + name.length, evidence: name, rule: "figure-count" })

export const figure = (name: string, start: number, of: string, more: AnyRow = {}): AnyRow =>
  ({ figure_id: id("fg", name), ...claim(name, start, of), modality: "asserted", polarity: "affirmed", kind: "count", bound: "vague", role: "level", statement_id: id("fg", name), ...more })

export const mention = (name: string, start: number, of: string, more: AnyRow = {}): AnyRow => ({ mention_id: id("mn", name), ...claim(name, start, of), kind: "name", ...more })

export const entity = (name: string, more: AnyRow = {}): AnyRow =>
  ({ entity_id: name.toLowerCase().replaceAll(" ", "-"), type: "person", name, status: "authority", mention_count: 1, document_count: 1, ...more })

export const cell = (table: string, row: string, column: string, more: AnyRow = {}): AnyRow => ({ table_name: table, row_id: row, column_name: column, part: 1, rule: "figure-count", ...more })

export const document = (more: AnyRow = {}): AnyRow => ({
  document_id: documentId, source_id: "one", file: "a.txt", language: "en", text_origin: "original", status: "processed", paragraph_count: 1, sentence_count: 1, token_count: 1, char_count: 10,
  raw_sha256: "0".repeat(64), text_sha256: "0".repeat(64), text: "…", text_share_published: 1, ...more
})
