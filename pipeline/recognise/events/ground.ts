import type { Authority } from "../../authority/authority.ts"
import { type Document, lemmaOf, lowerOf, spanOf } from "../../document/document.ts"
import type { DateMention } from "../../document/mention/date.ts"
import type { NameMention } from "../../document/mention/name.ts"
import type { NounPhrase } from "../../document/phrase.ts"
import { type Located, located } from "../../document/resolved.ts"
import { Tag } from "../../document/token.ts"

/** What is asked for by a noun phrase's index. */
export interface Lookup<A> {
  readonly get: (phrase: number) => A | undefined
}

/** A document with what is looked up again and again while events are read. */
export interface Ground {
  readonly document: Document
  readonly authority: Authority
  readonly names: Located<NameMention>
  readonly dates: Located<DateMention>
  /** Tokens that stand in the name of an event. */
  readonly eventTokens: ReadonlySet<number>
  /** The clauses whose object, or subject, a noun phrase is, by its index. */
  readonly objectOf: Lookup<number>
  readonly subjectOf: Lookup<ReadonlyArray<number>>
  /** The phrase that a phrase is attached to, by index. */
  readonly attachedTo: Lookup<{ readonly phrase: number; readonly preposition: number }>
}

const chained = (next: Int32Array, first: number): ReadonlyArray<number> => {
  const found: Array<number> = []
  for (let at = first; at > 0; at = next[at - 1]!) found.push(at - 1)
  return found
}

export const groundOf = (document: Document, authority: Authority, names: ReadonlyArray<NameMention>, dates: ReadonlyArray<DateMention>): Ground => {
  const { clauses, nounPhrases } = document, objects = new Int32Array(nounPhrases.length), subjects = new Int32Array(nounPhrases.length), next = new Int32Array(clauses.length), holders = new Int32Array(nounPhrases.length)
  // One more than the index, so that an array made of zeros says "none"; a subject's clauses are chained in the text's order.
  for (let clause = clauses.length - 1; clause >= 0; clause--) {
    const { subject } = clauses[clause]!
    if (subject === undefined) continue
    next[clause] = subjects[subject]!
    subjects[subject] = clause + 1
  }
  for (let clause = 0; clause < clauses.length; clause++) if (clauses[clause]!.object !== undefined) objects[clauses[clause]!.object!] = clause + 1
  for (let phrase = 0; phrase < nounPhrases.length; phrase++) {
    const { attached } = nounPhrases[phrase]!
    for (let one = 0; one < attached.length; one++) holders[attached[one]!.phrase] = phrase + 1
  }
  const objectOf: Ground["objectOf"] = { get: (phrase) => objects[phrase]! > 0 ? objects[phrase]! - 1 : undefined }
  const subjectOf: Ground["subjectOf"] = { get: (phrase) => subjects[phrase]! > 0 ? chained(next, subjects[phrase]!) : undefined }
  const attachedTo: Ground["attachedTo"] = { get: (phrase) => holders[phrase]! > 0 ? { phrase: holders[phrase]! - 1, preposition: nounPhrases[holders[phrase]! - 1]!.attached.findLast((one) => one.phrase === phrase)!.preposition } : undefined }
  const eventTokens = new Set<number>()
  for (const { first, last, type } of names) if (type === "event") for (let token = first; token < last; token++) eventTokens.add(token)
  return { document, authority, names: located(names), dates: located(dates), eventTokens, objectOf, subjectOf, attachedTo }
}

export const phraseAt = ({ document }: Ground, index: number | undefined): NounPhrase | undefined => index === undefined ? undefined : document.nounPhrases[index]

export const headOf = ({ document }: Ground, { head }: NounPhrase): string => document.tokens.tag[head] === Tag.PROPN ? lowerOf(document, head) : lemmaOf(document, head)

/** The name or pronoun that a phrase is: the longest mention that has its head and begins within it. */
export const nameOf = ({ document, names }: Ground, { end, head, reach, start }: NounPhrase): NameMention | undefined => {
  const whole = names.around(spanOf(document, head, head + 1))
  let best: NameMention | undefined = whole !== undefined && whole.first >= start ? whole : undefined
  for (const name of names.within(spanOf(document, start, Math.max(end, reach)))) {
    if (name.first > head || name.last <= head) continue
    if (best === undefined || name.end - name.start > best.end - best.start) best = name
  }
  if (best?.kind !== "office") return best
  // "US Secretary of State Antony Blinken": the name right after the office is who is meant.
  const { last } = best, after = last < document.tokens.length ? names.within(spanOf(document, last, Math.min(last + 5, document.tokens.length))).find((name) => name.first === last && name.type === "person" && name.kind !== "pronoun") : undefined
  return after !== undefined && document.tokens.sentence[after.first] === document.tokens.sentence[head] ? after : best
}

const actors: ReadonlySet<NameMention["type"]> = new Set(["person", "organisation", "place", "group"])

/** Somebody or something that can act: by name, office or pronoun. */
export const isNamed = (ground: Ground, phrase: NounPhrase): boolean => {
  const name = nameOf(ground, phrase), beside = phraseAt(ground, phrase.apposition)
  if (name !== undefined && (actors.has(name.type) || name.kind === "pronoun")) return true
  // "The king, Felipe VI, will travel"
  const other = beside === undefined ? undefined : nameOf(ground, beside)
  return other !== undefined && actors.has(other.type)
}

export const isPlural = ({ document: { tokens } }: Ground, { head }: NounPhrase): boolean => {
  const lower = tokens.word[head]!.lower
  return lower.endsWith("s") && tokens.word[head]!.lemmas[tokens.tag[head]!] !== lower
}
