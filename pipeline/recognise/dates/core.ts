import { type Document, lowerOf } from "../../document/document.ts"
import { Tag, TokenKind } from "../../document/token.ts"
import { quickFacts, triggers } from "./lexicon.ts"

/** Function words are no words of time: looking at the tag first spares half of the look-ups. */
const closed = new Uint8Array(32)
for (const tag of [Tag.ADP, Tag.CCONJ, Tag.DET, Tag.PART, Tag.PRON, Tag.PUNCT, Tag.SCONJ]) closed[tag] = 1

/** By its first two letters and length, whether any word of time is like that: read from the text, so that a word's own value is seldom fetched. */
const heads = new Uint8Array(26 * 26 * 32)
const headOf = (first: number, second: number, length: number): number => ((first - 97) * 26 + second - 97) * 32 + length
for (const word of triggers) if (word.length > 1 && word.length < 32) heads[headOf(word.charCodeAt(0), word.charCodeAt(1), word.length)] = 1

const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** A hyphen in it ("bi-monthly", "mid-May"), a digit or period at its end ("FY2024", "Oct."): its parts must be looked at. */
const isMade = (text: string, start: number, end: number): boolean => {
  const last = text.charCodeAt(end - 1)
  if (last === 46 || (last >= 48 && last <= 57)) return true
  if (end - start > 6) for (let at = start + 1; at < end; at++) if (text.charCodeAt(at) === 45) return true
  return false
}

const isWord = ({ text, tokens }: Document, token: number): boolean => {
  const start = tokens.start[token]!, end = tokens.end[token]!, length = end - start, code = text.charCodeAt(start), first = code | 32
  if (closed[tokens.tag[token]!] === 1 && code === first) return false
  const second = text.charCodeAt(start + 1) | 32
  const like = (first === 111 && length === 7) || length < 32 && isSmall(first) && isSmall(second) && heads[headOf(first, second, length)] === 1
  return (like || isMade(text, start, end)) && quickFacts(tokens.word[token]!).trigger
}

const eras: ReadonlySet<string> = new Set(["bc", "bce", "ad", "ce", "b.c.", "a.d.", "b", "a", "th", "am", "pm", "a.m.", "p.m.", "a.m", "p.m"])

/**
 * Of numbers, those that can be a date without a word of time near: four digits, an era beside them, something glued to them ("10/1", "'98"), days
 * after "the". The others are read where such a word is.
 */
const isNumber = (document: Document, token: number): boolean => {
  const { text, tokens } = document, start = tokens.start[token]!, end = tokens.end[token]!, length = end - start
  if (length === 4) return true
  if (length > 4) return text.charCodeAt(end - 4) !== 44
  if (length === 3 && text.charCodeAt(start + 1) === 47) return true
  if (tokens.end[token - 1] === start) return text.charCodeAt(start - 1) !== 36
  return tokens.start[token + 1] === end && text.charCodeAt(end) !== 37 && text.charCodeAt(end) !== 44 && text.charCodeAt(end) !== 46 && text.charCodeAt(end) !== 41 || eras.has(lowerOf(document, token + 1)) || eras.has(lowerOf(document, token - 1)) || lowerOf(document, token - 2) === "a.d"
}

/** Digits, or a word of time: the cheap look that most tokens do not pass. */
export const isCore = (document: Document, token: number): boolean => {
  const own = document.tokens.kind[token]
  return own === TokenKind.word ? isWord(document, token) : own === TokenKind.number ? isNumber(document, token) : own === TokenKind.ordinal
}
