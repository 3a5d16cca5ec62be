import type { Document } from "../../document/document.ts"
import { Shape, TokenKind } from "../../document/token.ts"
import { Mark } from "./marks.ts"

/** How a sentence uses capitals: as sentences do, on nearly every word (headlines), or on every letter. */
export type Casing = "sentence" | "title" | "capitals"

export const casingOf = (marks: Int32Array, first: number, last: number): Casing => {
  let words = 0, raised = 0, upper = 0, letters = 0
  for (let token = first; token < last; token++) {
    const mark = marks[token]!, shape = mark & Mark.shape
    if ((mark & Mark.word) === 0 || shape === Shape.none) continue
    letters++
    if (shape === Shape.upper) upper++
    else if ((mark & Mark.short) !== 0) continue
    words++
    if (shape !== Shape.lower) raised++
  }
  if (letters >= 3 && upper >= letters * 0.7) return "capitals"
  return words >= 4 && raised >= words * 0.75 && (marks[last - 1]! & Mark.ends) === 0 ? "title" : "sentence"
}

/** Marks the tokens whose capital tells nothing: the first word, and every word behind an opening sign. */
export const openingOf = ({ sentences, tokens }: Document, marks: Int32Array): Uint8Array => {
  const opening = new Uint8Array(tokens.length), { kind } = tokens
  for (const { first, last } of sentences) {
    let open = true
    for (let token = first; token < last; token++) {
      const isWord = (marks[token]! & Mark.word) !== 0
      if (isWord && open) opening[token] = 1
      open = !isWord && (open && kind[token] !== TokenKind.number && kind[token] !== TokenKind.symbol || (marks[token]! & Mark.opener) !== 0) && !hyphenates(tokens, marks, token)
    }
  }
  return opening
}

const hyphenates = ({ end, start }: Document["tokens"], marks: Int32Array, token: number): boolean => (marks[token]! & Mark.hyphen) !== 0 && token > 0 && start[token] === end[token - 1] && end[token] === start[token + 1]
