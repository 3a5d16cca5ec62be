import type { Document } from "../../../document/document.ts"
import { Shape, Tag, TokenKind } from "../../../document/token.ts"

/** Whether what stands behind a number is counted by it: a plural. */
export const isCounting = ({ tokens }: Document, at: number): boolean => {
  const word = tokens.word[at]
  if (word === undefined || tokens.kind[at] !== TokenKind.word) return false
  const noun = tokens.tag[at] === Tag.ADJ ? at + 1 : at
  return tokens.tag[noun] === Tag.NOUN && tokens.word[noun]!.lemmas[Tag.NOUN] !== tokens.word[noun]!.lower || /^(?:people|men|women|children|police|percent)$/u.test(tokens.word[noun]?.lower ?? "")
}

/** Whether a sentence's words begin small, as in running text; in a headline every word may begin large. */
export const isRunningText = ({ sentences, tokens }: Document, at: number): boolean => {
  const { first, last } = sentences[tokens.sentence[at]!]!
  for (let token = first; token < last && token < first + 60; token++) {
    const tag = tokens.tag[token]
    if (tokens.word[token]!.shape === Shape.lower && (tag === Tag.NOUN || tag === Tag.VERB || tag === Tag.ADJ || tag === Tag.AUX)) return true
  }
  return false
}
