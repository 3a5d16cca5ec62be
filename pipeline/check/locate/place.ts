/** Where in a table a byte of its file lies: a row from 0, and a column where the format has them apart. */
export interface Place {
  readonly at: number
  readonly column?: string
}

/** The places where two files of one length differ, at most `most`; where the lengths differ, only the first. */
export const differences = (a: Uint8Array, b: Uint8Array, most: number): ReadonlyArray<number> => {
  const found: Array<number> = [], shorter = Math.min(a.length, b.length)
  if (a.length !== b.length) most = 1
  for (let i = 0; i < shorter && found.length < most; i++) if (a[i] !== b[i]) found.push(i)
  return found.length === 0 && a.length !== b.length ? [shorter] : found
}
