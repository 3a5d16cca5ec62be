import { type Document, lemmaOf, lowerOf } from "../../document/document.ts"
import type { VerbGroup } from "../../document/phrase.ts"
import { Tag, TokenKind } from "../../document/token.ts"
import { type Ground, groupFrom, isFinite, limitsOf } from "./ground.ts"
import { type Speaker, speakerFrom } from "./speakerPhrase.ts"
import { speakerAfter, speakerBefore } from "./subject.ts"
import { works } from "./nouns.ts"
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

/** Forms that hardly ever stand for "which was said": "the group said in a statement". */
const certain = new Set(["said", "told", "added", "replied", "insisted", "argued"])

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
const tenseOf = ({ document, opens }: Ground, { end, start, tense }: VerbGroup): Cue["tense"] => {
  const { nounPhraseAt, tokens } = document
  if (tense !== "participle" || end - start !== 1 || start === 0 || distinct.test(tokens.word[start]!.lower)) return tense
  if (certain.has(tokens.word[start]!.lower)) return lowerOf(document, end) === "to" ? tense : "past"
  const before = tokens.tag[start - 1]!, sentence = tokens.sentence[start]
  const behindSubject = lowerOf(document, start - 1) !== "that" && (nounPhraseAt[start - 1] !== -1 || before === Tag.PUNCT || before === Tag.ADV || tokens.kind[start - 1] === TokenKind.quote)
  if (before === Tag.CCONJ && lowerOf(document, end) === "that") return "past"
  if (!behindSubject || tokens.sentence[start - 1] !== sentence && tokens.kind[start - 1] !== TokenKind.quote) return tense
  const ended = end >= tokens.length || tokens.sentence[end] !== sentence, lower = lowerOf(document, end), after = tokens.tag[end]!
  if (ended || lower === "." || opens[end] !== -1 || lower === "that" || lower === ":") return "past"
  if (after === Tag.ADP && thatAhead(document, end)) return "past"
  if (after === Tag.ADP && before === Tag.PUNCT) return isOnlyVerb(document, start) ? "past" : tense
  return after !== Tag.ADP && after !== Tag.PUNCT && (nounPhraseAt[end] !== -1 || after === Tag.DET || after === Tag.SCONJ || after === Tag.PRON || after === Tag.PART) ? "past" : lower === "," && opens[end + 1] !== -1 ? "past" : tense
}

/** Words that can have been said: behind a mark or dash, or with a verb before the comma: not "The report, published on Tuesday, said the firm". */
const hasClauseBefore = (ground: Ground, start: number): boolean => {
  const { document } = ground
  if (lowerOf(document, start - 1) !== ",") return true
  for (let at = start - 2, { first } = limitsOf(ground, start); at >= first && at > start - 80; at--) {
    const group = document.verbGroups[document.verbGroupAt[at] ?? -1]
    if (document.tokens.kind[at] === TokenKind.quote || (group !== undefined && isFinite(group))) return true
  }
  return false
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
  if (isFinite({ tense }) && (can & Can.speak) !== 0 && (can & (Can.tell | Can.deny)) === 0 && end - start === 1 && standsAfterBreak(ground, start) && hasClauseBefore(ground, start)) {
    const after = speakerAfter(ground, end)
    if (after !== undefined) return { speaker: after, inverted: true }
  }
  const isPlain = isFinite({ tense }) || (tense !== "infinitive" && start > 0 && document.nounPhraseAt[start - 1] !== -1)
  const near = isPlain ? speakerBefore(ground, start) : undefined
  if (near !== undefined) return { speaker: near, inverted: false }
  const joined = previous !== undefined && start > 0 && document.tokens.tag[start - 1] === Tag.CCONJ && previous.tense === tense && document.tokens.sentence[previous.verb] === document.tokens.sentence[start]
  const given = joined && previous.speaker !== undefined ? previous.speaker : grammatical(ground, clause, start) ?? (isFinite({ tense }) ? partners(ground, group) : undefined)
  const carried = previous !== undefined && (tense === "gerund" || tense === "participle") && document.tokens.sentence[previous.verb] === document.tokens.sentence[start] ? previous.speaker : undefined
  const speaker = carried ?? given
  return { inverted: false, ...(speaker !== undefined && { speaker: withoutRelative(speaker) }) }
}

/** "Smith, 34, pleaded guilty and said": the subject of the verb that a verb is coordinated with. */
const partners = (ground: Ground, group: number): Speaker | undefined => {
  const { tokens, verbGroups } = ground.document, { start } = verbGroups[group]!
  if (start === 0 || tokens.tag[start - 1] !== Tag.CCONJ) return undefined
  for (let at = group - 1; at >= Math.max(0, group - 4); at--) {
    const other = verbGroups[at]!
    if (tokens.sentence[other.start] !== tokens.sentence[start]) return undefined
    const speaker = isFinite({ tense: tenseOf(ground, other) }) ? speakerBefore(ground, other.start) : undefined
    if (speaker !== undefined) return withoutRelative(speaker)
  }
  return undefined
}

const withoutRelative = ({ also, first, head, last }: Speaker): Speaker => ({ also, first, head, last })

const byAgent = (ground: Ground, end: number): { readonly speaker?: Speaker } => {
  const { document } = ground
  const phrase = lowerOf(document, end) === "by" ? document.nounPhraseAt[end + 1] ?? -1 : -1
  return phrase === -1 ? {} : { speaker: speakerFrom(ground, phrase, document.tokens.length) }
}

const neverNouns = new Set(["says", "believes", "thinks", "argues", "insists", "adds", "tells", "suggests", "explains", "denies", "predicts", "admits", "knows", "asserts", "warns", "asks", "alleges", "reckons", "expects", "maintains"])

/** "The report states that", "Minister Mykkanen believes emissions", "polls show": a verb that the tagger took for a noun inside a noun phrase. */
const hiddenCue = (ground: Ground, token: number): Cue | undefined => {
  const { document, opens } = ground, { nounPhraseAt, nounPhrases, tokens } = document
  const { lemmas, lower } = tokens.word[token]!, lemma = lemmas[Tag.VERB]!, can = powers(lemma), phrase = nounPhraseAt[token]!, next = token + 1
  if ((can & (Can.speak | Can.bare | Can.show)) === 0 || phrase === -1) return undefined
  const { end, start } = nounPhrases[phrase]!, before = tokens.tag[token - 1], leads = (lowerOf(document, next) === "that" && groupFrom(ground, next + 1) === undefined && (tokens.tag[start] === Tag.DET || tokens.tag[token - 1] === Tag.PROPN)) || opens[next] !== -1
  const shows = lower === lemma && works.has(lemmaOf(document, token - 1)) && lowerOf(document, token - 1) !== lemmaOf(document, token - 1)
  const isPast = lower === "said" || lower === "told", isVerb = isPast || (lower === lemma ? shows : neverNouns.has(lower) || leads || (next < end && (can & Can.bare) !== 0 && tokens.tag[next] === Tag.NOUN))
  if (start === token || !isVerb || (before !== Tag.NOUN && before !== Tag.PROPN && !isPast)) return undefined
  const first = wholeBefore(ground, start), tense = isPast ? "past" : "present"
  return { verb: token, start: token, end: next, clause: -1, lemma, can, tense, passive: false, negated: false, inverted: false, speaker: { first, last: token, head: token - 1, also: [] } }
}

/** "The company's foreign policy | chief said Russia": phrases right before are the speaker's too. */
const wholeBefore = ({ document: { nounPhraseAt, nounPhrases, tokens } }: Ground, start: number): number => {
  let first = start
  for (let steps = 0; steps < 4 && first > 0 && tokens.sentence[first - 1] === tokens.sentence[start]; steps++) {
    if (nounPhraseAt[first - 1] !== -1) first = nounPhrases[nounPhraseAt[first - 1]!]!.start
    else if (tokens.tag[first - 1] === Tag.PART) first--
    else break
  }
  return first
}

/** Whether a form can hide a verb: "says", "show", "said"; a cheap look before any table is asked. */
const mayHide = (lower: string): boolean => {
  const last = lower.charCodeAt(lower.length - 1)
  return last === 115 || lower === "said" || lower === "told" || (last !== 101 && (lower === "show" || lower === "suggest" || lower === "find" || lower === "reveal"))
}

/** Cues that hide in noun phrases, in the text's order. */
const hiddenCues = (ground: Ground): ReadonlyArray<Cue> => {
  const { tokens, verbGroupAt } = ground.document
  const found: Array<Cue> = []
  for (let token = 1; token < tokens.length; token++) {
    if ((tokens.tag[token] !== Tag.NOUN && tokens.tag[token] !== Tag.VERB) || verbGroupAt[token] !== -1 || !mayHide(tokens.word[token]!.lower)) continue
    const cue = hiddenCue(ground, token)
    if (cue !== undefined) found.push(cue)
  }
  return found
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
  const hidden = hiddenCues(ground)
  return hidden.length === 0 ? found : [...found, ...hidden].sort((a, b) => a.verb - b.verb)
}
