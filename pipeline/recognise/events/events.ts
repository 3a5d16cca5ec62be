import type { Authority } from "../../authority/authority.ts"
import type { Document } from "../../document/document.ts"
import type { Mentions } from "../../document/mention.ts"
import type { EventMention } from "../../document/mention/event.ts"
import { inTextOrder, overlaps } from "../../document/span.ts"
import { clustered } from "./cluster.ts"
import { groundOf } from "./ground.ts"
import { type Candidate, nominal } from "./nominal.ts"
import { type Found, verbal } from "./verbal.ts"

/** "published an article" tells of one event: the noun says more of it than the verb, but the verb is where it is said to happen. */
const isTold = (event: Found, others: ReadonlyArray<Found>): boolean =>
  event.rule === "event-noun" && others.some((verb) => verb.rule === "event-verb" && verb.type === event.type && event.first - verb.last < 8 && verb.first - event.last < 8 && (event.first > verb.first || event.type === "publication") && (event.type === "publication" || event.type === "agreement" || event.type === "election"))

/** "The trial" after a charge, "the agreement" after one that was signed: something of its kind stands before it in the text. */
const isBacked = (candidate: Candidate, found: ReadonlyArray<Found>): boolean =>
  found.some(({ start, type }) => start < candidate.start && (type === candidate.type || (candidate.type === "trial" && type === "crime")))

/** Every mention of an event that the lexicon knows, by verb, noun or name, in the text's order. */
export const events = (document: Document, authority: Authority, earlier: Pick<Mentions, "names" | "dates" | "quotes">): ReadonlyArray<EventMention> => {
  const ground = groundOf(document, authority, earlier.names, earlier.dates), found: Array<Found> = []
  document.clauses.forEach((_, index) => {
    const event = verbal(ground, index)
    if (event !== undefined) found.push(event)
  })
  const verbs = [...found]
  document.nounPhrases.forEach((_, index) => {
    const candidate = nominal(ground, index), event = candidate?.unsure && !isBacked(candidate, found) ? undefined : candidate
    if (event !== undefined && !isTold(event, verbs) && !verbs.some((verb) => overlaps(verb, event))) found.push(event)
  })
  return clustered(ground, found.sort(inTextOrder))
}
