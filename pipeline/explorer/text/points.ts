/** Slices text by code points, as published offsets count. */
export const slicer = (text: string): ((from: number, to: number) => string) => {
  if (!/[\ud800-\udfff]/u.test(text) && !/[\u{10000}-\u{10ffff}]/u.test(text)) return (from, to) => text.slice(from, to)
  const points = Array.from(text)
  return (from, to) => points.slice(from, to).join("")
}

export const pointsIn = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}
