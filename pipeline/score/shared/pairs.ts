/** Pairs two lists one to one, the best pairs first; `fit` of 0 or less is no pair. */
export const pairs = <A, B>(wanted: ReadonlyArray<A>, found: ReadonlyArray<B>, fit: (a: A, b: B) => number): ReadonlyArray<readonly [wanted: number, found: number]> => {
  const candidates = wanted.flatMap((a, i) => found.flatMap((b, j) => {
    const how = fit(a, b)
    return how > 0 ? [{ i, j, how }] : []
  })).sort((x, y) => y.how - x.how || x.i - y.i || x.j - y.j)
  const wantedTaken = new Set<number>(), foundTaken = new Set<number>()
  return candidates.flatMap(({ i, j }) => {
    if (wantedTaken.has(i) || foundTaken.has(j)) return []
    wantedTaken.add(i)
    foundTaken.add(j)
    return [[i, j] as const]
  })
}
