/** Universal part-of-speech tags, as small integers. */
export const Tag = {
  ADJ: 0, ADP: 1, ADV: 2, AUX: 3, CCONJ: 4, DET: 5, INTJ: 6, NOUN: 7, NUM: 8, PART: 9, PRON: 10, PROPN: 11, PUNCT: 12, SCONJ: 13, SYM: 14, VERB: 15, X: 16
} as const
export type Tag = (typeof Tag)[keyof typeof Tag]

/** The tags' names, in the order of their numbers. */
export const tagNames = Object.keys(Tag) as ReadonlyArray<keyof typeof Tag>

/** What a token is by its characters alone. */
export const TokenKind = {
  /** Letters, with inner apostrophes, periods of abbreviations ("U.S.", "Mr."), and digits after a letter ("G20"). */
  word: 0,
  /** Digits with inner separators: "1,200.5", "2024", "1 200 000" is three tokens. */
  number: 1,
  /** Digits with letters: "6th", "39-year-old" is five tokens, "2.7bn" is two ("2.7", "bn"). */
  ordinal: 2,
  punctuation: 3,
  /** Quotation marks and apostrophes that stand alone. */
  quote: 4,
  /** "%", "€", "$", "°", "+", "&" … */
  symbol: 5,
  /** A web address, an e-mail address, a handle or a hashtag. */
  address: 6,
  other: 7
} as const
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

/** How the letters of a word are cased. */
export const Shape = {
  /** No letter in it. */
  none: 0,
  lower: 1,
  /** "Kazakhstan", "A". */
  capitalised: 2,
  /** "NATO", "U.S." (two capitals or more). */
  upper: 3,
  /** "McDonald", "iPhone", "eBay". */
  mixed: 4
} as const
export type Shape = (typeof Shape)[keyof typeof Shape]

/** A word type: one immutable value for every distinct form, shared by all its tokens. */
export interface Word {
  /** Its own in this process, from 1 on and never given twice: a key for tables (`wordClasses`), which says nothing of the word and must not reach a row. */
  readonly id: number
  readonly form: string
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string
  readonly shape: Shape
  /** The lemma for each tag, by `Tag`; `lemmas[tag]` is always there. Lower case, but for proper nouns. */
  readonly lemmas: ReadonlyArray<string>
}

/** The tokens of a text, as a struct of arrays. Tokens never overlap; what lies between them is white space. */
export interface Tokens {
  readonly length: number
  /** UTF-16 offsets, half-open. */
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly tag: Uint8Array
  /** The index of the sentence it stands in. */
  readonly sentence: Int32Array
  /** The ids of its words. */
  readonly id: Int32Array
  readonly word: ReadonlyArray<Word>
}

let given = 0

/** An id for a new word type. */
export const newWordId = (): number => ++given
