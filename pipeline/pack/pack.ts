import * as Schema from "effect/Schema"
import { closeSync, fstatSync, mkdirSync, openSync, readdirSync, readSync, writeSync } from "node:fs"
import { join } from "node:path"
import { crc32 } from "node:zlib"

/** What is kept of documents cannot be used. */
export class PackUnusable extends Schema.TaggedError<PackUnusable>()("PackUnusable", { file: Schema.String, message: Schema.String }) {}

/** Where an entry lies: its head, a text, and behind it its body. */
export interface Place {
  readonly file: string
  readonly at: number
  readonly head: number
  readonly body: number
}

/** "SPK1", and the lengths and checksums of the head and the body that follow. */
const magic = 0x314b5053, prefixLength = 20

export interface PackWriter {
  /** Adds an entry; whole in the file, or not at all in anybody's eyes. */
  readonly add: (head: string, body: Uint8Array) => Place
  readonly close: () => void
}

/** A file that was not there before: nobody else writes to it, and no killed run has left half an entry at its end. */
const fresh = (folder: string, name: string): { readonly file: string; readonly handle: number } => {
  mkdirSync(folder, { recursive: true })
  for (let number = 0; ; number++) {
    const file = join(folder, `${name}-${number}.pack`)
    try {
      return { file, handle: openSync(file, "ax") }
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause
    }
  }
}

/** A new pack, made when the first entry comes: thousands of documents in one file, never a file for each. */
export const packWriter = (folder: string, name: string): PackWriter => {
  let open: { readonly file: string; readonly handle: number } | undefined, end = 0
  return {
    add: (head, body) => {
      const { file, handle } = open ??= fresh(folder, name)
      const headBytes = Buffer.from(head), prefix = Buffer.alloc(prefixLength), at = end
      for (const [index, number] of [magic, headBytes.length, body.length, crc32(headBytes), crc32(body)].entries()) prefix.writeUInt32LE(number, index * 4)
      const whole = Buffer.concat([prefix, headBytes, body])
      for (let done = 0; done < whole.length;) done += writeSync(handle, whole, done)
      end += whole.length
      return { file, at, head: headBytes.length, body: body.length }
    },
    close: () => {
      if (open !== undefined) closeSync(open.handle)
      open = undefined
    }
  }
}

/** Bytes that begin a buffer of their own, so that arrays of numbers may be views of them; undefined where the file ends before. */
const read = (handle: number, length: number, at: number, bytes: Buffer<ArrayBuffer> = Buffer.allocUnsafeSlow(length)): Buffer<ArrayBuffer> | undefined => {
  for (let done = 0; done < length;) {
    const more = readSync(handle, bytes, done, length - done, at + done)
    if (more === 0) return undefined
    done += more
  }
  return bytes
}

/** A pack's whole entries, in the order in which they were added. What a killed run left half written at the end is not there. */
export function* entriesOf(file: string): Generator<{ readonly head: string; readonly place: Place }> {
  const handle = openSync(file, "r")
  try {
    const { size } = fstatSync(handle)
    for (let at = 0; at + prefixLength <= size;) {
      const prefix = read(handle, prefixLength, at)
      if (prefix === undefined || prefix.readUInt32LE(0) !== magic) return
      const head = prefix.readUInt32LE(4), body = prefix.readUInt32LE(8), end = at + prefixLength + head + body
      const text = end > size ? undefined : read(handle, head, at + prefixLength)
      if (text === undefined || crc32(text) !== prefix.readUInt32LE(12)) return
      yield { head: text.toString(), place: { file, at, head, body } }
      at = end
    }
  } finally {
    closeSync(handle)
  }
}

/** The packs of a folder, by name; none where there is no such folder. */
export const packsIn = (folder: string): ReadonlyArray<string> => {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".pack")).sort().map((name) => join(folder, name))
  } catch {
    return []
  }
}

/** Reads heads and bodies; files are opened once. Throws PackUnusable where the bytes are not what was written. What a body is read into is used again for the next. */
export const packReader = () => {
  const handles = new Map<string, number>()
  let room = Buffer.allocUnsafeSlow(1 << 16)
  const into = (length: number): Buffer<ArrayBuffer> => {
    if (length > room.length) room = Buffer.allocUnsafeSlow(length * 2)
    return room.subarray(0, length)
  }
  const part = (file: string, at: number, length: number, sum: number, from: number) => {
    const handle = handles.get(file) ?? openSync(file, "r")
    handles.set(file, handle)
    const bytes = read(handle, length, at + from, into(length)), prefix = read(handle, prefixLength, at)
    if (bytes === undefined || prefix === undefined || crc32(bytes) !== prefix.readUInt32LE(sum)) throw new PackUnusable({ file, message: `What was kept at byte ${at} is no longer what was written; remove the file.` })
    return bytes
  }
  return {
    head: ({ at, file, head }: Place): string => part(file, at, head, 12, prefixLength).toString(),
    body: ({ at, body, file, head }: Place): Uint8Array<ArrayBuffer> => part(file, at, body, 16, prefixLength + head),
    close: (): void => {
      for (const handle of handles.values()) closeSync(handle)
      handles.clear()
    }
  }
}
export type PackReader = ReturnType<typeof packReader>
