import { type Document, lemmaOf, lowerOf, sentenceAt } from "../../document/document.ts"
import type { NounPhrase } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { attributing, saying } from "./verbs.ts"

/** A verb that says that something is said, with who says it. Token and phrase indices. */
export interface Cue {
  /** The verb itself. */
  readonly verb: number
  readonly group: number
  readonly clause: number
  readonly lemma: string
  readonly subject?: number
  /** The subject stands after the verb: "said the minister". */
  readonly inverted: boolean
  readonly negated: boolean
  /** A verb of saying, not merely of thinking or showing. */
  readonly speech: boolean
}

const isTime = (document: Document, { head }: NounPhrase): boolean => /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|week|month|year|day|night|morning)$/u.test(lowerOf(document, head))

/** The subject right after the verb, which only verbs of saying have, and only before a break. */
const invertedSubject = (document: Document, groupEnd: number): number | undefined => {
  const phrase = document.nounPhraseAt[groupEnd] ?? -1
  if (phrase === -1) return undefined
  const found = document.nounPhrases[phrase]!
  return found.start === groupEnd && !isTime(document, found) && document.tokens.tag[found.head] !== Tag.NUM ? phrase : undefined
}

const isPhraseOf = (document: Document, phrase: number, from: number, to: number): boolean => {
  const { head } = document.nounPhrases[phrase]!
  return head >= from && head < to
}

/** Every verb of saying, thinking or showing, in the text's order. */
export const cues = (document: Document): ReadonlyArray<Cue> => {
  const { clauseAt, clauses, sentences, tokens, verbGroups } = document
  const found: Array<Cue> = []
  for (let group = 0; group < verbGroups.length; group++) {
    const { end, head, negated } = verbGroups[group]!, lemma = lemmaOf(document, head)
    if (!attributing.has(lemma)) continue
    const index = clauseAt[head] ?? -1, clause = clauses[index]
    const own = clause !== undefined && clause.verb === group ? clause : undefined
    const { first, last } = sentences[Math.max(0, sentenceAt(document, tokens.start[head]!))]!
    const speech = saying.has(lemma)
    const subject = own?.subject !== undefined && isPhraseOf(document, own.subject, first, last) ? own.subject : undefined
    const after = speech && (subject === undefined || document.nounPhrases[subject]!.start >= end) ? invertedSubject(document, end) : undefined
    const speaker = subject ?? after
    found.push({
      verb: head, group, clause: own === undefined ? -1 : index, lemma, negated, speech,
      inverted: speaker !== undefined && document.nounPhrases[speaker]!.start >= end, ...(speaker !== undefined && { subject: speaker })
    })
  }
  return found
}
