import type { AnyTable } from "../../schemas/table.ts"
import { type Block, type Columns, noWhole, special, type Texts } from "./block.ts"
import { spare } from "./blockOf.ts"
import { ascii, copied, digits, makeRoom, type Output, output, passOn } from "./output.ts"
import type { MakeSink } from "./sink.ts"

const quote = 0x22, encoder = new TextEncoder()

/** How JSON writes the bytes that cannot stand for themselves. */
const escapes = Array.from({ length: 128 }, (_, byte) => encoder.encode(JSON.stringify(String.fromCharCode(byte)).slice(1, -1)))

const escaped = (to: Uint8Array, from: number, { bytes }: Texts, start: number, end: number): number => {
  let at = from
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!
    if (byte >= 0x20 && byte !== quote && byte !== 0x5c) to[at++] = byte
    else for (const part of escapes[byte]!) to[at++] = part
  }
  return at
}

/** What stands before a cell: `,"name":` and the quote of a text. */
interface Before {
  readonly bytes: DataView
  readonly length: number
}

const known = new WeakMap<AnyTable, ReadonlyArray<Before>>()

const beforeOf = (table: AnyTable, columns: Columns["columns"]): ReadonlyArray<Before> => {
  const found = known.get(table) ?? Object.keys(table.columns).map((name, index) => {
    const text = `,"${name}":${columns[index] instanceof Uint32Array ? "\"" : ""}`, bytes = new Uint8Array(text.length + spare)
    encoder.encodeInto(text, bytes)
    return { bytes: new DataView(bytes.buffer), length: text.length }
  })
  known.set(table, found)
  return found
}

/** Longest number, the marks around a row, and what is copied too much. */
const mostOfNumber = 40

/** Rows as objects, one a line, keys in the table's order, an absent value an absent key; between rows a comma and a line end. */
const jsonRows = (table: AnyTable, { texts }: Block, { columns, rows }: Columns, out: Output): void => {
  const source = new DataView(texts.bytes.buffer, texts.bytes.byteOffset, texts.bytes.byteLength), before = beforeOf(table, columns)
  for (let row = 0; row < rows; row++) {
    makeRoom(out, mostOfNumber)
    if (row > 0) out.length = ascii(out.bytes, out.length, ",\n")
    const begun = out.length
    for (let index = 0; index < columns.length; index++) {
      const cells = columns[index]!, { bytes, length } = before[index]!
      if (cells instanceof Uint32Array) {
        const number = cells[row]!
        if (number === 0) continue
        const start = texts.end[number - 1]!, end = texts.end[number]!
        makeRoom(out, length + (end - start) * 6 + mostOfNumber)
        const at = copied(out.view, out.length, bytes, 0, length)
        out.length = (texts.special[number]! & special.json) === 0 ? copied(out.view, at, source, start, end) : escaped(out.bytes, at, texts, start, end)
        out.bytes[out.length++] = quote
      } else {
        const value = cells[row]!, whole = cells instanceof Int32Array
        if (whole ? value === noWhole : value !== value) continue
        makeRoom(out, length + mostOfNumber)
        const at = copied(out.view, out.length, bytes, 0, length)
        out.length = whole ? digits(out.bytes, at, value) : ascii(out.bytes, at, String(value))
      }
    }
    // The first cell's comma is the row's brace.
    if (out.length === begun) out.length++
    out.bytes[begun] = 0x7b
    out.bytes[out.length++] = 0x7d
  }
}

/** An array, one row a line, keys in the table's order; an absent value is an absent key. */
export const jsonSink: MakeSink = (table, write) => {
  const out = output()
  let some = false
  return {
    add: (block) => {
      const columns = block.tables.get(table.name)
      if (columns === undefined || columns.rows === 0) return
      makeRoom(out, 2)
      out.length = ascii(out.bytes, out.length, some ? ",\n" : "[\n")
      some = true
      jsonRows(table, block, columns, out)
      passOn(out, write)
    },
    end: () => {
      makeRoom(out, 4)
      out.length = ascii(out.bytes, out.length, some ? "\n]\n" : "[]\n")
      passOn(out, write, 0)
    }
  }
}
