import { lemmaOf, lowerOf } from "../../document/document.ts"
import type { EventMention } from "../../document/mention/event.ts"
import type { Span } from "../../document/span.ts"
import { Shape, Tag } from "../../document/token.ts"
import { words } from "./frame.ts"
import type { Ground } from "./ground.ts"
import type { Found } from "./verbal.ts"

const textOf = ({ document }: Ground, { end, start }: Span): string => document.text.slice(start, end).toLowerCase()

const wordsOf = (ground: Ground, event: Found, role: string): ReadonlyArray<string> =>
  event.roles.filter((one) => one.role === role && one.slot.parts.length > 0).map(({ slot }) => textOf(ground, slot.parts[0]!)).filter((one) => !pronouns.has(one))

const pronouns: ReadonlySet<string> = new Set(["its", "his", "her", "their", "he", "she", "it", "they", "who", "which"])
const definite: ReadonlySet<string> = new Set(["the", "this", "that", "its", "his", "her", "their", "these", "those"])

const indefinite: ReadonlySet<string> = new Set(["a", "an", "another", "no", "any", "some"])

const yearOf = (ground: Ground, { date }: Found): string | undefined => date === undefined ? undefined : /\d{4}/u.exec(textOf(ground, date.parts[0]!))?.[0]

/** Words before a noun that tell one of its kind from another: "the civil war" is not the World War. */
const kinds: ReadonlySet<string> = words(`
  presidential parliamentary legislative general local municipal regional provincial primary mayoral federal by- snap runoff first second third civil world cold trade gulf border colonial guerrilla balkan boer crimean
  peace ceasefire framework cooperation defence defense free-trade missile drone knife bomb car military annual bilateral trilateral emergency`)

const kindsOf = ({ document }: Ground, event: Found): ReadonlyArray<string> => {
  const phrase = document.nounPhrases[document.nounPhraseAt[event.first] ?? -1], found: Array<string> = []
  const start = Math.min(phrase?.start ?? event.first, event.first), { first } = document.sentences[document.tokens.sentence[event.first]!]!
  // "the Israeli-Palestinian conflict": whose it is tells it from others too.
  for (let token = start; token < event.last; token++) if (kinds.has(lowerOf(document, token)) || (token > first && token < event.last - 1 && document.tokens.word[token]!.shape === Shape.capitalised)) found.push(lowerOf(document, token))
  return found
}

/** Whether a noun says of itself what the other mention does not: a kind of its own, a number, a year, or (of wars) who fights where. */
const isOfAnotherKind = (ground: Ground, a: Found, b: Found): boolean => {
  if (a.rule !== "event-noun" || b.rule === "event-verb") return false
  const { document } = ground, own = kindsOf(ground, a), other = kindsOf(ground, b)
  if (own.length > 0 && (a.type === "war" || other.length > 0) && !own.some((kind) => other.includes(kind))) return true
  if (document.tokens.sentence[a.first]! - document.tokens.sentence[b.first]! > 2 && yearOf(ground, a) !== undefined && yearOf(ground, b) === undefined) return true
  if (isPluralAt(ground, a) !== isPluralAt(ground, b) && (a.type === "war" || a.type === "attack" || a.type === "disaster")) return true
  const sides = a.type === "war" ? [...a.roles.map(({ slot }) => slot), ...(a.place === undefined ? [] : [a.place])].map(({ parts }) => textOf(ground, parts[0]!)).filter((one) => !pronouns.has(one)) : []
  if (sides.length === 0) return false
  const told = [...b.roles.map(({ slot }) => slot), ...(b.place === undefined ? [] : [b.place]), ...(b.name === undefined ? [] : [b.name])].map(({ parts }) => textOf(ground, parts[0]!))
  return !sides.some((side) => told.some((one) => one.includes(side) || side.includes(one)))
}

const isPluralAt = ({ document: { tokens } }: Ground, { last }: Found): boolean => {
  const { lemmas, lower } = tokens.word[last - 1]!
  return lower.endsWith("s") && lemmas[Tag.NOUN] !== lower
}

/** Two mentions cannot be one event when they name different ones, different years or places, or different people in the same part of it. */
const differ = (ground: Ground, a: Found, b: Found): boolean => {
  if (isOfAnotherKind(ground, a, b)) return true
  if (a.name !== undefined && b.name !== undefined && textOf(ground, a.name.parts[0]!) !== textOf(ground, b.name.parts[0]!)) return true
  for (const role of ["target", "victim", "speaker", "author", "convicted", "accused"]) {
    const left = wordsOf(ground, a, role), right = wordsOf(ground, b, role)
    if (left.length > 0 && right.length > 0 && !left.some((one) => right.some((other) => other.includes(one) || one.includes(other)))) return true
  }
  const before = yearOf(ground, b), now = yearOf(ground, a)
  if (before !== undefined && now !== undefined && before !== now) return true
  return a.place !== undefined && b.place !== undefined && textOf(ground, a.place.parts[0]!) !== textOf(ground, b.place.parts[0]!)
}

/** Wars and invasions go back to one another by kind; anything else must share its word: "the attack" to "attacked", "the summit" to "Lakes Summit". */
const sameWord = (ground: Ground, a: Found, b: Found): boolean => {
  const { sentence } = ground.document.tokens, far = sentence[a.first]! - sentence[b.first]! > 3
  // A name is gone back to by another word only close by: "the conflict" long after "World War II" is another one.
  if ((a.type === "war" || a.type === "invasion" || a.type === "sanction") && !(far && b.name !== undefined)) return true
  const left = lemmaOf(ground.document, a.last - 1).toLowerCase(), right = lemmaOf(ground.document, b.last - 1).toLowerCase(), length = Math.min(left.length, right.length, 5)
  return left.slice(0, length) === right.slice(0, length)
}

/** "Nurses walked out. … the strike": a verb no more than two sentences before. */
const isJustTold = ({ document: { tokens } }: Ground, event: Found, other: Found): boolean =>
  event.rule === "event-noun" && other.rule === "event-verb" && tokens.sentence[event.first]! - tokens.sentence[other.first]! <= 2

/** Whether a mention points back: "the summit", "its invasion"; a name said again. */
const pointsBack = (ground: Ground, event: Found): boolean => {
  if (event.rule === "event-name") return true
  const { document } = ground, phrase = document.nounPhrases[document.nounPhraseAt[event.first]!]
  return event.rule === "event-noun" && phrase !== undefined && (definite.has(lowerOf(document, phrase.start)) || phrase.possessor !== undefined || (event.type === "war" && phrase.start < event.first && !indefinite.has(lowerOf(document, phrase.start))))
}

const began: ReadonlySet<string> = new Set(["invasion", "invade", "war", "conflict"])

/** A war and the invasion it began with are gone back to by either word; a war by its name is no invasion, and neither is an occupation. */
const sameKind = ({ document }: Ground, a: Found, b: Found): boolean => {
  const named = b.name !== undefined && a.type === "invasion"
  if (a.type === b.type) return true
  return !named && (a.type === "war" || a.type === "invasion") && (b.type === "war" || b.type === "invasion") && began.has(lemmaOf(document, a.last - 1).toLowerCase()) && began.has(lemmaOf(document, b.last - 1).toLowerCase())
}

const shared = (ground: Ground, a: Found, b: Found): boolean => ["target", "victim", "convicted"].some((role) => {
  const right = wordsOf(ground, b, role)
  return wordsOf(ground, a, role).some((one) => right.includes(one))
})

/** Each event's cluster: the first mention of what seems to be the same event. A verb joins an earlier mention only where the same one is done something to. */
export const clustered = (ground: Ground, events: ReadonlyArray<Found>): ReadonlyArray<EventMention> => {
  const clusters: Array<number> = []
  events.forEach((event, index) => {
    const back = pointsBack(ground, event)
    let own = index
    for (let at = index - 1; at >= 0 && at >= index - 60; at--) {
      const other = events[at]!
      // A name goes back to the same name alone.
      if (event.rule === "event-name" && other.name === undefined && other.first < event.first) continue
      if (!sameKind(ground, event, other) || differ(ground, event, other) || (other.stance.modality !== "asserted" && event.stance.modality === "asserted")) continue
      if (!(back && (sameWord(ground, event, other) || isJustTold(ground, event, other))) && !shared(ground, event, other)) continue
      own = clusters[at]!
      break
    }
    clusters.push(own)
  })
  return events.map((event, index) => ({ ...event, cluster: clusters[index]! }))
}
