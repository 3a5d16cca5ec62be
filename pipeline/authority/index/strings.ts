/** Parts of an index's file, by name. */
export type Sections = Readonly<Record<string, Int32Array | Uint8Array>>

/** Texts by number, each decoded when it is first asked for. 0 stands for none. */
export type Strings = (id: number) => string

export interface StringsWriter {
  /** The number of a text; the same for the same. */
  readonly id: (text: string | undefined) => number
  readonly sections: () => Sections
}

const ascii = /^[\0-\x7f]*$/u

/** Collects texts: those of ASCII in one stretch, a byte a letter, the others in another, so that the one stays small in memory. */
export const stringsWriter = (): StringsWriter => {
  const known = new Map<string, number>(), plain: Array<string> = [], wide: Array<string> = [], place: Array<number> = [0], length: Array<number> = [0]
  let plainEnd = 0, wideEnd = 0
  const id = (text: string | undefined): number => {
    if (text === undefined) return 0
    const before = known.get(text)
    if (before !== undefined) return before
    known.set(text, place.length)
    length.push(text.length)
    if (ascii.test(text)) {
      plain.push(text)
      place.push(plainEnd)
      plainEnd += text.length
    } else {
      wide.push(text)
      place.push(~wideEnd)
      wideEnd += text.length
    }
    return place.length - 1
  }
  const sections = (): Sections => {
    const encoder = new TextEncoder()
    return { "strings.plain": encoder.encode(plain.join("")), "strings.wide": encoder.encode(wide.join("")), "strings.place": Int32Array.from(place), "strings.length": Int32Array.from(length) }
  }
  return { id, sections }
}

/** The texts of an index's file: two long strings, and slices of them. */
export const stringsOf = (sections: Sections): Strings => {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true })
  const plain = decoder.decode(sections["strings.plain"]), wide = decoder.decode(sections["strings.wide"])
  const place = sections["strings.place"]!, length = sections["strings.length"]!
  const made = new Array<string | undefined>(place.length)
  return (id) => {
    const before = made[id]
    if (before !== undefined) return before
    const at = place[id]!, size = length[id]!
    return made[id] = at < 0 ? wide.slice(~at, ~at + size) : plain.slice(at, at + size)
  }
}
