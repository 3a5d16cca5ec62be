import { type Data, type DataType, makeData } from "apache-arrow"
import type { Kind } from "../../schemas/column.ts"
import { daysOf } from "../../schemas/derive/day.ts"
import { type Cells, noWhole, type Texts } from "./block.ts"
import { spare } from "./blockOf.ts"
import { copied, makeRoom, type Output, output } from "./output.ts"

/** A column of a record batch while it fills. Straight into typed arrays: Arrow's own builders are ten times slower and keep everything. */
export interface Vector {
  readonly add: (texts: Texts, cells: Cells, first: number, last: number) => void
  /** What has been filled, to be written before more is added: it is no copy. Then it begins anew. */
  readonly take: () => Data
}

/** Which rows have a cell, a bit each, as Arrow wants it. */
interface Validity {
  bits: Uint8Array<ArrayBuffer>
  absent: number
}

const validity = (): Validity => ({ bits: new Uint8Array(64), absent: 0 })

/** An array with room for so many, and what was in it: the same one while it has room. */
const roomy = <A extends Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(array: A, length: number): A => {
  if (length <= array.length) return array
  const wider = new (array.constructor as new(length: number) => A)(Math.max(array.length * 2, length))
  wider.set(array)
  return wider
}

const nullsOf = ({ absent, bits }: Validity, rows: number) => (absent === 0 ? { nullCount: 0 } : { nullCount: absent, nullBitmap: bits.slice(0, (rows + 7) >> 3) })

/** Text by text into one run of bytes. Local names and two plain loops: a closure's own variables took three times as long. */
const addTexts = (out: Output, offsets: Int32Array, from: number, there: Validity, { bytes, end }: Texts, cells: Cells, first: number, last: number): void => {
  let more = spare
  for (let row = first; row < last; row++) {
    const number = cells[row]!
    if (number !== 0) more += end[number]! - end[number - 1]!
  }
  makeRoom(out, more)
  const source = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), to = out.view, { bits } = there
  let at = out.length, target = from, absent = 0
  for (let row = first; row < last; row++) {
    const number = cells[row]!
    if (number === 0) absent++
    else {
      bits[target >> 3]! |= 1 << (target & 7)
      at = copied(to, at, source, end[number - 1]!, end[number]!)
    }
    offsets[++target] = at
  }
  out.length = at
  there.absent += absent
}

const textVector = (type: DataType): Vector => {
  const data = output()
  let offsets = new Int32Array(512), there = validity(), length = 0
  return {
    add: (texts, cells, first, last) => {
      offsets = roomy(offsets, length + last - first + 1)
      there.bits = roomy(there.bits, (length + last - first + 7) >> 3)
      addTexts(data, offsets, length, there, texts, cells, first, last)
      length += last - first
    },
    take: () => {
      const taken = makeData({ type, length, ...nullsOf(there, length), valueOffsets: offsets.subarray(0, length + 1), data: data.bytes.subarray(0, data.length) } as never) as Data
      length = data.length = 0
      there = validity()
      return taken
    }
  }
}

type Numbers = typeof Int32Array | typeof Float64Array

/** `valueOf` gives a cell's number; undefined where it is absent. */
const numberVector = (type: DataType, array: Numbers, valueOf: (texts: Texts, cell: number) => number | undefined): Vector => {
  let values: Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer> = new array(512), there = validity(), length = 0
  return {
    add: (texts, cells, first, last) => {
      values = roomy(values, length + last - first)
      there.bits = roomy(there.bits, (length + last - first + 7) >> 3)
      const { bits } = there, to = values
      let at = length
      for (let row = first; row < last; row++, at++) {
        const value = valueOf(texts, cells[row]!)
        if (value === undefined) {
          there.absent++
          to[at] = 0
        } else {
          bits[at >> 3]! |= 1 << (at & 7)
          to[at] = value
        }
      }
      length = at
    },
    take: () => {
      const taken = makeData({ type, length, ...nullsOf(there, length), data: values.subarray(0, length) } as never) as Data
      there = validity()
      length = 0
      return taken
    }
  }
}

const decoder = new TextDecoder()

/** Days since 1970-01-01 of a text. */
const dayAt = ({ bytes, end }: Texts, number: number): number | undefined => (number === 0 ? undefined : daysOf(decoder.decode(bytes.subarray(end[number - 1], end[number]))))
const wholeAt = (_: Texts, cell: number): number | undefined => (cell === noWhole ? undefined : cell)
const numberAt = (_: Texts, cell: number): number | undefined => (cell === cell ? cell : undefined)

const made: Record<Kind, (type: DataType) => Vector> = {
  id: textVector, text: textVector, code: textVector, edtf: textVector, digest: textVector, url: textVector,
  integer: (type) => numberVector(type, Int32Array, wholeAt),
  number: (type) => numberVector(type, Float64Array, numberAt),
  day: (type) => numberVector(type, Int32Array, dayAt)
}

export const vectorOf = (kind: Kind, type: DataType): Vector => made[kind](type)
