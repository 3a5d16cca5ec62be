import { lemmaOf, lowerOf, spanOf } from "../../document/document.ts"
import type { EventMention } from "../../document/mention/event.ts"
import type { Clause, NounPhrase } from "../../document/phrase.ts"
import { type Stance, stanceAt } from "../../document/stance.ts"
import { Tag, TokenKind } from "../../document/token.ts"
import type { Frame } from "./frame.ts"
import { type Ground, headOf, isNamed, isPlural, nameOf, phraseAt } from "./ground.ts"
import { type Neighbour, type Roles, dateIn, fill, isPlace, prepositional } from "./slots.ts"
import { crimeStance, settled } from "./verdict.ts"
import { nounFrames } from "./nouns.ts"
import { verbFrames } from "./verbs.ts"

/** `unsure`: only where something else in the text makes it one. */
export type Found = Omit<EventMention, "cluster"> & { readonly unsure?: true }

/**
 * "after Russia invaded neighbouring republics": a bare participle right between two noun phrases is a finite verb after all, with the first as its subject
 * and the second as its object.
 */
const misread = ({ document }: Ground, { verb }: Clause): { readonly subject: number; readonly object: number } | undefined => {
  const { end, passive, start, tense } = document.verbGroups[verb]!
  if (!passive || tense !== "participle" || end - start > 1 || start === 0 || document.tokens.sentence[start - 1] !== document.tokens.sentence[start]) return undefined
  const subject = document.nounPhraseAt[start - 1]!, ahead = document.nounPhraseAt[end] ?? -1, skipped = ahead < 0 && document.verbGroups[document.verbGroupAt[end] ?? -1]?.tense === "gerund" ? document.nounPhraseAt[end + 1] ?? -1 : ahead
  return subject >= 0 && skipped >= 0 && document.nounPhrases[subject]!.end === start ? { subject, object: skipped } : undefined
}

/** "John Smith, 34, was charged": the number is his age, and the name before it the subject. */
const beforeAge = ({ document }: Ground, subject: number): number => {
  const { head, start } = document.nounPhrases[subject]!, { kind } = document.tokens
  return kind[head] === TokenKind.number && subject > 0 && lowerOf(document, start - 1) === "," && document.nounPhrases[subject - 1]!.end === start - 1 ? subject - 1 : subject
}

/** "re-elected by a narrow majority": by how much, not by whom. */
const measures: ReadonlySet<string> = new Set(["majority", "margin", "vote", "landslide", "percent", "%", "point", "acclamation", "mistake", "decree", "law", "force", "hand"])

const rounding: ReadonlySet<string> = new Set(["around", "about", "over", "some", "nearly", "almost", "under"])

/** "Around 800 nurses at three hospitals walked out": "around" is no preposition there, and what follows it is the subject. */
const roundSubject = ({ attachedTo, document }: Ground, { kind, verb }: Clause): number | undefined => {
  const { start } = document.verbGroups[verb]!
  if (kind !== "main" && kind !== "coordinate" || start === 0) return undefined
  let phrase = document.nounPhraseAt[start - 1]!
  for (let up = attachedTo.get(phrase), steps = 0; up !== undefined && steps < 10; up = attachedTo.get(phrase), steps++) phrase = up.phrase
  return phrase >= 0 && document.nounPhrases[phrase]!.reach >= start && rounding.has(lowerOf(document, document.nounPhrases[phrase]!.start - 1)) ? phrase : undefined
}

/** Verbs whose object is said to have done what follows: "sentenced a banker for stealing", "accused him of robbing". */
const accusing: ReadonlySet<string> = new Set(["sentence", "convict", "accuse", "charge", "arrest", "jail", "indict", "suspect", "detain", "imprison", "acquit", "try", "prosecute", "find", "fine", "clear"])

/** Who is said to have done it in "a court jailed him for stealing": the one who was jailed, not the court. */
const culprit = ({ document }: Ground, { kind, parent, verb }: Clause): number | undefined => {
  const outer = parent === undefined || kind !== "participle" ? undefined : document.clauses[parent], group = outer && document.verbGroups[outer.verb], opener = lowerOf(document, document.verbGroups[verb]!.start - 1)
  if (outer === undefined || group === undefined || (opener !== "for" && opener !== "of" && opener !== "with") || !accusing.has(lemmaOf(document, group.head))) return undefined
  return group.passive ? outer.subject : outer.object
}

/** "was found guilty and sentenced": the second participle is as passive as the first. */
const sharesPassive = ({ document: { clauseAt, clauses, verbGroups } }: Ground, { kind, object, parent, subject, verb }: Clause): boolean => {
  const { end, start, tense } = verbGroups[verb]!
  if (kind !== "coordinate" || object !== undefined || subject === undefined || end - start > 1 || tense !== "past" && tense !== "participle") return false
  const at = clauseAt[verbGroups[verb]!.head]!
  return [parent, at - 1].some((one) => one !== undefined && clauses[one]?.subject === subject && verbGroups[clauses[one]!.verb]!.passive)
}

/** "shot and injured a man in May": the clause whose object and day are those of this one too. */
const sharing = ({ document: { clauseAt, clauses, tokens, verbGroupAt, verbGroups } }: Ground, { object, verb }: Clause): number | undefined => {
  const { end, passive } = verbGroups[verb]!
  if (object !== undefined || passive || end + 1 >= tokens.length || tokens.word[end]!.lower !== "and" || verbGroupAt[end + 1]! < 0) return undefined
  const at = clauseAt[end + 1]!, next = clauses[at]
  return next?.object === undefined || next.verb !== verbGroupAt[end + 1] || verbGroups[next.verb]!.passive ? undefined : at
}

/** Verbs whose object does what their infinitive says: "urged the minister to resign". */
const urging: ReadonlySet<string> = new Set(["urge", "ask", "tell", "order", "force", "want", "expect", "allow", "persuade", "help", "invite", "press", "call", "push", "compel", "pressure", "encourage", "request", "instruct"])

/** "Called for the president to resign": who stands right before the infinitive, not who calls. */
const urged = ({ document }: Ground, { kind, parent, verb }: Clause): number | undefined => {
  const { start } = document.verbGroups[verb]!, outer = parent === undefined || kind !== "infinitive" || start === 0 ? undefined : document.verbGroups[document.clauses[parent]!.verb]
  const phrase = outer === undefined || outer.passive || !urging.has(lemmaOf(document, outer.head)) ? -1 : document.nounPhraseAt[start - 1]!
  return phrase >= 0 && document.nounPhrases[phrase]!.end === start && document.nounPhrases[phrase]!.start >= outer!.end ? phrase : undefined
}

/** Who does it and to whom, whatever the voice. */
const sides = (ground: Ground, clause: Clause, others: ReadonlyArray<Neighbour>): { readonly subject: number | undefined; readonly object: number | undefined } => {
  const { verb } = clause, object = clause.object ?? ground.document.clauses[sharing(ground, clause) ?? -1]?.object, subject = culprit(ground, clause) ?? urged(ground, clause) ?? clause.subject ?? roundSubject(ground, clause), finite = misread(ground, clause)
  if (finite !== undefined) return finite
  const aged = subject === undefined ? undefined : beforeAge(ground, subject)
  if (!ground.document.verbGroups[verb]!.passive && !sharesPassive(ground, clause)) return { subject: aged, object }
  return { subject: others.find(({ as, phrase }) => as === "by" && !measures.has(headOf(ground, ground.document.nounPhrases[phrase]!)))?.phrase, object: aged }
}

const isPassive = (ground: Ground, clause: Clause): boolean => ground.document.verbGroups[clause.verb]!.passive || sharesPassive(ground, clause)

const follows = ({ document }: Ground, { verb }: Clause, particles: ReadonlySet<string>): boolean => {
  const { end, head } = document.verbGroups[verb]!
  for (let token = head + 1; token <= end + 6 && token < document.tokens.length; token++) {
    if (particles.has(lowerOf(document, token))) return true
    if (token >= end && document.tokens.sentence[token] !== document.tokens.sentence[head]) return false
  }
  return false
}

/** "22.9% of the vote": what a share is of. */
const ofHeads = (ground: Ground, { attached }: NounPhrase): ReadonlyArray<string> =>
  attached.filter(({ preposition }) => lowerOf(ground.document, preposition) === "of").map(({ phrase }) => headOf(ground, ground.document.nounPhrases[phrase]!))

const fits = (ground: Ground, frame: Frame, clause: Clause, subject: number | undefined, object: number | undefined, others: ReadonlyArray<Neighbour>): boolean => {
  const done = phraseAt(ground, object), doer = phraseAt(ground, subject), head = done && headOf(ground, done)
  if (frame.agentless === true && (!isPassive(ground, clause) || doer !== undefined)) return false
  if (head !== undefined && (frame.refuses?.has(head) === true || frame.bare === true)) return false
  if (frame.notBy !== undefined && doer !== undefined && frame.notBy.has(headOf(ground, doer))) return false
  if (frame.towards !== undefined && !others.some(({ as, phrase }) => frame.towards!.has(as) && isPlace(ground, phrase))) return false
  if (frame.particles !== undefined && !follows(ground, clause, frame.particles)) return false
  if (frame.objects !== undefined || frame.named === "object" || frame.named === "organisation") {
    const object = done !== undefined && ((head !== undefined && (frame.objects?.has(head) || ofHeads(ground, done).some((of) => frame.objects?.has(of)))) || (frame.named === "object" && isNamed(ground, done)) || (frame.named === "organisation" && nameOf(ground, done)?.type === "organisation"))
    const together = frame.type === "meeting" && done === undefined && doer !== undefined && (isNamed(ground, doer) || frame.objects?.has(headOf(ground, doer)) === true) &&
      (doer.next !== undefined || isPlural(ground, doer) || others.some(({ as }) => as === "with"))
    if (object !== true && !together) return false
  }
  if (frame.subjects === undefined && frame.named !== "subject") return true
  return doer !== undefined && (frame.subjects?.has(headOf(ground, doer)) === true || frame.subjects?.has(describedHead(ground, doer)) === true || ofHeads(ground, doer).some((of) => frame.subjects?.has(of)) || ((frame.named === "subject" || frame.namedSubject === true) && isNamed(ground, doer)))
}

/** "a boat carrying migrants" may be one phrase: what carries is its head. */
const describedHead = ({ document }: Ground, { head, start }: NounPhrase): string => {
  for (let token = start + 1; token < head; token++) if (lowerOf(document, token).endsWith("ing") && document.tokens.tag[token - 1] === Tag.NOUN) return lemmaOf(document, token - 1)
  return ""
}

/** Transitive deeds say to whom: without an object, or an agent in the passive, "sanction" and "publish" are too little. */
const isBare = (frame: Frame, subject: number | undefined, object: number | undefined): boolean => {
  if (frame.roles["object"] !== undefined && frame.type !== "meeting") return object === undefined
  return frame.roles["subject"] !== undefined && subject === undefined && object === undefined
}

const adverbs: ReadonlySet<string> = new Set(["down", "out", "in"])

/** The trigger with its particle, "stepped down", or with the noun that makes it what it is, "took office". */
const triggerEnd = ({ document }: Ground, { objects, particles }: Frame, head: number, object: number | undefined): number => {
  const after = lowerOf(document, head + 1)
  if (particles?.has(after) && adverbs.has(after)) return head + 2
  const noun = object === undefined ? undefined : document.nounPhrases[object]
  return objects?.size === 1 && noun?.start === head + 1 && noun.end === head + 2 ? head + 2 : head + 1
}

/** What somebody "agreed to buy": who buys acts, and what is bought is the target. */
const oneSided = ({ document }: Ground, index: number): number | undefined => {
  for (let at = index + 1; at < document.clauses.length && at < index + 4; at++) {
    const { kind, object, parent, verb } = document.clauses[at]!
    if (parent === index && kind === "infinitive" && verbFrames.get(lemmaOf(document, document.verbGroups[verb]!.head))?.[0]?.type === "trade") return object
  }
  return undefined
}

/** "agreed to buy" is one event, the agreement. */
const isAgreed = ({ document }: Ground, { kind, parent }: Clause): boolean =>
  kind === "infinitive" && parent !== undefined && lemmaOf(document, document.verbGroups[document.clauses[parent]!.verb]!.head) === "agree"

const same = (a: Roles[number], b: Roles[number]): boolean => a.role === b.role && a.slot.parts[0]!.start === b.slot.parts[0]!.start

const distinct = (roles: Roles): Roles => roles.filter((one, index) => roles.findIndex((other) => same(one, other)) === index)

/** A person, or whoever publishes in somebody else's journal, is the author. */
const byWhom = (ground: Ground, all: Roles): Roles => {
  const roles = distinct(all), publishers = roles.filter(({ role }) => role === "publisher")
  return roles.map((one) => one.role === "publisher" && ((publishers.length > 1 && one === publishers[0]) || ground.names.exactly(one.slot.parts[0]!)?.type === "person") ? { ...one, role: "author" } : one)
}

/** "said the two would sign a deal": of what is to come, told in the past. */
const foretold = ({ document }: Ground, { kind, verb }: Clause, stance: Stance): Stance =>
  stance.modality === "hypothetical" && kind === "complement" && document.verbGroups[verb]!.modal === "would" ? { ...stance, modality: "planned" } : stance

const wounding: ReadonlySet<string> = new Set(["wound", "injure"])
const hurting: ReadonlySet<string> = new Set(["kill", "wound", "injure", "hit"])

/** "An airstrike killed ten people": the noun is the event, and the verb says what came of it. */
const isOutcome = (ground: Ground, lemma: string, subject: number | undefined): boolean => subject !== undefined && hurting.has(lemma) && nounFrames.has(headOf(ground, ground.document.nounPhrases[subject]!))

/** "Shot and injured a man", "killing three and wounding five": one deed, told by its first verb. */
const isFollowUp = ({ document }: Ground, { verb }: Clause): boolean => {
  const { head, start, tense } = document.verbGroups[verb]!
  return wounding.has(lemmaOf(document, head)) && (tense === "gerund" || start > 0 && lowerOf(document, start - 1) === "and")
}

/** The event that a clause's verb tells of, if any. */
export const verbal = (ground: Ground, index: number): Found | undefined => {
  const { document } = ground, clause = document.clauses[index]!, group = document.verbGroups[clause.verb]
  if (group === undefined) return undefined
  const frames = verbFrames.get(lemmaOf(document, group.head))
  if (frames === undefined) return undefined
  if (frames[0]?.type === "trade" && isAgreed(ground, clause)) return undefined
  const shared = sharing(ground, clause), others = [...prepositional(ground, index), ...(shared === undefined ? [] : prepositional(ground, shared))], { object, subject } = sides(ground, clause, others)
  // "opened fire, killing ten": what came of the attack.
  if (clause.kind === "participle" && lowerOf(document, group.head) === "killing" && lowerOf(document, group.start - 1) === ",") return undefined
  if (isFollowUp(ground, clause) || isOutcome(ground, lemmaOf(document, group.head), subject)) return undefined
  const frame = frames.find((one) => !isBare(one, subject, object) && fits(ground, one, clause, subject, object, others))
  if (frame === undefined) return undefined
  const neighbours: ReadonlyArray<Neighbour> = [
    ...(subject === undefined ? [] : [{ as: "subject", phrase: subject }]), ...(object === undefined ? [] : [{ as: "object", phrase: object }]), ...others.filter(({ as }) => as !== "by"),
    ...(frame.type === "publication" && object !== undefined ? document.nounPhrases[object]!.attached.map((one) => ({ as: lowerOf(document, one.preposition), phrase: one.phrase })) : [])
  ]
  const inCourt = subject === undefined || headOf(ground, document.nounPhrases[subject]!) !== "court" ? [] : document.nounPhrases[subject]!.attached.map((one) => ({ as: lowerOf(document, one.preposition), phrase: one.phrase }))
  const deal = frame.type === "agreement" ? oneSided(ground, index) : undefined
  const { place, roles } = fill(ground, deal === undefined ? frame : { ...frame, roles: { subject: "actor", object: "target" } }, [...neighbours, ...(deal === undefined ? [] : [{ as: "object", phrase: deal }]), ...inCourt.filter(({ as }) => as === "in")]), date = dateIn(ground, index, group.head) ?? (shared === undefined ? undefined : dateIn(ground, shared, group.head)), stance: Stance = misread(ground, clause) === undefined ? foretold(ground, clause, stanceAt(document, group.head)) : { modality: "asserted", polarity: "affirmed" }
  const verdict = frame.type === "crime" || frame.type === "attack" ? settled(document, group.head) : undefined, last = triggerEnd(ground, frame, group.head, object)
  return {
    _tag: "event", ...(frame.agentless === true && { unsure: true }), ...spanOf(document, group.head, last), first: group.head, last, rule: "event-verb", type: frame.type, ...(date && { date }), ...(place && { place }),
    ...crimeStance(frame.type, frame.type === "publication" ? byWhom(ground, roles) : distinct(roles), stance, verdict, subject === undefined ? undefined : headOf(ground, document.nounPhrases[subject]!))
  }
}
