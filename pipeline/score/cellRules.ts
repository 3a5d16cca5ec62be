import type { Tables } from "./gold.ts"
import { idColumn } from "./judged.ts"
import type { Outcome } from "./story.ts"

/** A cell that a rule filled in a row found on the right words, and whether gold has the same there. */
export interface CellOutcome {
  readonly table: string
  readonly rule: string
  readonly right: boolean
}

/** What each rule that fills cells did; a cell of several parts counts once. Cells that gold does not judge are left out. */
export const cellRuleOutcomes = (outcomes: ReadonlyArray<Outcome>, { cells = [] }: Tables): ReadonlyArray<CellOutcome> => {
  const judged = new Map<string, Outcome>()
  for (const outcome of outcomes) {
    const { exact, gold, neutral, row, table } = outcome
    if (exact && !neutral && gold !== undefined && row !== undefined) judged.set(`${table} ${String(row[idColumn[table] ?? ""])}`, outcome)
  }
  return cells.flatMap(({ column_name, part, row_id, rule, table_name }) => {
    if (typeof rule !== "string" || part !== 1) return []
    const verdict = judged.get(`${String(table_name)} ${String(row_id)}`)?.cells.get(String(column_name))
    return verdict === "right" || verdict === "wrong" ? [{ table: String(table_name), rule, right: verdict === "right" }] : []
  })
}
