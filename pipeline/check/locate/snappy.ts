/** How many bytes come out of a Snappy block before the one at `position` of the block takes effect. Format: google/snappy, format_description.txt. */
export const uncompressedBefore = (block: Uint8Array, position: number): number => {
  let at = 0, out = 0
  while (block[at]! >= 128) at++
  at++
  while (at < block.length && at <= position) {
    const tag = block[at]!, kind = tag & 3
    if (kind === 0) {
      const { length, start } = literal(block, at)
      if (position < start + length) return out + Math.max(0, position - start)
      at = start + length
      out += length
    } else {
      const header = kind === 1 ? 2 : kind === 2 ? 3 : 5
      if (position < at + header) return out
      at += header
      out += kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1
    }
  }
  return out
}

const literal = (block: Uint8Array, at: number): { readonly length: number; readonly start: number } => {
  const short = (block[at]! >> 2) + 1
  if (short <= 60) return { length: short, start: at + 1 }
  let length = 0
  for (let i = 0; i < short - 60; i++) length |= block[at + 1 + i]! << (8 * i)
  return { length: length + 1, start: at + 1 + short - 60 }
}
