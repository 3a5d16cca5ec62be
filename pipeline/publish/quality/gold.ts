import type { EncodedFile } from "../../encode/encode.ts"
import { wilson } from "../../score/tally.ts"
import { csvFile, type Edition } from "../edition.ts"

const header = ["table_name", "rule", "counted", "gold", "found", "right", "precision", "precision_low", "precision_high", "recall", "recall_low", "recall_high"]

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000

/** A share with its 95 % interval after Wilson; nothing where there is nothing to share. */
const shareOf = (right: number, of: number): ReadonlyArray<number | undefined> => {
  if (of === 0) return [undefined, undefined, undefined]
  const { high, low } = wilson(right, of)
  return [rounded(right / of), rounded(low), rounded(high)]
}

/**
 * quality/gold.csv: how right the rows are on annotated text that no rule was tuned on. Of each table, twice: `words` counts rows on the right words, `cells` those with every judged cell
 * right too; of each rule, rows right throughout over rows made (of a rule that only fills cells, cells). A rule has no recall: nobody says which rule a row should be of.
 */
export const goldFile = ({ measured, rows, totals }: Pick<Edition, "measured" | "rows" | "totals">): EncodedFile => {
  const tables = Object.entries(totals).flatMap(([table, { all_right, found, gold, words_right }]) => ([["words", words_right], ["cells", all_right]] as const).map(([counted, right]) =>
    [table, undefined, counted, gold, found, right, ...shareOf(right, found), ...shareOf(right, gold)]))
  const rules = rows.rules.flatMap(({ rule, table_name }) => {
    const known = measured[rule]
    return known === undefined ? [] : [[table_name, rule, "cells", undefined, known.made, known.right, ...shareOf(known.right, known.made), undefined, undefined, undefined]]
  })
  return csvFile("quality/gold.csv", header, [...tables, ...rules])
}
