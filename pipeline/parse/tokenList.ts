import type { TokenKind } from "../document/token.ts"

/** Tokens while they are being found: arrays that grow. */
export interface TokenList {
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  /** The hash of its form, by `formHash`; 0 where nobody has counted it yet. */
  hash: Int32Array
  /** Bits, see `Hint`: what the characters around it tell of sentences and paragraphs. */
  hints: Uint8Array
  length: number
}

export const Hint = {
  /** A line break stands before it. */
  breaks: 1,
  /** It ends with a mark that may end a sentence. */
  stop: 2,
  /** A colon is written onto it. */
  colon: 4
} as const

/** English has a token every five characters or so. */
export const tokenList = (characters: number): TokenList => {
  const size = (characters >> 2) + 16
  return { start: new Int32Array(size), end: new Int32Array(size), kind: new Uint8Array(size), hash: new Int32Array(size), hints: new Uint8Array(size), length: 0 }
}

export const push = (list: TokenList, start: number, end: number, kind: TokenKind, hash: number): void => {
  const at = list.length
  if (at === list.start.length) grow(list)
  list.start[at] = start
  list.end[at] = end
  list.kind[at] = kind
  list.hash[at] = hash
  list.hints[at] = 0
  list.length = at + 1
}

/** Says more of the token pushed last. */
export const hint = (list: TokenList, bit: number): void => {
  list.hints[list.length - 1]! |= bit
}

const grow = (list: TokenList): void => {
  const size = list.length * 2
  const copy = <A extends Int32Array | Uint8Array>(from: A, to: A): A => (to.set(from), to)
  list.start = copy(list.start, new Int32Array(size))
  list.end = copy(list.end, new Int32Array(size))
  list.kind = copy(list.kind, new Uint8Array(size))
  list.hash = copy(list.hash, new Int32Array(size))
  list.hints = copy(list.hints, new Uint8Array(size))
}
