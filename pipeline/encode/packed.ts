import { tableNames, tableOf } from "../../schemas/tables.ts"
import { type Block, type Cells, type Columns, liesOf } from "./block.ts"

/** Bytes of a cell, by how it lies. */
const width = { text: 4, whole: 4, number: 8 } as const

const aligned = (at: number): number => at + 7 & ~7

/** Numbers at the head: how many texts, their bytes, how many tables; then each table's number and rows. */
const headNumbers = 3

/** A block as bytes: what is kept in packs. Tables without rows take none. */
export const packed = ({ tables, texts }: Block): Uint8Array<ArrayBuffer> => {
  const there = [...tables].filter(([, { rows }]) => rows > 0).map(([name, columns]) => ({ number: tableNames.indexOf(name as never), columns }))
  const head = Uint32Array.from([texts.end.length, texts.bytes.length, there.length, ...there.flatMap(({ columns, number }) => [number, columns.rows])])
  const parts: ReadonlyArray<Uint8Array | Cells> = [head, texts.end, texts.special, texts.bytes, ...there.flatMap(({ columns }) => columns.columns)]
  const bytes = new Uint8Array(parts.reduce((at, { byteLength }) => aligned(at + byteLength), 0))
  let at = 0
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at = aligned(at + part.byteLength)
  }
  return bytes
}

/** The block that `packed` made into bytes. Its arrays are views of them, so the bytes must begin at a multiple of eight. */
export const unpacked = ({ buffer, byteOffset }: Uint8Array<ArrayBuffer>): Block => {
  const [count = 0, length = 0, there = 0] = new Uint32Array(buffer, byteOffset, headNumbers)
  const named = new Uint32Array(buffer, byteOffset + headNumbers * 4, there * 2)
  let at = byteOffset + aligned((headNumbers + there * 2) * 4)
  const next = (size: number): number => {
    const here = at
    at += aligned(size)
    return here
  }
  const texts = { end: new Uint32Array(buffer, next(count * 4), count), special: new Uint8Array(buffer, next(count), count), bytes: new Uint8Array(buffer, next(length), length) }
  const tables = new Map<string, Columns>()
  for (let index = 0; index < there; index++) {
    const name = tableNames[named[index * 2]!]!, rows = named[index * 2 + 1]!
    const columns = liesOf(tableOf(name)).map((lies): Cells => {
      const here = next(rows * width[lies])
      return lies === "text" ? new Uint32Array(buffer, here, rows) : lies === "whole" ? new Int32Array(buffer, here, rows) : new Float64Array(buffer, here, rows)
    })
    tables.set(name, { rows, columns })
  }
  return { texts, tables }
}
