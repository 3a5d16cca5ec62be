import type { Parsed, Sentence } from "../../document/document.ts"
import type { Word } from "../../document/token.ts"
import { type DateWord, dateWord, quickFacts, weightOf, type WordFacts } from "./lexicon.ts"

/**
 * A stretch of text cut finer than tokens, for dates glue what tokens keep apart and the other way round: runs of letters, runs of digits, and every
 * other sign by itself. "19th" is two atoms, "2019-aug-01" five, "Aug." two.
 */
export interface Atoms {
  readonly text: string
  readonly length: number
  readonly start: ReadonlyArray<number>
  readonly end: ReadonlyArray<number>
  readonly lower: ReadonlyArray<string>
  /** The number that a run of at most nine digits is, else -1. */
  readonly value: ReadonlyArray<number>
  readonly word: ReadonlyArray<DateWord | undefined>
  /** No white space lies before it. */
  readonly joined: ReadonlyArray<boolean>
  /** Whether a date may begin here: it, or an opening word with one of the next few atoms, can be part of one. */
  readonly opens: ReadonlyArray<boolean>
  /** Whether a unit of time ("weeks") is here or among the next few atoms: nothing is counted without one. */
  readonly counts: ReadonlyArray<boolean>
}

/** So many atoms after an opening word ("in just a little over the …") something must come that dates are made of. */
const near = 7

const isDigit = (code: number) => code >= 48 && code <= 57
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000)
const isSpace = (code: number) => code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000

const runEnd = (text: string, from: number, end: number, belongs: (code: number) => boolean): number => {
  let at = from + 1
  while (at < end && belongs(text.charCodeAt(at))) at++
  return at
}

interface Lists {
  readonly start: Array<number>
  readonly end: Array<number>
  readonly lower: Array<string>
  readonly value: Array<number>
  readonly word: Array<DateWord | undefined>
  readonly joined: Array<boolean>
  readonly weight: Array<0 | 1 | 2>
}

/** A token of letters only, which is most of them, is taken as it is: three times as fast as reading its characters again. */
const take = (lists: Lists, word: Word, { date, weight }: WordFacts, start: number, end: number): void => {
  lists.joined.push(lists.end.length > 0 && lists.end[lists.end.length - 1] === start)
  lists.start.push(start)
  lists.end.push(end)
  lists.lower.push(word.lower)
  lists.value.push(-1)
  lists.word.push(date)
  lists.weight.push(weight)
}

const cut = (lists: Lists, text: string, from: number, to: number): void => {
  for (let at = from; at < to;) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) { at++; continue }
    const digits = isDigit(code), letters = !digits && isLetter(code)
    const stop = digits ? runEnd(text, at, to, isDigit) : letters ? runEnd(text, at, to, isLetter) : at + 1
    const piece = text.slice(at, stop), small = letters ? piece.toLowerCase() : piece, word = letters ? dateWord(small) : undefined
    lists.joined.push(lists.end.length > 0 && lists.end[lists.end.length - 1] === at)
    lists.start.push(at)
    lists.end.push(stop)
    lists.lower.push(small)
    lists.value.push(digits && piece.length <= 9 ? Number(piece) : -1)
    lists.word.push(word)
    lists.weight.push(digits || word !== undefined ? 2 : weightOf(small))
    at = stop
  }
}

/** The atoms of a sentence. */
export const atomsOf = ({ text, tokens }: Parsed, { first, last }: Pick<Sentence, "first" | "last">): Atoms => {
  const lists: Lists = { start: [], end: [], lower: [], value: [], word: [], joined: [], weight: [] }
  for (let token = first; token < last; token++) {
    const word = tokens.word[token]!, facts = quickFacts(word), start = tokens.start[token]!, end = tokens.end[token]!
    if (facts.plain) take(lists, word, facts, start, end)
    else cut(lists, text, start, end)
  }
  const { length } = lists.start, opens = new Array<boolean>(length), counts = new Array<boolean>(length)
  for (let at = length - 1, core = length + near, unit = length + near; at >= 0; at--) {
    const weight = lists.weight[at]!
    if (weight === 2) core = at
    if (lists.word[at]?.unit !== undefined) unit = at
    counts[at] = unit - at < near
    opens[at] = weight === 2 || (weight === 1 && core - at < near)
  }
  return { text, length, start: lists.start, end: lists.end, lower: lists.lower, value: lists.value, word: lists.word, joined: lists.joined, opens, counts }
}

/** The digits of an atom as written: "07" has two. */
export const digitsOf = ({ end, start, value }: Atoms, at: number): number => (value[at] ?? -1) < 0 ? 0 : end[at]! - start[at]!

export const isCapital = ({ start, text }: Atoms, at: number): boolean => {
  const code = text.charCodeAt(start[at] ?? text.length)
  return code >= 65 && code <= 90
}

const dashes = new Set(["-", "–", "—", "‐", "‑", "‒", "−"])
export const isDash = ({ lower }: Atoms, at: number): boolean => dashes.has(lower[at] ?? "")
