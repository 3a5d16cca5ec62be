import { edtf } from "../schemas/column.ts"
import { documents } from "../schemas/documents.ts"
import * as Schema from "effect/Schema"
import type { Rows, TableName } from "../schemas/tables.ts"
import { tableNames } from "../schemas/tables.ts"
import type { Article } from "./document/article.ts"
import { boundsOf } from "./document/edtf.ts"
import { extract, type Knowledge } from "./extract.ts"
import { articleFromText } from "./read/article.ts"
import { type Line, longestLine } from "./read/formats/lines.ts"
import type { DocumentHead } from "./read/sourceFile.ts"

const published = edtf("When.").schema

/** A record of JSON Lines. Other fields are allowed and left alone. */
export const Record = Schema.Struct({
  id: Schema.NonEmptyString, text: Schema.String, title: Schema.optionalKey(Schema.String), published: Schema.optionalKey(published),
  url: Schema.optionalKey(documents.columns.url.schema), author: Schema.optionalKey(Schema.String), language: Schema.optionalKey(documents.columns.language.schema),
  text_origin: Schema.optionalKey(documents.columns.text_origin.schema)
})
export type Record = typeof Record.Type

/** Tables of a single document; sources and rules are of a whole run. */
export type DocumentTables = Omit<Rows, "sources" | "rules" | "corrections">
const ofTheRun: ReadonlySet<TableName> = new Set(["sources", "rules", "corrections"])

const decode = Schema.decodeUnknownSync(Record)

/** The record of a line. Throws an Error whose message is one line. */
export const recordOf = (line: string): Record => {
  const record = decode(JSON.parse(line))
  if (record.published !== undefined && boundsOf(record.published).earliest === undefined && boundsOf(record.published).latest === undefined) {
    throw new Error(`published is no date: "${record.published}"; write it as 2024-08-09, 2024-08 or another EDTF expression.`)
  }
  return record
}

/** What is said of a record besides its text; empty fields say nothing. */
const headOf = ({ author, language, published, text_origin, title, url }: Record): DocumentHead => ({
  ...(title && { title }), ...(author && { author }), ...(published && { published }), ...(language && { language }), ...(text_origin && { text_origin }), ...(url && { url })
})

/** A record as an article of the source "input". */
export const articleOfRecord = (record: Record): Article =>
  articleFromText({ source_id: "input", file: "input.jsonl", record: record.id, publish: "full" }, headOf(record), record.text)

export interface ExtractedRecord {
  readonly id: string
  /** The text that offsets count in. */
  readonly text: string
  readonly tables: DocumentTables
}

/** The rows of one record. */
export const extractRecord = (record: Record, knowledge: Knowledge): ExtractedRecord => extractArticle(record.id, articleOfRecord(record), knowledge)

/** The rows of one article, under the id that it came with. */
export const extractArticle = (id: string, article: Article, knowledge: Knowledge): ExtractedRecord => {
  const { rows } = extract(article, knowledge)
  const tables = Object.fromEntries(tableNames.filter((table) => !ofTheRun.has(table)).map((table) => [table, rows[table]])) as unknown as DocumentTables
  const documents = rows.documents.map(({ text: _, ...row }) => row)
  return { id, text: article.text, tables: { ...tables, documents } }
}

export interface LineOptions {
  readonly withText: boolean
  readonly knowledge: Knowledge
}

const oneLine = (message: string): string => message.replace(/\s*\n\s*/gu, " ")

/** About how many characters are put into one string at a time: the answer to a long text may be longer than a string can be. */
const pieceLength = 1 << 20

/** A record's answer, a line of JSON, in pieces. */
function* piecesOf({ id, tables, text }: ExtractedRecord, withText: boolean): Generator<string> {
  let piece = `{"id":${JSON.stringify(id)},${withText ? `"text":${JSON.stringify(text)},` : ""}"tables":{`
  for (const [index, [table, rows]] of Object.entries(tables).entries()) {
    piece += `${index === 0 ? "" : ","}"${table}":[`
    for (let i = 0; i < rows.length; i++) {
      piece += (i === 0 ? "" : ",") + JSON.stringify(rows[i])
      if (piece.length > pieceLength) {
        yield piece
        piece = ""
      }
    }
    piece += "]"
  }
  yield `${piece}}}\n`
}

/** What goes out for an article, whatever it was read from: a line, in pieces. */
export const answerToArticle = (article: Article, { knowledge, withText }: LineOptions): Iterable<string> => piecesOf(extractArticle(article.record ?? article.file, article, knowledge), withText)

/** What goes out for a line that came in: a line, in pieces, and the error where it cannot be read; undefined for a blank one. */
export const answerTo = (line: Line, { knowledge, withText }: LineOptions): { readonly pieces: Iterable<string>; readonly error?: string } | undefined => {
  const failed = (message: string) => ({ pieces: [`${JSON.stringify({ line: line.number, error: message })}\n`], error: `line ${line.number}: ${message}` })
  if ("tooLong" in line) return failed(`It is longer than ${longestLine} characters; split the document.`)
  if (line.line.trim() === "") return undefined
  const why = (cause: unknown) => oneLine(cause instanceof Error ? cause.message : String(cause))
  let record: Record
  try {
    record = recordOf(line.line)
  } catch (cause) {
    return failed(why(cause))
  }
  try {
    return { pieces: piecesOf(extractRecord(record, knowledge), withText) }
  } catch (cause) {
    // No text should come here; one that does costs itself and not the millions behind it.
    return failed(`A fault of the program, please report it: ${why(cause)}`)
  }
}
