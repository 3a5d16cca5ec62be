import type { Score } from "./score.ts"

/** What `data/table-scores.json` says of a table: rows of gold, rows found, and how many of them are right in their words, and in every judged cell too. */
export interface TableTotals {
  readonly gold: number
  readonly found: number
  readonly words_right: number
  readonly all_right: number
}

/** Totals by table, for what is published beside the rules' precision. Give it a score of held-out stories only. */
export const tableTotals = ({ tables }: Pick<Score, "tables">): Readonly<Record<string, TableTotals>> =>
  Object.fromEntries(tables.map(({ span, strict, table }) => [table, { gold: span.wanted, found: span.found, words_right: span.right, all_right: strict.right }]))
