import type { AnyTable } from "../../schemas/table.ts"
import { type Block, noWhole, type Texts } from "./block.ts"
import type { Row } from "./row.ts"

/** A text by its number; undefined for number 0. */
export type TextOf = (number: number) => string | undefined

const known = new WeakMap<Texts, TextOf>()

/** The texts of a block as strings, each made when first asked for, and once. */
export const textsOf = (texts: Texts): TextOf => {
  const before = known.get(texts)
  if (before !== undefined) return before
  const { bytes, end } = texts, made = new Array<string | undefined>(end.length), decoder = new TextDecoder("utf-8", { ignoreBOM: true })
  const textOf: TextOf = (number) => (number === 0 ? undefined : made[number] ??= decoder.decode(bytes.subarray(end[number - 1], end[number])))
  known.set(texts, textOf)
  return textOf
}

/** The rows that a block has of a table, as they went in, but for the cells of one column that may be left out. */
export const rowsOf = (table: AnyTable, { tables, texts }: Block, without?: string): ReadonlyArray<Row> => {
  const { columns, rows } = tables.get(table.name) ?? { columns: [], rows: 0 }, names = Object.keys(table.columns), textOf = textsOf(texts)
  return Array.from({ length: rows }, (_, at) => {
    const row: Record<string, unknown> = {}
    for (const [index, cells] of columns.entries()) {
      if (names[index] === without) continue
      const cell = cells[at]!, value = cells instanceof Uint32Array ? textOf(cell) : cells instanceof Int32Array ? cell === noWhole ? undefined : cell : cell === cell ? cell : undefined
      if (value !== undefined) row[names[index]!] = value
    }
    return row
  })
}
