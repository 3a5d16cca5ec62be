import { lemmaOf } from "../../document/document.ts"
import { Shape, Tag, TokenKind } from "../../document/token.ts"
import type { Draft } from "./draft.ts"
import type { Ground } from "./ground.ts"
import { headsAt, isGiven, Mark } from "./marks.ts"
import { monument } from "./segments.ts"
import { add, before, behind, type Evidence, noEvidence } from "./surroundings.ts"
import { local, nobiliary, organisationNouns, particles, personNouns, personSuffixes, suffixes } from "./words.ts"

const lower = ({ document: { tokens } }: Ground, token: number): string => tokens.word[token]?.lower ?? ""

/** What its own words tell: heads, suffixes, initials, given names, particles, capitals. */
export const inside = (ground: Ground, { first, last }: Draft): Evidence => {
  const { document: { tokens }, lexicon, marks } = ground
  const evidence = noEvidence()
  const words = last - first
  for (const { position, type } of headsAt(ground, last - 1)) if (position !== "first" && (words > 1)) add(evidence, type, 7)
  for (const { position, type } of headsAt(ground, first)) if (words > 1 && (position === "first" || type === "event" && words === 2 || position === "any" && /^(?:of|for|on)$/u.test(lower(ground, first + 1)))) add(evidence, type, 6)
  for (let token = first + 1; token + 1 < last; token++) {
    if (/^(?:of|for|on)$/u.test(lower(ground, token + 1))) for (const { position, type } of headsAt(ground, token)) if (position !== "last") add(evidence, type, 5)
    if (particles.has(lower(ground, token)) && tokens.word[token]!.shape === Shape.lower) add(evidence, "person", 3)
    if ((marks[token]! & Mark.initial) !== 0) add(evidence, "person", 4)
    if (tokens.word[token]!.form === "&") add(evidence, "organisation", 5)
  }
  if (words > 3 && tokens.word[last - 2]!.form === "-" && tokens.word[last - 1]!.shape === Shape.lower) add(evidence, "person", 4)
  if (words > 1 && monument.test(lower(ground, last - 1))) add(evidence, "facility", 8)
  if (words > 1 && tokens.word[first]!.form === "Team") add(evidence, "organisation", 8)
  if (words === 1 && (lower(ground, first) === "internet" || creed.test(lower(ground, first)))) add(evidence, "other", 8)
  if (tokens.kind[first] === TokenKind.ordinal) add(evidence, /^(?:street|avenue)$/u.test(lower(ground, last - 1)) ? "facility" : "organisation", 4)
  if (nobiliary.has(lower(ground, first)) && words > 1) add(evidence, "person", 5)
  const small = lower(ground, last - 1)
  if (words > 2 && (marks[last - 1]! & Mark.endsHead) !== 0 && tokens.start[last - 1]! > tokens.end[last - 2]!) for (const { type } of lexicon.heads(`${lower(ground, last - 2)} ${small}`)) add(evidence, type, 8)
  if (tokens.kind[last] === TokenKind.number && /^\d{1,2}$/u.test(tokens.word[last]!.form) && words > 1 && !/^[-–—,:]$/u.test(tokens.word[last + 1]?.form ?? "")) add(evidence, "other", 5)
  if (words > 1 && /[^aeiou]ies$/u.test(small) && !/^(?:davies|jeffries|menzies|humphries|gillies)$/u.test(small)) add(evidence, "organisation", 3)
  if (suffixes.has(small) && words > 1) add(evidence, personSuffixes.has(small) ? "person" : "organisation", 7)
  if (isGiven(ground, first)) add(evidence, "person", words > 1 ? 5 : 3)
  else if (/^(?:\p{Lu}\.)+$/u.test(tokens.word[first]!.form) && words > 1 && tokens.word[first]!.form.length <= 4) add(evidence, "person", 4)
  const mark = marks[last - 1]!
  if ((mark & Mark.gendered) !== 0) add(evidence, "person", 2)
  else if ((mark & Mark.surname) !== 0 && words > 1) add(evidence, "person", 1)
  const shape = tokens.word[first]!.shape
  if (words === 1 && /^\p{Lu}{1,4}\d{1,4}$/u.test(tokens.word[first]!.form)) add(evidence, "other", 7)
  else if (words === 1 && shape === Shape.upper && tokens.word[first]!.form.length <= 6 && !shouted(ground, first)) add(evidence, "organisation", acting(ground, first) ? 4 : 0.9)
  else if (words === 1 && /^(?:Mc\p{Lu}|Mac\p{Lu}|O['’]\p{Lu}|D['’]\p{Lu})/u.test(tokens.word[first]!.form)) add(evidence, "person", 3)
  else if (words === 1 && shape === Shape.mixed && !/^(?:Mc|Mac|De|Di|La|Le|O|D|Du|Van|Fitz)/u.test(tokens.word[first]!.form)) add(evidence, "organisation", 3)
  else if (words > 1 && tokens.word[last - 1]!.shape === Shape.upper && /^\p{Lu}{2,3}$/u.test(tokens.word[last - 1]!.form) && !personSuffixes.has(small) && evidence.person === 0) add(evidence, "other", 3)
  else if (words > 1 && local.test(lower(ground, first))) add(evidence, "place", 3)
  else if (words > 1 && abstract.test(small) && evidence.person === 0) add(evidence, "organisation", 2)
  else if (words > 1 && leadsWithCountry(ground, first, last)) add(evidence, "organisation", 2)
  else if (parts(ground, first, last) >= 2 && parts(ground, first, last) <= 3 && plain(ground, first, last)) add(evidence, "person", 2)
  return evidence
}

/** Endings of what bodies are named after. */
const matter = /(?:tions?|sions?|ments?|isms?|ics|ies|ports?|ways|lines|ity|logy|ances?|ences?|works|ware)$/u

/** "Malaysia Tourism", "Kenya Airports": a country and a matter are a body, not somebody called "Chad" or "Georgia". */
const leadsWithCountry = ({ hits, hitAt, document: { tokens } }: Ground, first: number, last: number): boolean => {
  const hit = hits[hitAt[first] ?? -1]
  return hit !== undefined && hit.last < last && hit.claims[0]!.entity.subtype === "country" && hit.claims[0]!.kind !== "demonym" && hit.claims[0]!.kind !== "adjective" && matter.test(tokens.word[last - 1]!.lower)
}

/** Endings of attitudes and teachings: "Islamophobia", "Sexism". */
const creed = /(?:phobia|isms?)$/u

/** Endings of words that nobody is named by: "Applied Semantics", "Carr Futures". */
const abstract = /(?:tions?|sions?|ness|ics|wares?|ologies|ology|tures|ments|ents|ities|ility|ices|ances?)$/u

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

/** How many words there are between the white space. */
const parts = ({ document: { tokens } }: Ground, first: number, last: number): number => {
  let count = 1
  for (let token = first + 1; token < last; token++) if (tokens.start[token]! > tokens.end[token - 1]!) count++
  return count
}

/** Only capitalised words, none of them a word of the language that the text also writes small. */
const plain = (ground: Ground, first: number, last: number): boolean => {
  for (let token = first; token < last; token++) {
    const word = ground.document.tokens.word[token]!
    if (word.shape === Shape.lower || word.shape === Shape.upper && word.form.length > 2 || token === first && /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|great|grand|new|old|big|greater)$/u.test(word.lower) || token === last - 1 && (ground.lowered.has(token) || word.form.length === 1)) return false
  }
  return true
}

/** All that speaks for a type at one place of the text. */
export const evidenceOf = (ground: Ground, draft: Draft): Evidence => {
  const evidence = inside(ground, draft)
  if (draft.rule === "name-quoted") add(evidence, "work", 8)
  if (draft.title !== undefined) add(evidence, "person", 9)
  before(ground, draft.first, draft.last, evidence)
  behind(ground, draft.last, evidence, draft.last - draft.first === 1)
  return evidence
}
