import { lemmaOf } from "../../document/document.ts"
import type { EntityType } from "../../document/mention/name.ts"
import { Shape, Tag, TokenKind } from "../../document/token.ts"
import type { Ground } from "./ground.ts"
import { organisationNouns, personal, personNouns, placeNouns, saying, workNouns } from "./words.ts"

/** Points for each type a name may be of. */
export type Evidence = Record<EntityType, number>

/** Always the same keys in the same order, so that adding to one costs a load and a store. */
export const noEvidence = (): Evidence => ({ organisation: 0, person: 0, place: 0, facility: 0, event: 0, work: 0, group: 0, other: 0 })

export const add = (evidence: Evidence, type: EntityType, points: number): void => { evidence[type] += points }

const lower = ({ document: { tokens } }: Ground, token: number): string => tokens.word[token]?.lower ?? ""

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
export const behind = (ground: Ground, last: number, evidence: Evidence, single: boolean): void => {
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

/** Those that parties have: "Republican lawmakers", "Labour voters". */
export const partisans = /^(?:lawmakers?|senators?|congressm[ae]n|congresswom[ae]n|candidates?|voters?|nominees?|majority|minority|governors?|leadership|caucus|primary|primaries|legislators?|politicians?|strategists?|donors?|ticket|party|mayors?|backbenchers?|members?|convention|frontrunner|presidential|gubernatorial|vice|congressional|senate)$/u

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
export const before = (ground: Ground, first: number, last: number, evidence: Evidence): void => {
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
  else if (small === "a" || small === "an" || last - first > 1 && (small === "our" || small === "its")) add(evidence, "person", -2)
  else if (small === "in") add(evidence, "place", 4)
  else if (small === "at") { add(evidence, "organisation", 2); add(evidence, "facility", 1) }
  else if ((small === "with" || small === "for") && personNouns.has(lemmaOf(document, first - 2)) && tokens.tag[first - 2] === Tag.NOUN) add(evidence, "organisation", 2)
  else if (small === "near" || small === "across" || small === "throughout" || small === "outside" || small === "downtown") add(evidence, "place", 3)
  else if (small === "from" || small === "to" || small === "into" || small === "towards" || small === "toward") add(evidence, "place", 1.5)
  else if (tokens.kind[at] === TokenKind.word && (tokens.tag[at] === Tag.NOUN || tokens.tag[at] === Tag.PROPN || tokens.tag[at] === Tag.ADJ)) {
    const lemma = lemmaOf(document, at).toLowerCase()
    const personNoun = personNouns.has(lemma) || ground.lexicon.title(lemma) !== undefined || ground.authority.kinship(lemma) !== undefined || /(?:ist|ian|ster|woman|man)$/.test(lemma) && tokens.tag[at] === Tag.NOUN
    if (personNoun && last - first <= 4) add(evidence, "person", comma ? 3 : 5)
    else if (!comma && tokens.word[at]!.shape === Shape.lower) nounEvidence(evidence, lemma, 4)
  }
}
