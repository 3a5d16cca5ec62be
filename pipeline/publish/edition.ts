import type { FileFacts } from "../../schemas/derive/dataPackage.ts"
import { type Rows, type TableName, tableNames } from "../../schemas/tables.ts"
import type { Exclusion } from "../document/decision.ts"
import type { EncodedFile } from "../encode/encode.ts"
import type { TableTotals } from "../read/measured.ts"
import type { Release } from "../read/release.ts"
import type { ViewRows } from "./views/views.ts"

/** A file that people decided and that the rows stand on: its path below the folder of data. */
export interface InputFile {
  readonly path: string
  readonly bytes: number
  /** Hexadecimal. */
  readonly sha256: string
}

/** With more rows than these, what is made from single rows besides the tables is left out: it is for reading, and nobody reads so much; and memory need not hold all rows. */
export const mostRows = 250_000

export const isSmall = (counts: Readonly<Record<TableName, number>>): boolean => tableNames.reduce((sum, name) => sum + counts[name], 0) <= mostRows

export const countsOf = (rows: Rows): Readonly<Record<TableName, number>> => Object.fromEntries(tableNames.map((name) => [name, rows[name].length])) as Record<TableName, number>

/** What is to be published besides the tables' own files is made from this alone. */
export interface Edition {
  /** All rows; of more than `mostRows`, those of documents (without texts), sources, entities, facts, rules and corrections, and of the other tables how many there are: lists of that length with nothing in them. */
  readonly rows: Rows
  /** The tables' files, as they are written. */
  readonly tableFiles: ReadonlyArray<FileFacts>
  readonly release: Release
  /** Authority, models, decisions and measurements, by digest. */
  readonly inputs: ReadonlyArray<InputFile>
  readonly exclusions: ReadonlyArray<Exclusion>
  /** What became of entities' ids: old id, new id, operation, day, reason. */
  readonly redirects: ReadonlyArray<ReadonlyArray<string>>
  /** Name and version of the program. */
  readonly program: { readonly name: string; readonly version: string; readonly license: string }
  /** What was counted on annotated text, by table and by rule. */
  readonly totals: TableTotals
  readonly measured: Readonly<Record<string, { readonly right: number; readonly made: number }>>
  /** Files that are published as they lie in this package: the verifiers. */
  readonly tools: ReadonlyArray<EncodedFile>
  /** The workbook, or why there is none: it is made beforehand, for its library makes one wait. */
  readonly workbook?: EncodedFile | { readonly why: string }
  /** The views' rows, where they are made already. */
  readonly views?: ViewRows
  /** Files that are made from those that are described: the page. */
  readonly beside?: (made: ReadonlyArray<EncodedFile>) => ReadonlyArray<EncodedFile>
  /** SHA-256 in hexadecimal. */
  readonly digest: (bytes: Uint8Array) => string
}

const encoder = new TextEncoder()

/** A file of text; it ends with a line feed. */
export const textFile = (path: string, text: string): EncodedFile => ({ path, bytes: encoder.encode(text.endsWith("\n") ? text : `${text}\n`) })

/** A file of JSON, indented. */
export const jsonFile = (path: string, value: unknown): EncodedFile => textFile(path, JSON.stringify(value, undefined, 2))

/** Any character that makes a cell of CSV need quotation marks; a carriage return alone ends a line for many readers. */
const awkward = /[",\n\r]/u

const cell = (value: string | number | undefined): string => {
  if (value === undefined) return ""
  const text = String(value)
  return awkward.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text
}

/** A file of CSV with a header, for lists that are no tables of rows: RFC 4180 with line feeds, an absent value is an empty cell. */
export const csvFile = (path: string, header: ReadonlyArray<string>, lines: ReadonlyArray<ReadonlyArray<string | number | undefined>>): EncodedFile =>
  textFile(path, [header, ...lines].map((line) => line.map(cell).join(",")).join("\n"))
