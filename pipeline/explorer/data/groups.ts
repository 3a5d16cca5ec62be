import type { Column } from "./column.ts"
import type { Distinct } from "./distinct.ts"

/** Rows by a column's value. */
export interface Groups {
  /** Values in order. */
  readonly count: number
  readonly value: (rank: number) => string
  readonly rows: (rank: number) => ReadonlyArray<number>
  /** How many rows have the value. */
  readonly size: (rank: number) => number
  readonly of: (value: string) => ReadonlyArray<number>
}

/** Groups rows by their value: two passes over the ranks; a value is found by halving. */
export const groupsOf = (column: Column, { ranks, rows }: Distinct): Groups => {
  const starts = new Int32Array(rows.length + 1)
  for (const rank of ranks) if (rank >= 0) starts[rank + 1]!++
  for (let rank = 0; rank < rows.length; rank++) starts[rank + 1]! += starts[rank]!
  const members = new Int32Array(starts[rows.length]!), next = starts.slice()
  for (let row = 0; row < ranks.length; row++) if (ranks[row]! >= 0) members[next[ranks[row]!]!++] = row
  const value = (rank: number) => String(column.at(rows[rank]!))
  const rowsOf = (rank: number): ReadonlyArray<number> => Array.from(members.subarray(starts[rank], starts[rank + 1]))
  return {
    count: rows.length, value, rows: rowsOf, size: (rank) => starts[rank + 1]! - starts[rank]!,
    of: (wanted) => {
      const rank = column.kind === "text" ? rankOfText(wanted, value, rows.length) : Array.from(rows.keys()).find((one) => value(one) === wanted)
      return rank === undefined ? [] : rowsOf(rank)
    }
  }
}

const encoder = new TextEncoder()

/** UTF-8 bytes order as code points do, which UTF-16 units do not. */
const compare = (a: string, b: string): number => {
  if (a === b) return 0
  const left = encoder.encode(a), right = encoder.encode(b), shorter = Math.min(left.length, right.length)
  for (let i = 0; i < shorter; i++) if (left[i] !== right[i]) return left[i]! - right[i]!
  return left.length - right.length
}

const rankOfText = (wanted: string, value: (rank: number) => string, count: number): number | undefined => {
  let low = 0, high = count
  while (low < high) {
    const middle = low + high >> 1
    if (compare(value(middle), wanted) < 0) low = middle + 1
    else high = middle
  }
  return low < count && value(low) === wanted ? low : undefined
}
