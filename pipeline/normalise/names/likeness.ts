import { foldDiacritics } from "../../authority/key.ts"
import { sounded } from "../../authority/spelling.ts"

const vowels = new Uint8Array(128)
for (const letter of "aeiouy") vowels[letter.charCodeAt(0)] = 1

/** Words are short: 40 letters are enough. Three rows are used in turn, so that comparing makes nothing to clear away. */
const longest = 40
const rows = [new Float64Array(longest + 1), new Float64Array(longest + 1), new Float64Array(longest + 1)] as const

/** Edits between two words; swapped neighbours are one, a vowel for a vowel half of one, for vowels are more often heard alike. */
export const edits = (left: string, right: string): number => {
  const n = Math.min(left.length, longest), m = Math.min(right.length, longest)
  let before = rows[0], row = rows[1], next = rows[2]
  for (let j = 0; j <= m; j++) row[j] = j
  for (let i = 1; i <= n; i++) {
    next[0] = i
    const a = left.charCodeAt(i - 1)
    for (let j = 1; j <= m; j++) {
      const b = right.charCodeAt(j - 1)
      const substitution = a === b ? 0 : a < 128 && b < 128 && vowels[a] === 1 && vowels[b] === 1 ? 0.5 : 1
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + substitution)
      if (i > 1 && j > 1 && a === right.charCodeAt(j - 2) && left.charCodeAt(i - 2) === b) cost = Math.min(cost, before[j - 2]! + 1)
      next[j] = cost
    }
    const spare = before
    before = row
    row = next
    next = spare
  }
  return row[m]!
}

const folded = new Map<string, string>()

/** Letters and digits alone, folded; remembered, for the authority's words come again and again. */
const lettersOf = (word: string): string => {
  const known = folded.get(word)
  if (known !== undefined) return known
  const letters = foldDiacritics(word).replace(/[^\p{L}\p{N}]/gu, "")
  if (folded.size >= 1 << 16) folded.clear()
  folded.set(word, letters)
  return letters
}

/** How like two words are, 0 to 1: 1 the same letters, 0.97 the same sounds. */
export const wordLikeness = (a: string, b: string): number => {
  const left = lettersOf(a), right = lettersOf(b)
  if (left === right) return 1
  const soundA = sounded(a), soundB = sounded(b)
  if (soundA === soundB && soundA.length > 2) return 0.97
  const most = Math.max(left.length, right.length)
  if (most === 0) return 0
  const spelt = 1 - edits(left, right) / most, heard = (1 - edits(soundA, soundB) / Math.max(soundA.length, soundB.length, 1)) * 0.97
  return Math.max(0, spelt, heard)
}

/** Rounded for publication. */
export const rounded = (likeness: number): number => Math.round(likeness * 1000) / 1000
