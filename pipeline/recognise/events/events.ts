import type { Authority } from "../../authority/authority.ts"
import type { Document } from "../../document/document.ts"
import type { Mentions } from "../../document/mention.ts"
import type { EventMention } from "../../document/mention/event.ts"
import { inTextOrder, overlaps } from "../../document/span.ts"
import { clustered } from "./cluster.ts"
import { groundOf } from "./ground.ts"
import { nominal } from "./nominal.ts"
import { Telling, telling } from "./telling.ts"
import { type Found, verbal } from "./verbal.ts"

/** Types of which a verb and a noun beside it tell as one: "published an article", "won the election", "marched in protest". */
const joined: ReadonlySet<Found["type"]> = new Set(["publication", "agreement", "election", "protest"])

/** How many tokens apart they may stand. */
const near = 10

/** Whether a verb already tells of what a noun beside it names; `verbs` are by their tokens. */
const isTold = (document: Document, event: Found, verbs: ReadonlyMap<number, Found>): boolean => {
  const { sentence } = document.tokens
  for (let token = event.first - near; token < event.last + near; token++) {
    const verb = verbs.get(token)
    if (verb === undefined) continue
    if (overlaps(verb, event)) return true
    if (event.type === "protest" && sentence[verb.first] !== sentence[event.first]) continue
    if (event.rule === "event-noun" && verb.type === event.type && joined.has(event.type) && (event.first > verb.first || isPassive(document, verb) || event.type === "publication")) return true
  }
  return false
}

/** "Two were killed": in an attack, where one was told of before or in the same sentence, and nothing there tells of an accident. */
const isOfAttack = ({ tokens }: Document, { first, start }: Found, found: ReadonlyArray<Found>): boolean => {
  const sentence = tokens.sentence[first]!
  let attacked = false
  for (const other of found) {
    const here = tokens.sentence[other.first] === sentence
    if (here && other.type === "disaster") return false
    if (other.type === "attack" && (here || other.start < start)) attacked = true
  }
  return attacked
}

const isPassive = ({ verbGroupAt, verbGroups }: Document, { first }: Found): boolean => verbGroupAt[first]! >= 0 && verbGroups[verbGroupAt[first]!]!.passive

/** Every mention of an event that the lexicon knows, by verb, noun or name, in the text's order. */
export const events = (document: Document, authority: Authority, earlier: Pick<Mentions, "names" | "dates" | "quotes">): ReadonlyArray<EventMention> => {
  const ground = groundOf(document, authority, earlier.names, earlier.dates), found: Array<Found> = [], verbs = new Map<number, Found>(), begun = new Map<Found["type"], number>(), agentless: Array<Found> = []
  const add = (event: Found): void => {
    found.push(event)
    begun.set(event.type, Math.min(event.start, begun.get(event.type) ?? Infinity))
  }
  const { clauses, nounPhrases, tokens, verbGroups } = document
  for (let index = 0; index < clauses.length; index++) {
    const group = verbGroups[clauses[index]!.verb]
    if (group === undefined || (telling.at(tokens, group.head) & Telling.verb) === 0) continue
    const event = verbal(ground, index)
    if (event === undefined) continue
    if (event.unsure === true) agentless.push(event)
    else add(event)
    for (let token = event.first; token < event.last; token++) verbs.set(token, event)
  }
  // "The trial" after a charge, "the agreement" after one that was signed: something of its kind must stand before it in the text.
  const isBacked = ({ start, type }: Found): boolean => (begun.get(type) ?? Infinity) < start || (type === "trial" && (begun.get("crime") ?? Infinity) < start)
  for (let index = 0, told = -1; index < nounPhrases.length; index++) {
    const { end, head, start } = nounPhrases[index]!
    if (told < start) told = telling.next(tokens, start, tokens.length, Telling.noun)
    if (told >= end && !(ground.eventTokens.size > 0 && ground.eventTokens.has(head))) continue
    const candidate = nominal(ground, index)
    if (candidate === undefined || (candidate.unsure && !isBacked(candidate)) || isTold(document, candidate, verbs)) continue
    const { unsure: _unsure, ...event } = candidate
    add(event)
  }
  for (const { unsure: _unsure, ...event } of agentless) if (isOfAttack(document, event, found)) add(event)
  return clustered(ground, found.sort(inTextOrder))
}
