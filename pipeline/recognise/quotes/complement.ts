import { lemmaOf, lowerOf } from "../../document/document.ts"
import { Shape, Tag } from "../../document/token.ts"
import { type Ahead, ahead, phraseFrom } from "./ahead.ts"
import { hasVerb, hasVerbAtOnce, questions, relatives } from "./clause.ts"
import { beginningOf, type Cue } from "./cue.ts"
import { type Ground, groupFrom, held, isFinite, limitsOf, type Stretch } from "./ground.ts"
import { isPerson, bodies, works } from "./nouns.ts"
import { speakerBefore } from "./subject.ts"
import { Talk, talk } from "./talk.ts"
import { Can } from "./verbs.ts"

/** What follows a cue as what is said: a quotation right there, or a clause that begins with a token. */
export interface Complement extends Omit<Ahead, "at"> {
  readonly region?: number
  readonly first?: number
  readonly shape?: "that" | "ask" | "bare" | "infinitive" | "gap"
}

/** "that" further on, behind words the walk does not know, for a verb that has no object: "said at the opening of talks that". */
const laterThat = (ground: Ground, at: number, last: number): number => {
  const { document } = ground, { tokens } = document
  if (tokens.tag[at] !== Tag.ADP && tokens.tag[at] !== Tag.ADV && lowerOf(document, at) !== ",") return -1
  for (let token = at; token < Math.min(last, at + 18); token++) {
    const group = groupFrom(ground, token)
    if (group !== undefined && isFinite(group)) return -1
    if (lowerOf(document, token) === "that") return groupFrom(ground, token + 1) === undefined && tokens.tag[token + 1] !== Tag.PUNCT ? token : -1
  }
  return -1
}

/** A colon before a quotation that the verb leads to: "commented on the remarks: “…”". */
const regionAfterColon = (ground: Ground, at: number, last: number): number => {
  const { document, opens } = ground, end = Math.min(last, at + 48)
  for (let token = talk.next(document.tokens, at, end, Talk.stop); token < end; token = talk.next(document.tokens, token + 1, end, Talk.stop)) {
    if (lowerOf(document, token) === ":") return opens[token + 1] ?? -1
    if (opens[token] !== -1 || lowerOf(document, token) === ";") return -1
  }
  return (lowerOf(document, last - 1) === ":" || (at >= last - 1 && lowerOf(document, last - 1) === ",")) && last < document.tokens.length ? opens[last] ?? -1 : -1
}

/** Whether somebody speaks: verbs of showing speak only for works and people. */
const canShow = ({ document, nameAt }: Ground, { speaker }: Cue): boolean => {
  if (speaker === undefined) return false
  const { tokens } = document, lemma = lemmaOf(document, speaker.head), tag = tokens.tag[speaker.head]
  return works.has(lemma) || isPerson(lemma) || bodies.has(lemma) || tag === Tag.PROPN || nameAt[speaker.head] !== -1 || /^(?:he|she|they|who)$/u.test(lowerOf(document, speaker.head))
}

/** "Was worried that": what somebody feels, which no verb of saying governs. */
const felt = new Set(["worry", "convince", "persuade", "concern", "satisfy", "disappoint", "alarm"])

/** What a cue governs behind it, if anything. */
export const complementOf = (ground: Ground, cue: Cue): Complement => {
  const { document, opens } = ground, { at, ...around } = ahead(ground, cue), { last } = limitsOf(ground, cue.verb)
  if (cue.passive && felt.has(cue.lemma)) return around
  const region = opens[at] ?? -1, speaks = (cue.can & Can.speak) !== 0
  if (region !== -1 && at <= last && (speaks || (cue.can & Can.bare) !== 0)) return { ...around, region }
  const colon = speaks ? regionAfterColon(ground, at, last) : -1
  if (colon !== -1) return { ...around, region: colon }
  if (at >= last || cue.inverted) return around
  if ((cue.can & Can.show) !== 0 && !canShow(ground, cue) && !(cue.passive && lowerOf(document, at) === "that")) return around
  if (cue.passive && (cue.can & Can.tell) !== 0 && isFinite(cue)) return { ...around, ...toldOf(ground, cue), ...clauseFrom(ground, cue, { at: lowerOf(document, at) === "by" ? agentEnd(cue, at) : at, from: cue.end }, last) }
  const clause = clauseFrom(ground, cue, { at, from: around.addressee?.first === cue.end ? around.addressee.last : cue.end }, last)
  const issued = cue.tense === "gerund" && cue.speaker !== undefined && around.medium === undefined && cue.speaker.last < cue.start - 1 ? held(document.nounPhrases, document.nounPhraseAt[cue.start - 1]) : undefined
  return { ...around, ...clause, ...(issued !== undefined && works.has(lemmaOf(document, issued.head)) && { medium: { first: issued.start, last: issued.end } }) }
}

/** "Residents were told that": the subject is spoken to. */
const toldOf = (ground: Ground, { start }: Cue): Pick<Complement, "addressee"> => {
  const told = speakerBefore(ground, start)
  return told === undefined || told.also.length > 0 || /^(?:it|there|i|we|you)$/u.test(lowerOf(ground.document, told.head)) ? {} : { addressee: { first: told.first, last: told.last } }
}

const agentEnd = ({ speaker }: Cue, at: number): number => speaker?.last ?? at

/** `from` is where the words behind verb and addressee begin, `at` where those begin that can be what is said. */
const clauseFrom = (ground: Ground, cue: Cue, { at, from }: { readonly at: number; readonly from: number }, last: number): Pick<Complement, "first" | "shape" | "addressee"> => {
  const { can, passive } = cue, lower = lowerOf(ground.document, at), states = (can & (Can.state | Can.bare)) !== 0
  if (lower === "that" && states && opensThatClause(ground, cue, at, last)) return { first: at, shape: "that" }
  if (passive) return {}
  if (questions.has(lower) && (can & Can.ask) !== 0) return opensQuestion(ground, cue, at, last) ? { first: at, shape: "ask" } : {}
  if (!isCommentOrFinite(ground, cue)) return {}
  if (opensGap(ground, cue)) return { first: cue.end, shape: "gap" }
  const negated = lower === "never" || lower === "not" ? 1 : 0
  if (lowerOf(ground.document, at + negated) === "to" && (can & (Can.intend | Can.urge)) !== 0 && isInfinitive(ground, at + negated)) return { first: at, shape: "infinitive" }
  const infinitive = isFinite(cue) || cue.tense === "gerund" ? objectInfinitive(ground, cue, cue.lemma === "call" ? cue.end : at) : undefined
  if (infinitive !== undefined) return infinitive
  if ((can & Can.show) !== 0 && (can & Can.bare) !== 0 && showsDoing(ground, at)) return { first: at, shape: "infinitive" }
  const later = states ? laterThat(ground, at, last) : -1
  if (later !== -1) return { first: later, shape: "that" }
  if (opensBareClause(ground, cue, at, last)) return { first: at, shape: "bare" }
  return (can & Can.bare) !== 0 && lower === "," && at > from && hasVerbAtOnce(ground, at + 1, last) ? { first: from, shape: "bare" } : {}
}

/** "Which critics say is too costly", "the man police believe planned it": the verb's subject stands before who says so. */
const opensGap = (ground: Ground, cue: Cue): boolean => {
  const { document } = ground, group = groupFrom(ground, cue.end), before = beginningOf(cue) - 1
  if (group === undefined || !isFinite(group) || ((cue.can & Can.clausal) === 0 || (cue.can & Can.tell) !== 0) && cue.lemma !== "claim" && cue.lemma !== "allege" || !isFinite(cue) || cue.inverted || cue.passive || cue.speaker === undefined || before < 1) return false
  const behindNoun = document.nounPhraseAt[before] !== -1 && document.nounPhraseAt[before] !== document.nounPhraseAt[before + 1] && document.tokens.tag[before] === Tag.NOUN
  return (behindNoun || /^(?:which|that|who)$/u.test(lowerOf(document, before))) && hasOther(ground, cue, group.end)
}

/** A finite verb before who says it or behind what is said: the sentence's own, without which the verb behind "the law he feared" would be. */
const hasOther = (ground: Ground, cue: Cue, from: number): boolean => {
  const { first, last } = limitsOf(ground, cue.verb), before = beginningOf(cue)
  for (let at = first; at < last; at++) {
    const group = at < before || at >= from ? groupFrom(ground, at) : undefined
    if (group !== undefined && (isFinite(group) || (group.tense === "participle" && at > from && lowerOf(ground.document, at - 1) === ","))) return true
  }
  return false
}

/** "That" is a conjunction where a verb follows, or where verb or tagger leave no doubt. */
const opensThatClause = (ground: Ground, { can, passive }: Cue, at: number, last: number): boolean => {
  if (opensRelative(ground, can, at)) return false
  if (hasVerb(ground, at + 1, last)) return true
  const { tokens } = ground.document, next = tokens.tag[at + 1], sure = (can & Can.speak) !== 0 || tokens.tag[at] === Tag.SCONJ
  return sure && at + 2 < last && !(passive && groupFrom(ground, at + 1) !== undefined) && next !== Tag.PUNCT && next !== Tag.ADP
}

/** "A campaign that forced the army out", "protests that began in May": a past right behind "that" speaks of the noun before. */
const opensRelative = (ground: Ground, can: number, that: number): boolean => {
  const group = groupFrom(ground, that + 1), behindNoun = ground.document.nounPhraseAt[that - 1] !== -1 && ground.dateAt[that - 1] === -1, open = (can & (Can.clausal | Can.tell)) === 0
  if (group === undefined || !isFinite(group) || group.copula || group.modal !== undefined || group.end - group.start !== 1) return false
  return group.tense === "past" ? open || behindNoun : open && behindNoun
}

/** "Polls show Clinton leading": a subject with its -ing form. */
const showsDoing = (ground: Ground, at: number): boolean => {
  const phrase = phraseFrom(ground, at)
  return phrase !== -1 && groupFrom(ground, ground.document.nounPhrases[phrase]!.end)?.tense === "gerund"
}

const saidThings = new Set(["nothing", "little", "much", "something", "anything", "goodbye", "farewell", "prayer", "thing", "word", "mass", "name", "so", "yes", "no", "what", "grace"])

/** "Said nothing about it", "said the same thing": all else behind "say" is a clause, though its verb was taken for another word. */
const isWordsSaid = ({ document }: Ground, phrase: number): boolean => saidThings.has(lemmaOf(document, document.nounPhrases[phrase]!.head)) || saidThings.has(lowerOf(document, document.nounPhrases[phrase]!.start))

const opensQuestion = (ground: Ground, { can }: Cue, at: number, last: number): boolean =>
  hasVerb(ground, at + 1, last, true) || (lowerOf(ground.document, at + 1) === "to" && (can & Can.speak) !== 0)

/** A clause without "that": any with a verb behind "say" and "think"; one with subject and verb at once behind verbs that may have an object. */
const opensBareClause = (ground: Ground, { can, lemma, tense }: Cue, at: number, last: number): boolean => {
  const lower = lowerOf(ground.document, at), tag = ground.document.tokens.tag[at]
  if (lower === "that" || lower === "to" || tag === Tag.PUNCT || tag === Tag.CCONJ || /^(?:about|of|against|over|to|out)$/u.test(lower) || (relatives.has(lower) && lower !== "what")) return false
  if ((can & Can.clausal) !== 0 && hasVerb(ground, at, last)) return true
  if ((can & Can.clausal) !== 0) return lemma === "say" && isFinite({ tense }) && last - at >= 5 && phraseFrom(ground, at) !== -1 && !isWordsSaid(ground, phraseFrom(ground, at))
  return ((can & Can.bare) !== 0 || ((can & Can.state) !== 0 && (can & Can.that) === 0)) && hasVerbAtOnce(ground, at, last)
}

/** Participles without "that" say something only behind a comma, or behind their own subject: ", adding prices rose", "with Boswell stating". */
const isCommentOrFinite = ({ document }: Ground, { start, tense, verb }: Cue): boolean => {
  if (tense === "past" || tense === "present" || tense === "future" || tense === "infinitive") return true
  const phrase = held(document.nounPhrases, document.nounPhraseAt[start - 1])
  if (tense === "gerund" && document.tokens.tag[start - 1] === Tag.CCONJ) return true
  if (tense === "gerund" && phrase !== undefined && (works.has(lemmaOf(document, phrase.head)) || isPerson(lemmaOf(document, phrase.head)))) return true
  return start === document.sentences[document.tokens.sentence[verb]!]!.first || lowerOf(document, start - 1) === "," || (phrase !== undefined && lowerOf(document, phrase.start - 1) === "with")
}

/** "To" with a verb, also one that the tagger took for an adjective or noun: "to lower taxes"; not "to the court", "to Kyiv". */
const isInfinitive = (ground: Ground, to: number): boolean => {
  const { tokens } = ground.document, next = tokens.word[to + 1]
  if (groupFrom(ground, to) !== undefined) return true
  const marked = held(ground.regions, ground.opens[to + 1])
  if (marked !== undefined) return ground.document.tokens.word[marked.first]!.lemmas[Tag.VERB] === lowerOf(ground.document, marked.first) && ground.document.tokens.tag[marked.first] !== Tag.DET && ground.document.tokens.tag[marked.first] !== Tag.PROPN
  const tag = tokens.tag[to + 1]
  return next !== undefined && (tag === Tag.VERB || tag === Tag.ADJ || tag === Tag.NOUN) && next.shape === Shape.lower && next.lemmas[Tag.VERB] === next.lower && tokens.tag[to + 2] !== Tag.PUNCT
}

/** "Urged Kyiv to act", "expects the trend to continue". */
const objectInfinitive = (ground: Ground, { can, lemma }: Cue, from: number): { readonly first: number; readonly shape: "infinitive"; readonly addressee?: Stretch } | undefined => {
  const { document } = ground, calls = lemma === "call" && lowerOf(document, from) === "on", at = calls ? from + 1 : from
  if ((can & (Can.urge | Can.expect)) === 0 && !calls) return undefined
  const phrase = phraseFrom(ground, at)
  if (phrase === -1) return undefined
  const { end, reach } = document.nounPhrases[phrase]!
  const to = lowerOf(document, end) === "to" ? end : lowerOf(document, reach) === "to" ? reach : -1
  if (to === -1 || lowerOf(document, to - 1) === "order" || !isInfinitive(ground, to)) return undefined
  return calls || (can & Can.urge) !== 0 ? { first: to, shape: "infinitive", addressee: { first: at, last: to } } : { first: at, shape: "infinitive" }
}
