import type { Place } from "./place.ts"

/** One row a line, after the line of the bracket. */
export const locateJson = (bytes: Uint8Array, position: number): Place | undefined => {
  let lines = 0
  for (let i = 0; i < position; i++) if (bytes[i] === 10) lines++
  return lines === 0 ? undefined : { at: lines - 1 }
}
