import type { Authority } from "../../authority/authority.ts"
import type { Hit } from "../../authority/gazetteer.ts"
import type { Document } from "../../document/document.ts"
import { type Lexicon, lexiconOf } from "./lexicon.ts"
import { type Casing, casingOf, openingOf } from "./casing.ts"
import { type Forms, wordUse } from "./wordUse.ts"

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
  /** By token: what its word is by itself, see `Mark`. */
  readonly marks: Int32Array
  /** By token: what its letters tell of a name, see `Trait`. */
  readonly traits: Int32Array
  /** Lower-case forms of words that stand in lower case somewhere in the text. */
  readonly lowered: Forms
  /** Forms that stand with a capital somewhere where a capital tells something. */
  readonly raised: Forms
}

export const groundOf = (document: Document, authority: Authority): Ground => {
  const { sentences, tokens } = document
  const hits = authority.scan(tokens)
  const hitAt = new Int32Array(tokens.length).fill(-1)
  const covered = new Uint8Array(tokens.length)
  hits.forEach(({ first, last }, index) => {
    hitAt[first] = index
    covered.fill(1, first, last)
  })
  const lexicon = lexiconOf(authority), words = lexicon.read(tokens), { marks, traits } = words
  const casing = sentences.map(({ first, last }) => casingOf(marks, first, last)), opening = openingOf(document, marks)
  return { document, authority, lexicon, hits, hitAt, covered, casing, opening, marks, traits, ...wordUse(tokens, words, casing, opening) }
}
