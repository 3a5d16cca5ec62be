/** Numbers that look like chance and are the same every time: from 0 to below 1 (mulberry32). */
export const random = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = state + 0x6d2b79f5 | 0
    let value = Math.imul(state ^ state >>> 15, 1 | state)
    value = value + Math.imul(value ^ value >>> 7, 61 | value) ^ value
    return ((value ^ value >>> 14) >>> 0) / 4294967296
  }
}

/** A shuffled copy. */
export const shuffled = <A>(values: ReadonlyArray<A>, next: () => number): Array<A> => {
  const copy = [...values]
  for (let index = copy.length - 1; index > 0; index--) {
    const other = Math.floor(next() * (index + 1))
    const kept = copy[index]!
    copy[index] = copy[other]!
    copy[other] = kept
  }
  return copy
}
