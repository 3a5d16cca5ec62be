import writeWorkbook from "write-excel-file/node"
import type { Column, Kind } from "../../schemas/column.ts"
import { daysOf } from "../../schemas/derive/day.ts"
import { type Rows, type TableName, tableOf } from "../../schemas/tables.ts"
import { views } from "../../schemas/views.ts"
import type { EncodedFile } from "../encode/encode.ts"
import type { Row } from "../encode/row.ts"
import type { Release } from "../read/release.ts"
import { citedAs } from "./citation.ts"
import type { ViewRows } from "./views/views.ts"
import { warnings } from "./warnings.ts"
import { undated } from "./zip.ts"

/** What Excel takes of one sheet and of one cell. */
const mostRows = 1_048_575, longestCell = 32_767

/** More rows than these, all sheets together, take longer to pack than all tables to write: the views' CSV opens in Excel as well. */
const mostRowsTogether = 25_000

interface Cell {
  readonly type: typeof String | typeof Number
  readonly value: string | number
  readonly format?: string
  readonly fontWeight?: "bold"
}

/** What Excel would take for a number, a date or a formula, were it typed in: it is declared to be text, so that it stays text when somebody edits it. */
const guessable = /^[\s=+@\d-]/u
const text = (value: string): Cell =>
  ({ type: String, value: value.length <= longestCell ? value : "(longer than a cell of Excel can be: see csv/)", ...(guessable.test(value) ? { format: "@" } : {}) })
const number = (value: number): Cell => ({ type: Number, value })

/** Excel counts days from 1899-12-30, and holds 1900 for a leap year: before March of that year a day is text. */
const day = (value: string): Cell => (!value.startsWith("-") && value >= "1900-03-01" ? { type: Number, value: daysOf(value) + 25_569, format: "yyyy-mm-dd" } : text(value))

const cells: Record<Kind, (value: never) => Cell> = { id: text, text, code: text, integer: number, number, edtf: text, day, digest: text, url: text }

/** Tables that stand in the workbook beside the views; what the views show with names in place of ids, and what is for machines, is in csv/. */
const tables: ReadonlyArray<TableName> = ["sources", "documents", "sentences", "entities", "dates", "rules", "corrections", "notes"]

/** Wide enough to read, in characters. */
const width = ({ kind, rights }: Column): number => (rights !== undefined ? 40 : kind === "id" || kind === "url" ? 26 : 14)

const sheet = (name: string, columns: Readonly<Record<string, Column>>, rows: ReadonlyArray<Row>) => {
  const named = Object.entries(columns)
  return {
    sheet: name,
    columns: named.map(([, column]) => ({ width: width(column) })),
    stickyRowsCount: 1,
    data: [
      named.map(([column]): Cell => ({ type: String, value: column, fontWeight: "bold" })),
      ...rows.map((row) => named.map(([column, { kind }]) => (row[column] === undefined ? null : cells[kind](row[column] as never))))
    ]
  }
}

const about = (release: Release, rows: Rows) => ({
  sheet: "read me",
  columns: [{ width: 40 }, { width: 120 }],
  data: [
    [{ type: String, value: release.title, fontWeight: "bold" as const }, null],
    [text("version"), text(`${release.release.version}, ${release.release.date}`)],
    [text("cite as"), text(citedAs(release))],
    [text("terms"), text(`${release.licence.title}, ${release.licence.path}; words of the sources are short quotations, in which no rights are granted (licenses.csv)`)],
    [text("sheets"), text(`${views.map(({ name }) => name).join(", ")}: with names, sentence and link in place of ids; then the tables ${tables.join(", ")}. All tables with all columns are in csv/`)],
    [text("columns"), text("CODEBOOK.md explains every one")],
    ...warnings(rows).map(({ text: what, title }) => [text(title), text(what)])
  ]
})

/** steppeline.xlsx: every view, and the tables that no view shows, as sheets; the same bytes each time; or why it is left out. */
export const workbook = async (release: Release, rows: Rows, viewsOf: ViewRows): Promise<EncodedFile | { readonly why: string }> => {
  const all = [
    ...views.map(({ columns, name }) => ({ name, columns, rows: viewsOf.get(name) ?? [] })),
    ...tables.map((name) => ({ name, columns: tableOf(name).columns, rows: rows[name] as ReadonlyArray<Row> }))
  ]
  if (all.some((one) => one.rows.length > mostRows)) return { why: `a table has more than the ${mostRows} rows that a sheet of Excel can hold.` }
  if (all.reduce((sum, one) => sum + one.rows.length, 0) > mostRowsTogether) return { why: `all sheets together would have more than ${mostRowsTogether} rows; \`views/\` opens in Excel too, by Data → From Text/CSV.` }
  const sheets = [about(release, rows), ...all.map((one) => sheet(one.name, one.columns, one.rows))]
  return { path: `${release.name}.xlsx`, bytes: undated(new Uint8Array(await writeWorkbook(sheets as never).toBuffer())) }
}
