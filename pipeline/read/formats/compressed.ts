import { createGunzip, createZstdDecompress } from "node:zlib"
import type { Compression } from "./format.ts"
import { frameEnds } from "./zstdFrames.ts"

/** Bytes that end before they should, or that are no archive of their kind; what came before has been given out. */
export class BrokenOff extends Error {
  override readonly name = "BrokenOff"
}

/** An archive may swell to so many bytes whatever it is; beyond them, to so many times what was read of it. News compresses five- to tenfold, an archive of nothing a thousandfold. */
export const swellLimit = { bytes: 64 << 20, times: 200 } as const
/** So many bytes are put in at a time. */
const mouthful = 16 << 10

const words = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause))

interface Unpacker {
  /** What comes out for a piece that goes in; for none, the rest. Never throws: `broken` says why nothing more comes. */
  readonly put: (piece?: Uint8Array) => Promise<ReadonlyArray<Uint8Array>>
  readonly broken: () => string | undefined
  readonly close: () => void
}

const unpackerOf = (compression: Compression): Unpacker => {
  const stream = compression === "gzip" ? createGunzip() : createZstdDecompress()
  let queue: Array<Uint8Array> = [], broken: string | undefined, inward = 0, outward = 0, wake = () => {}
  const stop = (why: string) => {
    broken ??= why
    wake()
  }
  stream.on("data", (bytes: Uint8Array) => {
    outward += bytes.length
    if (outward <= swellLimit.bytes || outward <= inward * swellLimit.times) return void queue.push(bytes)
    stop(`It swells to more than ${swellLimit.times} times its size and is not unpacked further.`)
    stream.destroy()
  })
  stream.on("error", ({ message }) => stop(`It breaks off after ${outward} unpacked bytes: ${message}.`))
  stream.on("end", () => wake())
  return {
    put: async (piece) => {
      if (broken === undefined) {
        inward += piece?.length ?? 0
        await new Promise<void>((resolve) => {
          wake = resolve
          if (piece === undefined) stream.end()
          else stream.write(piece, () => resolve())
        })
      }
      const out = queue
      queue = []
      return out
    },
    broken: () => broken,
    close: () => void stream.destroy()
  }
}

/** Pieces of a stream, small ones; of Zstandard, none that goes beyond a frame's end. */
async function* piecesOf(chunks: AsyncIterable<Uint8Array>, compression: Compression): AsyncGenerator<Uint8Array> {
  const frames = compression === "zstd" ? frameEnds() : undefined
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length;) {
      const piece = chunk.subarray(from, from + mouthful), length = frames?.next(piece) ?? piece.length
      yield piece.subarray(0, length)
      from += length
    }
  }
}

async function* unpacked(chunks: AsyncIterable<Uint8Array>, compression: Compression): AsyncGenerator<Uint8Array> {
  const unpacker = unpackerOf(compression)
  try {
    for await (const piece of piecesOf(chunks, compression)) {
      yield* await unpacker.put(piece)
      if (unpacker.broken() !== undefined) break
    }
    yield* await unpacker.put()
  } finally {
    unpacker.close()
  }
  const broken = unpacker.broken()
  if (broken !== undefined) throw new BrokenOff(broken)
}

/** The system's own errors (no such file, no permission, a failing disk) are not the archive's. */
const isOfSystem = (cause: unknown): boolean => typeof cause === "object" && cause !== null && "syscall" in cause

/** Bytes as they were before they were compressed. Throws BrokenOff, after all that could be had; what the system refuses is thrown as it is. */
export async function* plain(chunks: AsyncIterable<Uint8Array>, compression: Compression | undefined): AsyncGenerator<Uint8Array> {
  try {
    yield* compression === undefined ? chunks : unpacked(chunks, compression)
  } catch (cause) {
    throw cause instanceof BrokenOff || isOfSystem(cause) ? cause : new BrokenOff(`It cannot be read: ${words(cause)}.`)
  }
}

/** All bytes of a stream in one piece; why there are none, where they go beyond the limit or break off. */
export const whole = async (chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | { readonly unreadable: string }> => {
  const pieces: Array<Uint8Array> = []
  let length = 0
  try {
    for await (const piece of chunks) {
      length += piece.length
      if (length > limit) return { unreadable: `It is longer than ${limit} bytes; split it.` }
      pieces.push(piece)
    }
  } catch (cause) {
    if (!(cause instanceof BrokenOff)) throw cause
    return { unreadable: cause.message }
  }
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces, length)
}
