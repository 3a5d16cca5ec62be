import { lemmaOf } from "../../document/document.ts"
import type { EntityType } from "../../document/mention/name.ts"
import { Shape, Tag, TokenKind } from "../../document/token.ts"
import type { Draft } from "./draft.ts"
import type { Ground } from "./ground.ts"
import { headsOf, monument } from "./segments.ts"
import { local, nobiliary, organisationNouns, particles, personal, personNouns, personSuffixes, placeNouns, saying, suffixes, workNouns } from "./words.ts"

/** Points for each type a name may be of. */
export type Evidence = Partial<Record<EntityType, number>>

const add = (evidence: Evidence, type: EntityType, points: number): void => { evidence[type] = (evidence[type] ?? 0) + points }

const lower = ({ document: { tokens } }: Ground, token: number): string => tokens.word[token]?.lower ?? ""

/** What its own words tell: heads, suffixes, initials, given names, particles, capitals. */
export const inside = (ground: Ground, { first, last }: Draft): Evidence => {
  const { authority, document: { tokens }, lexicon } = ground
  const evidence: Evidence = {}
  const words = last - first
  for (const { position, type } of headsOf(ground, lower(ground, last - 1))) if (position !== "first" && (words > 1)) add(evidence, type, 7)
  for (const { position, type } of headsOf(ground, lower(ground, first))) if (words > 1 && (position === "first" || type === "event" && words === 2 || position === "any" && /^(?:of|for|on)$/u.test(lower(ground, first + 1)))) add(evidence, type, 6)
  for (let token = first + 1; token + 1 < last; token++) {
    if (/^(?:of|for|on)$/u.test(lower(ground, token + 1))) for (const { position, type } of headsOf(ground, lower(ground, token))) if (position !== "last") add(evidence, type, 5)
    if (particles.has(lower(ground, token)) && tokens.word[token]!.shape === Shape.lower) add(evidence, "person", 3)
    if (/^\p{Lu}\.?$/u.test(tokens.word[token]!.form)) add(evidence, "person", 4)
    if (tokens.word[token]!.form === "&") add(evidence, "organisation", 5)
  }
  if (words > 3 && tokens.word[last - 2]!.form === "-" && tokens.word[last - 1]!.shape === Shape.lower) add(evidence, "person", 4)
  if (words > 1 && monument.test(lower(ground, last - 1))) add(evidence, "facility", 8)
  if (words > 1 && tokens.word[first]!.form === "Team") add(evidence, "organisation", 8)
  if (words === 1 && lower(ground, first) === "internet") add(evidence, "other", 8)
  if (tokens.kind[first] === TokenKind.ordinal) add(evidence, /^(?:street|avenue)$/u.test(lower(ground, last - 1)) ? "facility" : "organisation", 4)
  if (nobiliary.has(lower(ground, first)) && words > 1) add(evidence, "person", 5)
  const small = lower(ground, last - 1)
  if (words > 2 && tokens.start[last - 1]! > tokens.end[last - 2]!) for (const { type } of headsOf(ground, `${lower(ground, last - 2)} ${small}`)) add(evidence, type, 8)
  if (tokens.kind[last] === TokenKind.number && /^\d{1,2}$/u.test(tokens.word[last]!.form) && words > 1 && !/^[-–—,:]$/u.test(tokens.word[last + 1]?.form ?? "")) add(evidence, "other", 5)
  if (words > 1 && /[^aeiou]ies$/u.test(small) && !/^(?:davies|jeffries|menzies|humphries|gillies)$/u.test(small)) add(evidence, "organisation", 3)
  if (suffixes.has(small) && words > 1) add(evidence, personSuffixes.has(small) ? "person" : "organisation", 7)
  if (lexicon.givenName(lower(ground, first)) !== undefined) add(evidence, "person", words > 1 ? 5 : 3)
  else if (/^(?:\p{Lu}\.)+$/u.test(tokens.word[first]!.form) && words > 1 && tokens.word[first]!.form.length <= 4) add(evidence, "person", 4)
  const ending = small.length > 5 ? authority.surnameEnding(small) : undefined
  if (ending !== undefined && /^-?(?:ev|ov|.{3,})$/u.test(ending.ending) && (words > 1 || ending.gender !== undefined)) add(evidence, "person", ending.gender === undefined ? 1 : 2)
  const shape = tokens.word[first]!.shape
  if (words === 1 && /^\p{Lu}{1,4}\d{1,4}$/u.test(tokens.word[first]!.form)) add(evidence, "other", 7)
  else if (words === 1 && shape === Shape.upper && tokens.word[first]!.form.length <= 6 && !shouted(ground, first)) add(evidence, "organisation", acting(ground, first) ? 4 : 0.9)
  else if (words === 1 && /^(?:Mc\p{Lu}|Mac\p{Lu}|O['’]\p{Lu}|D['’]\p{Lu})/u.test(tokens.word[first]!.form)) add(evidence, "person", 3)
  else if (words === 1 && shape === Shape.mixed && !/^(?:Mc|Mac|De|Di|La|Le|O|D|Du|Van|Fitz)/u.test(tokens.word[first]!.form)) add(evidence, "organisation", 3)
  else if (words > 1 && tokens.word[last - 1]!.shape === Shape.upper && /^\p{Lu}{2,3}$/u.test(tokens.word[last - 1]!.form) && !personSuffixes.has(small) && evidence.person === undefined) add(evidence, "other", 3)
  else if (words > 1 && local.test(lower(ground, first))) add(evidence, "place", 3)
  else if (words > 1 && abstract.test(small) && evidence.person === undefined) add(evidence, "organisation", 2)
  else if (parts(ground, first, last) >= 2 && parts(ground, first, last) <= 3 && plain(ground, first, last)) add(evidence, "person", 2)
  return evidence
}

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
    if (word.shape === Shape.lower || word.shape === Shape.upper && word.form.length > 2 || token === first && /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|great|grand|new|old|big|greater)$/u.test(word.lower) || token === last - 1 && (ground.lowered.has(word.lower) || word.form.length === 1)) return false
  }
  return true
}

/** A common noun right before or behind a name: "attorney Kendrick Moxon", "the magazine MicroMega", "Facebook founder". */
const nounEvidence = (evidence: Evidence, noun: string, points: number): void => {
  if (personNouns.has(noun)) add(evidence, "person", points)
  if (organisationNouns.has(noun)) add(evidence, "organisation", points - 1)
  if (placeNouns.has(noun)) add(evidence, "place", points - 1)
  if (workNouns.has(noun)) add(evidence, "work", points + 4)
}

/** The head of the base noun phrase that begins behind a comma: "a lecturer at …" → lecturer. */
export const appositionHead = ({ document }: Ground, comma: number): number => {
  const { nounPhraseAt, nounPhrases, tokens } = document
  let at = comma + 1
  if (tokens.word[comma]?.form !== ",") return -1
  const opener = tokens.word[at]?.lower
  if (opener !== "a" && opener !== "an" && opener !== "the" && opener !== "one" && opener !== "whose" && opener !== "his" && opener !== "her") {
    return tokens.tag[at] === Tag.NOUN ? nounPhrases[nounPhraseAt[at] ?? -1]?.head ?? at : -1
  }
  for (const stop = at + 8; at < stop && at < tokens.length; at++) {
    const phrase = nounPhrases[nounPhraseAt[at] ?? -1]
    if (phrase !== undefined && phrase.head >= at && tokens.tag[phrase.head] === Tag.NOUN && !/^['’]s?$/u.test(tokens.word[phrase.end]?.lower ?? "")) return phrase.head
    if (tokens.tag[at] === Tag.NOUN && tokens.tag[at + 1] !== Tag.NOUN && !/^['’]s?$/u.test(tokens.word[at + 1]?.lower ?? "")) return at
  }
  return -1
}

/** Whether a score stands in the sentence: "3-1". */
const scored = ({ document: { tokens } }: Ground, token: number): boolean => {
  for (let at = token + 1; at < token + 12 && tokens.sentence[at] === tokens.sentence[token]; at++) {
    if (tokens.kind[at] === TokenKind.number && /^[-–—]$/u.test(tokens.word[at + 1]?.form ?? "") && tokens.kind[at + 2] === TokenKind.number) return true
  }
  return false
}

/** What stands behind it: age, apposition, relative pronoun, verb. */
const behind = (ground: Ground, last: number, evidence: Evidence, single: boolean): void => {
  const { document } = ground, { tokens } = document
  const form = tokens.word[last]?.form, small = lower(ground, last)
  if (form === "," || form === "(") {
    const age = tokens.kind[last + 1] === TokenKind.number && /^\d{1,2}$/.test(tokens.word[last + 1]!.form) && /^[,).;]$/.test(tokens.word[last + 2]?.form ?? "")
    if (age) return add(evidence, "person", 6)
    const relative = lower(ground, last + 1)
    if (relative === "who" || relative === "whom") add(evidence, "person", 6)
    if (relative === "which") add(evidence, "organisation", 2)
    if (relative === "where") add(evidence, "place", 3)
    const head = appositionHead(ground, last)
    if (head !== -1) nounEvidence(evidence, lemmaOf(document, head), 5)
    return
  }
  if (small === "who") return add(evidence, "person", 5)
  if (small === "'s" || small === "’s") {
    const owned = lemmaOf(document, last + 1)
    if (/^(?:father|mother|wife|husband|son|daughter|brother|sister|lawyer|attorney|death|career|face|hand|body|life|birthday)$/.test(owned)) add(evidence, "person", 4)
    if (/^(?:capital|president|population|border|territory|economy|coast|parliament|constitution|government|north|south|east|west|mayor|streets?|suburb|outskirts|airport|skyline|coastline|resident)$/.test(owned)) add(evidence, "place", 3)
    if (/^(?:headquarters|shares|revenue|customers|users|subsidiary|chairman|ceo|board|website|employees)$/.test(owned)) add(evidence, "organisation", 3)
    return
  }
  const verb = tokens.tag[last] === Tag.AUX || tokens.tag[last] === Tag.ADV ? last + 1 : last
  if (tokens.tag[verb] === Tag.VERB) {
    const lemma = lemmaOf(document, verb)
    if (lemma === "take" && lower(ground, verb + 1) === "place") add(evidence, "event", 6)
    if (saying.has(lemma) && /^(?:he|she)$/u.test(lower(ground, verb + 1))) add(evidence, "person", 4)
    if (saying.has(lemma)) { if (!single) add(evidence, "person", 2); add(evidence, "organisation", 1) }
    if (/^(?:beat|defeat|thrash|edge|draw|host|face)$/u.test(lemma) && scored(ground, verb)) add(evidence, "organisation", 4)
    if (personal.has(lemma) && !single) add(evidence, "person", 2)
  }
  if (tokens.tag[last] === Tag.AUX && /^(?:found|establish|acquire|own|list|privatise|nationalise)$/u.test(lemmaOf(document, last + 1))) add(evidence, "organisation", 5)
  if (tokens.tag[last] === Tag.NOUN && tokens.kind[last] === TokenKind.word) {
    if (/^(?:region|city|province|district|area|county|valley|coast|border|suburb|islands?|peninsula|airport)$/.test(small)) add(evidence, "place", 4)
    if (/^(?:administration|presidency|cabinet|regime|government|family|era)$/.test(small)) add(evidence, "person", 5)
    if (/^(?:celebrations?|festivities|parade|ceremony|tournament|championships?|festival|marathon)$/.test(small)) add(evidence, "event", 4)
    if (/^(?:shares|stock|spokesman|spokeswoman|spokesperson|ceo|chief|officials|executives|employees|users|founder|co-founder|creator|account|website|headquarters|leader|leaders|chairman|director|supporters)$/.test(small)) add(evidence, "organisation", 4)
  }
}

const partitive = /^(?:north|south|east|west|northeast|northwest|southeast|southwest|part|most|half|city|town|village|suburb|outskirts|street|port|siege|invasion|bombing|bombardment|occupation|km|mile|kilometre|kilometer|resident|suburbs?)$/u
const onto = /^(?:assault|offensive|siege|raid|march|advance|airstrike|bombardment|shelling)$/u
const moves = /^(?:enter|invade|besiege|evacuate|bombard|shell|visit|encircle|retake|recapture|flee)$/u

/** Those that only bodies have: "chief executive of Nordbank". */
const led = /^(?:executive|ceo|chairman|chairwoman|founder|co-founder|cofounder|spokesman|spokeswoman|shareholder|subsidiary|employee|share|unit|board|customer)$/u

/** "most of Fallujah", "the assault on Mosul", "visited Tuz": what is only said of places. */
const located = ({ document }: Ground, first: number): boolean => {
  const { tokens } = document, small = tokens.word[first - 1]!.lower
  if (small === "the" && first > 1 && tokens.tag[first - 2] === Tag.VERB) return lemmaOf(document, first - 2) === "cross"
  if (small === "to" && first > 1) return /^(?:next|close)$/u.test(tokens.word[first - 2]!.lower)
  if (tokens.tag[first - 1] === Tag.VERB) return moves.test(lemmaOf(document, first - 1)) && tokens.tag[first] === Tag.PROPN
  const noun = lemmaOf(document, first - 2)
  return small === "of" && partitive.test(noun) || small === "on" && onto.test(noun)
}

/** What stands before it: prepositions, articles, common nouns. */
const before = (ground: Ground, first: number, last: number, evidence: Evidence): void => {
  const { document } = ground, { tokens } = document
  const comma = tokens.word[first - 1]?.form === ","
  const at = comma ? first - 2 : first - 1
  if (at < 0 || tokens.sentence[at] !== tokens.sentence[first]) return
  const small = lower(ground, first - 1)
  const attributive = tokens.tag[last] === Tag.NOUN && tokens.kind[last] === TokenKind.word
  if (small === "the" && attributive) return
  if (located(ground, first)) add(evidence, "place", 4)
  if (small === "the") {
    add(evidence, "person", -5)
    add(evidence, "organisation", 2)
  } else if (tokens.tag[first - 1] === Tag.VERB && /^(?:beat|defeat|thrash|face)$/u.test(lemmaOf(document, first - 1)) && scored(ground, last - 1)) add(evidence, "organisation", 4)
  else if (small === "of" && led.test(lemmaOf(document, first - 2))) add(evidence, "organisation", 4)
  else if (tokens.tag[first - 1] === Tag.VERB && /^(?:buy|acquire|purchase|sue|head|chair|found|co-found)$/u.test(lemmaOf(document, first - 1))) add(evidence, "organisation", 3)
  else if (small === "a" || small === "an") add(evidence, "person", -2)
  else if (small === "in") add(evidence, "place", 4)
  else if (small === "at") { add(evidence, "organisation", 2); add(evidence, "facility", 1) }
  else if ((small === "with" || small === "for") && personNouns.has(lemmaOf(document, first - 2)) && tokens.tag[first - 2] === Tag.NOUN) add(evidence, "organisation", 2)
  else if (small === "near" || small === "across" || small === "throughout" || small === "outside" || small === "downtown") add(evidence, "place", 3)
  else if (small === "from" || small === "to") add(evidence, "place", 1.5)
  else if (tokens.kind[at] === TokenKind.word && (tokens.tag[at] === Tag.NOUN || tokens.tag[at] === Tag.PROPN || tokens.tag[at] === Tag.ADJ)) {
    const lemma = lemmaOf(document, at).toLowerCase()
    const personNoun = personNouns.has(lemma) || ground.lexicon.title(lemma) !== undefined || ground.authority.kinship(lemma) !== undefined || /(?:ist|ian|ster|woman|man)$/.test(lemma) && tokens.tag[at] === Tag.NOUN
    if (personNoun && last - first <= 4) add(evidence, "person", comma ? 3 : 5)
    else if (!comma && tokens.word[at]!.shape === Shape.lower) nounEvidence(evidence, lemma, 4)
  }
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
