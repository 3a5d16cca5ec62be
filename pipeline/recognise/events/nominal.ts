import { lemmaOf, lowerOf, spanOf } from "../../document/document.ts"
import type { NameMention } from "../../document/mention/name.ts"
import type { NounPhrase } from "../../document/phrase.ts"
import { type Stance, stanceAt } from "../../document/stance.ts"
import type { Slot } from "../../document/mention/figure.ts"
import { Tag } from "../../document/token.ts"
import { isAnchored } from "./anchor.ts"
import { type EventRoleName, type EventType, type Frame, words } from "./frame.ts"
import { type Ground, headOf, isPlural, nameOf, phraseAt } from "./ground.ts"
import { hits, stormAt, strikes, struck } from "./force.ts"
import { goerOf, isAtWar, whoIsOn } from "./idioms.ts"
import { type Light, lightClause, lightRoles } from "./light.ts"
import { nounFrames, refusedAfter, refusedBefore } from "./nouns.ts"
import { prospect } from "./prospect.ts"
import { type Neighbour, type Roles, coordinated, dateIn, dateWithin, fill, isPlace, prepositional, slotOf } from "./slots.ts"
import type { Found } from "./verbal.ts"
import { crimeStance, settled } from "./verdict.ts"

const subtypes: Readonly<Record<string, EventType>> = {
  summit: "meeting", meeting: "meeting", conference: "meeting", session: "meeting", war: "war", conflict: "war", civil_war: "war", invasion: "invasion", annexation: "invasion", election: "election", referendum: "election", disaster: "disaster", earthquake: "disaster",
  hurricane: "disaster", attack: "attack", protest: "protest", revolution: "protest", trial: "trial", coup: "attack", massacre: "attack", agreement: "agreement", pandemic: "disaster"
}

/** "op-ed" may be three tokens. */
const headLemma = (ground: Ground, { head }: NounPhrase): string => {
  const { document } = ground, tagged = lemmaOf(document, head), lemma = document.tokens.tag[head] === Tag.PROPN ? tagged.toLowerCase() : tagged
  if (lowerOf(document, head + 1) === "-" && nounFrames.has(`${lemma}-${lowerOf(document, head + 2)}`)) return `${lemma}-${lowerOf(document, head + 2)}`
  if (lowerOf(document, head - 1) !== "-") return lemma
  const joined = `${lowerOf(document, head - 2)}-${lemma}`
  return nounFrames.has(joined) ? joined : lemma
}

/** The frame of a named event: by its own head word, else by what the authority says it is. */
const namedFrame = ({ authority, document }: Ground, name: NameMention, frame: Frame | undefined): Frame | undefined => {
  if (frame !== undefined) return frame
  for (let token = name.first; token < name.last; token++) {
    const own = nounFrames.get(lowerOf(document, token))
    if (own !== undefined) return own
  }
  for (const id of name.candidates) {
    const type = subtypes[authority.event(id)?.subtype ?? ""]
    if (type !== undefined) return { type, roles: {} }
  }
  return undefined
}

/** "Won a landslide", "was elected in a landslide": votes, not earth. */
const votes: ReadonlySet<string> = words("win lose secure score elect reelect re-elect defeat beat predict sweep")

const isOfVotes = ({ document }: Ground, { start }: NounPhrase): boolean => {
  const group = document.verbGroups[document.verbGroupAt[start - 1] ?? -1] ?? document.verbGroups[document.clauses[document.clauseAt[start] ?? -1]?.verb ?? -1]
  return group !== undefined && votes.has(lemmaOf(document, group.head))
}

const refused = (ground: Ground, lemma: string, phrase: NounPhrase): boolean => {
  if (lemma === "landslide" && isOfVotes(ground, phrase)) return true
  const { document } = ground, before = refusedBefore.get(lemma), after = refusedAfter.get(lemma)
  if (before !== undefined) for (let token = Math.max(0, phrase.start - 1); token < phrase.head; token++) if (before.has(lowerOf(document, token))) return true
  if (after === undefined) return false
  return after.has(lowerOf(document, phrase.head + 1)) || phrase.attached.some(({ phrase: index }) => after.has(headOf(ground, document.nounPhrases[index]!)))
}

const actorOfDemonym: ReadonlySet<EventType> = new Set(["attack", "invasion", "sanction"])
const placeOfDemonym: ReadonlySet<EventType> = new Set(["war", "election"])

/** "Russian invasion": whose it is, or where, by an adjective before it. */
const byDemonym = (ground: Ground, frame: Frame, { head, start }: NounPhrase): { readonly role?: EventRoleName; readonly name: NameMention } | undefined => {
  const names = ground.names.within(spanOf(ground.document, start, head + 1)).filter(({ kind, last, type }) => last <= head && (kind === "demonym" || type === "place" || type === "organisation"))
  if (names.length !== 1) return undefined
  if (actorOfDemonym.has(frame.type)) return { role: "actor", name: names[0]! }
  return placeOfDemonym.has(frame.type) ? { name: names[0]! } : undefined
}

/** "Efforts to end the conflict failed": what is ended, broken or attended is there, whatever comes of it. */
const past: ReadonlySet<string> = new Set(["end", "violate", "break", "win", "kill", "hit", "strike", "attend", "join", "lift", "ease", "cancel", "postpone", "destroy", "injure", "damage", "wound", "displace", "disrupt", "claim", "spread", "sweep", "devastate", "collapse", "stall", "fail"])

/** What its light verb, and else what governs it, says of whether it happens. */
const nominalStance = (ground: Ground, index: number, phrase: NounPhrase, light: Light | undefined): Stance => {
  const { document } = ground, spoken = prospect(ground, index, phrase)
  const base: Stance = light === undefined || past.has(light.verb) ? { modality: "asserted", polarity: "affirmed" } : stanceAt(document, document.verbGroups[document.clauses[light.clause]!.verb]!.head)
  let { polarity } = base
  for (let token = phrase.start; token < phrase.head; token++) if (lowerOf(document, token) === "no") polarity = "denied"
  return { modality: spoken ?? base.modality, polarity }
}

/** "In a speech to the nation, Putin announced …": who is said to do something in it made it. */
const inward: ReadonlySet<string> = new Set(["in", "during"])

/** "gathered in Vilnius for a summit": the clause says where. */
const gathered: ReadonlySet<string> = new Set(["for", "during"])

const own: ReadonlySet<string> = new Set(["its", "his", "her", "their", "our", "my"])

/** "An explosion at a coal mine in Turkey": what stands right behind though it is attached to nothing. */
const rightBehind = (ground: Ground, { attached, reach }: NounPhrase): ReadonlyArray<Neighbour> => {
  const { document } = ground, as = lowerOf(document, reach), phrase = ((as === "at" || as === "near" || as === "outside" || as === "off") && attached.length === 0) || as === "in" ? document.nounPhraseAt[reach + 1] ?? -1 : -1
  if (phrase === -1 || document.nounPhrases[phrase]!.start !== reach + 1 || as === "in" && !isPlace(ground, phrase)) return []
  return [{ as, phrase }, ...document.nounPhrases[phrase]!.attached.map((one) => ({ as: lowerOf(document, one.preposition), phrase: one.phrase })).filter((one) => one.as === "in" || one.as === "near")]
}

const neighboursOf = (ground: Ground, phrase: NounPhrase): ReadonlyArray<Neighbour> => [
  ...rightBehind(ground, phrase),
  ...(phrase.possessor === undefined ? [] : [{ as: "subject", phrase: phrase.possessor }]),
  ...phrase.attached.map(({ phrase: index, preposition }) => ({ as: lowerOf(ground.document, preposition), phrase: index })),
  // "talks between Armenia and Azerbaijan in Brussels": the place may hang on the last of those before it.
  ...phrase.attached.flatMap(({ phrase: index }) => coordinated(ground, index).flatMap((one) => ground.document.nounPhrases[one]!.attached))
    .map(({ phrase: index, preposition }) => ({ as: lowerOf(ground.document, preposition), phrase: index })).filter(({ as }) => as === "in" || as === "at" || as === "near")
]

/** "its invasion": the pronoun is no phrase of its own. */
const ownRole = (ground: Ground, frame: Frame, { start }: NounPhrase): Roles => {
  const role = frame.roles["subject"]
  if (!own.has(lowerOf(ground.document, start)) || role === undefined || role === "place") return []
  return [{ role, slot: { parts: [spanOf(ground.document, start, start + 1)], rule: "event-role" } }]
}

/** "The chief executive announced his resignation": the pronoun says nothing where the same part is named. */
const withOwn = ({ document: { text } }: Ground, mine: Roles, others: Roles): Roles =>
  [...mine.filter(({ role, slot: { parts } }) => !(own.has(text.slice(parts[0]!.start, parts[0]!.end)) && others.some((other) => other.role === role))), ...others]

const isBareNoun = (ground: Ground, phrase: NounPhrase): boolean =>
  phrase.start === phrase.head && phrase.attached.length === 0 && phrase.possessor === undefined && !isPlural(ground, phrase)

/** "Elections are due in November": the clause says when. */
const isDue = ({ document }: Ground, clause: number): boolean => {
  const { predicate } = document.clauses[clause]!
  return predicate !== undefined && due.has(lowerOf(document, predicate))
}

const due: ReadonlySet<string> = new Set(["due", "set", "scheduled", "planned", "underway", "imminent"])

const reporting: ReadonlySet<string> = new Set(["say", "announce", "find", "warn", "write", "state", "note", "estimate", "conclude", "show", "tell"])

/** Verbs that bring a work out; a study that is launched or attended is none yet. */
const publishing: ReadonlySet<string> = words("publish write issue release deliver present schedule postpone")

/** "The World Bank said in a report": who says it publishes it. */
const reportedBy = ({ document }: Ground, { start }: NounPhrase): number | undefined => {
  if (lowerOf(document, start - 1) !== "in") return undefined
  const clause = document.clauses[document.clauseAt[start - 1]!]
  return clause !== undefined && reporting.has(lemmaOf(document, document.verbGroups[clause.verb]!.head)) ? clause.subject : undefined
}

/** "An earthquake hit Turkey" may have been taken for one phrase: what strikes is its head. */
const beforeHit = ({ document }: Ground, phrase: NounPhrase): NounPhrase => {
  for (let token = phrase.start + 1; token <= phrase.head; token++) if (hits.has(lowerOf(document, token)) && nounFrames.has(lowerOf(document, token - 1))) return { ...phrase, head: token - 1, end: token }
  return phrase
}

const featuring: ReadonlySet<string> = new Set(["feature", "include", "involve"])

/** "an event in Kazakhstan featuring a speech": the speech is where that is. */
const heldIn = (ground: Ground, index: number): Slot | undefined => {
  const { document } = ground, clause = document.clauses[ground.objectOf.get(index) ?? -1], holder = clause === undefined ? undefined : phraseAt(ground, clause.subject)
  if (clause === undefined || holder === undefined || !featuring.has(lemmaOf(document, document.verbGroups[clause.verb]!.head))) return undefined
  return fill(ground, { type: "other", roles: {} }, holder.attached.map(({ phrase, preposition }) => ({ as: lowerOf(document, preposition), phrase }))).place
}

/** The event that a noun phrase tells of, if any: one with a telling word in it (`Telling.noun`), or with an event's name for its head. */
export const nominal = (ground: Ground, index: number): Found | undefined => {
  const { document } = ground, whole = phraseAt(ground, index)!
  const phrase = beforeHit(ground, whole), tag = document.tokens.tag[phrase.head]
  const storm = stormAt(ground, phrase)
  if (tag !== Tag.NOUN && tag !== Tag.PROPN && storm === undefined && phrase === whole) return undefined
  const lemma = headLemma(ground, phrase), known = nounFrames.get(lemma), plain = lemma === "strike" ? strikes(ground, phrase) : known
  // Most phrases are no event by their head word, and no name of one: they need no further look.
  const mayBe = known !== undefined || ground.eventTokens.has(phrase.head)
  if (!mayBe && storm === undefined) return undefined
  // The second phrase of a long name ("the Commonwealth of Independent States summit") says nothing new.
  const around = ground.eventTokens.has(phrase.head) ? ground.names.around(spanOf(document, phrase.head, phrase.head + 1)) : undefined
  if (around !== undefined && around.type === "event" && around.first < phrase.start) return undefined
  const named = nameOf(ground, phrase), isEvent = named?.type === "event" && named.kind !== "nominal" && named.kind !== "pronoun"
  if (storm !== undefined && !isEvent) return { _tag: "event", ...spanOf(document, storm.first, storm.last), ...storm, rule: "event-name", type: "disaster", name: { parts: [spanOf(document, storm.first, storm.last)], rule: "event-name" }, roles: [], ...struck(ground, phrase), stance: nominalStance(ground, index, phrase, undefined) }
  const frame = isEvent ? namedFrame(ground, named, plain) : plain
  if (frame === undefined || (!isEvent && (named?.type === "work" || named?.type === "organisation" || tag === Tag.PROPN && named !== undefined && named.kind !== "nominal" && !(plain?.weak === undefined && phrase.head === document.sentences[document.tokens.sentence[phrase.head]!]!.first && named.last === phrase.head + 1)))) return undefined
  if (!isEvent && refused(ground, lemma, phrase)) return undefined
  const light = lightClause(ground, index), who = whoIsOn(ground, lemma, phrase), atWar = who !== undefined || lemma === "war" && isAtWar(ground, phrase)
  const inProtest = lemma === "protest" && lowerOf(document, phrase.start - 1) === "in"
  if (!isEvent && !atWar && !inProtest && light === undefined && isBareNoun(ground, phrase)) return undefined
  const filled = fill(ground, frame, neighboursOf(ground, phrase).filter((one) => !isEvent || document.nounPhrases[one.phrase]!.start >= named.last || document.nounPhrases[one.phrase]!.end <= named.first)), demonym = byDemonym(ground, frame, phrase)
  const spoken = (frame.type === "speech" || lemma === "op-ed" || lemma === "essay" || lemma === "article") && inward.has(lowerOf(document, phrase.start - 1)) && !filled.roles.some(({ role }) => role === "speaker" || role === "author") ? document.clauses[document.clauseAt[phrase.start - 1]!]?.subject : undefined
  const goer = lemma === "war" && atWar && lowerOf(document, phrase.start - 1) === "to" ? goerOf(ground, phrase.start - 2) : undefined
  const reporter = lemma === "report" ? reportedBy(ground, phrase) : undefined
  // "Farmers blocked roads in protest at the cuts": what they do is the protest.
  const protester = inProtest ? document.clauses[document.clauseAt[phrase.start - 1]!]?.subject : undefined
  const roles: Roles = [...(protester === undefined ? [] : [{ role: "actor" as const, slot: slotOf(ground, protester, "event-role") }]), ...(reporter === undefined ? [] : [{ role: "publisher" as const, slot: slotOf(ground, reporter, "event-role") }]), ...(spoken === undefined || spoken === index ? [] : [{ role: frame.type === "speech" ? "speaker" as const : "author" as const, slot: slotOf(ground, spoken, "event-role") }]), ...(goer === undefined ? [] : [{ role: "actor" as const, slot: goer }]), ...(who === undefined || frame.roles["subject"] === undefined ? [] : [{ role: frame.roles["subject"] as EventRoleName, slot: slotOf(ground, who, "event-role") }]), ...withOwn(ground, [...ownRole(ground, frame, phrase), ...filled.roles], lightRoles(ground, frame, index))]
  if (demonym?.role !== undefined && !roles.some(({ role }) => role === demonym.role)) roles.push({ role: demonym.role, slot: { parts: [{ start: demonym.name.start, end: demonym.name.end }], rule: "event-role" } })
  const inClause = [who === undefined ? undefined : document.clauseAt[phrase.start - 1], ground.objectOf.get(index), ...(ground.subjectOf.get(index) ?? [])].filter((clause) => clause !== undefined).filter((clause) => light?.clause === clause || document.clauses[clause]!.kind === "relative" || who !== undefined || isDue(ground, clause))
  const inClauses = inClause.map((clause) => fill(ground, { type: frame.type, roles: {} }, prepositional(ground, clause)).place).find((place) => place !== undefined)
  const hit = frame.type === "disaster" || frame.type === "attack" ? struck(ground, phrase) : {}
  if (frame.type === "attack" && hit.place !== undefined && !roles.some(({ role }) => role === "target")) roles.push({ role: "target", slot: { ...hit.place, rule: "event-role" } })
  const met = frame.type === "meeting" && filled.place === undefined && gathered.has(lowerOf(document, phrase.start - 1)) ? document.clauseAt[phrase.start - 1]! : -1
  const place = filled.place ?? hit.place ?? (met >= 0 ? fill(ground, { type: frame.type, roles: {} }, prepositional(ground, met)).place : undefined) ?? inClauses ?? heldIn(ground, index) ?? (demonym !== undefined && demonym.role === undefined ? { parts: [{ start: demonym.name.start, end: demonym.name.end }], rule: "event-place" } : undefined)
  const date = hit.date ?? dateWithin(ground, phrase.start, Math.max(phrase.end, phrase.reach)) ?? inClause.map((clause) => dateIn(ground, clause, phrase.head)).find((one) => one !== undefined)
  if (frame.type === "publication" && frame.weak && (light === undefined || !publishing.has(light.verb)) && reporter === undefined && !phrase.attached.some(({ preposition }) => lowerOf(document, preposition) === "by")) return undefined
  if (!isEvent && !atWar && date === undefined && place === undefined && roles.length === 0 && !isAnchored(ground, index, phrase, light)) return undefined
  const unsure = frame.weak === true && !isEvent && !isCauseOfHarm(ground, phrase) && who === undefined && (light === undefined || frame.strict || lemma === "battle") && (place === undefined || frame.strict) && !roles.some((one) => isTelling(ground, one))
  if (unsure && !definite.has(lowerOf(document, phrase.start))) return undefined
  const span = isEvent ? { start: named.start, end: named.end, first: named.first, last: named.last } : { ...spanOf(document, triggerStart(lemma, phrase), triggerEnd(lemma, phrase)), first: triggerStart(lemma, phrase), last: triggerEnd(lemma, phrase) }
  return {
    _tag: "event", ...span, rule: isEvent ? "event-name" : "event-noun", type: frame.type, ...(isEvent && { name: { parts: [{ start: named.start, end: named.end }], rule: "event-name" } }),
    ...(date && { date }), ...(place && { place }), ...(unsure && { unsure }), ...crimeStance(frame.type, roles, nominalStance(ground, index, phrase, light), settled(document, phrase.start))
  }
}

const harms: ReadonlySet<string> = words("die kill injure wound hurt burn destroy damage")
const causes: ReadonlySet<string> = words("in by after from during")

/** "Died in an explosion", "was killed in a raid": it happened, or nobody would have been harmed. */
const isCauseOfHarm = ({ document }: Ground, { start }: NounPhrase): boolean => {
  const clause = start > 0 && causes.has(lowerOf(document, start - 1)) ? document.clauses[document.clauseAt[start - 1] ?? -1] : undefined
  return clause !== undefined && harms.has(lemmaOf(document, document.verbGroups[clause.verb]!.head))
}

const definite: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"])

const triggerStart = (lemma: string, { head }: NounPhrase): number => lemma === "op-ed" && head >= 2 ? head - 2 : head

/** "sit-in" is three tokens. */
const triggerEnd = (lemma: string, { head }: NounPhrase): number => lemma.endsWith("-in") ? head + 3 : head + 1

const peopleWords = words(`leader leaders minister ministers official officials president presidents delegation delegations diplomat diplomats envoy envoys representative representatives negotiator negotiators lawmaker lawmakers
  man men woman women boy girl child children wife husband son daughter mother father student students teenager suspect suspects defendant officer officers soldier soldiers policeman journalist journalists
  activist activists worker workers doctor nurse executive executives banker businessman mayor governor resident residents villagers family neighbour neighbor girlfriend boyfriend couple protesters rebels militants troops`)

/** A role filled by a name, a pronoun, or the sort of people who do such things. */
const isTelling = (ground: Ground, { slot }: Roles[number]): boolean => slot.parts.some((part) => ground.names.exactly(part) !== undefined || peopleWords.has(ground.document.text.slice(part.start, part.end).toLowerCase().split(" ").at(-1)!))
