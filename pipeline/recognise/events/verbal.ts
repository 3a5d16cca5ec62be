import { lemmaOf, lowerOf, spanOf } from "../../document/document.ts"
import type { EventMention } from "../../document/mention/event.ts"
import type { Clause } from "../../document/phrase.ts"
import { stanceAt } from "../../document/stance.ts"
import type { Frame } from "./frame.ts"
import { type Ground, headOf, isNamed, isPlural, phraseAt } from "./ground.ts"
import { type Neighbour, dateIn, fill, prepositional } from "./slots.ts"
import { crimeStance, settled } from "./verdict.ts"
import { verbFrames } from "./verbs.ts"

export type Found = Omit<EventMention, "cluster">

/** Who does it and to whom, whatever the voice. */
const sides = (ground: Ground, { object, subject, verb }: Clause, others: ReadonlyArray<Neighbour>) => {
  if (!ground.document.verbGroups[verb]!.passive) return { subject, object }
  return { subject: others.find(({ as }) => as === "by")?.phrase, object: subject }
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
  const { place, roles } = fill(ground, frame, neighbours), date = dateIn(ground, index, group.head), stance = stanceAt(document, group.head)
  const verdict = settled(document, group.head)
  return {
    _tag: "event", ...spanOf(document, group.head, group.head + 1), first: group.head, last: group.head + 1, rule: "event-verb", type: frame.type, ...(date && { date }), ...(place && { place }),
    ...crimeStance(frame.type, roles, stance, verdict)
  }
}
