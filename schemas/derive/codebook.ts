import { anyText, type Codes, type Column } from "../column.ts"
import { mappings } from "../mappings.ts"
import type { AnyTable } from "../table.ts"
import { type ColumnFacts, columnFacts } from "./columnFacts.ts"
import type { ColumnStatistics } from "./statistics.ts"

type Described = Pick<AnyTable, "columns" | "name" | "description" | "key">

/** Text as one cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replace(/\s+/gu, " ")

/** Code in a cell of a Markdown table, where only the bar must be escaped and a backtick would end it. */
const verbatim = (text: string): string => `\`${text.replaceAll("|", "\\|").replaceAll("`", "'").replace(/\s+/gu, " ")}\``

const range = ({ kind, maximum, minimum }: Column): string =>
  minimum === undefined || maximum === undefined ? "" : kind === "integer" ? `from ${minimum}` : `${minimum} to ${maximum}`

const must = (column: Column): string => [
  ...(column.references === undefined ? [] : [`a row of [${column.references}](#${column.references})`]),
  ...(column.pattern === undefined ? [] : [column.pattern === anyText.source ? "not empty" : verbatim(column.pattern)]),
  ...(range(column) === "" ? [] : [range(column)]),
  ...(column.codes === undefined ? [] : ["one of the codes below"])
].join("; ")

const percent = (absent: string): string => `${Math.round(Number(absent) * 1000) / 10} %`

const mayBeAbsent = ({ absent_means, required, share_absent }: ColumnFacts): string =>
  required === "yes" ? "never" : `${cell(absent_means!)}${share_absent === undefined ? "" : ` (${percent(share_absent)} here)`}`

const line = (column: Column, facts: ColumnFacts): string => {
  const words = facts.rights === "third_party" ? " Words of the source: no rights are granted." : ""
  return `| \`${facts.column_name}\` | ${facts.type} | ${cell(facts.unit ?? "")} | ${cell(facts.description + words)} | ${must(column)} | ${mayBeAbsent(facts)} | ${verbatim(facts.example_1!)} |`
}

const elsewhere = (table: string, column: string, code: string): string => {
  const found = mappings.find((one) => one.table === table && one.column === column)?.codes[code] ?? []
  const named = found.filter(({ target }) => target !== undefined).map(({ fit, scheme, target }) => `${scheme.split(",")[0]} ${target}${fit === "exact" ? "" : ` (${fit})`}`)
  return named.length === 0 ? "" : ` ⟶ ${named.join("; ")}`
}

const codeList = (table: string, name: string, codes: Codes): ReadonlyArray<string> =>
  ["", `Codes of \`${name}\`:`, "", ...Object.entries(codes).map(([code, meaning]) => `- \`${code}\`: ${meaning}${elsewhere(table, name, code)}`)]

const chapter = (table: Described, statistics: ReadonlyMap<string, ColumnStatistics> | undefined): ReadonlyArray<string> => [
  "", `## ${table.name}`, "", table.description, "", `Key: ${table.key.map((column) => `\`${column}\``).join(", ")}`, "",
  "| column | type | unit | meaning | must be | when absent | example |", "|---|---|---|---|---|---|---|",
  ...columnFacts(table, statistics).map((facts) => line(table.columns[facts.column_name]!, facts)),
  ...Object.entries(table.columns).flatMap(([name, { codes }]) => codes === undefined ? [] : codeList(table.name, name, codes))
]

const preface = [
  "# Codebook", "",
  "Every table and every column, generated from the schemas that each row is checked against. `codebook.csv` says the same and more, a line for each column: types by format, how a value came about, "
  + "counts, the least and the greatest, examples.", "",
  "A value that is not known is absent: an empty cell in CSV, no key in JSON, null in Arrow and Parquet. The two letters NA are text, Namibia's code among others: tell your reader not to take them for "
  + "an absent value (`na.strings = \"\"` in R, `keep_default_na=False` in pandas).",
  "Offsets count Unicode code points from 0 and are half-open, as in Python, R and DuckDB: `substr(text, char_start + 1, char_end - char_start)`.",
  "Dates are EDTF (ISO 8601-2, level 2) as text; beside them stand the first and last plain day they can mean. Days and years before 1 are astronomical (0000 is 1 BC).",
  "Numbers are as sure as their words: `bound` says how (exact, about, at least …), `value_low` and `value_high` are the least and the most that can be meant, and absent where nothing is said. "
  + "\"More than 1,000\" is not 1,000. Shares of right rows have 95 % intervals after Wilson.",
  "A code's arrow leads to other vocabularies: their name of it, and how near it is where it is not exact (close; broad: theirs is wider; narrow: theirs is narrower). `schemas/codes/` has them all."
]

const viewsPreface = [
  "", "# Views", "",
  "`views/*.csv` put names, sentence, title and link in place of ids. They say nothing that the tables do not; `schemas/views.sql` makes them in DuckDB."
]

const bare = (view: Described): ReadonlyArray<string> => [
  "", `## views/${view.name}.csv`, "", view.description, "", "| column | type | meaning |", "|---|---|---|",
  ...columnFacts(view).map(({ column_name, description, type }) => `| \`${column_name}\` | ${type} | ${cell(description)} |`)
]

/** The codebook, in Markdown: tables, columns, code lists with their definitions and what others call them; then the views. `statistics` are by "table.column". */
export const codebook = (tables: ReadonlyArray<AnyTable>, statistics?: ReadonlyMap<string, ColumnStatistics>, views: ReadonlyArray<Described> = []): string => [
  ...preface, "", ...tables.map(({ description, name }) => `- [${name}](#${name}): ${description}`),
  ...tables.flatMap((table) => chapter(table, statistics)),
  ...(views.length === 0 ? [] : [...viewsPreface, ...views.flatMap(bare)]), ""
].join("\n")
