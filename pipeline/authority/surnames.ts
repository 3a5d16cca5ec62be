import { foldDiacritics } from "./key.ts"
import type { SurnameEnding } from "./rows/word.ts"

/** A lookup of the longest ending that a family name has; the name must be longer than the ending by two letters. */
export const surnameEndings = (rows: ReadonlyArray<SurnameEnding>): ((name: string) => SurnameEnding | undefined) => {
  const byEnding = new Map(rows.map((row) => [row.ending.replace(/^-/u, ""), row]))
  const longest = Math.max(0, ...[...byEnding.keys()].map((ending) => ending.length))
  return (name) => {
    const folded = foldDiacritics(name)
    for (let length = Math.min(longest, folded.length - 2); length > 0; length--) {
      const row = byEnding.get(folded.slice(-length))
      if (row !== undefined) return row
    }
    return undefined
  }
}
