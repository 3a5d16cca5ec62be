/**
 * Where the frames of a Zstandard stream end (RFC 8878 §3.1). The platform's unpacker drops what follows a frame's end in the same piece of input, without a word; so no piece may cross one.
 * `next` takes a piece and gives how many of its bytes belong to the frame that is open; the rest is of the next one.
 */
export interface FrameEnds {
  readonly next: (piece: Uint8Array) => number
}

const magic = 0xfd2fb528
const dictionarySizes = [0, 1, 2, 4], contentSizes = [0, 2, 4, 8]

/** Bytes of a frame's header after its magic number, by its descriptor; 1 for the descriptor itself. */
const headerSize = (descriptor: number): number => {
  const single = (descriptor & 0x20) !== 0, content = descriptor >> 6
  return 1 + (single ? 0 : 1) + dictionarySizes[descriptor & 3]! + (content === 0 && single ? 1 : contentSizes[content]!)
}

const little = (bytes: Uint8Array, size: number): number => {
  let value = 0
  for (let i = size - 1; i >= 0; i--) value = value * 256 + bytes[i]!
  return value
}

type Part = "magic" | "skippable" | "descriptor" | "block" | "end"

export const frameEnds = (): FrameEnds => {
  const head = new Uint8Array(4)
  let part: Part = "magic", filled = 0, wanted = 4, skip = 0, checksum = 0, last = false
  const begin = (next: Part, size: number) => {
    part = next
    wanted = size
    filled = 0
  }
  /** A part's few bytes are there: what comes next. False where it is no Zstandard: the unpacker will say so. */
  const read = (): boolean => {
    const value = little(head, wanted)
    if (part === "magic") {
      if (value === magic) begin("descriptor", 1)
      else if (value >= 0x184d2a50 && value <= 0x184d2a5f) begin("skippable", 4)
      else return false
    } else if (part === "skippable") {
      skip = value
      begin("end", 0)
    } else if (part === "descriptor") {
      skip = headerSize(value) - 1
      checksum = (value & 4) === 0 ? 0 : 4
      begin("block", 3)
    } else {
      last = (value & 1) === 1
      skip = ((value >> 1) & 3) === 1 ? 1 : value >>> 3
      if (last) {
        skip += checksum
        begin("end", 0)
      } else begin("block", 3)
    }
    return true
  }
  return {
    next: (piece) => {
      let at = 0
      while (at < piece.length) {
        const step = Math.min(skip, piece.length - at)
        skip -= step
        at += step
        if (skip > 0) return at
        if (part === "end") {
          begin("magic", 4)
          return at
        }
        while (filled < wanted && at < piece.length) head[filled++] = piece[at++]!
        if (filled === wanted && !read()) return piece.length
      }
      if (part === "end" && skip === 0) begin("magic", 4)
      return at
    }
  }
}
