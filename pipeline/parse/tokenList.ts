import type { TokenKind } from "../document/token.ts"

/** Tokens while they are being found: arrays that grow. */
export interface TokenList {
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  length: number
}

/** English has a token every five characters or so. */
export const tokenList = (characters: number): TokenList => {
  const size = (characters >> 2) + 16
  return { start: new Int32Array(size), end: new Int32Array(size), kind: new Uint8Array(size), length: 0 }
}

export const push = (list: TokenList, start: number, end: number, kind: TokenKind): void => {
  if (list.length === list.start.length) grow(list)
  list.start[list.length] = start
  list.end[list.length] = end
  list.kind[list.length++] = kind
}

const grow = (list: TokenList): void => {
  const size = list.length * 2
  const copy = <A extends Int32Array | Uint8Array>(from: A, to: A): A => (to.set(from), to)
  list.start = copy(list.start, new Int32Array(size))
  list.end = copy(list.end, new Int32Array(size))
  list.kind = copy(list.kind, new Uint8Array(size))
}
