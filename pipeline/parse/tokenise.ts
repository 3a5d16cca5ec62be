import { TokenKind } from "../document/token.ts"
import { clipped, clitics, joined } from "./abbreviations.ts"
import { addresses } from "./addresses.ts"
import { Class, classAt, classOf, isLetter, isWordPart, table } from "./characters.ts"
import { formHash, hashPrime, hashSeed } from "./forms.ts"
import { moneyEnd, signEnd } from "./moneyMarks.ts"
import { numberEnd, ordinalEnd } from "./numbers.ts"
import { hint, Hint, push, tokenList, type TokenList } from "./tokenList.ts"
import { wordEnd } from "./wordEnd.ts"

/** The tokens of a text, on a new list or on one that may be written over. Between them lies nothing but white space (and characters nobody sees). */
export const tokenise = (text: string, list: TokenList = tokenList(text.length)): TokenList => {
  list.length = 0
  const found = addresses(text), { length } = text
  let next = 0, index = 0, breaks = Hint.breaks as number
  while (index < length) {
    const code = text.charCodeAt(index)
    if (code === 0x20) {
      index++
      continue
    }
    const kind = table[code]! > 0 && code < 0xd800 ? table[code]! : classAt(text, index)
    if (kind === Class.lineBreak) {
      breaks = Hint.breaks
      index++
    } else if (kind === Class.space) index++
    else {
      const at = list.length
      if (index === found[next]) {
        index = found[next + 1]!
        push(list, found[next]!, index, TokenKind.address, 0)
      } else {
        const end = kind <= Class.letter ? plainWord(list, text, index, length) : 0
        index = end > 0 ? end : oneToken(list, text, index, kind)
      }
      list.hints[at]! |= breaks
      breaks = 0
      while (found[next]! < index) next += 2
    }
  }
  return list
}

/** ASCII characters before which a word of letters ends, whatever it is: not those that may join it to what follows, nor a period. */
const ends = Uint8Array.from({ length: 128 }, (_, code) => " \t\n\r,;:!?()[]{}\"".includes(String.fromCharCode(code)) ? 1 : 0)

const isEnd = (code: number): boolean => code < 128 ? ends[code] === 1 : code === 0x201c || code === 0x201d || code === 0x2014 || code === 0x2013

/** The quick way for most tokens: a word of nothing but letters, "'s" behind it or not. Its end, or 0 where it needs a closer look. */
const plainWord = (list: TokenList, text: string, start: number, length: number): number => {
  let end = start, hash = hashSeed, code = 0x20
  for (; end < length; end++) {
    code = text.charCodeAt(end)
    const kind = table[code]!
    if (kind === 0 || kind > Class.mark) break
    hash = Math.imul(hash ^ code, hashPrime)
  }
  if (end === length) code = 0x20
  const possessive = (code === 0x27 || code === 0x2019) && text.charCodeAt(end + 1) === 0x73 && (end + 2 === length || isEnd(text.charCodeAt(end + 2)))
  if (!possessive && !isEnd(code) || (end - start === 5 || end - start === 6) && isJoined(text, start, end)) return 0
  push(list, start, end, TokenKind.word, hash)
  if (!possessive) return end
  push(list, end, end + 2, TokenKind.word, code === 0x27 ? straightS : curlyS)
  return end + 2
}

const straightS = formHash("'s", 0, 2), curlyS = formHash("’s", 0, 2)

/** Puts the token (or the word with what is split off it) that begins at `index` on the list, and says where it ends. */
const oneToken = (list: TokenList, text: string, index: number, kind: number): number => {
  if (kind <= Class.mark) return word(list, text, index)
  switch (kind) {
    case Class.digit: return number(list, text, index)
    case Class.apostrophe: return apostrophe(list, text, index)
    case Class.period: return period(list, text, index)
    case Class.quote: return put(list, index, index + 1, TokenKind.quote)
    case Class.punctuation: return punctuation(list, text, index)
    case Class.currency: return put(list, index, signEnd(text, index), TokenKind.symbol)
    case Class.symbol: return symbol(list, text, index)
    default: return put(list, index, pictureEnd(text, index), TokenKind.other)
  }
}

const put = (list: TokenList, start: number, end: number, kind: TokenKind): number => {
  push(list, start, end, kind, 0)
  return end
}

const stops = ".!?…。！？"

/** As `put`, where the token's last character may end a sentence. */
const putStop = (list: TokenList, text: string, start: number, end: number, kind: TokenKind): number => {
  push(list, start, end, kind, 0)
  if (stops.includes(text[end - 1]!)) hint(list, Hint.stop)
  return end
}

/** Punctuation; a colon is made known to the token it is written onto. */
const punctuation = (list: TokenList, text: string, start: number): number => {
  if (text.charCodeAt(start) === 0x3a && list.length > 0 && list.end[list.length - 1] === start) hint(list, Hint.colon)
  return putStop(list, text, start, runEnd(text, start), TokenKind.punctuation)
}

const word = (list: TokenList, text: string, start: number): number => {
  const money = moneyEnd(text, start)
  if (money > start) return put(list, start, money, TokenKind.symbol)
  const end = wordEnd(text, start)
  if (end - start <= 3 && classAt(text, end) === Class.currency && isCurrencyName(text, start, end)) return put(list, start, end + 1, TokenKind.symbol)
  const middle = cut(text, start, end)
  if (middle === 0) return isHost(text, start, end) ? put(list, start, end, TokenKind.address) : putStop(list, text, start, end, TokenKind.word)
  putStop(list, text, start, middle, isHost(text, start, middle) ? TokenKind.address : TokenKind.word)
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
  return (length === 5 || length === 6) && isJoined(text, start, end) ? start + joined.get(text.slice(start, end).toLowerCase())! : 0
}

/** "cannot", "gonna", "wanna". */
const isJoined = (text: string, start: number, end: number): boolean => {
  const first = text.charCodeAt(start) | 0x20
  return (first === 0x63 || first === 0x67 || first === 0x77) && joined.has(text.slice(start, end).toLowerCase())
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
  return number ? put(list, start, numberEnd(text, start), TokenKind.number) : putStop(list, text, start, runEnd(text, start), TokenKind.punctuation)
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
