import { TokenKind } from "../document/token.ts"
import type { TokenList } from "./tokenList.ts"

/** A marker of a list within a paragraph: "1.", "b)", "(iii)", "•". */
interface Marker {
  /** The token after it. */
  readonly end: number
  /** What stands around the count: equal in all markers of one list. */
  readonly style: string
  /** 1 for "1", "a", "i"; the alphabet's and the Roman reading of "i" differ, so both are kept. 0 for a bullet. */
  readonly counts: ReadonlyArray<number>
}

export const bullets = "•⁃‣▪●◦"
const roman = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]

const countsOf = (written: string): ReadonlyArray<number> => {
  if (/^[0-9]{1,3}$/u.test(written)) return [Number(written)]
  const lower = written.toLowerCase()
  const counts = /^[a-z]$/u.test(lower) ? [lower.charCodeAt(0) - 96] : []
  return roman.includes(lower, 1) ? [...counts, roman.indexOf(lower)] : counts
}

const longestCount = 5

/** The marker that begins at `token`, if one does. "J." and "K." are rather initials. */
export const markerAt = (text: string, tokens: TokenList, token: number, last: number): Marker | undefined => {
  const first = text[tokens.start[token]!]!
  if (bullets.includes(first)) return { end: token + 1, style: first, counts: [0] }
  const opens = first === "("
  const count = opens ? token + 1 : token
  if (count + 1 >= last || tokens.end[count]! - tokens.start[count]! > longestCount) return undefined
  if (tokens.kind[count] !== TokenKind.number && tokens.kind[count] !== TokenKind.word) return undefined
  const word = text.slice(tokens.start[count], tokens.end[count])
  const whole = word.endsWith(".")
  let end = count + 1
  let style = whole ? "." : ""
  while (end < last && end - count <= 2 && tokens.start[end] === tokens.end[end - 1] && ".)".includes(text[tokens.start[end]!]!)) style += text[tokens.start[end++]!]
  if (style === "" || opens && style !== ")" || end < last && tokens.start[end] === tokens.end[end - 1]) return undefined
  if (style === "." && /^[A-Z]/u.test(word)) return undefined
  const counts = countsOf(whole ? word.slice(0, -1) : word)
  return counts.length === 0 ? undefined : { end, style: (opens ? "(" : "") + style + /^[0-9]/u.test(word), counts }
}

/** Whether `next` goes on where `before` stopped: "2." after "1.". */
export const follows = (before: Marker, next: Marker): boolean =>
  before.style === next.style && before.counts.some((count) => next.counts.includes(count === 0 ? 0 : count + 1))
