import type { Authority } from "../../authority/authority.ts"
import { type Document, lemmaOf, spanOf, textOf } from "../../document/document.ts"
import type { MentionKind, NameMention } from "../../document/mention/name.ts"
import { inTextOrder } from "../../document/span.ts"
import { Shape, Tag, TokenKind } from "../../document/token.ts"
import { abbreviates, bracketed, initialled } from "./brackets.ts"
import { casualPlaces } from "./casual.ts"
import type { Draft } from "./draft.ts"
import { appositionHead } from "./surroundings.ts"
import { type Ground, groundOf } from "./ground.ts"
import { headlineNames } from "./headlines.ts"
import { kinOf } from "./kin.ts"
import { kindOf } from "./kinds.ts"
import { nominalMentions } from "./nominals.ts"
import { officeMentions } from "./offices.ts"
import { pronounMentions } from "./pronouns.ts"
import { quotedTitles } from "./quoted.ts"
import { runs } from "./runs.ts"
import { segment } from "./segments.ts"
import { turned } from "./turned.ts"
import { teams } from "./teams.ts"
import { type Typed, typed } from "./typing.ts"

/** Every name's tokens, sentence by sentence. */
const draftsOf = (ground: Ground): ReadonlyArray<Draft> => {
  const found: Array<Draft> = []
  ground.document.sentences.forEach(({ first, last }, sentence) => {
    if (ground.casing[sentence] !== "sentence") return void found.push(...headlineNames(ground, first, last))
    const titles = quotedTitles(ground, first, last)
    let next = 0
    for (const run of runs(ground, first, last)) {
      while (next < titles.length && titles[next]!.last <= run.first) next++
      if (next === titles.length || run.last <= titles[next]!.first) found.push(...segment(ground, run))
    }
    found.push(...titles)
  })
  return found
}

/** What name an event's own begins with: "Ukrainian" in "Ukrainian war", "Commonwealth of Independent States" before "summit". */
const nestedIn = ({ authority, document }: Ground, names: ReadonlyArray<Draft>): ReadonlyArray<Draft> => names.flatMap(({ claims, first, last }) => {
  if (claims[0]?.entity.type !== "event") return []
  for (let end = last - 1; end > first; end--) {
    const inner = authority.byAlias(textOf(document, first, end)).filter(({ entity: { type }, kind }) => (type === "place" || type === "organisation") && kind !== "weak")
    if (inner.length > 0) return [{ first, last: end, claims: inner, rule: "name-gazetteer" }]
  }
  return []
})

const mentionKind = (ground: Ground, name: Typed, isShort: boolean): MentionKind => {
  const claim = name.rule === "name-team" && name.claims[0]?.kind !== "demonym" ? undefined : name.claims[0]
  const word = ground.document.tokens.word[name.first]!
  const isLetters = name.last - name.first === 1 && word.shape === Shape.upper && word.form.length <= 6
  if (claim !== undefined && claim.entity.type === "group" && /^(?:people|religious_group)$/u.test(claim.entity.subtype ?? "")) return "demonym"
  if (claim !== undefined) return claim.kind === "name" && isLetters && claim.entity.type === "organisation" ? "abbreviation" : claim.entity.type === "place" && claim.kind === "short_name" ? "name" : kindOf(claim)
  if (isShort || name.type === "organisation" && isLetters) return "abbreviation"
  return name.type === "person" && name.last - name.first === 1 ? "short_name" : "name"
}

/** The number before an event's name: 6 of "6th Central Asian Summit". */
const ordinalBefore = ({ document: { tokens } }: Ground, first: number): number | undefined => {
  const form = tokens.kind[first - 1] === TokenKind.ordinal ? tokens.word[first - 1]!.form : ""
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/iu.exec(form)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** What the text calls the named thing right beside its name: "newspaper". */
const descriptionOf = (ground: Ground, { first, last }: Typed): string | undefined => {
  const { document } = ground, { tokens } = document
  if (first > 0 && tokens.sentence[first - 1] === tokens.sentence[first] && tokens.tag[first - 1] === Tag.NOUN) return lemmaOf(document, first - 1)
  const head = appositionHead(ground, last)
  if (head !== -1) return lemmaOf(document, head)
  return tokens.tag[last] === Tag.NOUN && tokens.kind[last] === TokenKind.word ? lemmaOf(document, last) : undefined
}

const genderOf = ({ authority, document: { tokens, text }, lexicon }: Ground, { first, title, type, last }: Typed): "m" | "f" | undefined => {
  if (type !== "person") return undefined
  const titled = title === undefined ? undefined : authority.title(text.slice(tokens.start[title.first], tokens.end[title.last - 1]))?.gender
  const given = last - first > 1 ? lexicon.givenName(tokens.word[first]!.lower) : undefined
  return titled ?? (given === "u" ? undefined : given)
}

/** "Uzbekistan's" of "Uzbekistan's President Shavkat Mirziyoyev". */
const ownerOf = ({ document: { tokens } }: Ground, names: ReadonlyArray<Typed>, index: number): Typed | undefined => {
  const title = names[index]!.title, owner = names[index - 1]
  if (title === undefined || owner === undefined || owner.type === "person" || owner.last !== title.first - 1) return undefined
  return /^['’]s?$/u.test(tokens.word[owner.last]!.lower) ? owner : undefined
}

const mentionOf = (ground: Ground, names: ReadonlyArray<Typed>, index: number, shorts: ReadonlyMap<number, number>): NameMention => {
  const name = names[index]!, { document } = ground
  const ordinal = name.type === "event" ? ordinalBefore(ground, name.first) : undefined
  const first = ordinal === undefined ? name.first : name.first - 1
  const long = shorts.get(index), kin = kinOf(ground, names, index), gender = kin?.gender ?? genderOf(ground, name), description = descriptionOf(ground, name)
  const of = name.of ?? ownerOf(ground, names, index)
  const title = name.title === undefined ? undefined : spanOf(document, name.title.first, name.title.last)
  const office = title === undefined ? undefined : ground.authority.office(document.text.slice(title.start, title.end))?.office
  const found: { -readonly [Key in keyof NameMention]: NameMention[Key] } = {
    _tag: "name", kind: mentionKind(ground, name, long !== undefined), type: name.type, rule: long === undefined ? name.rule : "name-abbreviation", first, last: name.last,
    ...spanOf(document, first, name.last), candidates: long === undefined || name.claims.length === 0 || abbreviates(name.form, names[long]!.form) || abbreviates(names[long]!.form, name.form) ? candidatesOf(name) : none
  }
  if (title !== undefined) found.title = title
  if (gender !== undefined) found.gender = gender
  if (office !== undefined) found.office = office
  if (of !== undefined) found.of = spanOf(document, of.first, of.last)
  if (long !== undefined) found.expands = spanOf(document, names[long]!.first, names[long]!.last)
  if (kin !== undefined) found.kin = kin
  if (ordinal !== undefined) found.ordinal = ordinal
  if (description !== undefined) found.description = description
  return found
}

const none: ReadonlyArray<string> = []

/** Whom the authority's claims name, each once, in their order. */
const candidatesOf = ({ claims }: Typed): ReadonlyArray<string> =>
  claims.length === 0 ? none : claims.length === 1 ? [claims[0]!.entity.entity_id] : [...new Set(claims.map(({ entity }) => entity.entity_id))]

/** Every name, office, nominal and pronoun of a text, in its order. */
export const names = (document: Document, authority: Authority): ReadonlyArray<NameMention> => {
  const ground = groundOf(document, authority)
  const drafts = turned(ground, [...draftsOf(ground), ...casualPlaces(ground)].sort((a, b) => a.first - b.first))
  const all = teams(ground, typed(ground, [...drafts, ...nestedIn(ground, drafts)].sort((a, b) => a.first - b.first || b.last - a.last)))
  const shorts = initialled(ground, all, bracketed(ground, all))
  const offices = officeMentions(ground, all)
  const taken = new Uint8Array(document.tokens.length + 1)
  for (const { first, last } of [...all, ...offices]) taken.fill(1, first, last)
  const found = [...all.map((_, index) => mentionOf(ground, all, index, shorts)), ...offices, ...nominalMentions(ground, taken), ...pronounMentions(ground)]
  return found.sort(inTextOrder)
}
