import type { Parsed, Sentence } from "../../document/document.ts"
import { type DateWord, Mark, dateWord, markOf, numberOf, plain, tokenClasses, wordOf } from "./lexicon.ts"

/**
 * A stretch of text cut finer than tokens, for dates glue what tokens keep apart and the other way round: runs of letters, runs of digits, and every
 * other sign by itself. "19th" is two atoms, "2019-aug-01" five, "Aug." two.
 */
export interface Atoms {
  readonly text: string
  readonly length: number
  readonly start: ReadonlyArray<number>
  readonly end: ReadonlyArray<number>
  /** The token it is of. */
  readonly token: ReadonlyArray<number>
  readonly lower: ReadonlyArray<string>
  /** The number that a run of at most nine digits is, else -1. */
  readonly value: ReadonlyArray<number>
  readonly word: ReadonlyArray<DateWord | undefined>
  /** `Mark`s. */
  readonly mark: ReadonlyArray<number>
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
  length: number
  readonly start: Array<number>
  readonly end: Array<number>
  readonly token: Array<number>
  readonly lower: Array<string | undefined>
  readonly value: Array<number>
  readonly word: Array<DateWord | undefined>
  readonly joined: Array<boolean>
  readonly mark: Array<number>
  readonly opens: Array<boolean>
  readonly counts: Array<boolean>
}

const emptied = (): Lists => ({ length: 0, start: [], end: [], token: [], lower: [], value: [], word: [], joined: [], mark: [], opens: [], counts: [] })

/** The lists of the stretch before are written over: making new ones took a fifth of the time. Only one stretch is read at once. */
const lists = emptied()

const add = (token: number, start: number, end: number, lower: string, value: number, word: DateWord | undefined, mark: number): void => {
  const at = lists.length++
  lists.joined[at] = at > 0 && lists.end[at - 1] === start
  lists.token[at] = token
  lists.start[at] = start
  lists.end[at] = end
  lists.lower[at] = lower
  lists.value[at] = value
  lists.word[at] = word
  lists.mark[at] = mark
}

const cut = (token: number, text: string, from: number, to: number): void => {
  for (let at = from; at < to;) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) { at++; continue }
    const digits = isDigit(code), letters = !digits && isLetter(code)
    const stop = digits ? runEnd(text, at, to, isDigit) : letters ? runEnd(text, at, to, isLetter) : at + 1
    const piece = text.slice(at, stop), small = letters ? piece.toLowerCase() : piece, word = letters ? dateWord(small) : undefined
    add(token, at, stop, small, digits && piece.length <= 9 ? Number(piece) : -1, word, digits ? Mark.core : markOf(small))
    at = stop
  }
}

/** No reader looks farther than this behind the end of a stretch. */
const margin = 16
/** Longer lists than these are not kept. */
const most = 1 << 13

/** Nothing of the stretch before may be seen behind this one's end; making the lists shorter, and then longer again, took a tenth of the time. */
const pad = (text: string, length: number): void => {
  const { counts, end, joined, lower, mark, opens, start, token, value, word } = lists
  for (let at = length; at < length + margin; at++) {
    start[at] = end[at] = text.length
    token[at] = value[at] = -1
    mark[at] = 0
    joined[at] = opens[at] = counts[at] = false
    lower[at] = word[at] = undefined
  }
}

/** The atoms of a stretch of a sentence, until the next are asked for. A token of letters only, which is most of them, is taken as it is. */
export const atomsOf = ({ text, tokens }: Parsed, { first, last }: Pick<Sentence, "first" | "last">): Atoms => {
  lists.length = 0
  if (lists.start.length > most) for (const list of [lists.start, lists.end, lists.token, lists.lower, lists.value, lists.word, lists.joined, lists.mark, lists.opens, lists.counts]) list.length = 0
  for (let token = first; token < last; token++) {
    const own = tokenClasses.at(tokens, token), start = tokens.start[token]!, end = tokens.end[token]!
    if ((own & plain) !== 0) add(token, start, end, tokens.word[token]!.lower, numberOf(own), wordOf(own), own & plain - 1)
    else cut(token, text, start, end)
  }
  const { counts, length, mark, opens, word } = lists
  pad(text, length)
  for (let at = length - 1, core = length + near, unit = length + near; at >= 0; at--) {
    const own = mark[at]!
    if ((own & Mark.core) !== 0) core = at
    if (word[at]?.unit !== undefined) unit = at
    counts[at] = unit - at < near
    opens[at] = (own & Mark.core) !== 0 || ((own & Mark.opener) !== 0 && core - at < near && ((own & Mark.counting) === 0 || unit - at < near) && ((own & Mark.free) !== 0 || (at + 1 < length && (mark[at + 1] !== 0 || lists.lower[at + 1] === "."))))
  }
  return { text, length, start: lists.start, end: lists.end, token: lists.token, lower: lists.lower as ReadonlyArray<string>, value: lists.value, word, mark, joined: lists.joined, opens, counts }
}

/** The digits of an atom as written: "07" has two. */
export const digitsOf = ({ end, start, value }: Atoms, at: number): number => (value[at] ?? -1) < 0 ? 0 : end[at]! - start[at]!

export const isCapital = ({ start, text }: Atoms, at: number): boolean => {
  const code = text.charCodeAt(start[at] ?? text.length)
  return code >= 65 && code <= 90
}

const dashes = new Set(["-", "–", "—", "‐", "‑", "‒", "−"])
export const isDash = ({ lower }: Atoms, at: number): boolean => dashes.has(lower[at] ?? "")
