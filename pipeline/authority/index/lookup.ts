import { hashOf } from "./hash.ts"
import type { Sections, Strings, StringsWriter } from "./strings.ts"

/** Finds lists of numbers by text: a hash table over flat arrays, so that nothing is made at start-up. */
export interface Lookup {
  /** The entry of a text, from 0; -1 where there is none. */
  readonly find: (text: string) => number
  /** All texts, in the order of entries. */
  readonly keys: () => ReadonlyArray<string>
  /** The list of entry `e` is `list[start[e]]` to before `list[start[e + 1]]`. */
  readonly start: Int32Array
  readonly list: Int32Array
}

/** Slots for so many entries: a power of two, at most half full. */
export const slotsFor = (count: number): number => 1 << Math.max(2, 33 - Math.clz32(Math.max(1, count - 1)))

/** Lists one behind the other, with where each begins. */
export const flat = (name: string, lists: ReadonlyArray<ReadonlyArray<number>>): Sections => {
  const start = new Int32Array(lists.length + 1)
  lists.forEach((list, index) => { start[index + 1] = start[index]! + list.length })
  const all = new Int32Array(start[lists.length]!)
  lists.forEach((list, index) => all.set(list, start[index]!))
  return { [`${name}.start`]: start, [`${name}.list`]: all }
}

/** The sections of a lookup. Entries are in the order of the texts. */
export const lookupSections = (name: string, entries: ReadonlyMap<string, ReadonlyArray<number>>, strings: StringsWriter): Sections => {
  const slots = slotsFor(entries.size), table = new Int32Array(slots), key = new Int32Array(entries.size)
  let entry = 0
  for (const text of entries.keys()) {
    key[entry] = strings.id(text)
    let slot = hashOf(text) & slots - 1
    while (table[slot] !== 0) slot = slot + 1 & slots - 1
    table[slot] = ++entry
  }
  return { [`${name}.table`]: table, [`${name}.key`]: key, ...flat(name, [...entries.values()]) }
}

/** The lookup that a file's sections hold. */
export const lookupOf = (name: string, sections: Sections, strings: Strings): Lookup => {
  const table = sections[`${name}.table`]!, key = sections[`${name}.key`]!
  const find = (text: string): number => {
    for (let slot = hashOf(text) & table.length - 1; ; slot = slot + 1 & table.length - 1) {
      const entry = table[slot]! - 1
      if (entry < 0 || strings(key[entry]!) === text) return entry
    }
  }
  return { find, keys: () => Array.from(key, strings), start: sections[`${name}.start`] as Int32Array, list: sections[`${name}.list`] as Int32Array }
}
