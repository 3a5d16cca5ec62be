import { TokenKind } from "../document/token.ts"
import { clipped, clitics, joined } from "./abbreviations.ts"
import { addresses } from "./addresses.ts"
import { Class, classAt, classOf, isLetter, isWordPart } from "./characters.ts"
import { moneyEnd, signEnd } from "./moneyMarks.ts"
import { numberEnd, ordinalEnd } from "./numbers.ts"
import { push, tokenList, type TokenList } from "./tokenList.ts"
import { wordEnd } from "./wordEnd.ts"

/** The tokens of a text. Between them lies nothing but white space (and characters nobody sees). */
export const tokenise = (text: string): TokenList => {
  const list = tokenList(text.length)
  const found = addresses(text)
  let next = 0
  let index = 0
  while (index < text.length) {
    const kind = classAt(text, index)
    if (kind === Class.space || kind === Class.lineBreak) index++
    else if (index === found[next]) {
      index = found[next + 1]!
      push(list, found[next]!, index, TokenKind.address)
    }
    else index = oneToken(list, text, index, kind)
    while (next < found.length && found[next]! < index) next += 2
  }
  return list
}

/** Puts the token (or the word with what is split off it) that begins at `index` on the list, and says where it ends. */
const oneToken = (list: TokenList, text: string, index: number, kind: number): number => {
  if (kind <= Class.mark) return word(list, text, index)
  switch (kind) {
    case Class.digit: return number(list, text, index)
    case Class.apostrophe: return apostrophe(list, text, index)
    case Class.period: return period(list, text, index)
    case Class.quote: return put(list, index, index + 1, TokenKind.quote)
    case Class.punctuation: return put(list, index, runEnd(text, index), TokenKind.punctuation)
    case Class.currency: return put(list, index, signEnd(text, index), TokenKind.symbol)
    case Class.symbol: return symbol(list, text, index)
    default: return put(list, index, pictureEnd(text, index), TokenKind.other)
  }
}

const put = (list: TokenList, start: number, end: number, kind: TokenKind): number => {
  push(list, start, end, kind)
  return end
}

const word = (list: TokenList, text: string, start: number): number => {
  const money = moneyEnd(text, start)
  if (money > start) return put(list, start, money, TokenKind.symbol)
  const end = wordEnd(text, start)
  if (end - start <= 3 && classAt(text, end) === Class.currency && isCurrencyName(text, start, end)) return put(list, start, end + 1, TokenKind.symbol)
  const middle = cut(text, start, end)
  if (middle === 0) return put(list, start, end, isHost(text, start, end) ? TokenKind.address : TokenKind.word)
  push(list, start, middle, isHost(text, start, middle) ? TokenKind.address : TokenKind.word)
  return put(list, middle, end, TokenKind.word)
}

const isHost = (text: string, start: number, end: number): boolean => {
  if (end - start < 4 || classAt(text, end - 1) === Class.period) return false
  for (let index = start + 2; index < end - 2; index++) if (text.charCodeAt(index) === 0x2e) return true
  return false
}

/** "US$5", "C$1.2bn". */
const isCurrencyName = (text: string, start: number, end: number): boolean => {
  for (let index = start; index < end; index++) if (classAt(text, index) !== Class.upper) return false
  return classAt(text, end + 1) === Class.digit
}

/** Where a word falls in two: before "n't", "'s", "'ll"; in "cannot". 0 where it does not. */
const cut = (text: string, start: number, end: number): number => {
  const length = end - start
  for (let index = end - 1; index > start && end - index <= 3; index--) {
    const code = text.charCodeAt(index)
    if (code > 0x60 && code < 0x7b || classOf(code) !== Class.apostrophe) continue
    const tail = text.slice(index + 1, end).toLowerCase()
    if (tail === "t" && index - start >= 2 && "nN".includes(text[index - 1]!)) return index - 1
    return clitics.has(tail) ? index : 0
  }
  if (length !== 5 && length !== 6) return 0
  const first = text.charCodeAt(start) | 0x20
  if (first !== 0x63 && first !== 0x67 && first !== 0x77) return 0
  const at = joined.get(text.slice(start, end).toLowerCase())
  return at === undefined ? 0 : start + at
}

const number = (list: TokenList, text: string, start: number): number => {
  const end = numberEnd(text, start)
  const whole = ordinalEnd(text, end)
  return put(list, start, whole, whole > end ? TokenKind.ordinal : TokenKind.number)
}

/** An apostrophe at a token's start: the "'s" of "80's" or "U.S.'s", the "'90s", a clipped "'em", or a quotation mark. */
const apostrophe = (list: TokenList, text: string, start: number): number => {
  const next = classAt(text, start + 1)
  if (classOf(text.charCodeAt(start + 1)) === Class.apostrophe && text[start] === text[start + 1]) return put(list, start, start + 2, TokenKind.quote)
  if (next === Class.digit) {
    const end = numberEnd(text, start + 1)
    return end === start + 3 && text[end] === "s" && !isWordPart(classAt(text, end + 1)) ? put(list, start, end + 1, TokenKind.ordinal) : put(list, start, start + 1, TokenKind.quote)
  }
  if (!isLetter(next)) return put(list, start, start + 1, TokenKind.quote)
  let end = start + 1
  while (end - start < 8 && isLetter(classAt(text, end))) end++
  const tail = text.slice(start + 1, end).toLowerCase()
  const attached = list.length > 0 && list.end[list.length - 1] === start && list.kind[list.length - 1] !== TokenKind.quote
  return (attached ? clitics : clipped).has(tail) && classAt(text, end) !== Class.apostrophe
    ? put(list, start, end, TokenKind.word)
    : put(list, start, start + 1, TokenKind.quote)
}

const period = (list: TokenList, text: string, start: number): number => {
  const before = classAt(text, start - 1)
  const number = classAt(text, start + 1) === Class.digit && !isWordPart(before) && before !== Class.period && text[start - 1] !== ")" && text[start - 1] !== "]"
  return number ? put(list, start, numberEnd(text, start), TokenKind.number) : put(list, start, runEnd(text, start), TokenKind.punctuation)
}

const marks = "!?"

/** "...", "--", "?!", "***" are one token. */
const runEnd = (text: string, start: number): number => {
  const first = text[start]!
  let end = start + 1
  if (marks.includes(first)) while (end < text.length && marks.includes(text[end]!)) end++
  else if (".-–—_=~…*#".includes(first)) while (text[end] === first) end++
  return end
}

const symbol = (list: TokenList, text: string, start: number): number => {
  const next = text[start + 1]
  const degrees = text[start] === "°" && (next === "C" || next === "F") && !isWordPart(classAt(text, start + 2))
  return put(list, start, degrees ? start + 2 : runEnd(text, start), TokenKind.symbol)
}

/** A picture with its skin tones, joiners and selectors; a flag's two letters. Anything odd is one character. */
const pictureEnd = (text: string, start: number): number => {
  const width = (index: number): number => text.codePointAt(index)! > 0xffff ? 2 : 1
  const isFlag = (index: number): boolean => { const point = text.codePointAt(index) ?? 0; return point >= 0x1f1e6 && point <= 0x1f1ff }
  let end = start + width(start)
  if (isFlag(start) && isFlag(end)) return end + 2
  for (;;) {
    const point = text.codePointAt(end) ?? 0
    if (point >= 0x1f3fb && point <= 0x1f3ff) end += 2
    else if (point === 0x200d && classAt(text, end + 1) === Class.other) end += 1 + width(end + 1)
    else if (classAt(text, end) === Class.mark) end += width(end)
    else return end
  }
}
