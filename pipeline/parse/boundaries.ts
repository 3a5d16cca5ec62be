import { TokenKind } from "../document/token.ts"
import { Abbreviation, abbreviations, starters } from "./abbreviations.ts"
import { Class, classAt } from "./characters.ts"
import { bullets, markerAt } from "./listMarkers.ts"
import { asks } from "./reporting.ts"
import type { TokenList } from "./tokenList.ts"

const stops = ".!?…。！？"
const closing = ")]}”’»'\"›」』`"

/** The token after the sentence that token `at` ends, with the quotation marks and brackets that close after it; `at` where none ends there. */
export const boundaryAfter = (text: string, tokens: TokenList, begin: number, at: number, last: number): number => {
  const stop = text[tokens.end[at]! - 1]!
  if (!stops.includes(stop)) return at
  if (tokens.kind[at] === TokenKind.word) return stop === "." ? afterAbbreviation(text, tokens, begin, at, last) : at
  if (tokens.kind[at] !== TokenKind.punctuation) return at
  if (at > begin && isSpacedDot(text, tokens, at) && isDot(text, tokens, at - 1)) return at
  const end = closersEnd(text, tokens, at, last)
  if (end >= last) return last
  return ends(text, tokens, begin, at, end, last) ? end : at
}

/** So many marks are looked at after a stop: enough for any sense, and a text of nothing but marks takes no longer. */
const mostClosers = 32

/** After the stop: further stops, footnote marks, and what closes, as far as it is written onto it. */
const closersEnd = (text: string, tokens: TokenList, at: number, last: number): number => {
  let end = at + 1
  const limit = Math.min(last, at + mostClosers)
  for (; end < limit; end++) {
    const sign = text[tokens.start[end]!]!
    const adjacent = tokens.start[end] === tokens.end[end - 1]
    if (!adjacent) {
      if (isSpacedDot(text, tokens, end) && isDot(text, tokens, end - 1)) continue
      if (isSpacedQuote(text, tokens, end, at, last)) continue
      return end
    }
    if (tokens.kind[end] === TokenKind.punctuation && stops.includes(sign)) continue
    if (closing.includes(sign) && closes(text, tokens, end, last)) continue
    const note = footnoteEnd(text, tokens, at, end, last)
    if (note === end) return end
    end = note - 1
  }
  return end
}

const isDot = (text: string, tokens: TokenList, token: number): boolean => tokens.end[token]! - tokens.start[token]! === 1 && text[tokens.start[token]!] === "."

/** A dot of ". . .": one space before it. */
const isSpacedDot = (text: string, tokens: TokenList, token: number): boolean => isDot(text, tokens, token) && tokens.start[token]! - tokens.end[token - 1]! === 1

/** A straight quotation mark with spaces on both sides closes what the sentence opened: `He said " no . " Then`. */
const isSpacedQuote = (text: string, tokens: TokenList, token: number, at: number, last: number): boolean => {
  if (text[tokens.start[token]!] !== "\"" || token + 1 < last && tokens.start[token + 1] === tokens.end[token]) return false
  let open = false
  for (let index = at; index >= 0 && at - index < 200; index--) if (text[tokens.start[index]!] === "\"") open = !open
  return open
}

/** A straight mark closes unless the next word is written onto it. */
const closes = (text: string, tokens: TokenList, token: number, last: number): boolean =>
  !"'\"`".includes(text[tokens.start[token]!]!) || token + 1 >= last || tokens.start[token + 1]! > tokens.end[token]!
    || tokens.kind[token + 1] === TokenKind.punctuation || tokens.kind[token + 1] === TokenKind.quote

/** "[1][2]" or "12" written onto the stop. */
const footnoteEnd = (text: string, tokens: TokenList, at: number, from: number, last: number): number => {
  const sign = text[tokens.start[from]!]
  if (sign === "[" && from + 2 < last && tokens.kind[from + 1] === TokenKind.number && text[tokens.start[from + 2]!] === "]") return from + 3
  const before = at > 0 && text[tokens.end[at]! - 1] === "." ? classAt(text, tokens.start[at]! - 1) : 0
  if (tokens.kind[from] !== TokenKind.number || tokens.end[from]! - tokens.start[from]! > 3) return from
  if (before !== Class.lower && text[tokens.start[at]! - 1] !== ")") return from
  let end = from + 1
  while (end < last && tokens.kind[end] === TokenKind.number && tokens.end[end]! - tokens.start[end]! <= 3) end++
  return end < last && classAt(text, tokens.start[end]!) === Class.upper ? end : from
}

/** Whether the stop at `at`, closed at `end`, ends a sentence, by what comes next. */
const ends = (text: string, tokens: TokenList, begin: number, at: number, end: number, last: number): boolean => {
  const next = tokens.start[end]!
  const kind = classAt(text, next)
  const stop = text[tokens.start[at]!]!
  if (next === tokens.end[end - 1]) return kind === Class.upper && stop !== "…" && tokens.end[at]! - tokens.start[at]! === 1 && classAt(text, tokens.start[at]! - 1) !== Class.upper
  if (isMarkerOnly(text, tokens, begin, at, end)) return false
  if (kind === Class.lower) return isBrand(text, tokens, end) || markerAt(text, tokens, end, last) !== undefined
  if (kind === Class.punctuation) return "([¿¡".includes(text[next]!) && !isEllipsis(text, tokens, at, end)
  if (kind === Class.apostrophe || kind === Class.quote) return true
  if (isEllipsis(text, tokens, at, end)) return kind === Class.upper && !isSpacedEllipsis(tokens, at, end)
  const quoted = text[tokens.start[end - 1]!]!
  if (stop !== "." && end - at > 1 && closing.includes(quoted)) return !asks(text, tokens, end)
  return kind !== Class.symbol || text[next] !== "/"
}

/** "1. The first", "• 2. The second", "No°. 5": a number, letter or sign alone is no sentence. */
const isMarkerOnly = (text: string, tokens: TokenList, begin: number, at: number, end: number): boolean => {
  if (end !== at + 1) return false
  if (text[tokens.start[at - 1]!] === "°") return true
  const only = bullets.includes(text[tokens.start[begin]!]!) ? begin + 1 : begin
  const length = tokens.end[only]! - tokens.start[only]!
  return at - only === 1 && (length === 1 || length <= 3 && tokens.kind[only] === TokenKind.number)
}

const isEllipsis = (text: string, tokens: TokenList, at: number, end: number): boolean =>
  text[tokens.start[at]!] === "…" || tokens.end[at]! - tokens.start[at]! === 3 && text[tokens.start[at]!] === "." || isSpacedEllipsis(tokens, at, end) || end - at > 1 && isDot(text, tokens, at + 1)

const isSpacedEllipsis = (tokens: TokenList, at: number, end: number): boolean =>
  end - at === 3 && tokens.start[at + 1]! > tokens.end[at]! && tokens.start[at + 2]! > tokens.end[at + 1]!

/** "iPhone", "eBay": a capital inside makes up for the small letter before it. */
const isBrand = (text: string, tokens: TokenList, token: number): boolean =>
  classAt(text, tokens.start[token]! + 1) === Class.upper && tokens.end[token]! - tokens.start[token]! > 3

const mayGoOn = new Set("monday tuesday wednesday thursday friday saturday sunday est edt gmt utc cet cest pst pdt et pt bst msk ist jst eastern local central pacific moscow greenwich".split(" "))

/** An abbreviation ends a sentence when what follows plainly begins one. */
const afterAbbreviation = (text: string, tokens: TokenList, begin: number, at: number, last: number): number => {
  const end = closersEnd(text, tokens, at, last)
  if (end >= last) return last
  const next = tokens.start[end]!
  if (next === tokens.end[end - 1]) return at
  const kind = classAt(text, next)
  const form = text.slice(tokens.start[at]!, tokens.end[at]! - 1).toLowerCase()
  const listed = abbreviations.get(form)
  if (listed === Abbreviation.before || listed === Abbreviation.inside && form !== "ext" || form === "i.e" || form === "e.g") return at
  if (at === begin && form.length === 1) return at
  if (kind === Class.quote || text[next] === "‘") return end > at + 1 || listed === Abbreviation.after || form.length > 1 ? end : at
  if (kind !== Class.upper) return at
  const word = text.slice(next, Math.min(tokens.end[end]!, next + 16)).toLowerCase()
  if (starters.has(word)) return end
  if (form === "etc" || end > at + 1) return end
  if (form === "a.m" || form === "p.m") return mayGoOn.has(word) || text[tokens.end[end]! - 1] === "." && begin + 4 > at ? at : end
  return at
}
