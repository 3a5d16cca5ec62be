import type { Kind } from "../../schemas/column.ts"
import type { AnyTable } from "../../schemas/table.ts"

/** Texts, each once, as UTF-8 one behind the other. Text number 0 is none: an absent cell. Four bytes to spare stand at the end. */
export interface Texts {
  readonly bytes: Uint8Array
  /** Text `n` is the bytes `end[n - 1]` to before `end[n]`. */
  readonly end: Uint32Array
  /** By text: what of `special` it holds. */
  readonly special: Uint8Array
}

/** What a text holds that a format cannot write as it is: JSON a quote, backslash or control character; CSV a quote, comma or line end. */
export const special = { none: 0, json: 1, csv: 2 } as const

/** Cells of a column: texts by number, whole numbers, or numbers. Absent: 0, `noWhole`, NaN. */
export type Cells = Uint32Array | Int32Array | Float64Array

/** What stands in a column of whole numbers where there is none: all of them are counts, ordinals or offsets. */
export const noWhole = -2_147_483_648

/** Rows of one table, column by column in the table's order. */
export interface Columns {
  readonly rows: number
  readonly columns: ReadonlyArray<Cells>
}

/** Rows of several tables: what is kept, sent between threads and written to files. */
export interface Block {
  readonly texts: Texts
  readonly tables: ReadonlyMap<string, Columns>
}

/** How a column's cells lie in a block. */
export type Lies = "text" | "whole" | "number"

const lie: Record<Kind, Lies> = { id: "text", text: "text", code: "text", integer: "whole", number: "number", edtf: "text", day: "text", digest: "text", url: "text" }

const known = new WeakMap<AnyTable, ReadonlyArray<Lies>>()

/** How each column's cells lie. */
export const liesOf = (table: AnyTable): ReadonlyArray<Lies> => {
  const found = known.get(table) ?? Object.values(table.columns).map(({ kind }) => lie[kind])
  known.set(table, found)
  return found
}

const makes = { text: Uint32Array, whole: Int32Array, number: Float64Array } as const

export const cellsFor = (lies: Lies, rows: number): Cells => new makes[lies](rows)
