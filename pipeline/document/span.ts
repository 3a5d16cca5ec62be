/** A stretch of a text: half-open, in UTF-16 units of `Article.text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const span = (start: number, end: number): Span => ({ start, end })

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** In the text's order; the longer of two that begin together first. */
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** The index of the first of things in the text's order that begins at a token or behind it (binary search); their number when none does. */
export const firstFrom = (ordered: ReadonlyArray<{ readonly first: number }>, token: number): number => {
  let low = 0, high = ordered.length
  while (low < high) {
    const middle = low + high >> 1
    if (ordered[middle]!.first < token) low = middle + 1
    else high = middle
  }
  return low
}
