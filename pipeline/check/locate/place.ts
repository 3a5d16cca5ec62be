/** Where in a table a byte of its file lies: a row from 0, and a column where the format has them apart. */
export interface Place {
  readonly at: number
  readonly column?: string
}

/** The first place where two files differ; undefined where they are the same. */
export const firstDifference = (a: Uint8Array, b: Uint8Array): number | undefined => {
  const most = Math.min(a.length, b.length)
  for (let i = 0; i < most; i++) if (a[i] !== b[i]) return i
  return a.length === b.length ? undefined : most
}
