import { type Data, tableFromIPC } from "apache-arrow"
import type { Place } from "./place.ts"

type Buffer = ArrayLike<number> & ArrayBufferView

/** Which element of a buffer a byte of the file belongs to. */
const within = (buffer: Buffer | undefined, file: Uint8Array, position: number): number | undefined => {
  if (buffer === undefined || buffer.buffer !== file.buffer) return undefined
  const offset = position + file.byteOffset - buffer.byteOffset
  return offset < 0 || offset >= buffer.byteLength ? undefined : Math.floor(offset / (buffer.byteLength / buffer.length))
}

const rowOf = ({ nullBitmap, valueOffsets, values, length }: Data, file: Uint8Array, position: number): number | undefined => {
  const bitmap = within(nullBitmap as Buffer | undefined, file, position)
  if (bitmap !== undefined) return Math.min(bitmap * 8, length - 1)
  const offset = within(valueOffsets as Buffer | undefined, file, position)
  if (offset !== undefined) return Math.min(offset, length - 1)
  const value = within(values as Buffer | undefined, file, position)
  if (value === undefined || valueOffsets === undefined || valueOffsets.length === 0) return value
  for (let row = 0; row < length; row++) if ((valueOffsets[row + 1] as number) > value) return row
  return undefined
}

/** Each column lies together: bits that say what is there, offsets, values. `bytes` are whole, not the damaged ones. */
export const locateArrow = (bytes: Uint8Array, position: number): Place | undefined => {
  const table = tableFromIPC(bytes)
  let before = 0
  for (const { data, schema } of table.batches) {
    for (const [i, child] of data.children.entries()) {
      const row = rowOf(child, bytes, position)
      const column = schema.fields[i]?.name
      if (row !== undefined && column !== undefined) return { at: before + row, column }
    }
    before += data.length
  }
  return undefined
}
