import { lemmaOf, lowerOf, spanOf } from "../../document/document.ts"
import type { EventMention } from "../../document/mention/event.ts"
import type { Clause } from "../../document/phrase.ts"
import { type Stance, stanceAt } from "../../document/stance.ts"
import { TokenKind } from "../../document/token.ts"
import type { Frame } from "./frame.ts"
import { type Ground, headOf, isNamed, isPlural, phraseAt } from "./ground.ts"
import { type Neighbour, dateIn, fill, prepositional } from "./slots.ts"
import { crimeStance, settled } from "./verdict.ts"
import { verbFrames } from "./verbs.ts"

export type Found = Omit<EventMention, "cluster">

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

/** Who does it and to whom, whatever the voice. */
const sides = (ground: Ground, clause: Clause, others: ReadonlyArray<Neighbour>): { readonly subject: number | undefined; readonly object: number | undefined } => {
  const { object, subject, verb } = clause, finite = misread(ground, clause)
  if (finite !== undefined) return finite
  const aged = subject === undefined ? undefined : beforeAge(ground, subject)
  if (!ground.document.verbGroups[verb]!.passive) return { subject: aged, object }
  return { subject: others.find(({ as }) => as === "by")?.phrase, object: aged }
}

const follows = ({ document }: Ground, { verb }: Clause, particles: ReadonlySet<string>): boolean => {
  const { end, head } = document.verbGroups[verb]!
  for (let token = head + 1; token <= end + 6 && token < document.tokens.length; token++) {
    if (particles.has(lowerOf(document, token))) return true
    if (token >= end && document.tokens.sentence[token] !== document.tokens.sentence[head]) return false
  }
  return false
}

const fits = (ground: Ground, frame: Frame, clause: Clause, subject: number | undefined, object: number | undefined, others: ReadonlyArray<Neighbour>): boolean => {
  const done = phraseAt(ground, object), doer = phraseAt(ground, subject), head = done && headOf(ground, done)
  if (head !== undefined && frame.refuses?.has(head)) return false
  if (frame.particles !== undefined && !follows(ground, clause, frame.particles)) return false
  if (frame.objects !== undefined || frame.named === "object") {
    const object = done !== undefined && ((head !== undefined && frame.objects?.has(head)) || (frame.named === "object" && isNamed(ground, done)))
    const together = frame.type === "meeting" && done === undefined && doer !== undefined && (isNamed(ground, doer) || frame.objects?.has(headOf(ground, doer)) === true) &&
      (doer.next !== undefined || isPlural(ground, doer) || others.some(({ as }) => as === "with"))
    if (object !== true && !together) return false
  }
  if (frame.subjects === undefined && frame.named !== "subject") return true
  return doer !== undefined && (frame.subjects?.has(headOf(ground, doer)) === true || (frame.named === "subject" && isNamed(ground, doer)))
}

/** Transitive deeds say to whom: without an object, or an agent in the passive, "sanction" and "publish" are too little. */
const isBare = (frame: Frame, subject: number | undefined, object: number | undefined): boolean => {
  if (frame.roles["object"] !== undefined && frame.type !== "meeting") return object === undefined
  return frame.roles["subject"] !== undefined && subject === undefined && object === undefined
}

/** The event that a clause's verb tells of, if any. */
export const verbal = (ground: Ground, index: number): Found | undefined => {
  const { document } = ground, clause = document.clauses[index]!, group = document.verbGroups[clause.verb]
  if (group === undefined) return undefined
  const frames = verbFrames[lemmaOf(document, group.head)]
  if (frames === undefined || !Object.hasOwn(verbFrames, lemmaOf(document, group.head))) return undefined
  const others = prepositional(ground, index), { object, subject } = sides(ground, clause, others)
  const frame = frames.find((one) => !isBare(one, subject, object) && fits(ground, one, clause, subject, object, others))
  if (frame === undefined) return undefined
  const neighbours: ReadonlyArray<Neighbour> = [
    ...(subject === undefined ? [] : [{ as: "subject", phrase: subject }]), ...(object === undefined ? [] : [{ as: "object", phrase: object }]), ...others.filter(({ as }) => as !== "by"),
    ...(frame.type === "publication" && object !== undefined ? document.nounPhrases[object]!.attached.map((one) => ({ as: lowerOf(document, one.preposition), phrase: one.phrase })) : [])
  ]
  const { place, roles } = fill(ground, frame, neighbours), date = dateIn(ground, index, group.head), stance: Stance = misread(ground, clause) === undefined ? stanceAt(document, group.head) : { modality: "asserted", polarity: "affirmed" }
  const verdict = settled(document, group.head)
  return {
    _tag: "event", ...spanOf(document, group.head, group.head + 1), first: group.head, last: group.head + 1, rule: "event-verb", type: frame.type, ...(date && { date }), ...(place && { place }),
    ...crimeStance(frame.type, roles, stance, verdict)
  }
}
