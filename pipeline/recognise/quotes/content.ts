import { type Document, lowerOf, sentenceAt } from "../../document/document.ts"
import { isUnder } from "../../document/phrase.ts"
import { Tag, TokenKind } from "../../document/token.ts"
import type { Cue } from "./cue.ts"
import { telling } from "./verbs.ts"

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

const breaks = new Set([",", ";", ":", ".", "!", "?", "-", "–", "—", "…"])

/** A stretch without the punctuation at its ends; undefined where nothing is left. */
export const trimmed = (document: Document, { first, last }: Stretch): Stretch | undefined => {
  let from = first, to = last
  while (from < to && breaks.has(lowerOf(document, from))) from++
  while (to > from && breaks.has(lowerOf(document, to - 1))) to--
  return from < to ? { first: from, last: to } : undefined
}

const sentenceOf = (document: Document, token: number): Stretch => {
  const { first, last } = document.sentences[Math.max(0, sentenceAt(document, document.tokens.start[token]!))]!
  return { first, last }
}

const isFinite = (document: Document, clause: number): boolean => {
  const { tense } = document.verbGroups[document.clauses[clause]!.verb]!
  return tense === "past" || tense === "present" || tense === "future"
}

/** Where a content clause ends: with all that hangs on it. A stop inside the sentence, or a coordinated clause of the cue's own, ends it. */
const endOf = (document: Document, clause: number, cueClause: number): number => {
  const { clauses } = document
  let end = clauses[clause]!.end
  for (let i = clause + 1; i < clauses.length && clauses[i]!.start < end + 4; i++) if (isUnder(document, i, clause)) end = Math.max(end, clauses[i]!.end)
  for (let i = clause + 1; i < clauses.length && clauses[i]!.start < end; i++) {
    const { kind, parent, start } = clauses[i]!
    if (kind === "coordinate" && parent === cueClause && start > clauses[clause]!.start) end = Math.min(end, start)
  }
  while (end > 0 && (document.tokens.tag[end - 1] === Tag.CCONJ || lowerOf(document, end - 1) === ",")) end--
  return end
}

const openers = new Set(["that", "whether", "if", "why", "how", "what", "who", "when", "where", "which"])

/** The clause that a cue governs: its complement after the verb; for verbs that take an addressee, the that-clause after it, whatever it seems to hang on. */
const governed = (document: Document, { clause, lemma, verb }: Cue): number | undefined => {
  const { clauses } = document
  const { last } = sentenceOf(document, verb)
  let thatClause: number | undefined
  for (let i = 0, from = Math.max(0, clause); from + i < clauses.length; i++) {
    const at = from + i, one = clauses[at]!
    if (one.start >= last) break
    if (one.start <= verb) continue
    if (one.parent === clause && one.kind === "complement") return at
    if (thatClause === undefined && one.opener !== undefined && lowerOf(document, one.opener) === "that" && telling.has(lemma)) thatClause = at
  }
  return thatClause
}

/** The content clause around a cue that stands in its middle or at its end: "Both movements, he said, helped …". */
const surrounding = (document: Document, { clause }: Cue): number | undefined => {
  const own = document.clauses[clause]
  const parent = document.clauses.findIndex((one, index) => index !== clause && one.parent === clause && one.kind === "complement" && one.start < (own?.start ?? 0))
  return parent === -1 ? undefined : parent
}

/** Tokens of the cue's own clause, with the commas around it, when it stands inside or after what is said. */
const aside = (document: Document, cue: Cue): Stretch => {
  const { end, start } = document.clauses[cue.clause]!
  let first = start, last = end
  const subject = cue.subject === undefined ? undefined : document.nounPhrases[cue.subject]!
  if (subject !== undefined) {
    first = Math.min(first, subject.start)
    last = Math.max(last, cue.inverted ? subject.reach : subject.end)
  }
  while (last < document.tokens.length && document.tokens.kind[last] !== TokenKind.punctuation && document.tokens.sentence[last] === document.tokens.sentence[cue.verb]
    && document.tokens.kind[last] !== TokenKind.quote) last++
  return { first, last }
}

/** What a cue says is said, in the writer's words: one stretch, or two around the cue. Nothing where the verb has no clause. */
export const contentOf = (document: Document, cue: Cue): ReadonlyArray<Stretch> => {
  if (cue.clause === -1) return []
  const after = governed(document, cue)
  if (after !== undefined) {
    const { opener, start } = document.clauses[after]!
    const from = opener !== undefined && openers.has(lowerOf(document, opener)) ? Math.min(opener, start) : start
    const hides = opener !== undefined && lowerOf(document, opener) === "that" ? Math.max(opener + 1, start) : from
    const stretch = trimmed(document, { first: hides, last: endOf(document, after, cue.clause) })
    return stretch === undefined || !(isFinite(document, after) || openers.has(lowerOf(document, from))) ? [] : [stretch]
  }
  if (!cue.speech) return []
  const around = surrounding(document, cue)
  if (around === undefined) return []
  const { first, last } = aside(document, cue), sentence = sentenceOf(document, cue.verb)
  return [trimmed(document, { first: Math.max(sentence.first, document.clauses[around]!.start), last: first }), trimmed(document, { first: last, last: Math.min(sentence.last, endOf(document, around, cue.clause)) })]
    .filter((stretch) => stretch !== undefined)
}
