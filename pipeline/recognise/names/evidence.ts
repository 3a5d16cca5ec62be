import { lemmaOf } from "../../document/document.ts"
import { Shape, Tag, TokenKind } from "../../document/token.ts"
import type { Draft } from "./draft.ts"
import type { Ground } from "./ground.ts"
import { headsAt, isGiven, Mark } from "./marks.ts"
import { isSurname } from "./headlines.ts"
import { add, before, behind, type Evidence, noEvidence } from "./surroundings.ts"
import { Trait } from "./traits.ts"
import { organisationNouns, personNouns } from "./words.ts"

const lower = ({ document: { tokens } }: Ground, token: number): string => tokens.word[token]?.lower ?? ""

/** What its own words tell: heads, suffixes, initials, given names, particles, capitals. */
export const inside = (ground: Ground, { first, last }: Draft): Evidence => {
  const { document: { tokens }, lexicon, marks, traits } = ground
  const evidence = noEvidence(), words = last - first
  const mark = marks[last - 1]!, opening = traits[first]!, closing = traits[last - 1]!
  if (words > 1) headed(ground, first, last, evidence)
  if (words > 1 && isCaucus(ground, first, last)) add(evidence, "group", 9)
  if (words > 3 && tokens.word[last - 2]!.form === "-" && (mark & Mark.shape) === Shape.lower) add(evidence, "person", 4)
  if (words > 1 && (closing & Trait.monument) !== 0) add(evidence, "facility", 8)
  if (words > 1 && (opening & Trait.team) !== 0) add(evidence, "organisation", 8)
  if (words === 1 && (opening & (Trait.internet | Trait.creed)) !== 0) add(evidence, "other", 8)
  if (tokens.kind[first] === TokenKind.ordinal) add(evidence, (closing & Trait.street) !== 0 ? "facility" : "organisation", 4)
  if ((opening & Trait.nobiliary) !== 0 && words > 1) add(evidence, "person", 5)
  if (words > 2 && (mark & Mark.endsHead) !== 0 && tokens.start[last - 1]! > tokens.end[last - 2]!) for (const { type } of lexicon.heads(`${lower(ground, last - 2)} ${lower(ground, last - 1)}`)) add(evidence, type, 8)
  if (words > 1 && tokens.kind[last] === TokenKind.number && /^\d{1,2}$/u.test(tokens.word[last]!.form) && !/^[-–—,:]$/u.test(tokens.word[last + 1]?.form ?? "")) add(evidence, "other", 5)
  if (words > 1 && (closing & Trait.plural) !== 0) add(evidence, "organisation", 3)
  if ((closing & Trait.suffix) !== 0 && words > 1) add(evidence, (closing & Trait.personSuffix) !== 0 ? "person" : "organisation", 7)
  if (isGiven(ground, first)) add(evidence, "person", words > 1 ? 5 : 3)
  else if (words > 1 && (opening & Trait.initials) !== 0) add(evidence, "person", 4)
  if ((mark & Mark.gendered) !== 0) add(evidence, "person", 2)
  else if ((mark & Mark.surname) !== 0 && words > 1) add(evidence, "person", 1)
  if (words === 1) alone(ground, first, evidence)
  else if ((closing & (Trait.letters | Trait.personSuffix)) === Trait.letters && evidence.person === 0) add(evidence, "other", 3)
  else if ((opening & Trait.local) !== 0) add(evidence, "place", 3)
  else if ((closing & Trait.abstract) !== 0 && evidence.person === 0) add(evidence, "organisation", 2)
  else if (leadsWithBody(ground, first, last)) add(evidence, "organisation", 3)
  else if (leadsWithCountry(ground, first, last)) add(evidence, "organisation", 2)
  else if (isPlain(ground, first, last)) add(evidence, "person", 2)
  return evidence
}

/** What the words of a longer name tell that say what it is, its particles and initials. */
const headed = (ground: Ground, first: number, last: number, evidence: Evidence): void => {
  const { marks, traits } = ground
  for (const { position, type } of headsAt(ground, last - 1)) if (position !== "first") add(evidence, type, 7)
  for (const { position, type } of headsAt(ground, first)) if (position === "first" || type === "event" && last - first === 2 || position === "any" && (type === "facility" || (traits[first + 1]! & Trait.ofLike) !== 0)) add(evidence, type, 6)
  for (let token = first + 1; token + 1 < last; token++) {
    const trait = traits[token]!
    if ((traits[token + 1]! & Trait.ofLike) !== 0) for (const { position, type } of headsAt(ground, token)) if (position !== "last" || type === "event") add(evidence, type, 5)
    if ((trait & Trait.particle) !== 0) add(evidence, "person", 3)
    if ((marks[token]! & Mark.initial) !== 0) add(evidence, "person", 4)
    if ((trait & Trait.and) !== 0) add(evidence, "organisation", 5)
  }
}

/** "House Republicans", "Texas Democrats": the people of a party, of a body or place. */
const isCaucus = ({ hits, hitAt }: Ground, first: number, last: number): boolean => {
  for (let token = last - 1; token > first && token > last - 4; token--) {
    const hit = hits[hitAt[token]!]
    if (hit !== undefined) return hit.last === last && hit.claims[0]!.kind === "demonym" && hit.claims[0]!.entity.subtype === "party"
  }
  return false
}

/** "Goldman Sachs Asset Management": what begins with a body's name of several words is one of its own. */
const leadsWithBody = ({ hits, hitAt }: Ground, first: number, last: number): boolean => {
  const hit = hits[hitAt[first]!]
  return hit !== undefined && hit.last - first > 1 && hit.last < last && hit.claims[0]!.entity.type === "organisation" && hit.claims[0]!.kind !== "metonym"
}

/** What a single word tells. */
const alone = (ground: Ground, token: number, evidence: Evidence): void => {
  const { form, shape } = ground.document.tokens.word[token]!, trait = ground.traits[token]!
  if ((trait & Trait.code) !== 0) add(evidence, "other", 7)
  else if (shape === Shape.upper && form.length <= 6 && !shouted(ground, token)) add(evidence, "organisation", acting(ground, token) ? 4 : 0.9)
  else if ((trait & Trait.clan) !== 0) add(evidence, "person", 3)
  else if ((trait & Trait.brand) !== 0) add(evidence, "organisation", 3)
}

/** "Malaysia Tourism", "Kenya Power": a country and a word are a body, not somebody called "Chad" or "Georgia". */
const leadsWithCountry = ({ hits, hitAt, traits }: Ground, first: number, last: number): boolean => {
  const hit = hits[hitAt[first] ?? -1]
  return hit !== undefined && hit.last < last && hit.claims[0]!.entity.subtype === "country" && hit.claims[0]!.kind !== "demonym" && hit.claims[0]!.kind !== "adjective" && (traits[last - 1]! & Trait.matter) !== 0
}

/** Whether an abbreviation stands where bodies do: it does or owns something, somebody works there, or it is brought in in brackets. */
const acting = ({ document, lexicon }: Ground, token: number): boolean => {
  const { tokens } = document, before = tokens.word[token - 1]?.lower, behind = tokens.word[token + 1]
  if (before === "(" && behind?.form === ")") return true
  if (behind !== undefined && (tokens.tag[token + 1] === Tag.VERB || tokens.tag[token + 1] === Tag.AUX || /^['’]s?$/u.test(behind.lower)) && !/^(?:a|an|my|your|her)$/u.test(before ?? "")) return true
  if (before === "the") return tokens.tag[token + 1] !== Tag.NOUN
  if (before !== "of" && before !== "at" && before !== "for" && before !== "by") return false
  const noun = lemmaOf(document, token - 2).toLowerCase()
  return before === "by" || personNouns.has(noun) || organisationNouns.has(noun) || lexicon.title(noun) !== undefined || /^(?:general|headquarters|office|report|statement|work)$/u.test(noun)
}

/** Whether capitals stand beside capitals: then they are loud, and abbreviate nothing. */
export const shouted = ({ document: { tokens } }: Ground, token: number): boolean => {
  const isLoud = (at: number) => tokens.word[at]?.shape === Shape.upper && tokens.word[at]!.form.length > 1 && tokens.sentence[at] === tokens.sentence[token]
  return isLoud(token - 1) || isLoud(token + 1)
}

/** Two or three words between white space, all capitalised, none of them a word of the language that the text also writes small. */
const isPlain = (ground: Ground, first: number, last: number): boolean => {
  const { document: { tokens: { end, kind, start, word } }, lowered, marks, traits } = ground
  let parts = 1
  for (let token = first; token < last; token++) {
    const shape = marks[token]! & Mark.shape
    if (token > first && start[token]! > end[token - 1]!) parts++
    if (shape === Shape.lower || kind[token] === TokenKind.number || shape === Shape.upper && word[token]!.form.length > 2 || token === first && (traits[token]! & Trait.numbered) !== 0 || token === last - 1 && (lowered.has(token) || word[token]!.form.length === 1)) return false
  }
  return parts >= 2 && parts <= 3
}

/** All that speaks for a type at one place of the text. */
export const evidenceOf = (ground: Ground, draft: Draft): Evidence => {
  const evidence = inside(ground, draft)
  if (draft.rule === "name-quoted") add(evidence, "work", 8)
  if (draft.title !== undefined) add(evidence, "person", 9)
  if (draft.rule === "name-headline" && draft.last - draft.first === 1 && isSurname(ground, draft.first)) add(evidence, "person", 6)
  before(ground, draft.first, draft.last, evidence)
  behind(ground, draft.last, evidence, draft.last - draft.first === 1)
  return evidence
}
