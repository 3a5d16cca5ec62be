import { tagCount } from "./weights.ts"

/** Lists of the tags a word may have, one after the other: words of one list share it, so that it stays in the cache. */
export interface Candidates {
  tags: Uint8Array
  length: number
  /** By mask, where its list begins. */
  readonly lists: Map<number, number>
}

export const candidates = (): Candidates => ({ tags: new Uint8Array(256), length: 0, lists: new Map() })

/** A tag that a word by itself speaks against so much more than against another is never chosen: of 366,000 tokens of news and country reports eight were, most of them wrongly. */
const hopeless = 220

/** Those of `may` that `self`, from `at` on, does not rule out: where their list begins, times 32, and how many they are. */
export const candidatesOf = (all: Candidates, may: Uint8Array, self: Int16Array, at: number): number => {
  let best = -Infinity, mask = 0, count = 0
  for (const tag of may) best = Math.max(best, self[at + tag]!)
  for (const tag of may) if (self[at + tag]! >= best - hopeless) {
    mask |= 1 << tag
    count++
  }
  return (all.lists.get(mask) ?? newList(all, mask, count)) * 32 + count
}

const newList = (all: Candidates, mask: number, count: number): number => {
  const from = all.length
  if (from + count > all.tags.length) {
    const tags = new Uint8Array(2 * all.tags.length)
    tags.set(all.tags)
    all.tags = tags
  }
  for (let tag = 0; tag < tagCount; tag++) if ((mask & 1 << tag) !== 0) all.tags[all.length++] = tag
  all.lists.set(mask, from)
  return from
}
