import { type Dataset, numberOf, type Tell, textOf } from "./dataset.ts"
import type { Row } from "./published.ts"
import type { Reread, Verdict } from "./spans.ts"

/** How many spans were re-read in a text, and how many could only be held against one another. */
export interface Counts {
  verified: number
  consistent: number
}

const settle = (verdict: Verdict, counts: Counts, tell: (message: string) => void): void => {
  if (typeof verdict === "object") tell(verdict.wrong)
  else counts[verdict]++
}

/** The evidence of claims: the words stand where they are said to, in the sentence that is named. */
export const checkEvidence = (dataset: Dataset, reread: Reread, tell: Tell, counts: Counts): void => {
  for (const { columns, name } of dataset.tables.values()) {
    if (!columns.includes("evidence") || !columns.includes("sentence_id")) continue
    for (const row of dataset.rows(name)) {
      const document = textOf(row, "document_id") ?? "", start = numberOf(row, "char_start") ?? 0, end = numberOf(row, "char_end") ?? 0
      const sentence = dataset.row("sentences", textOf(row, "sentence_id") ?? "")
      if (sentence !== undefined && (sentence["document_id"] !== document || !(Number(sentence["char_start"]) <= start && start < Number(sentence["char_end"])))) {
        tell(name, row, "does not begin in the sentence that is named", "sentence_id")
      }
      settle(reread(document, start, end, textOf(row, "evidence") ?? ""), counts, (message) => tell(name, row, message, "evidence"))
    }
  }
}

/** The document a row is of: its own column, or that of the mention, quotation, event or date it hangs on. */
const documentOf = (dataset: Dataset, row: Row | undefined): string | undefined => {
  if (row === undefined) return undefined
  const own = textOf(row, "document_id")
  if (own !== undefined) return own
  for (const [column, table] of [["mention_id", "mentions"], ["quote_id", "quotes"], ["event_id", "events"], ["date_id", "dates"]] as const) {
    const id = textOf(row, column), document = id === undefined ? undefined : dataset.row(table, id)?.["document_id"]
    if (typeof document === "string") return document
  }
  return undefined
}

/** The words of cells; span and words are there together or not at all, and a mention or date is of the same document. */
export const checkCells = (dataset: Dataset, reread: Reread, tell: Tell, counts: Counts): void => {
  for (const cell of dataset.rows("cells")) {
    const start = numberOf(cell, "char_start"), end = numberOf(cell, "char_end"), words = textOf(cell, "evidence")
    const document = documentOf(dataset, dataset.row(textOf(cell, "table_name") ?? "", textOf(cell, "row_id") ?? "")) ?? documentOf(dataset, cell)
    if (start === undefined && end === undefined && words === undefined) continue
    if (start === undefined || end === undefined || words === undefined) tell("cells", cell, "has only a part of char_start, char_end and evidence", "evidence")
    else if (document === undefined) tell("cells", cell, "points at a span, but its row is of no document", "row_id")
    else settle(reread(document, start, end, words), counts, (message) => tell("cells", cell, message, "evidence"))
    const linked = documentOf(dataset, cell)
    if (linked !== undefined && document !== undefined && linked !== document) tell("cells", cell, "its mention or date is of another document", "row_id")
  }
}
