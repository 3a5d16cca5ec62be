import type { Article } from "./article.ts"
import type { Phrases } from "./phrase.ts"
import type { Span } from "./span.ts"
import type { Tokens } from "./token.ts"

/** A sentence: its characters, its tokens (`first` to before `last`) and its paragraph. */
export interface Sentence extends Span {
  readonly first: number
  readonly last: number
  readonly paragraph: number
}

/** A parsed text, before its grammar. Parsing never fails: an odd text has odd sentences. */
export interface Parsed {
  readonly article: Article
  readonly text: string
  /** Blocks of text between line breaks, without the white space around them. */
  readonly paragraphs: ReadonlyArray<Span>
  readonly sentences: ReadonlyArray<Sentence>
  readonly tokens: Tokens
}

/** A text with its phrases: made once, read by every recogniser. */
export interface Document extends Parsed, Phrases {}

/** The characters from token `first` to before token `last`. */
export const textOf = ({ text, tokens }: Parsed, first: number, last: number): string =>
  first < last ? text.slice(tokens.start[first], tokens.end[last - 1]) : ""

/** The characters' span of tokens `first` to before `last`. */
export const spanOf = ({ tokens }: Parsed, first: number, last: number): Span => ({ start: tokens.start[first]!, end: tokens.end[last - 1]! })

export const lowerOf = ({ tokens }: Parsed, token: number): string => tokens.word[token]?.lower ?? ""

export const lemmaOf = ({ tokens }: Parsed, token: number): string => tokens.word[token]?.lemmas[tokens.tag[token]!] ?? ""

/** The first token that ends after `offset` (binary search); `tokens.length` when there is none. */
export const tokenAfter = ({ tokens }: Parsed, offset: number): number => {
  let low = 0, high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.end[middle]! > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The tokens that a span of characters touches. */
export const tokensOf = (document: Parsed, { start, end }: Span): { readonly first: number; readonly last: number } => {
  const first = tokenAfter(document, start)
  let last = first
  while (last < document.tokens.length && document.tokens.start[last]! < end) last++
  return { first, last }
}

/** The index of the sentence that a character is in: the last that begins at or before it. */
export const sentenceAt = ({ sentences }: Parsed, offset: number): number => {
  let low = 0, high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
