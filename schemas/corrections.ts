import { day, optional, pattern, quoted, text } from "./column.ts"
import { table } from "./table.ts"

export type Correction = typeof corrections.row.Type

export const corrections = table({
  name: "corrections",
  description: "Cells that people have corrected; the row keeps its rule.",
  key: ["table_name", "row_id", "column_name"],
  columns: {
    table_name: pattern(/^[a-z][a-z_]*$/u, "The table of the cell."),
    row_id: text("The row: its key."),
    column_name: pattern(/^[a-z][a-z0-9_]*$/u, "The column."),
    was: optional(quoted(text("What the pipeline had; absent where it had nothing.")), "The pipeline had nothing."),
    now: optional(quoted(text("What it is now; absent where the cell is emptied.")), "The cell is emptied."),
    reason: text("Why."),
    decided_by: text("Who decided."),
    decided_on: day("When.")
  }
})
