import { type Document, lemmaOf } from "../../../document/document.ts"
import { Shape, Tag } from "../../../document/token.ts"

/** The lemma of a token that stands as a noun: one in lower case is no name, whatever its tag. */
export const nounLemma = (document: Document, token: number): string => {
  const word = document.tokens.word[token]
  return word !== undefined && word.shape === Shape.lower ? word.lemmas[Tag.NOUN]! : lemmaOf(document, token)
}
