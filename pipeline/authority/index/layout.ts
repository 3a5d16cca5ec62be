import type { Sections } from "./strings.ts"

/** What an index's file says of its rows besides the sections. */
export interface Tables {
  readonly [table: string]: { readonly columns: ReadonlyArray<string>; readonly numeric: ReadonlyArray<boolean>; readonly count: number }
}

/** An index as parts: flat arrays, and how the rows lie in them. */
export interface Parts {
  readonly sections: Sections
  readonly tables: Tables
}

/** Changed whenever the file's own layout is; what is in it hangs on the authority's files and on the code, whose digest stands in the head. */
const magic = "steppeline-index-1\n"
const digestLength = 32
const sourcesAt = magic.length + 1, checkAt = sourcesAt + digestLength, lengthAt = checkAt + digestLength
const headAt = lengthAt + 8

const aligned = (at: number): number => at + 3 & ~3

/** What of a file its own digest is over. */
export const checkedPart = (bytes: Uint8Array): Uint8Array => bytes.subarray(lengthAt)

/** The parts as one file. `sources` is the digest of what the index was made from; the digest of the file itself is put in by `sealed`. */
export const written = ({ sections, tables }: Parts, sources: Uint8Array): Uint8Array<ArrayBuffer> => {
  let at = 0
  const places = Object.entries(sections).map(([name, array]) => {
    const place = { name, wide: array instanceof Int32Array, at, length: array.length }
    at = aligned(at + array.byteLength)
    return place
  })
  const head = new TextEncoder().encode(JSON.stringify({ places, tables }))
  const body = aligned(headAt + head.length), bytes = new Uint8Array(body + at), view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode(magic))
  bytes.set(sources, sourcesAt)
  view.setUint32(lengthAt, bytes.length, true)
  view.setUint32(lengthAt + 4, head.length, true)
  bytes.set(head, headAt)
  for (const place of places) {
    const array = sections[place.name]!
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), body + place.at)
  }
  return bytes
}

/** Writes a file's own digest into its head. */
export const sealed = (bytes: Uint8Array<ArrayBuffer>, check: Uint8Array): Uint8Array<ArrayBuffer> => {
  bytes.set(check, checkAt)
  return bytes
}

const same = (bytes: Uint8Array, at: number, expected: Uint8Array): boolean => expected.every((byte, index) => bytes[at + index] === byte)

/** Whether a file is whole in length and was made from these sources. Whether its bytes are what was written, `isSealed` says. */
export const isFrom = (bytes: Uint8Array, sources: Uint8Array): boolean =>
  bytes.length > headAt && same(bytes, 0, new TextEncoder().encode(magic)) && same(bytes, sourcesAt, sources)
  && new DataView(bytes.buffer, bytes.byteOffset).getUint32(lengthAt, true) === bytes.length

export const isSealed = (bytes: Uint8Array, check: Uint8Array): boolean => same(bytes, checkAt, check)

/** The parts of a file that `isFrom` and `isSealed` have said yes of. The arrays are views of its bytes. */
export const partsOf = (file: Uint8Array): Parts => {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice()
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(lengthAt + 4, true), body = aligned(headAt + length)
  const { places, tables } = JSON.parse(new TextDecoder().decode(bytes.subarray(headAt, headAt + length))) as {
    readonly places: ReadonlyArray<{ readonly name: string; readonly wide: boolean; readonly at: number; readonly length: number }>; readonly tables: Tables
  }
  const sections: Record<string, Int32Array | Uint8Array> = {}
  for (const { at, length, name, wide } of places) sections[name] = wide ? new Int32Array(bytes.buffer, bytes.byteOffset + body + at, length) : bytes.subarray(body + at, body + at + length)
  return { sections, tables }
}
