import { lemmaOf, lowerOf } from "../../document/document.ts"
import type { EventMention } from "../../document/mention/event.ts"
import type { Span } from "../../document/span.ts"
import type { Ground } from "./ground.ts"
import type { Found } from "./verbal.ts"

const textOf = ({ document }: Ground, { end, start }: Span): string => document.text.slice(start, end).toLowerCase()

const wordsOf = (ground: Ground, event: Found, role: string): ReadonlyArray<string> =>
  event.roles.filter((one) => one.role === role && one.slot.parts.length > 0).map(({ slot }) => textOf(ground, slot.parts[0]!)).filter((words) => !pronouns.has(words))

const pronouns: ReadonlySet<string> = new Set(["its", "his", "her", "their", "he", "she", "it", "they", "who", "which"])
const definite: ReadonlySet<string> = new Set(["the", "this", "that", "its", "his", "her", "their", "these", "those"])

const indefinite: ReadonlySet<string> = new Set(["a", "an", "another", "no", "any", "some"])

const yearOf = (ground: Ground, { date }: Found): string | undefined => date === undefined ? undefined : /\d{4}/u.exec(textOf(ground, date.parts[0]!))?.[0]

/** Two mentions cannot be one event when they name different ones, different years or places, or different people in the same part of it. */
const differ = (ground: Ground, a: Found, b: Found): boolean => {
  if (a.name !== undefined && b.name !== undefined && textOf(ground, a.name.parts[0]!) !== textOf(ground, b.name.parts[0]!)) return true
  for (const role of ["target", "victim", "speaker", "author", "convicted", "accused"]) {
    const left = wordsOf(ground, a, role), right = wordsOf(ground, b, role)
    if (left.length > 0 && right.length > 0 && !left.some((words) => right.some((other) => other.includes(words) || words.includes(other)))) return true
  }
  const before = yearOf(ground, b), now = yearOf(ground, a)
  if (before !== undefined && now !== undefined && before !== now) return true
  return a.place !== undefined && b.place !== undefined && textOf(ground, a.place.parts[0]!) !== textOf(ground, b.place.parts[0]!)
}

/** Wars and invasions go back to one another by kind; anything else must share its word: "the attack" to "attacked", "the summit" to "Lakes Summit". */
const sameWord = (ground: Ground, a: Found, b: Found): boolean => {
  if (a.type === "war" || a.type === "invasion" || a.type === "sanction") return true
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

/** A war and the invasion it began with are gone back to by either word. */
const sameKind = (a: Found, b: Found): boolean => a.type === b.type || ((a.type === "war" || a.type === "invasion") && (b.type === "war" || b.type === "invasion"))

const shared = (ground: Ground, a: Found, b: Found): boolean => ["target", "victim", "convicted"].some((role) => {
  const right = wordsOf(ground, b, role)
  return wordsOf(ground, a, role).some((words) => right.includes(words))
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
      if (event.rule === "event-name" && other.name === undefined && other.first < event.first && event.type !== "war") continue
      if (!sameKind(event, other) || differ(ground, event, other) || (other.stance.modality !== "asserted" && event.stance.modality === "asserted")) continue
      if (!(back && (sameWord(ground, event, other) || isJustTold(ground, event, other))) && !shared(ground, event, other)) continue
      own = clusters[at]!
      break
    }
    clusters.push(own)
  })
  return events.map((event, index) => ({ ...event, cluster: clusters[index]! }))
}
