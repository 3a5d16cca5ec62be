import { type Document, lowerOf, spanOf } from "../../document/document.ts"
import type { EventMention } from "../../document/mention/event.ts"
import type { NameMention } from "../../document/mention/name.ts"
import type { NounPhrase } from "../../document/phrase.ts"
import type { Slot } from "../../document/mention/figure.ts"
import { Tag } from "../../document/token.ts"
import type { Frame } from "./frame.ts"
import { type Ground, headOf, nameOf, phraseAt } from "./ground.ts"
import { nounFrames } from "./nouns.ts"

export type Roles = Array<EventMention["roles"][number]>

/** A phrase beside a trigger and how it stands to it: "subject", "object" or a preposition. */
export interface Neighbour {
  readonly as: string
  readonly phrase: number
}

const placeNouns: ReadonlySet<string> = new Set(["city", "town", "village", "region", "province", "port", "capital", "island", "district", "state", "republic", "centre", "center", "heart", "middle", "outskirt", "outskirts", "suburb", "coast", "shore", "north", "south", "east", "west", "downtown", "edge", "neighbourhood", "neighborhood", "border"])

/** "the city of Aleppo" is Aleppo, and what happens in the heart of Aleppo happens there. */
const placeOf = (ground: Ground, phrase: NounPhrase): NameMention | undefined => {
  if (!placeNouns.has(headOf(ground, phrase))) return undefined
  const of = phrase.attached.find(({ preposition }) => lowerOf(ground.document, preposition) === "of"), name = of && nameOf(ground, ground.document.nounPhrases[of.phrase]!)
  return name?.type === "place" ? name : undefined
}

/** "Mike Johnson speaker": a person named within the phrase, before a head that is no name. */
const personIn = ({ document, names }: Ground, { end, start }: NounPhrase): NameMention | undefined =>
  names.within(spanOf(document, start, end)).find(({ first, kind, type }) => first === start && type === "person" && kind === "name")

const quantities: ReadonlySet<string> = new Set(["thousand", "hundred", "dozen", "score", "ten", "number", "group", "crowd", "majority", "million", "couple", "handful", "pair"])

/** "Thousands of farmers": who they are stands behind "of". */
const manyOf = (ground: Ground, phrase: NounPhrase): number => {
  const { document } = ground, of = quantities.has(headOf(ground, phrase)) ? phrase.attached.find(({ preposition }) => preposition === phrase.end && lowerOf(document, preposition) === "of") : undefined
  // "Tens of thousands of people"
  return of === undefined ? phrase.end : quantities.has(headOf(ground, document.nounPhrases[of.phrase]!)) && document.nounPhrases[of.phrase]! !== phrase ? manyOf(ground, document.nounPhrases[of.phrase]!) : document.nounPhrases[of.phrase]!.end
}

/** The words of a phrase that name somebody, else the phrase itself. */
export const slotOf = (ground: Ground, index: number, rule: string): Slot => {
  const phrase = phraseAt(ground, index)!, own = nameOf(ground, phrase), beside = phraseAt(ground, phrase.apposition)
  // "the minister, Vili Beros, was dismissed": the name says it better than the office.
  const proper = beside === undefined || own?.kind === "name" || own?.kind === "short_name" ? undefined : nameOf(ground, beside)
  const named = proper ?? own ?? placeOf(ground, phrase) ?? personIn(ground, phrase)
  const name = proper !== undefined && proper.type === "person" && (proper.kind === "name" || proper.kind === "short_name") ? proper : named
  return { parts: [name === undefined ? spanOf(ground.document, phrase.start, manyOf(ground, phrase)) : { start: name.start, end: name.end }], rule }
}

/** A phrase and those coordinated with it; at most twenty. */
export const coordinated = ({ document }: Ground, index: number): ReadonlyArray<number> => {
  const all: Array<number> = []
  for (let at: number | undefined = index; at !== undefined && all.length < 20; at = document.nounPhrases[at]?.next) all.push(at)
  return all
}

/** "by the end of the century" names nobody. */
const isDate = ({ dates, document }: Ground, phrase: number): boolean => {
  const { head } = document.nounPhrases[phrase]!
  return dates.around(spanOf(document, head, head + 1)) !== undefined
}

/** Prepositional phrases of a clause after its verb: those of its own, and those that hang on a phrase of it. */
export const prepositional = (ground: Ground, clause: number): ReadonlyArray<Neighbour> => {
  const { document } = ground
  const { clauseAt, clauses, nounPhraseAt, tokens, verbGroups } = document, { end, verb } = clauses[clause]!, found: Array<Neighbour> = []
  for (let token = verbGroups[verb]!.end; token < end - 1 && token < verbGroups[verb]!.end + 60; token++) {
    const lower = lowerOf(document, token)
    if (clauseAt[token] !== clause || lowerOf(document, token - 1) === "according" || (tokens.tag[token] !== Tag.ADP && lower !== "to" && lower !== "off" && lower !== "near")) continue
    const phrase = nounPhraseAt[token + 1]!
    if (phrase >= 0 && document.nounPhrases[phrase]!.start === token + 1 && !isDate(ground, phrase)) found.push({ as: lower, phrase })
  }
  return found
}

const placing: ReadonlySet<string> = new Set(["in", "at", "near", "outside", "off", "inside", "across", "around", "throughout"])

/** A place by name, or one that is spoken of: "the region". */
export const isPlace = (ground: Ground, index: number): boolean => {
  const phrase = phraseAt(ground, index)!, name = nameOf(ground, phrase) ?? placeOf(ground, phrase)
  return name?.type === "place" || name?.type === "facility"
}

export interface Filled {
  readonly roles: Roles
  readonly place?: Slot
}

const deeds: ReadonlySet<string> = new Set(["refusal", "effort", "attempt", "decision", "failure", "plan", "move", "result", "bid", "desire", "ability", "right", "power", "time", "way", "need", "law", "rule", "policy"])
const organs: ReadonlySet<string> = new Set(["journal", "newspaper", "magazine", "daily", "weekly", "website", "outlet", "broadcaster", "publisher", "tabloid", "blog"])

const reflexive: ReadonlySet<string> = new Set(["himself", "herself", "itself", "themselves"])

/** Events and deeds do nothing themselves: "SMITH's refusal to sign"; and no paper publishes itself. */
const canBe = (ground: Ground, role: Roles[number]["role"], phrase: NounPhrase): boolean => {
  if (reflexive.has(lowerOf(ground.document, phrase.head))) return false
  if (role === "target" || role === "topic" || role === "victim" || nameOf(ground, phrase) !== undefined) return true
  const head = headOf(ground, phrase)
  if (role === "publisher") return organs.has(head) || !works.has(head)
  return !deeds.has(head) && !nounFrames.has(head)
}

const works: ReadonlySet<string> = new Set(["paper", "report", "study", "article", "book", "statement", "letter", "form", "volume", "issue", "edition", "language", "english", "series", "year", "time"])

/** Gives every neighbour its role, and finds the place: a place that the frame expects, or one after "in" or "at". */
export const fill = (ground: Ground, frame: Frame, neighbours: ReadonlyArray<Neighbour>): Filled => {
  const roles: Roles = []
  let place: Slot | undefined
  for (const { as, phrase } of neighbours) {
    const role = frame.roles[as] ?? (placing.has(as) ? "place" : undefined)
    if (role === undefined) continue
    if (role === "place") {
      if (isPlace(ground, phrase)) place ??= slotOf(ground, phrase, "event-place")
      else if (as === "object" || as === "subject") roles.push({ role: "target", slot: slotOf(ground, phrase, "event-role") })
      continue
    }
    if (placing.has(as) && isPlace(ground, phrase)) { place ??= slotOf(ground, phrase, "event-place"); continue }
    for (const one of coordinated(ground, phrase)) if (canBe(ground, role, phraseAt(ground, one)!)) roles.push({ role, slot: slotOf(ground, one, "event-role") })
    if (role === "target" && isPlace(ground, phrase) && (frame.type === "invasion" || frame.type === "attack")) place ??= slotOf(ground, phrase, "event-place")
  }
  return { roles, ...(place && { place }) }
}

/** How many tokens from its trigger a date may stand. */
const reach = 60

/** The date of a clause that stands nearest to a token, those after it first. */
export const dateIn = ({ dates, document }: Ground, clause: number, token: number): Slot | undefined => {
  const { end, start } = document.clauses[clause]!, from = Math.max(start, token - reach)
  let to = Math.min(end, token + reach)
  // What stands behind a semicolon is told of something else.
  for (let at = token + 1; at < to; at++) if (lowerOf(document, at) === ";") to = at
  const found = dates.within(spanOf(document, from, to)).filter(({ first, kind }) => document.clauseAt[first] === clause && kind !== "repeated")
  const date = found.find(({ first }) => first > token) ?? found.at(-1)
  return date && { parts: [{ start: date.start, end: date.end }], rule: "event-date" }
}

/** A date within a phrase and what hangs on it: "the October 2022 summit", "the war of 1812". */
export const dateWithin = ({ dates, document }: Ground, first: number, last: number): Slot | undefined => {
  // "an August 1999 referendum": a date that begins before the phrase may reach into it.
  const inside = dates.within(spanOf(document, first, last)).find(({ kind }) => kind !== "repeated") ?? dates.around(spanOf(document, first, first + 1)), { sentence } = document.tokens
  // "the summit in Astana in October 2022": the date right after all that hangs on the noun.
  const near = Math.min(last + 4, document.sentences[sentence[first]!]!.last), after = inside === undefined && last < near && document.tokens.tag[last] === Tag.ADP
    ? dates.within({ start: document.tokens.start[last]!, end: document.tokens.end[near - 1]! }).find((one) => one.kind !== "repeated" && one.kind !== "interval" && one.first <= last + 2) : undefined
  // "the Chaco War (1932-35)"
  const bracketed = inside === undefined && after === undefined && last < near - 1 && lowerOf(document, last) === "(" ? dates.around(spanOf(document, last + 1, last + 2)) : undefined
  const date = inside ?? after ?? bracketed
  return date && { parts: [{ start: date.start, end: date.end }], rule: "event-date" }
}

export const tokensText = (document: Document, first: number, last: number): string => document.text.slice(document.tokens.start[first], document.tokens.end[last - 1]).toLowerCase()
