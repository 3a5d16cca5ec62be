import type { AnyTable } from "../../schemas/table.ts"
import { type Block, type Cells, cellsFor, type Columns, liesOf, noWhole, special, type Texts } from "./block.ts"
import type { Row } from "./row.ts"

/** Bytes that stand behind all texts, so that they can be copied four at a time. */
export const spare = 4

const encoder = new TextEncoder()

/** By byte: what of `special` it is. */
const specials = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte < 0x20 || byte === 0x22 || byte === 0x5c ? special.json : 0) | (byte === 0x22 || byte === 0x2c || byte === 0x0a || byte === 0x0d ? special.csv : 0))

/** How many bytes a text takes in UTF-8; half a surrogate pair takes three, as the encoder writes it. */
const byteLength = (text: string): number => {
  let length = text.length
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) continue
    length += unit < 0x800 ? 1 : 2
    // A pair takes four, two for each half.
    if (unit >= 0xd800 && unit < 0xdc00 && i + 1 < text.length && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) i++
  }
  return length
}

const textsOf = (texts: ReadonlyArray<string>): Texts => {
  const all = texts.join(""), bytes = new Uint8Array(all.length * 3 + spare), end = new Uint32Array(texts.length + 1)
  const { written } = encoder.encodeInto(all, bytes), ascii = written === all.length
  for (let i = 0; i < texts.length; i++) end[i + 1] = end[i]! + (ascii ? texts[i]!.length : byteLength(texts[i]!))
  const kept = bytes.slice(0, written + spare), found = new Uint8Array(texts.length + 1)
  for (let i = 1, at = 0; i <= texts.length; i++) {
    let some = 0
    for (const last = end[i]!; at < last; at++) some |= specials[kept[at]!]!
    found[i] = some
  }
  return { bytes: kept, end, special: found }
}

/** Puts rows into columns, one text at a time into a list of texts: the list is a document's, or a table's. */
const numbered = () => {
  const numbers = new Map<string, number>(), texts: Array<string> = []
  const textCells = (rows: ReadonlyArray<Row>, name: string, cells: Uint32Array): void => {
    let before: unknown, number = 0
    for (let i = 0; i < rows.length; i++) {
      const value = rows[i]![name]
      if (value === undefined) continue
      if (value !== before) {
        before = value
        const known = numbers.get(value as string)
        if (known === undefined) {
          number = texts.push(value as string)
          numbers.set(value as string, number)
        } else number = known
      }
      cells[i] = number
    }
  }
  return { texts, textCells }
}

const numberCells = (rows: ReadonlyArray<Row>, name: string, cells: Int32Array | Float64Array, absent: number): void => {
  for (let i = 0; i < rows.length; i++) {
    const value = rows[i]![name] as number | undefined
    // Adding 0 makes -0 the 0 that text formats write.
    cells[i] = value === undefined ? absent : value + 0
  }
}

/** Rows of tables as a block. */
export const blockOf = (tables: ReadonlyArray<{ readonly table: AnyTable; readonly rows: ReadonlyArray<Row> }>): Block => {
  const { textCells, texts } = numbered(), made = new Map<string, Columns>()
  for (const { rows, table } of tables) {
    const lies = liesOf(table)
    const columns = Object.keys(table.columns).map((name, index): Cells => {
      const cells = cellsFor(lies[index]!, rows.length)
      if (cells instanceof Uint32Array) textCells(rows, name, cells)
      else numberCells(rows, name, cells, lies[index] === "whole" ? noWhole : Number.NaN)
      return cells
    })
    made.set(table.name, { rows: rows.length, columns })
  }
  return { texts: textsOf(texts), tables: made }
}
