import { slotsFor } from "./lookup.ts"
import type { Sections } from "./strings.ts"

/** Keys as paths of pieces (words): node 0 is the root, and no path leads back to it. */
export interface Trie {
  /** The node that a piece leads to from a node; 0 where none does. */
  readonly child: (node: number, piece: number) => number
  /** By piece: the node it leads to from the root, or 0. */
  readonly first: Int32Array
  /** By node: the number of the key that ends there, or -1. */
  readonly entry: Int32Array
}

/** No name that is looked for in a text has more pieces. */
const longest = 30

const mixed = (node: number, piece: number): number => {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(piece, 0x85ebca6b)
  return hash ^ hash >>> 15
}

/** Keys cut at their spaces, as the numbers of their pieces, and those numbers, in the order of coming. A key with spaces side by side or at its ends has no path: no text has it. */
export const pathsOf = (keys: Iterable<string>): { readonly paths: ReadonlyArray<ReadonlyArray<number>>; readonly pieces: ReadonlyMap<string, number> } => {
  const pieces = new Map<string, number>(), paths: Array<ReadonlyArray<number>> = []
  const number = (piece: string): number => {
    const known = pieces.get(piece)
    if (known !== undefined) return known
    pieces.set(piece, pieces.size)
    return pieces.size - 1
  }
  for (const key of keys) {
    const parts = key.split(" ")
    paths.push(parts.includes("") ? [] : parts.map(number))
  }
  return { paths, pieces }
}

/** Each key as the numbers of its pieces, and how many pieces there are in all. */
export const trieSections = (keys: ReadonlyArray<ReadonlyArray<number>>, pieces: number): Sections => {
  const children = new Map<number, number>(), parent: Array<number> = [0], piece: Array<number> = [0], entry: Array<number> = [-1]
  const first = new Int32Array(pieces)
  keys.forEach((path, key) => {
    if (path.length === 0 || path.length > longest) return
    let node = 0
    for (const one of path) {
      const edge = node * pieces + one
      let next = children.get(edge)
      if (next === undefined) {
        next = parent.length
        children.set(edge, next)
        parent.push(node)
        piece.push(one)
        entry.push(-1)
        if (node === 0) first[one] = next
      }
      node = next
    }
    entry[node] = key
  })
  const slots = slotsFor(parent.length), table = new Int32Array(slots)
  for (let node = 1; node < parent.length; node++) {
    let slot = mixed(parent[node]!, piece[node]!) & slots - 1
    while (table[slot] !== 0) slot = slot + 1 & slots - 1
    table[slot] = node
  }
  return { "trie.table": table, "trie.parent": Int32Array.from(parent), "trie.piece": Int32Array.from(piece), "trie.entry": Int32Array.from(entry), "trie.first": first }
}

export const trieOf = (sections: Sections): Trie => {
  const table = sections["trie.table"]!, parents = sections["trie.parent"]!, pieces = sections["trie.piece"]!
  // By node, a bit for each piece that a child has, by its lowest five: most words go on with nothing, and one look says so.
  const children = new Int32Array(parents.length)
  for (let node = 1; node < parents.length; node++) children[parents[node]!]! |= 1 << (pieces[node]! & 31)
  const child = (node: number, piece: number): number => {
    if ((children[node]! >>> (piece & 31) & 1) === 0) return 0
    for (let slot = mixed(node, piece) & table.length - 1; ; slot = slot + 1 & table.length - 1) {
      const found = table[slot]!
      if (found === 0 || parents[found] === node && pieces[found] === piece) return found
    }
  }
  return { child, first: sections["trie.first"] as Int32Array, entry: sections["trie.entry"] as Int32Array }
}
