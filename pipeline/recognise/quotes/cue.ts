import { lemmaOf, lowerOf } from "../../document/document.ts"
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

const finiteForm = (tense: Cue["tense"]): boolean => tense === "past" || tense === "present" || tense === "future"

/** The subject that the grammar gives a verb, where it stands before it in the same sentence. */
const grammatical = (ground: Ground, clause: number, start: number): Speaker | undefined => {
  const { document } = ground, subject = document.clauses[clause]?.subject
  const phrase = subject === undefined ? undefined : document.nounPhrases[subject]!
  return phrase === undefined || phrase.end > start || phrase.start < limitsOf(ground, start).first ? undefined : speakerFrom(ground, subject!, start)
}

/** Who does what the verb says; a participle's is who spoke before in the sentence: "…, she said, adding that". */
const speakerOf = (ground: Ground, group: number, clause: number, can: number, previous: Cue | undefined): { readonly speaker?: Speaker; readonly inverted: boolean } => {
  const { document } = ground, { end, passive, start, tense } = document.verbGroups[group]!
  if (passive) return { inverted: false, ...byAgent(ground, end) }
  if (finiteForm(tense) && (can & Can.speak) !== 0 && (can & Can.tell) === 0 && standsAfterBreak(ground, start)) {
    const after = speakerAfter(ground, end)
    if (after !== undefined) return { speaker: after, inverted: true }
  }
  const isPlain = finiteForm(tense) || (tense !== "infinitive" && start > 0 && document.nounPhraseAt[start - 1] !== -1)
  const near = isPlain ? speakerBefore(ground, start) : undefined
  if (near !== undefined) return { speaker: near, inverted: false }
  const given = grammatical(ground, clause, start)
  const carried = previous !== undefined && !finiteForm(tense) && document.tokens.sentence[previous.verb] === document.tokens.sentence[start] ? previous.speaker : undefined
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
    const { copula, end, head, negated, passive, start, tense } = verbGroups[group]!
    if (copula) continue
    const word = tokens.word[head]!, tag = tokens.tag[head]!
    const lemma = tag === Tag.VERB ? word.lemmas[Tag.VERB]! : lemmaOf(document, head), can = powers(lemma)
    if (can === 0) continue
    const index = clauseAt[head] ?? -1, clause = clauses[index]?.verb === group ? index : -1
    found.push({ verb: head, start, end, clause, lemma, can, tense, passive, negated, ...speakerOf(ground, group, clause, can, found.at(-1)) })
  }
  return found
}

export { isFinite }
