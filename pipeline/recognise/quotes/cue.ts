import { type Document, lemmaOf, lowerOf } from "../../document/document.ts"
import type { VerbGroup } from "../../document/phrase.ts"
import { Tag, TokenKind } from "../../document/token.ts"
import { type Ground, isFinite, limitsOf } from "./ground.ts"
import { type Speaker, speakerAfter, speakerBefore, speakerFrom } from "./subject.ts"
import { Can, powers } from "./verbs.ts"

/** A verb that says that something is said, thought or judged, with who does it. Token indices. */
export interface Cue {
  /** The verb itself, and its whole group with auxiliaries and adverbs. */
  readonly verb: number
  readonly start: number
  readonly end: number
  readonly clause: number
  readonly lemma: string
  /** What it can govern, see `Can`. */
  readonly can: number
  readonly tense: "past" | "present" | "future" | "infinitive" | "participle" | "gerund"
  readonly passive: boolean
  readonly negated: boolean
  readonly speaker?: Speaker
  /** The speaker stands after the verb: "said the minister". */
  readonly inverted: boolean
}

/** The first token of a cue with its speaker, where that stands before it. */
export const beginningOf = ({ inverted, speaker, start }: Cue): number => (speaker === undefined || inverted ? start : Math.min(start, speaker.first))

const closes = new Set([",", "–", "—", "-"])

/** Whether words before a verb have just ended, so that its subject may follow it. */
const standsAfterBreak = ({ document }: Ground, start: number): boolean =>
  start > 0 && (document.tokens.kind[start - 1] === TokenKind.quote || closes.has(lowerOf(document, start - 1)))

const distinct = /(?:written|known|shown|seen|spoken|sworn|proven|taken|given|forgotten|heard|made)$/u

/** Whether no other verb of its sentence is finite, outside relative clauses' first words. */
const isOnlyVerb = ({ sentences, tokens, verbGroupAt, verbGroups }: Document, token: number): boolean => {
  const { first, last } = sentences[tokens.sentence[token]!]!
  for (let at = Math.max(first, token - 60); at < Math.min(last, token + 60); at++) {
    if (tokens.kind[at] === TokenKind.quote || tokens.word[at]!.form === ":") return at > token
    const group = verbGroups[verbGroupAt[at] ?? -1]
    if (group !== undefined && group.start === at && isFinite(group) && tokens.tag[at - 1] !== Tag.PRON) return false
  }
  return true
}

/** "Told", "found", "denied" look alike as past and participle: with an object, a clause, a mark or nothing behind it, and somebody before it, it is the verb of a sentence. */
const tenseOf = ({ document, opens }: Ground, { end, start, tense }: VerbGroup): Cue["tense"] => {
  const { nounPhraseAt, tokens } = document
  if (tense !== "participle" || end - start !== 1 || start === 0 || distinct.test(tokens.word[start]!.lower)) return tense
  const before = tokens.tag[start - 1]!, sentence = tokens.sentence[start]
  const behindSubject = nounPhraseAt[start - 1] !== -1 || before === Tag.PUNCT || before === Tag.ADV || tokens.kind[start - 1] === TokenKind.quote
  if (!behindSubject || tokens.sentence[start - 1] !== sentence && tokens.kind[start - 1] !== TokenKind.quote) return tense
  const ended = end >= tokens.length || tokens.sentence[end] !== sentence, lower = lowerOf(document, end), after = tokens.tag[end]!
  if (ended || lower === "." || opens[end] !== -1 || lower === "that" || lower === ":") return "past"
  if (after === Tag.ADP && before === Tag.PUNCT) return isOnlyVerb(document, start) ? "past" : tense
  return after !== Tag.ADP && after !== Tag.PUNCT && (nounPhraseAt[end] !== -1 || after === Tag.DET || after === Tag.SCONJ || after === Tag.PRON) ? "past" : lower === "," && opens[end + 1] !== -1 ? "past" : tense
}

/** The subject that the grammar gives a verb, where it stands before it in the same sentence. */
const grammatical = (ground: Ground, clause: number, start: number): Speaker | undefined => {
  const { document } = ground, subject = document.clauses[clause]?.subject
  const phrase = subject === undefined ? undefined : document.nounPhrases[subject]!
  return phrase === undefined || phrase.end > start || phrase.start < limitsOf(ground, start).first ? undefined : speakerFrom(ground, subject!, start)
}

/** Who does what the verb says; a participle's is who spoke before in the sentence: "…, she said, adding that". */
const speakerOf = (ground: Ground, group: number, clause: number, can: number, { passive, tense }: Pick<Cue, "passive" | "tense">, previous: Cue | undefined): { readonly speaker?: Speaker; readonly inverted: boolean } => {
  const { document } = ground, { end, start } = document.verbGroups[group]!
  if (passive) return { inverted: false, ...byAgent(ground, end) }
  if (isFinite({ tense }) && (can & Can.speak) !== 0 && (can & (Can.tell | Can.deny)) === 0 && end - start === 1 && standsAfterBreak(ground, start)) {
    const after = speakerAfter(ground, end)
    if (after !== undefined) return { speaker: after, inverted: true }
  }
  const isPlain = isFinite({ tense }) || (tense !== "infinitive" && start > 0 && document.nounPhraseAt[start - 1] !== -1)
  const near = isPlain ? speakerBefore(ground, start) : undefined
  if (near !== undefined) return { speaker: near, inverted: false }
  const given = grammatical(ground, clause, start)
  const carried = previous !== undefined && (tense === "gerund" || tense === "participle") && document.tokens.sentence[previous.verb] === document.tokens.sentence[start] ? previous.speaker : undefined
  const speaker = carried ?? given
  return { inverted: false, ...(speaker !== undefined && { speaker: withoutRelative(speaker) }) }
}

const withoutRelative = ({ also, first, head, last }: Speaker): Speaker => ({ also, first, head, last })

const byAgent = (ground: Ground, end: number): { readonly speaker?: Speaker } => {
  const { document } = ground
  const phrase = lowerOf(document, end) === "by" ? document.nounPhraseAt[end + 1] ?? -1 : -1
  return phrase === -1 ? {} : { speaker: speakerFrom(ground, phrase, document.tokens.length) }
}

/** Every verb of saying, thinking, showing and judging, in the text's order. */
export const cues = (ground: Ground): ReadonlyArray<Cue> => {
  const { document } = ground, { clauseAt, clauses, tokens, verbGroups } = document
  const found: Array<Cue> = []
  for (let group = 0; group < verbGroups.length; group++) {
    const { copula, end, head, negated, passive, start } = verbGroups[group]!
    if (copula) continue
    const word = tokens.word[head]!, tag = tokens.tag[head]!
    const lemma = tag === Tag.VERB ? word.lemmas[Tag.VERB]! : lemmaOf(document, head), can = powers(lemma)
    if (can === 0) continue
    const index = clauseAt[head] ?? -1, clause = clauses[index]?.verb === group ? index : -1
    const tense = tenseOf(ground, verbGroups[group]!), form = { tense, passive: passive && tense === verbGroups[group]!.tense }
    found.push({ verb: head, start, end, clause, lemma, can, ...form, negated, ...speakerOf(ground, group, clause, can, form, found.at(-1)) })
  }
  return found
}
