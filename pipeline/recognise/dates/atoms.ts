import { type DateWord, dateWord, weightOf } from "./lexicon.ts"

/**
 * A stretch of text cut finer than tokens, for dates glue what tokens keep apart and the other way round: runs of letters, runs of digits, and every
 * other sign by itself. "19th" is two atoms, "2019-aug-01" five, "Aug." two.
 */
export interface Atoms {
  readonly text: string
  readonly length: number
  readonly start: ReadonlyArray<number>
  readonly end: ReadonlyArray<number>
  readonly lower: ReadonlyArray<string>
  /** The number that a run of at most nine digits is, else -1. */
  readonly value: ReadonlyArray<number>
  readonly word: ReadonlyArray<DateWord | undefined>
  /** No white space lies before it. */
  readonly joined: ReadonlyArray<boolean>
  /** Whether a date may begin here: it, or an opening word with one of the next few atoms, can be part of one. */
  readonly opens: ReadonlyArray<boolean>
}

/** So many atoms after an opening word ("in just a little over the …") something must come that dates are made of. */
const near = 7

const isDigit = (code: number) => code >= 48 && code <= 57
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000)
const isSpace = (code: number) => code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000

const runEnd = (text: string, from: number, end: number, belongs: (code: number) => boolean): number => {
  let at = from + 1
  while (at < end && belongs(text.charCodeAt(at))) at++
  return at
}

export const atomsOf = (text: string, from: number, to: number): Atoms => {
  const start: Array<number> = [], end: Array<number> = [], lower: Array<string> = [], value: Array<number> = [], word: Array<DateWord | undefined> = [], joined: Array<boolean> = []
  for (let at = from; at < to;) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) { at++; continue }
    const digits = isDigit(code), letters = !digits && isLetter(code)
    const stop = digits ? runEnd(text, at, to, isDigit) : letters ? runEnd(text, at, to, isLetter) : at + 1
    const piece = text.slice(at, stop), small = letters ? piece.toLowerCase() : piece
    joined.push(start.length > 0 && end[end.length - 1] === at)
    start.push(at)
    end.push(stop)
    lower.push(small)
    value.push(digits && piece.length <= 9 ? Number(piece) : -1)
    word.push(letters ? dateWord(small) : undefined)
    at = stop
  }
  const opens = new Array<boolean>(start.length)
  for (let at = start.length - 1, core = at + near + 1; at >= 0; at--) {
    const weight = value[at]! >= 0 || word[at] !== undefined ? 2 : weightOf(lower[at]!)
    if (weight === 2) core = at
    opens[at] = weight === 2 || (weight === 1 && core - at < near)
  }
  return { text, length: start.length, start, end, lower, value, word, joined, opens }
}

/** The digits of an atom as written: "07" has two. */
export const digitsOf = ({ end, start, value }: Atoms, at: number): number => (value[at] ?? -1) < 0 ? 0 : end[at]! - start[at]!

export const isCapital = ({ start, text }: Atoms, at: number): boolean => {
  const code = text.charCodeAt(start[at] ?? text.length)
  return code >= 65 && code <= 90
}

const dashes = new Set(["-", "–", "—", "‐", "‑", "‒", "−"])
export const isDash = ({ lower }: Atoms, at: number): boolean => dashes.has(lower[at] ?? "")
