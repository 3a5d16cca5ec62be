import type { Column, TextBatch, TextColumn } from "./column.ts"

/** The distinct values of a column, in order, and which of them each row has. */
export interface Distinct {
  /** Of each row, the place of its value in that order; -1 where it has none. */
  readonly ranks: Int32Array
  /** Of each value in order, a row that has it. */
  readonly rows: Int32Array
}

const hashOf = (bytes: Uint8Array, from: number, to: number): number => {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
  return (hash ^ hash >>> 15) >>> 0
}

/** Six bytes of a text as one exact number: most comparisons need no more. */
const headOf = (bytes: Uint8Array, from: number, to: number): number => {
  let head = 0
  for (let i = 0; i < 6; i++) head = head * 256 + (from + i < to ? bytes[from + i]! : 0)
  return head
}

interface Texts {
  readonly batch: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly of: ReadonlyArray<TextBatch>
}

const compareTexts = ({ batch, from, of, to }: Texts, a: number, b: number): number => {
  const left = of[batch[a]!]!.bytes, right = of[batch[b]!]!.bytes
  const start = from[a]!, other = from[b]!, length = to[a]! - start, otherLength = to[b]! - other, shorter = Math.min(length, otherLength)
  for (let i = 0; i < shorter; i++) {
    const difference = left[start + i]! - right[other + i]!
    if (difference !== 0) return difference
  }
  return length - otherLength
}

/** Values of a text column by first appearance: bytes are hashed and compared where they lie, nothing is decoded. */
const textValues = (column: TextColumn): { readonly found: Int32Array; readonly texts: Texts; readonly rows: Int32Array } => {
  const found = new Int32Array(column.length), capacity = 1 << Math.max(4, 33 - Math.clz32(column.length)), slots = new Int32Array(capacity)
  const texts = { batch: new Int32Array(column.length), from: new Int32Array(column.length), to: new Int32Array(column.length), of: column.batches }
  const rows = new Int32Array(column.length)
  let count = 0
  column.batches.forEach(({ bytes, first, holds, length, offsets }, number) => {
    for (let i = 0; i < length; i++) {
      if (!holds(i)) {
        found[first + i] = -1
        continue
      }
      const value = count
      texts.batch[value] = number
      texts.from[value] = offsets[i]!
      texts.to[value] = offsets[i + 1]!
      let slot = hashOf(bytes, offsets[i]!, offsets[i + 1]!) & capacity - 1
      while (slots[slot] !== 0 && compareTexts(texts, slots[slot]! - 1, value) !== 0) slot = slot + 1 & capacity - 1
      if (slots[slot] === 0) {
        slots[slot] = value + 1
        rows[count++] = first + i
      }
      found[first + i] = slots[slot]! - 1
    }
  })
  return { found, texts, rows: rows.slice(0, count) }
}

const ranked = (found: Int32Array, rows: Int32Array, order: Uint32Array): Distinct => {
  const rankOf = new Int32Array(order.length), sorted = new Int32Array(order.length)
  for (let rank = 0; rank < order.length; rank++) {
    rankOf[order[rank]!] = rank
    sorted[rank] = rows[order[rank]!]!
  }
  for (let row = 0; row < found.length; row++) if (found[row]! >= 0) found[row] = rankOf[found[row]!]!
  return { ranks: found, rows: sorted }
}

const distinctTexts = (column: TextColumn): Distinct => {
  const { found, rows, texts } = textValues(column), heads = new Float64Array(rows.length)
  for (let value = 0; value < rows.length; value++) heads[value] = headOf(texts.of[texts.batch[value]!]!.bytes, texts.from[value]!, texts.to[value]!)
  const order = Uint32Array.from(rows, (_, value) => value).sort((a, b) => heads[a]! - heads[b]! || compareTexts(texts, a, b))
  return ranked(found, rows, order)
}

const distinctNumbers = (length: number, number: (row: number) => number | undefined): Distinct => {
  const values = new Map<number, number>(), found = new Int32Array(length), rows: Array<number> = []
  for (let row = 0; row < length; row++) {
    const value = number(row)
    if (value === undefined) {
      found[row] = -1
      continue
    }
    const known = values.get(value)
    if (known === undefined) {
      values.set(value, rows.length)
      found[row] = rows.length
      rows.push(row)
    } else found[row] = known
  }
  const numbers = Float64Array.from(values.keys())
  return ranked(found, Int32Array.from(rows), Uint32Array.from(rows, (_, value) => value).sort((a, b) => numbers[a]! - numbers[b]!))
}

export const distinctOf = (column: Column): Distinct => column.kind === "text" ? distinctTexts(column) : distinctNumbers(column.length, column.number)
