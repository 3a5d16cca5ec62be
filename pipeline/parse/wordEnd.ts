import { Class, classAt, classOf, isLetter, isWordPart } from "./characters.ts"
import { prefixes } from "./abbreviations.ts"
import { periodEnd } from "./periods.ts"

/** The end of the word that begins at `index`, with what belongs to it: "O’Brien", "U.S.", "AT&T", "RFE/RL", "co-founder". */
export const wordEnd = (text: string, index: number): number => {
  const { length } = text
  let end = index + 1
  for (;;) {
    while (end < length && isWordPart(classOf(text.charCodeAt(end)))) end++
    if (end === length) return end
    const code = text.charCodeAt(end)
    if (code === 0x20) return end
    const kind = classAt(text, end)
    if (isWordPart(kind)) end++
    else if (kind === Class.apostrophe && isLetter(classAt(text, end + 1)) && code !== 0x60) end += 2
    else if (kind === Class.period) return periodEnd(text, index, end)
    else if (joinsNext(text, index, end)) end += 2
    else if (kind === Class.space && isSoft(code) && isWordPart(classAt(text, end + 1))) end += 2
    else return end
  }
}

/** Soft hyphens and joiners, which may stand inside a word. */
const isSoft = (code: number): boolean => code === 0xad || code >= 0x200b && code <= 0x200f || code === 0x2060

const joinsNext = (text: string, start: number, at: number): boolean => {
  switch (text[at]) {
    case "-": case "‐": case "‑": return isPrefix(text, start, at)
    case "&": return at - start <= 3 && isCapitals(text, start, at) && classAt(text, at + 1) === Class.upper
    case "/": return at - start >= 2 && isCapitals(text, start, at) && classAt(text, at + 1) === Class.upper && classAt(text, at + 2) === Class.upper
    case "_": return isWordPart(classAt(text, at + 1))
    default: return false
  }
}

const longestName = 12

const isCapitals = (text: string, start: number, end: number): boolean => {
  if (end - start > longestName) return false
  for (let index = start; index < end; index++) if (classAt(text, index) === Class.lower) return false
  return true
}

const isPrefix = (text: string, start: number, at: number): boolean =>
  at - start <= 7 && classAt(text, at + 1) === Class.lower && classAt(text, at + 2) === Class.lower && prefixes.has(text.slice(start, at).toLowerCase())
