import type { Document } from "../../document/document.ts"
import { type Clause, wholeStart } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { wordAt } from "./numeral/cursor.ts"

/** The phrase that a possessor belongs to, at the end of its chain: "shipments" for "the country" of "the country's shipments". */
export const ownerOf = (document: Document, phrase: number): number => {
  let at = phrase
  while (document.nounPhrases[at + 1]?.possessor === at) at++
  return at
}

const times = /^(?:second|minute|hour|day|week|month|year|decade|century|later|earlier|today|yesterday|tomorrow)s?$/u

/** A clause's subject; where that is only a time ("Two decades later its population stands at …"), the phrase right before the verb. */
export const subjectOf = (document: Document, clause: Clause): number | undefined => {
  const head = document.nounPhrases[clause.subject ?? -1]?.head
  if (head !== undefined && !times.test(document.tokens.word[head]!.lower)) return clause.subject
  const start = document.verbGroups[clause.verb]?.start ?? 0, before = document.nounPhraseAt[start - 1] ?? -1
  return before >= 0 && document.nounPhrases[before]!.end === start ? before : clause.subject
}

/** The phrase that a chain of prepositions hangs on: "deforestation" for "region" of "deforestation in Brazil's Amazon region". */
export const rootOf = (document: Document, phrase: number): number => {
  let at = phrase
  for (let steps = 0; steps < 6; steps++) {
    const preposition = wholeStart(document, at) - 1
    if (preposition < 1 || document.tokens.tag[preposition] !== Tag.ADP || document.tokens.sentence[preposition] !== document.tokens.sentence[document.nounPhrases[at]!.head]) return at
    const before = document.nounPhraseAt[preposition - 1] ?? -1
    if (before < 0 || document.nounPhrases[before]!.end !== preposition || wordAt(document, document.nounPhrases[before]!.head) !== undefined || document.tokens.tag[document.nounPhrases[before]!.head] !== Tag.NOUN && document.tokens.tag[document.nounPhrases[before]!.head] !== Tag.PROPN) return at
    at = before
  }
  return at
}
