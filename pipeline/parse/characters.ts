/** What a character is to the tokeniser. Those a word may hold come first, so that `<= Class.digit` asks for them. */
export const Class = {
  lower: 1,
  upper: 2,
  /** Letters without case. */
  letter: 3,
  /** Combining marks, and joiners between emoji. */
  mark: 4,
  digit: 5,
  space: 6,
  lineBreak: 7,
  /** Straight and curly apostrophes, which may stand inside a word or quote one. */
  apostrophe: 8,
  quote: 9,
  period: 10,
  punctuation: 11,
  symbol: 12,
  currency: 13,
  /** Half of a surrogate pair: `classAt` looks at the whole. */
  surrogate: 14,
  other: 15
} as const
export type Class = (typeof Class)[keyof typeof Class]

const lineBreaks = "\n\r\v\f\u0085\u2028\u2029"
const apostrophes = "'’‘‛´＇`"
const quotes = "\"“”„‟«»‹›‚〝〞〟＂「」『』｢｣❛❜❝❞"
/** Characters nobody sees: between tokens they are taken for white space, inside a word for a part of it. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

const classOfCharacter = (character: string): Class => {
  if (lineBreaks.includes(character)) return Class.lineBreak
  if (apostrophes.includes(character)) return Class.apostrophe
  if (quotes.includes(character)) return Class.quote
  if (character === ".") return Class.period
  if (/\s/u.test(character) || invisible.test(character)) return Class.space
  if (/\p{Ll}/u.test(character)) return Class.lower
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return Class.upper
  if (/\p{L}/u.test(character)) return Class.letter
  if (/\p{M}/u.test(character)) return Class.mark
  if (/\p{N}/u.test(character)) return Class.digit
  if (/\p{P}/u.test(character)) return "%&@#*/\\†‡§¶‰′″".includes(character) ? Class.symbol : Class.punctuation
  if (/\p{Sc}/u.test(character)) return Class.currency
  return /\p{S}/u.test(character) && character.codePointAt(0)! < 0x2300 ? Class.symbol : Class.other
}

/** The class of each UTF-16 unit; 0 where nobody asked yet. Filled as texts need it, for filling it at once takes 30 ms. */
export const table = new Uint8Array(0x10000)

const learn = (code: number): number =>
  table[code] = code >= 0xd800 && code <= 0xdfff ? Class.surrogate : classOfCharacter(String.fromCharCode(code))

for (let code = 0; code < 128; code++) learn(code)

/** The class of one UTF-16 unit. */
export const classOf = (code: number): number => table[code]! || learn(code)

/** The class of the character that begins at `index`, be it one unit or two; 0 beyond the text. */
export const classAt = (text: string, index: number): number => {
  if (index < 0 || index >= text.length) return 0
  const known = classOf(text.charCodeAt(index))
  return known === Class.surrogate ? classOfPair(text, index) : known
}

const classOfPair = (text: string, index: number): Class => {
  const point = text.codePointAt(index)!
  if (point > 0xffff) return classOfCharacter(String.fromCodePoint(point))
  const before = index > 0 ? text.codePointAt(index - 1)! : 0
  return before > 0xffff ? classOfCharacter(String.fromCodePoint(before)) : Class.other
}

export const isLetter = (kind: number): boolean => kind > 0 && kind <= Class.letter

export const isWordPart = (kind: number): boolean => kind > 0 && kind <= Class.digit

export const isWhite = (kind: number): boolean => kind === Class.space || kind === Class.lineBreak
