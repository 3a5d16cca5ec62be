import type { Place } from "./place.ts"

const lineFeed = 10, quotationMark = 34

/** A line feed within quotation marks ends no row. */
export const locateCsv = (bytes: Uint8Array, position: number): Place | undefined => {
  let rows = 0, quoted = false
  for (let i = 0; i < position; i++) {
    if (bytes[i] === quotationMark) quoted = !quoted
    else if (bytes[i] === lineFeed && !quoted) rows++
  }
  return rows === 0 ? undefined : { at: rows - 1 }
}
