import { bins, likeness, type Sketch } from "../document/sketch.ts"

/** Two texts are the same story in another edition where they share four fifths of their runs of five words, or where one holds nine tenths of the other and a good part of itself besides. */
export const isNear = (one: Sketch, other: Sketch): boolean => {
  const { contained, jaccard } = likeness(one, other)
  return jaccard >= 0.8 || (jaccard >= 0.4 && contained >= 0.9)
}

/** Bins that must agree for two texts to be compared at all: of texts that share four fifths, one in ten thousand is missed; of those that share half, one in three. */
const bandWidth = 4, bands = bins / bandWidth
/** A band that many texts share (a newspaper's notice) is looked through so far. */
const longestChain = 64

/** The texts that later ones are held against. Sixteen chains a text, in typed arrays: some 500 bytes each, with the sketch. */
export class Originals {
  private readonly sketches: Array<Sketch> = []
  private heads = new Int32Array(1 << 12).fill(-1)
  private next = new Int32Array(1 << 11)

  private bandOf(sketch: Sketch, band: number): number {
    let hash = band + 1
    for (let at = band * bandWidth; at < (band + 1) * bandWidth; at++) hash = Math.imul(hash ^ sketch.minima[at]!, 0x9e3779b1) ^ (hash >>> 15)
    return (hash ^ (hash >>> 13)) & (this.heads.length - 1)
  }

  private link(entry: number): void {
    const slot = this.bandOf(this.sketches[Math.floor(entry / bands)]!, entry % bands)
    this.next[entry] = this.heads[slot]!
    this.heads[slot] = entry
  }

  private grow(): void {
    const next = new Int32Array(this.next.length * 2)
    next.set(this.next)
    this.next = next
    this.heads = new Int32Array(this.heads.length * 2).fill(-1)
    for (let entry = 0; entry < (this.sketches.length - 1) * bands; entry++) this.link(entry)
  }

  /** Keeps a text as an original; its number. */
  add(sketch: Sketch): number {
    const number = this.sketches.push(sketch) - 1
    while ((number + 1) * bands > this.next.length) this.grow()
    for (let entry = number * bands; entry < (number + 1) * bands; entry++) this.link(entry)
    return number
  }

  /** The first original that a text is another edition of; undefined where there is none. */
  nearest(sketch: Sketch): number | undefined {
    let found: number | undefined
    for (let band = 0; band < bands; band++) {
      let entry = this.heads[this.bandOf(sketch, band)]!
      for (let steps = 0; entry !== -1 && steps < longestChain; steps++, entry = this.next[entry]!) {
        const number = Math.floor(entry / bands)
        if ((found === undefined || number < found) && isNear(sketch, this.sketches[number]!)) found = number
      }
    }
    return found
  }
}

/** What is another edition of what: by index, the index of the original. Texts come in the order in which the first is the original; those without a sketch are nobody's. */
export const nearDuplicates = (sketches: ReadonlyArray<Sketch | undefined>): ReadonlyMap<number, number> => {
  const originals = new Originals(), indexes: Array<number> = [], found = new Map<number, number>()
  for (let index = 0; index < sketches.length; index++) {
    const sketch = sketches[index]
    if (sketch === undefined) continue
    const original = originals.nearest(sketch)
    if (original === undefined) indexes[originals.add(sketch)] = index
    else found.set(index, indexes[original]!)
  }
  return found
}
