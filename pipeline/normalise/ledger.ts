import type { RowOf, TableName } from "../../schemas/tables.ts"
import { type Document, sentenceAt } from "../document/document.ts"
import { idOf } from "../document/id.ts"
import type { Slot } from "../document/mention/figure.ts"
import type { Note } from "../document/note.ts"
import type { Span } from "../document/span.ts"

type Mutable<A> = { -readonly [K in keyof A]: A[K] }

/** A row while it is being filled: keys that stay undefined are left out. */
export type Draft<N extends TableName> = Mutable<RowOf<N>>

const prefixes = { mentions: "mn", dates: "dt", figures: "fg", trends: "tr", quotes: "qt", relations: "rl", events: "ev" } as const
export type ClaimTable = keyof typeof prefixes

/** EV of a claim, with its id. Offsets are UTF-16 units until `validate` publishes them. */
export interface Evidence {
  readonly id: string
  readonly document_id: string
  readonly sentence_id: string
  readonly char_start: number
  readonly char_end: number
  readonly evidence: string
  readonly rule: string
}

/** Where the normalisers of one document write: rows of every table, the cells' own evidence, and notes. */
export interface Ledger {
  readonly rows: { readonly [N in TableName]: Array<Draft<N>> }
  readonly sentenceIds: ReadonlyArray<string>
  /** The id and EV columns of a claim; `slots` are the words in its slots, which keep two claims on one span apart. */
  readonly evidence: (table: ClaimTable, span: Span, rule: string, slots?: ReadonlyArray<string>) => Evidence
  readonly cell: (table: TableName, rowId: string, column: string, rule: string, parts?: ReadonlyArray<Span>, links?: { readonly mention_id?: string; readonly date_id?: string }) => void
  readonly note: (note: Note) => void
  /** The words of a slot, its parts joined by " … ". */
  readonly words: (slot: Slot) => string
}

const emptyRows = (): Ledger["rows"] => ({
  sources: [], documents: [], sentences: [], entities: [], facts: [], mentions: [], dates: [], figures: [], trends: [], quotes: [], quote_roles: [], relations: [], events: [],
  event_roles: [], cells: [], rules: [], corrections: [], notes: []
})

/** A sentence's id is made from its document, its text, and which of the document's equal ones it is. */
const sentenceIdsOf = ({ article, sentences, text }: Document): ReadonlyArray<string> => {
  const seen = new Map<string, number>()
  return sentences.map(({ end, start }) => {
    const words = text.slice(start, end), occurrence = (seen.get(words) ?? 0) + 1
    seen.set(words, occurrence)
    return idOf("st", [article.document_id, words, String(occurrence)])
  })
}

/** Which occurrence of `words` from a sentence's beginning on stands at `start`, from 1. */
const occurrenceOf = (text: string, sentence: number, words: string, start: number): number => {
  let occurrence = 1
  for (let at = text.indexOf(words, sentence); at !== -1 && at < start; at = text.indexOf(words, at + 1)) occurrence++
  return occurrence
}

const none: ReadonlyArray<Span> = []
const noLinks: { readonly mention_id?: string; readonly date_id?: string } = {}

export const ledgerOf = (document: Document): Ledger => {
  const { article, sentences, text } = document
  const rows = emptyRows(), sentenceIds = sentenceIdsOf(document)
  const taken = new Map<string, number>()
  const words = (slot: Slot) => slot.parts.map(({ end, start }) => text.slice(start, end)).join(" … ")
  const evidence: Ledger["evidence"] = (table, { end, start }, rule, slots = []) => {
    const index = Math.max(0, sentenceAt(document, start)), sentence = sentences[index]!, slice = text.slice(start, end)
    const occurrence = occurrenceOf(text, sentence.start, slice, start)
    const key = [table, sentenceIds[index]!, slice, String(occurrence), ...slots]
    const first = idOf(prefixes[table], key), again = taken.get(first) ?? 0
    taken.set(first, again + 1)
    const id = again === 0 ? first : idOf(prefixes[table], [...key, `again ${again}`])
    return { id, document_id: article.document_id, sentence_id: sentenceIds[index]!, char_start: start, char_end: end, evidence: slice, rule }
  }
  const cell: Ledger["cell"] = (table_name, row_id, column_name, rule, parts = none, links = noLinks) => {
    // Whole literals, for of all rows these are the most: adding field by field took half of the time.
    const { date_id, mention_id } = links
    for (let index = 0; index === 0 || index < parts.length; index++) {
      const place = parts[index], part = index + 1
      if (place === undefined) {
        if (mention_id === undefined && date_id === undefined) rows.cells.push({ table_name, row_id, column_name, rule, part })
        else if (date_id === undefined) rows.cells.push({ table_name, row_id, column_name, rule, mention_id: mention_id!, part })
        else rows.cells.push(mention_id === undefined ? { table_name, row_id, column_name, rule, date_id, part } : { table_name, row_id, column_name, rule, mention_id, date_id, part })
        continue
      }
      const char_start = place.start, char_end = place.end, evidence = text.slice(char_start, char_end)
      if (mention_id === undefined && date_id === undefined) rows.cells.push({ table_name, row_id, column_name, rule, part, char_start, char_end, evidence })
      else if (date_id === undefined) rows.cells.push({ table_name, row_id, column_name, rule, mention_id: mention_id!, part, char_start, char_end, evidence })
      else rows.cells.push(mention_id === undefined ? { table_name, row_id, column_name, rule, date_id, part, char_start, char_end, evidence } : { table_name, row_id, column_name, rule, mention_id, date_id, part, char_start, char_end, evidence })
    }
  }
  const note: Ledger["note"] = ({ end, start, ...note }) => {
    const place = start === undefined || end === undefined ? {} : { char_start: start, char_end: end }
    const key = [article.document_id, note.rule, note.message, note.table_name ?? "", note.row_id ?? "", String(start ?? ""), String(end ?? "")]
    rows.notes.push({ note_id: idOf("nt", key), document_id: article.document_id, ...note, ...place })
  }
  return { rows, sentenceIds, evidence, cell, note, words }
}
