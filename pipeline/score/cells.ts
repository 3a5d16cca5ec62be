import type { CodePoints, Row, Tables } from "./gold.ts"
import { idColumn } from "./judged.ts"
import { overlapOf } from "./match.ts"
import type { Outcome } from "./story.ts"

/** For each filled cell whose words gold gives, in rows found on the right words: do the `cells` say words that overlap them? */
export const cellOutcomes = (outcomes: ReadonlyArray<Outcome>, { cells = [] }: Tables): ReadonlyArray<Outcome> => {
  const spans = spansByCell(cells)
  return outcomes.flatMap(({ exact, gold, neutral, row, story, table, use }) => {
    if (gold?.at === undefined || row === undefined || !exact || neutral) return []
    return Object.entries(gold.at).filter(([column]) => row[column] !== undefined).map(([column, wanted]): Outcome => {
      const found = spans.get(keyOf(table, row[idColumn[table] ?? ""], column))
      const name = { text: `${table}.${column} of “${gold.text ?? ""}”` }
      return {
        story, use, table: "cells", gold: name, neutral: false, cells: new Map(),
        exact: found?.some((one) => wanted.some((span) => overlapOf(one, span) > 0)) ?? false,
        ...(found === undefined ? {} : { row: { evidence: name.text } })
      }
    })
  })
}

const keyOf = (table: unknown, id: unknown, column: unknown): string => `${String(table)} ${String(id)} ${String(column)}`

const spansByCell = (cells: ReadonlyArray<Row>): ReadonlyMap<string, ReadonlyArray<CodePoints>> => {
  const result = new Map<string, Array<CodePoints>>()
  for (const { char_end, char_start, column_name, row_id, table_name } of cells) {
    if (typeof char_start !== "number" || typeof char_end !== "number") continue
    const key = keyOf(table_name, row_id, column_name), span: CodePoints = [char_start, char_end], list = result.get(key)
    if (list === undefined) result.set(key, [span])
    else list.push(span)
  }
  return result
}
