import type { Document } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { Thing } from "./cue.ts"
import { isNominal, nominal } from "./nominal.ts"

/** Whether a token that was taken for a verb is the noun before the verb: "imports" of "and imports fell", "increases" of "price increases are slowing". */
const isNounBefore = (document: Document, token: number, group: number): boolean => {
  const { sentence, tag } = document.tokens
  if (token < 0 || tag[token] !== Tag.VERB || document.verbGroupAt[token] === group || document.tokens.sentence[token] !== document.tokens.sentence[document.verbGroups[group]!.start]) return false
  const before = tag[token - 1]
  // "Should tariffs rise again": an auxiliary before its subject.
  if (before === Tag.AUX && !(token > 1 && sentence[token - 2] === sentence[token]) || before === Tag.AUX && token === 1) return isNominal(document, token)
  return before !== Tag.AUX && before !== Tag.PART && isNominal(document, token)
}

/** "Arms exports from Germany to Israel declined", "but aid to farmers is to be cut": the noun that the phrases before a verb hang on, taken for a verb itself; not one of two verbs that are joined. */
const hangingOn = (document: Document, last: number): Thing | undefined => {
  const { sentence, tag, word } = document.tokens
  for (let at = last, steps = 0; steps < 4; steps++) {
    const own = document.nounPhrases[document.nounPhraseAt[at] ?? -1], hanging = own === undefined || own.end !== at + 1 ? -1 : own.start - 2
    if (hanging < 0 || tag[hanging + 1] !== Tag.ADP && word[hanging + 1]!.lower !== "to" || sentence[hanging] !== sentence[last]) return undefined
    if (tag[hanging] === Tag.VERB && nominal.test(word[hanging]!.lower) && !word[hanging]!.lower.endsWith("ing")) {
      if (hanging === 0 || sentence[hanging - 1] !== sentence[hanging] || tag[hanging - 1] === Tag.CCONJ || tag[hanging - 1] === Tag.PUNCT) return { word: hanging }
      const phrase = document.nounPhraseAt[hanging - 1]!, base = document.nounPhrases[phrase], opening = base === undefined ? -1 : base.start
      const opens = opening === 0 || opening > 0 && (sentence[opening - 1] !== sentence[opening] || tag[opening - 1] === Tag.CCONJ || tag[opening - 1] === Tag.PUNCT)
      return base !== undefined && base.end === hanging && opens && tag[base.head] !== Tag.PRON && tag[base.start] !== Tag.DET ? { phrase, tail: hanging + 1 } : undefined
    }
    at = hanging
  }
  return undefined
}

/** The noun before a group that was taken for a verb, with the phrase it heads. */
export const nounTakenForVerb = (document: Document, group: number): Thing | undefined => {
  const token = document.verbGroups[group]!.start - 1, { sentence, tag, word } = document.tokens
  // "Output stagnated": at the sentence's beginning it was taken for an adverb.
  if (token >= 0 && (token === 0 || sentence[token - 1] !== sentence[token] || word[token - 1]!.form === "," || tag[token - 1] === Tag.CCONJ) && (tag[token] === Tag.ADV || tag[token] === Tag.ADJ) && document.nounPhraseAt[token]! < 0 && isNominal(document, token)) return { word: token }
  // "but aid to farmers is to be cut": the noun on which the phrase before the verb hangs.
  const hanging = hangingOn(document, token)
  if (hanging !== undefined) return hanging
  if (!isNounBefore(document, token, group)) return undefined
  const phrase = document.nounPhraseAt[token - 1] ?? -1
  return phrase >= 0 && document.nounPhrases[phrase]!.end === token && document.tokens.tag[document.nounPhrases[phrase]!.head] !== Tag.PRON ? { phrase, tail: token + 1 } : { word: token }
}
