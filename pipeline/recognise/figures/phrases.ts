import type { Document } from "../../document/document.ts"
import { wholeStart } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"

/** The phrase that a possessor belongs to, at the end of its chain: "shipments" for "the country" of "the country's shipments". */
export const ownerOf = (document: Document, phrase: number): number => {
  let at = phrase
  while (document.nounPhrases[at + 1]?.possessor === at) at++
  return at
}

/** The phrase that a chain of prepositions hangs on: "deforestation" for "region" of "deforestation in Brazil's Amazon region". */
export const rootOf = (document: Document, phrase: number): number => {
  let at = phrase
  for (let steps = 0; steps < 6; steps++) {
    const preposition = wholeStart(document, at) - 1
    if (preposition < 1 || document.tokens.tag[preposition] !== Tag.ADP || document.tokens.sentence[preposition] !== document.tokens.sentence[document.nounPhrases[at]!.head]) return at
    const before = document.nounPhraseAt[preposition - 1] ?? -1
    if (before < 0 || document.nounPhrases[before]!.end !== preposition) return at
    at = before
  }
  return at
}
