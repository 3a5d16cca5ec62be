import type { Authority } from "../../authority/authority.ts"
import type { Hit } from "../../authority/gazetteer.ts"
import type { Document } from "../../document/document.ts"
import { type Lexicon, lexiconOf } from "./lexicon.ts"
import { Shape, TokenKind } from "../../document/token.ts"
import { Form, forms } from "./marks.ts"
import { type Forms, wordUse } from "./wordUse.ts"

/** How a sentence uses capitals: as sentences do, on nearly every word (headlines), or on every letter. */
export type Casing = "sentence" | "title" | "capitals"

/** What is known of a text's capitals and of the forms the authority knows, before names are looked for. */
export interface Ground {
  readonly document: Document
  readonly authority: Authority
  readonly lexicon: Lexicon
  readonly hits: ReadonlyArray<Hit>
  /** By token: the hit that begins there, as an index, or -1. */
  readonly hitAt: Int32Array
  /** By token: 1 where a hit stands. */
  readonly covered: Uint8Array
  /** By sentence. */
  readonly casing: ReadonlyArray<Casing>
  /** By token: 1 where a capital tells nothing, at the beginning of a sentence, quotation, line or bracket. */
  readonly opening: Uint8Array
  /** Lower-case forms of words that stand in lower case somewhere in the text. */
  readonly lowered: Forms
  /** Forms that stand with a capital somewhere where a capital tells something. */
  readonly raised: Forms
}

const casingOf = ({ tokens }: Document, first: number, last: number): Casing => {
  let words = 0, raised = 0, upper = 0, letters = 0
  for (let token = first; token < last; token++) {
    if (tokens.kind[token] !== TokenKind.word) continue
    const form = forms.at(tokens, token), shape = form & Form.shape
    if (shape === Shape.none) continue
    letters++
    if (shape === Shape.upper) upper++
    else if ((form & Form.short) !== 0) continue
    words++
    if (shape !== Shape.lower) raised++
  }
  if (letters >= 3 && upper >= letters * 0.7) return "capitals"
  return words >= 4 && raised >= words * 0.75 && (forms.at(tokens, last - 1) & Form.ends) === 0 ? "title" : "sentence"
}

/** Marks the tokens whose capital tells nothing: the first word, and every word behind an opening sign. */
const openingOf = ({ sentences, tokens }: Document): Uint8Array => {
  const opening = new Uint8Array(tokens.length)
  for (const { first, last } of sentences) {
    let open = true
    for (let token = first; token < last; token++) {
      const isWord = tokens.kind[token] === TokenKind.word
      if (isWord && open) opening[token] = 1
      open = !isWord && (open && tokens.kind[token] !== TokenKind.number && tokens.kind[token] !== TokenKind.symbol || (forms.at(tokens, token) & Form.opener) !== 0) && !hyphenates(tokens, token)
    }
  }
  return opening
}

const hyphenates = (tokens: Document["tokens"], token: number): boolean => token > 0 && tokens.start[token] === tokens.end[token - 1] && tokens.end[token] === tokens.start[token + 1] && (forms.at(tokens, token) & Form.hyphen) !== 0

export const groundOf = (document: Document, authority: Authority): Ground => {
  const { sentences, tokens } = document
  const hits = authority.scan(tokens)
  const hitAt = new Int32Array(tokens.length).fill(-1)
  const covered = new Uint8Array(tokens.length)
  hits.forEach(({ first, last }, index) => {
    hitAt[first] = index
    covered.fill(1, first, last)
  })
  const casing = sentences.map(({ first, last }) => casingOf(document, first, last))
  const opening = openingOf(document)
  const { lowered, raised } = wordUse(tokens, (token) => opening[token] === 0 && casing[tokens.sentence[token]!] === "sentence")
  return { document, authority, lexicon: lexiconOf(authority), hits, hitAt, covered, casing, opening, lowered, raised }
}
