import { tagNames } from "../document/token.ts"

export const tagCount = tagNames.length

/** A row of weights, one a tag, for every feature that was learnt. An open-addressing table of hashes leads to the rows. */
export interface Weights {
  readonly mask: number
  readonly keys: Int32Array
  /** The row of the key in the same slot, counted from 1; 0 is a free slot. */
  readonly slots: Int32Array
  readonly rows: Int8Array
}

export const weights = (features: Int32Array, rows: Int8Array): Weights => {
  let size = 16
  while (size < features.length * 3) size *= 2
  const keys = new Int32Array(size), slots = new Int32Array(size), mask = size - 1
  for (let row = 0; row < features.length; row++) {
    let slot = features[row]! & mask
    while (slots[slot] !== 0) slot = slot + 1 & mask
    keys[slot] = features[row]!
    slots[slot] = row + 1
  }
  return { mask, keys, slots, rows }
}

/** Where the feature's row begins in `rows`; -1 for a feature not learnt. */
export const rowOf = ({ mask, keys, slots }: Weights, feature: number): number => {
  let slot = feature & mask
  while (slots[slot] !== 0) {
    if (keys[slot] === feature) return (slots[slot]! - 1) * tagCount
    slot = slot + 1 & mask
  }
  return -1
}
