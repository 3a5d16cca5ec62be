import { type Document, lowerOf } from "../../document/document.ts"
import type { VerbGroup } from "../../document/phrase.ts"
import { Tag, TokenKind } from "../../document/token.ts"
import { type Ground, held, isFinite } from "./ground.ts"

const distinct = /(?:written|known|shown|seen|spoken|sworn|proven|taken|given|forgotten|heard|made)$/u

/** Forms that hardly ever stand for "which was said": "the group said in a statement". */
const certain = new Set(["said", "told", "added", "replied", "insisted", "argued"])

/** Whether no other verb of its sentence is finite, outside relative clauses' first words. */
const isOnlyVerb = ({ sentences, tokens, verbGroupAt, verbGroups }: Document, token: number): boolean => {
  const { first, last } = sentences[tokens.sentence[token]!]!
  for (let at = Math.max(first, token - 60); at < Math.min(last, token + 60); at++) {
    if (tokens.kind[at] === TokenKind.quote || tokens.word[at]!.form === ":") return at > token
    const group = held(verbGroups, verbGroupAt[at])
    if (group !== undefined && group.start === at && isFinite(group) && tokens.tag[at - 1] !== Tag.PRON) return false
  }
  return true
}

/** "Announced in May 2011 that eight reactors": a that-clause behind phrases of time and place. */
const thatAhead = ({ sentences, tokens, verbGroupAt }: Document, from: number): boolean => {
  const { last } = sentences[tokens.sentence[from]!]!
  for (let at = from; at < Math.min(last - 1, from + 14); at++) {
    if (tokens.word[at]!.lower === "that") return verbGroupAt[at + 1] === -1
    if (verbGroupAt[at] !== -1 || tokens.tag[at] === Tag.PUNCT) return false
  }
  return false
}

/** "Told", "found", "denied" look alike as past and participle: with an object, a clause, a mark or nothing behind it, and somebody before it, it is the verb of a sentence. */
export const tenseOf = ({ document, opens }: Ground, { end, start, tense }: VerbGroup): VerbGroup["tense"] => {
  const { nounPhraseAt, tokens } = document
  if (tense !== "participle" || end - start !== 1 || start === 0 || distinct.test(tokens.word[start]!.lower)) return tense
  if (certain.has(tokens.word[start]!.lower)) return lowerOf(document, end) === "to" ? tense : "past"
  const before = tokens.tag[start - 1]!, sentence = tokens.sentence[start]
  const behindSubject = lowerOf(document, start - 1) !== "that" && (nounPhraseAt[start - 1] !== -1 || before === Tag.PUNCT || before === Tag.ADV || tokens.kind[start - 1] === TokenKind.quote)
  if (before === Tag.CCONJ && (lowerOf(document, end) === "that" || lowerOf(document, end) === "to" && opens[end + 1] !== -1)) return "past"
  if (!behindSubject || tokens.sentence[start - 1] !== sentence && tokens.kind[start - 1] !== TokenKind.quote) return tense
  const ended = end >= tokens.length || tokens.sentence[end] !== sentence, lower = lowerOf(document, end), after = tokens.tag[end]!
  if (ended || lower === "." || opens[end] !== -1 || lower === "that" || lower === ":") return "past"
  if (lower === "to" && opens[end + 1] !== -1) return "past"
  if (after === Tag.ADP && thatAhead(document, end)) return "past"
  if (after === Tag.ADP && before === Tag.PUNCT) return isOnlyVerb(document, start) ? "past" : tense
  return after !== Tag.ADP && after !== Tag.PUNCT && (nounPhraseAt[end] !== -1 || after === Tag.DET || after === Tag.SCONJ || after === Tag.PRON || after === Tag.PART) ? "past" : lower === "," && opens[end + 1] !== -1 ? "past" : tense
}
