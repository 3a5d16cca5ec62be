/** A text whose offsets count code points. */
export interface Points {
  readonly length: number
  readonly slice: (start: number, end: number) => string
}

/** Without surrogates code points are UTF-16 units, and nothing needs to be counted. */
export const pointsOf = (text: string): Points => {
  if (!/[\ud800-\udfff]/.test(text)) return { length: text.length, slice: (start, end) => text.slice(start, end) }
  const points = Array.from(text)
  return { length: points.length, slice: (start, end) => points.slice(start, end).join("") }
}
