/** Written forms by number, from 1 on in the order they were met: an open-addressing table over their characters, so that a form met before is found without cutting a string from the text. */
export interface Forms {
  count: number
  /** A form's hash and its number side by side; number 0 is a free slot. As many slots as a power of two, at most half of them full. */
  slots: Int32Array
  /** By number: where its characters begin; they end where the next form's do. */
  from: Int32Array
  characters: Uint16Array
}

const fewest = 1024
/** A table of more characters is not kept when forms are forgotten. */
const mostKept = 1 << 22

export const forms = (): Forms =>
  ({ count: 0, slots: new Int32Array(4 * fewest), from: new Int32Array(fewest), characters: new Uint16Array(8 * fewest) })

export const hashSeed = 0x811c9dc5 | 0
export const hashPrime = 0x01000193

/** FNV-1a over UTF-16 units. `tokenise` counts it while it reads a plain word. */
export const formHash = (text: string, start: number, end: number): number => {
  let hash = hashSeed
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), hashPrime)
  return hash
}

/** The bits of a hash that lead to a slot: its low ones alone are those of the last characters. */
const slotOf = (hash: number): number => (hash ^ hash >>> 15) << 1

/** The number of the form from `start` to `end`, or 0 where it was not met. */
export const formAt = (all: Forms, text: string, start: number, end: number, hash: number): number => {
  const { slots, from, characters } = all
  const mask = slots.length - 1, length = end - start
  for (let slot = slotOf(hash) & mask;; slot = slot + 2 & mask) {
    const form = slots[slot + 1]!
    if (form === 0) return 0
    if (slots[slot] !== hash) continue
    const at = from[form]!
    if (from[form + 1]! - at !== length) continue
    let index = 0
    while (index < length && characters[at + index] === text.charCodeAt(start + index)) index++
    if (index === length) return form
  }
}

/** Gives a number to a form that has none. */
export const addForm = (all: Forms, text: string, start: number, end: number, hash: number): number => {
  const form = ++all.count
  if (form + 2 > all.from.length) lengthen(all)
  const at = all.from[form]!, length = end - start
  if (at + length > all.characters.length) all.characters = copied(all.characters, new Uint16Array(2 * (at + length)))
  for (let index = 0; index < length; index++) all.characters[at + index] = text.charCodeAt(start + index)
  all.from[form + 1] = at + length
  place(all.slots, form, hash)
  return form
}

const place = (slots: Int32Array, form: number, hash: number): void => {
  const mask = slots.length - 1
  let slot = slotOf(hash) & mask
  while (slots[slot + 1] !== 0) slot = slot + 2 & mask
  slots[slot] = hash
  slots[slot + 1] = form
}

const copied = <A extends Int32Array | Uint16Array>(from: A, to: A): A => (to.set(from), to)

const lengthen = (all: Forms): void => {
  all.from = copied(all.from, new Int32Array(2 * all.from.length))
  const slots = new Int32Array(2 * all.slots.length)
  for (let slot = 0; slot < all.slots.length; slot += 2) if (all.slots[slot + 1] !== 0) place(slots, all.slots[slot + 1]!, all.slots[slot]!)
  all.slots = slots
}

/** How many characters all forms have together. */
export const charactersOf = ({ count, from }: Forms): number => from[count + 1]!

/** Forgets them all. */
export const forgetForms = (all: Forms): void => {
  all.count = 0
  if (all.characters.length > mostKept) all.characters = new Uint16Array(8 * fewest)
  all.slots.fill(0)
}
