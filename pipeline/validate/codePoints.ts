/** Whether offsets into a text are not its code points already. */
export const hasSurrogates = (text: string): boolean => /[\uD800-\uDFFF]/.test(text)

/** Turns UTF-16 offsets of a text into code points. A text without surrogates, as most are, costs nothing. */
export const codePointsOf = (text: string): (offset: number) => number => {
  if (!hasSurrogates(text)) return (offset) => offset
  const seconds: Array<number> = []
  for (let i = 0; i < text.length; i++) {
    if (text.codePointAt(i)! > 0xffff) seconds.push(++i)
  }
  /** How many second halves of pairs lie before an offset. */
  const before = (offset: number) => {
    let low = 0, high = seconds.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (seconds[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return (offset) => offset - before(offset)
}
