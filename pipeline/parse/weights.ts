import { tagNames } from "../document/token.ts"

export const tagCount = tagNames.length

/** A row of weights, one a tag, for every feature that was learnt. An open-addressing table leads from a feature to its row. */
export interface Weights {
  readonly mask: number
  /** A bit for every feature learnt, by other bits of its hash: most features of a text are not, and this table stays in the cache. */
  readonly sieve: Int32Array
  /** A feature and its row, counted from 1, side by side; row 0 is a free slot. */
  readonly slots: Int32Array
  readonly rows: Int8Array
}

const sieveShift = 16
const sieveSize = 1 << 32 - sieveShift

export const weights = (features: Int32Array, rows: Int8Array): Weights => {
  let size = 16
  while (size * 2 < features.length * 3) size *= 2
  const slots = new Int32Array(size * 2), mask = size - 1, sieve = new Int32Array(sieveSize)
  for (let row = 0; row < features.length; row++) {
    let slot = features[row]! & mask
    while (slots[2 * slot + 1] !== 0) slot = slot + 1 & mask
    sieve[features[row]! >>> sieveShift]! |= 1 << (features[row]! & 31)
    slots[2 * slot] = features[row]!
    slots[2 * slot + 1] = row + 1
  }
  return { mask, sieve, slots, rows }
}

/** Where the feature's row begins in `rows`; -1 for a feature not learnt. */
export const rowOf = ({ mask, sieve, slots }: Weights, feature: number): number => {
  if ((sieve[feature >>> sieveShift]! & 1 << (feature & 31)) === 0) return -1
  let slot = feature & mask
  for (;;) {
    const row = slots[2 * slot + 1]!
    if (row === 0) return -1
    if (slots[2 * slot] === feature) return (row - 1) * tagCount
    slot = slot + 1 & mask
  }
}

/** Adds a feature's row to the run of sums that begins at `at`. */
export const addRow = (into: Int16Array, at: number, weights: Weights, feature: number): void => {
  const row = rowOf(weights, feature)
  if (row < 0) return
  const { rows } = weights
  for (let tag = 0; tag < tagCount; tag++) into[at + tag]! += rows[row + tag]!
}
