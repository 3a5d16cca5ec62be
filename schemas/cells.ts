import { offset, optional, ordinal, pattern, quoted, reference, slugReference, text } from "./column.ts"
import { table } from "./table.ts"

export type Cell = typeof cells.row.Type

export const cells = table({
  name: "cells",
  description: "What each filled cell was read from, besides its row's own evidence: one line for each contiguous part.",
  key: ["table_name", "row_id", "column_name", "part"],
  columns: {
    table_name: pattern(/^[a-z][a-z_]*$/u, "The table of the cell."),
    row_id: text("The row: its key."),
    column_name: pattern(/^[a-z][a-z0-9_]*$/u, "The column."),
    part: ordinal("Which part of the cell's words, from 1."),
    char_start: optional(offset("Where the words begin; absent where the cell comes from the authority or the document's head."), "The cell comes from the authority or the document's head."),
    char_end: optional(offset("Where they end (one past the last code point)."), "The cell comes from the authority or the document's head."),
    evidence: optional(quoted(text("The words: exactly the text's slice.")), "The cell comes from the authority or the document's head."),
    mention_id: optional(reference("mentions", "mn", "The mention these words are."), "The words are no mention."),
    date_id: optional(reference("dates", "dt", "The date these words are."), "The words are no date."),
    rule: slugReference("rules", "The rule that filled the cell.")
  }
})
