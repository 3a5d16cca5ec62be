import { lemmaOf, lowerOf } from "../../document/document.ts"
import { Shape, Tag, TokenKind } from "../../document/token.ts"
import { type Ground, held, isFinite, limitsOf } from "./ground.ts"
import { hiddenCues } from "./hidden.ts"
import { works } from "./nouns.ts"
import { quantifiers } from "./hanging.ts"
import { hasVerb } from "./clause.ts"
import { leadOf } from "./lead.ts"
import { type Speaker, speakerFrom } from "./speakerPhrase.ts"
import { speakerAfter, speakerBefore } from "./subject.ts"
import { Talk, talk } from "./talk.ts"
import { tenseOf } from "./tense.ts"
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
const standsAfterBreak = (ground: Ground, start: number): boolean => {
  const { document } = ground
  if (start === 0) return false
  return document.tokens.kind[start - 1] === TokenKind.quote ? start < 2 || isSpokenBefore(ground, start - 2) : closes.has(lowerOf(document, start - 1))
}

/** Words between marks that end as speech does, or have a verb: not "The “Islamic State” claimed". */
const isSpokenBefore = (ground: Ground, last: number): boolean => {
  const region = held(ground.regions, ground.within[last])
  return region === undefined || ground.document.tokens.tag[last] === Tag.PUNCT || hasVerb(ground, region.first, region.last, true)
}

/** Words that can have been said: behind a mark or dash, or a clause before the comma: not "The report, published on Tuesday, said the firm", "Officials, who had warned of it, say the firm". */
const hasClauseBefore = (ground: Ground, start: number): boolean => {
  const { document } = ground
  if (lowerOf(document, start - 1) !== ",") return true
  const first = Math.max(limitsOf(ground, start).first, start - 80)
  for (let at = start - 2; at >= first; at--) if (document.tokens.kind[at] === TokenKind.quote) return true
  return hasVerb(ground, first, start - 1, true)
}

/** "Said one strategist: “…”": a sentence that begins with its verb. */
const opensSentence = (ground: Ground, start: number, after: Speaker): boolean => {
  const { document, opens } = ground, { first, last } = limitsOf(ground, start)
  if (start !== first || document.tokens.word[start]!.shape === Shape.lower) return false
  for (let at = after.last; at < Math.min(last, start + 24); at++) if (opens[at] !== -1) return /^[:,]$/u.test(lowerOf(document, at - 1))
  return lowerOf(document, last - 1) === ":"
}

/** The subject that the grammar gives a verb, where it stands before it in the same sentence. */
const grammatical = (ground: Ground, clause: number, start: number): Speaker | undefined => {
  const { document } = ground, subject = document.clauses[clause]?.subject
  const phrase = subject === undefined ? undefined : document.nounPhrases[subject]!
  return phrase === undefined || phrase.end > start || phrase.start < limitsOf(ground, start).first ? undefined : speakerFrom(ground, subject!, start)
}

/** Who does what the verb says; a participle's is who spoke before in the sentence: "…, she said, adding that". */
const speakerOf = (ground: Ground, group: number, clause: number, can: number, { passive, start, tense }: Pick<Cue, "passive" | "start" | "tense">, previous: Cue | undefined): { readonly speaker?: Speaker; readonly inverted: boolean } => {
  const { document } = ground, { end } = document.verbGroups[group]!
  if (passive) return { inverted: false, ...byAgent(ground, end) }
  if (isFinite({ tense }) && (can & Can.speak) !== 0 && ((can & (Can.tell | Can.deny)) === 0 || document.tokens.word[start]!.lower === "asked" && start > 0 && document.tokens.kind[start - 1] === TokenKind.quote) && end - start === 1) {
    const broken = standsAfterBreak(ground, start), after = broken || document.tokens.word[start]!.shape !== Shape.lower ? speakerAfter(ground, end) : undefined
    if (after !== undefined && (broken && hasClauseBefore(ground, start) || opensSentence(ground, start, after))) return { speaker: after, inverted: true }
  }
  const isPlain = isFinite({ tense }) || (tense !== "infinitive" && start > 0 && document.nounPhraseAt[start - 1] !== -1)
  const counted = tense === "gerund" && lowerOf(document, start - 2) === "with" && quantifiers.has(lowerOf(document, start - 1)) ? start - 1 : -1
  if (counted !== -1) return { inverted: false, speaker: { first: counted, last: start, head: counted, also: [] } }
  const near = isPlain ? speakerBefore(ground, start) : undefined
  if (near !== undefined) return { speaker: (tense === "gerund" ? issuerOf(ground, near) : undefined) ?? near, inverted: false }
  const outer = tense === "infinitive" ? held(document.verbGroups, document.verbGroupAt[start - 1]) : undefined
  const holder = outer !== undefined && outer.end === start && isFinite({ tense: tenseOf(ground, outer) }) ? speakerBefore(ground, outer.start) : undefined
  if (holder !== undefined) return { speaker: withoutRelative(holder), inverted: false }
  const joined = previous !== undefined && start > 0 && document.tokens.tag[start - 1] === Tag.CCONJ && previous.tense === tense && document.tokens.sentence[previous.verb] === document.tokens.sentence[start]
  const given = joined && previous.speaker !== undefined ? previous.speaker : grammatical(ground, clause, start) ?? (isFinite({ tense }) ? partners(ground, group) : undefined)
  const carried = previous !== undefined && (tense === "gerund" || tense === "participle") && document.tokens.sentence[previous.verb] === document.tokens.sentence[start] ? previous.speaker : undefined
  const speaker = carried ?? given
  return { inverted: false, ...(speaker !== undefined && { speaker: withoutRelative(speaker) }) }
}

const issuing = new Set(["release", "issue", "publish", "post", "send", "write", "sign", "put", "circulate", "deliver", "give", "make", "share", "tweet"])

/** "The party released a statement saying": whoever a statement is of speaks in it. */
const issuerOf = (ground: Ground, { first, head }: Speaker): Speaker | undefined => {
  const { document } = ground, group = held(document.verbGroups, document.verbGroupAt[first - 1])
  if (group === undefined || group.passive || !works.has(lemmaOf(document, head)) || !issuing.has(lemmaOf(document, group.head)) || !isFinite(group)) return undefined
  const by = speakerBefore(ground, group.start)
  return by === undefined ? undefined : withoutRelative(by)
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

/** Every verb of saying, thinking, showing and judging, in the text's order. */
export const cues = (ground: Ground): ReadonlyArray<Cue> => {
  const { tokens, verbGroups } = ground.document, found: Array<Cue> = []
  for (let group = 0; group < verbGroups.length; group++) {
    const { copula, head } = verbGroups[group]!
    if (copula || (talk.at(tokens, head) & Talk.verb) === 0) continue
    const cue = cueOf(ground, group, found)
    if (cue !== undefined) found.push(cue)
  }
  const hidden = hiddenCues(ground)
  return hidden.length === 0 ? found : [...found, ...hidden].sort((a, b) => a.verb - b.verb)
}

const cueOf = (ground: Ground, group: number, found: Array<Cue>): Cue | undefined => {
  const { document } = ground, { clauseAt, clauses, tokens, verbGroups } = document, { end, head, negated, passive, start } = verbGroups[group]!
  const word = tokens.word[head]!, own = tokens.tag[head] === Tag.VERB ? word.lemmas[Tag.VERB]! : lemmaOf(document, head)
  const puts = own === "put" && lowerOf(document, end) === "it", lemma = puts ? "put it" : own, can = powers(lemma)
  if (can === 0) return undefined
  const lead = leadOf(ground, verbGroups[group]!)
  if (lead !== undefined && found.at(-1)?.start === lead.start) found.pop()
  const index = clauseAt[head] ?? -1, clause = clauses[index]?.verb === group ? index : -1
  const tense = tenseOf(ground, lead ?? verbGroups[group]!), form = { start: lead?.start ?? start, tense, passive: lead === undefined && passive && tense === verbGroups[group]!.tense }
  return { verb: head, end: puts ? end + 1 : end, clause, lemma, can, ...form, negated: negated || lead?.negated === true, ...speakerOf(ground, group, clause, can, form, found.at(-1)) }
}
