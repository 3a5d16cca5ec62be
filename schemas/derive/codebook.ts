import { anyText, type Codes, type Column, type Kind } from "../column.ts"
import type { AnyTable } from "../table.ts"

const types: Record<Kind, string> = {
  id: "identifier",
  text: "text",
  code: "code",
  integer: "whole number",
  number: "number",
  edtf: "date (EDTF)",
  day: "day (YYYY-MM-DD)",
  digest: "SHA-256 (hexadecimal)",
  url: "URL"
}

/** Text as one cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll("|", "\\|")

/** Code in a cell of a Markdown table, where only the bar must be escaped. */
const verbatim = (text: string): string => `\`${text.replaceAll("|", "\\|")}\``

const range = ({ kind, maximum, minimum }: Column): string =>
  minimum === undefined || maximum === undefined ? "" : kind === "integer" ? `from ${minimum}` : `${minimum} to ${maximum}`

const must = (column: Column): string => [
  ...(column.references === undefined ? [] : [`a row of [${column.references}](#${column.references})`]),
  ...(column.pattern === undefined ? [] : [column.pattern === anyText.source ? "not empty" : verbatim(column.pattern)]),
  ...(range(column) === "" ? [] : [range(column)]),
  ...(column.codes === undefined ? [] : ["one of the codes below"])
].join("; ")

const line = ([name, column]: readonly [string, Column]): string =>
  `| \`${name}\` | ${types[column.kind]} | ${column.optional ? "no" : "yes"} | ${cell(column.unit ?? "")} | ${cell(column.description)} | ${must(column)} |`

const codeList = (name: string, codes: Codes): ReadonlyArray<string> =>
  ["", `Codes of \`${name}\`:`, "", ...Object.entries(codes).map(([code, meaning]) => `- \`${code}\`: ${meaning}`)]

const chapter = (table: AnyTable): ReadonlyArray<string> => [
  "", `## ${table.name}`, "", table.description, "", `Key: ${table.key.map((column) => `\`${column}\``).join(", ")}`, "",
  "| column | type | required | unit | meaning | must be |", "|---|---|---|---|---|---|",
  ...Object.entries(table.columns).map(line),
  ...Object.entries(table.columns).flatMap(([name, { codes }]) => codes === undefined ? [] : codeList(name, codes))
]

const preface = [
  "# Codebook", "",
  "Every table and every column, generated from the schemas that each row is checked against.", "",
  "A value that is not known is absent: an empty cell in CSV, no key in JSON, null in Arrow and Parquet.",
  "Offsets count Unicode code points from 0 and are half-open, as in Python, R and DuckDB: `substr(text, char_start + 1, char_end - char_start)`.",
  "Dates are EDTF (ISO 8601-2, level 2) as text; beside them stand the first and last plain day they can mean. Days and years before 1 are astronomical (0000 is 1 BC)."
]

/** The codebook, in Markdown: tables, columns, code lists with their definitions. */
export const codebook = (tables: ReadonlyArray<AnyTable>): string =>
  [...preface, "", ...tables.map(({ description, name }) => `- [${name}](#${name}): ${description}`), ...tables.flatMap(chapter), ""].join("\n")
