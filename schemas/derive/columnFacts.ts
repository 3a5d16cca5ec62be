import { anyText, type Column, type Kind } from "../column.ts"
import { exampleOf } from "../examples.ts"
import type { AnyTable } from "../table.ts"
import type { ColumnStatistics } from "./statistics.ts"

/** What the formats call each kind of column. */
const names: Record<Kind, { readonly type: string; readonly json: string; readonly arrow: string; readonly sql: string }> = {
  id: { type: "identifier", json: "string", arrow: "utf8", sql: "VARCHAR" },
  text: { type: "text", json: "string", arrow: "utf8", sql: "VARCHAR" },
  code: { type: "code", json: "string", arrow: "utf8", sql: "VARCHAR" },
  integer: { type: "whole number", json: "integer", arrow: "int32", sql: "INTEGER" },
  number: { type: "number", json: "number", arrow: "float64", sql: "DOUBLE" },
  edtf: { type: "date (EDTF)", json: "string", arrow: "utf8", sql: "VARCHAR" },
  day: { type: "day (YYYY-MM-DD)", json: "string", arrow: "date32", sql: "DATE" },
  digest: { type: "SHA-256 (hexadecimal)", json: "string", arrow: "utf8", sql: "VARCHAR" },
  url: { type: "URL", json: "string", arrow: "utf8", sql: "VARCHAR" }
}

/** Tables whose rows are claims: read from a text by rules, each filled cell with a line in `cells`. */
const fromText: ReadonlySet<string> = new Set(["mentions", "dates", "figures", "trends", "quotes", "quote_roles", "relations", "events", "event_roles"])
const evidenceColumns: ReadonlySet<string> = new Set(["char_start", "char_end", "evidence", "sentence_id"])
const stated: ReadonlySet<string> = new Set(["title", "author", "url", "language", "original_language", "text_origin", "published", "published_earliest", "published_latest"])

const ofOthers: Readonly<Record<string, string>> = {
  sources: "Stated by the maintainers in the source's description.",
  documents: "Counted or computed from the file.",
  sentences: "Computed by the sentence splitter.",
  entities: "From a reviewed line of the authority; of a provisional entity, from the words that name it.",
  facts: "From a reviewed line of the authority.",
  cells: "Written down by the rule that filled the cell.",
  rules: "Written with the rule; its precision is measured on annotated text.",
  corrections: "Written by whoever decided.",
  notes: "Written by the rule that noticed."
}

/** Where the values of a column come from, in a sentence. */
export const derivation = (table: string, name: string, { kind, pattern = "" }: Column): string => {
  if (kind === "id" && pattern.includes("_[a-z2-7]{20}$") && !pattern.includes("|") && name !== "document_id") return "A hash of what the row is of; the same as long as that stays the same."
  if (name === "document_id") return "A hash of the source and the file's name or the record's id; never of the text."
  if (table === "documents" && stated.has(name)) return "Stated by the source, or inferred where published_basis says so."
  if (!fromText.has(table)) return ofOthers[table] ?? "Made from the tables."
  if (evidenceColumns.has(name)) return "Read from the text, character by character."
  if (name === "rule") return "The rule that found the row."
  return "Filled by a rule; cells names the words, the mention or date, and the rule."
}

const silent: Readonly<Record<string, string>> = {
  sources: "The source's description does not say.",
  documents: "The source does not say.",
  entities: "The authority does not say, or the entity is provisional.",
  facts: "The authority does not say.",
  rules: "It is the project's own.",
  notes: "The note is not about one."
}

/** What it means that a cell is absent, where the column itself says nothing of it. */
export const absence = (table: string, { absent, references }: Column): string =>
  absent ?? silent[table] ?? (references === "entities" ? "The text does not say, or nobody can tell who or what is meant." : "The text does not say.")

/** Columns that may tell of a person: all that names an entity or holds words of a text. */
const isPersonal = (table: string, name: string, { references, rights }: Column): boolean =>
  references === "entities" || rights === "third_party" || (table === "entities" && !["type", "status", "mention_count", "document_count"].includes(name)) || table === "facts"

/** All there is to say of a column: a line of the codebook. */
export interface ColumnFacts {
  readonly table_name: string
  readonly column_name: string
  readonly position: number
  readonly type: string
  readonly json_type: string
  readonly arrow_type: string
  readonly sql_type: string
  readonly required: "yes" | "no"
  readonly unit?: string
  readonly absent_means?: string
  readonly pattern?: string
  readonly code_list?: string
  readonly references?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly description: string
  readonly derived: string
  readonly rights: "ours" | "third_party"
  readonly may_be_personal: "yes" | "no"
  readonly rows?: number
  readonly filled?: number
  readonly share_absent?: string
  readonly distinct?: number
  readonly least?: string
  readonly greatest?: string
  readonly example_1?: string
  readonly example_2?: string
  readonly example_3?: string
  readonly examples_from: "data" | "schema"
}

/** The codebook's columns, in order. */
export const factNames: ReadonlyArray<keyof ColumnFacts> = [
  "table_name", "column_name", "position", "type", "json_type", "arrow_type", "sql_type", "required", "unit", "absent_means", "pattern", "code_list", "references", "minimum", "maximum", "description",
  "derived", "rights", "may_be_personal", "rows", "filled", "share_absent", "distinct", "least", "greatest", "example_1", "example_2", "example_3", "examples_from"
]

const share = (part: number, whole: number): string => (whole === 0 ? "0" : String(Math.round(((whole - part) / whole) * 10_000) / 10_000))

const found = ({ distinct, examples, filled, greatest, least, rows }: ColumnStatistics): Partial<ColumnFacts> => ({
  rows, filled, share_absent: share(filled, rows), distinct, ...(least === undefined ? {} : { least }), ...(greatest === undefined ? {} : { greatest }),
  ...Object.fromEntries(examples.map((example, i) => [`example_${i + 1}`, example]))
})

/** Where a code list is published; the list that many columns share, in each of their names. */
export const codeListOf = (table: string, column: string): string => `schemas/codes/${table}.${column}.csv`

export const columnFacts = ({ columns, name: table }: Pick<AnyTable, "columns" | "name">, statistics?: ReadonlyMap<string, ColumnStatistics>, codeLists = true): ReadonlyArray<ColumnFacts> =>
  Object.entries(columns).map(([name, column], index): ColumnFacts => {
    const { arrow, json, sql, type } = names[column.kind], known = statistics?.get(`${table}.${name}`)
    return {
      table_name: table, column_name: name, position: index + 1, type, json_type: json, arrow_type: arrow, sql_type: sql, required: column.optional ? "no" : "yes",
      ...(column.unit === undefined ? {} : { unit: column.unit }),
      ...(column.optional ? { absent_means: absence(table, column) } : {}),
      ...(column.pattern === undefined || column.pattern === anyText.source ? {} : { pattern: column.pattern }),
      ...(column.codes === undefined || !codeLists ? {} : { code_list: codeListOf(table, name) }),
      ...(column.references === undefined ? {} : { references: column.references }),
      ...(column.minimum === undefined ? {} : { minimum: column.minimum }), ...(column.maximum === undefined ? {} : { maximum: column.maximum }),
      description: column.description, derived: derivation(table, name, column), rights: column.rights ?? "ours", may_be_personal: isPersonal(table, name, column) ? "yes" : "no",
      ...(known === undefined || known.examples.length === 0 ? { ...(known === undefined ? {} : found(known)), example_1: exampleOf(name, column), examples_from: "schema" } : { ...found(known), examples_from: "data" })
    }
  })
