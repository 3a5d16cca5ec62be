import { foldDiacritics } from "../../authority/key.ts"
import { sounded } from "./spelling.ts"

const vowels = "aeiouy"

/** What it costs to read one letter for another: vowels are heard alike more often than consonants. */
const substitution = (a: string, b: string): number => a === b ? 0 : vowels.includes(a) && vowels.includes(b) ? 0.5 : 1

/** Edits between two words, swaps of neighbours counted once, weighed. Words are short: 40 letters are enough. */
export const edits = (left: string, right: string): number => {
  const a = left.slice(0, 40), b = right.slice(0, 40)
  let before: Array<number> = [], row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + substitution(a[i - 1]!, b[j - 1]!))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[b.length]!
}

/** How like two words are, 0 to 1: 1 the same letters, 0.97 the same sounds. */
export const wordLikeness = (a: string, b: string): number => {
  const left = foldDiacritics(a).replace(/[^\p{L}\p{N}]/gu, ""), right = foldDiacritics(b).replace(/[^\p{L}\p{N}]/gu, "")
  if (left === right) return 1
  const soundA = sounded(a), soundB = sounded(b)
  if (soundA === soundB && soundA.length > 2) return 0.97
  const longest = Math.max(left.length, right.length)
  if (longest === 0) return 0
  const spelt = 1 - edits(left, right) / longest, heard = (1 - edits(soundA, soundB) / Math.max(soundA.length, soundB.length, 1)) * 0.97
  return Math.max(0, spelt, heard)
}

/** Rounded for publication. */
export const rounded = (likeness: number): number => Math.round(likeness * 1000) / 1000
