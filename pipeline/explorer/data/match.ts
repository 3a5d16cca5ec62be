import type { TextColumn } from "./column.ts"

/** What is looked for in a column's bytes, whichever case it is written in. */
export interface Needle {
  readonly lower: Uint8Array
  readonly upper: Uint8Array
  /** Whether it must stand at the beginning of a word: "oil" is not in "turmoil". */
  readonly atStart: boolean
  /** Where the words are a number. */
  readonly number?: number
}

const encoder = new TextEncoder()

/** Character by character; one whose other case takes another number of bytes is looked for as it is. */
export const needleOf = (words: string, atStart = false): Needle => {
  const lower: Array<number> = [], upper: Array<number> = []
  for (const character of words) {
    const small = encoder.encode(character.toLowerCase()), large = encoder.encode(character.toUpperCase()), same = small.length === large.length
    lower.push(...same ? small : encoder.encode(character))
    upper.push(...same ? large : encoder.encode(character))
  }
  const number = Number(words)
  return { lower: Uint8Array.from(lower), upper: Uint8Array.from(upper), atStart, ...(words.trim() !== "" && Number.isFinite(number) && { number }) }
}

/** Letters and digits, and every byte of letters beyond ASCII. */
const isOfWord = (byte: number): boolean => byte > 0x7f || byte >= 0x61 && byte <= 0x7a || byte >= 0x41 && byte <= 0x5a || byte >= 0x30 && byte <= 0x39

/** Sets `found` for every row whose text has the needle. One pass over the bytes; a row that has it is left at once. */
export const matchesIn = ({ batches }: TextColumn, { atStart, lower, upper }: Needle, found: Uint8Array): void => {
  const length = lower.length, small = lower[0]!, large = upper[0]!
  if (length === 0) return void found.fill(1)
  for (const { bytes, first, length: rows, offsets } of batches) {
    for (let row = 0; row < rows; row++) {
      if (found[first + row] === 1) continue
      const last = offsets[row + 1]! - length
      for (let at = offsets[row]!; at <= last; at++) {
        const byte = bytes[at]!
        if (byte !== small && byte !== large || atStart && at > offsets[row]! && isOfWord(bytes[at - 1]!)) continue
        let next = 1
        while (next < length && (bytes[at + next] === lower[next] || bytes[at + next] === upper[next])) next++
        if (next === length) {
          found[first + row] = 1
          break
        }
      }
    }
  }
}
