import { Tag } from "../document/token.ts"
import { Form } from "./draft.ts"
import type { Draft } from "./draft.ts"
import { Role } from "./functionWords.ts"
import { isPerson } from "./antecedents.ts"
import { phraseBefore } from "./coordinations.ts"
import { Is } from "./is.ts"
import { explainingAdverbs } from "./lexicon.ts"
import { Lemma, nounAt, verbAt } from "./traits.ts"
import { isTime, wholeStart } from "./nounsInClauses.ts"

/** Joins phrase `phrase` to the one it explains: "Tokayev, the president,", "the president, Tokayev,", "the union (EEU)". */
export const appose = (draft: Draft, phrase: number, first: number, last: number): boolean => {
  const { role, nouns } = draft
  let from = wholeStart(draft, phrase)
  if (from - 2 < first) return false
  // "Hanslick, also a member of the jury,"
  if (draft.tag[from - 1] === Tag.ADV && role[from - 2] === Role.comma && explainingAdverbs.has(draft.word[from - 1]!.lower)) from--
  const mark = role[from - 1]
  if (mark === Role.quote) return entitled(draft, phrase, from)
  if (draft.nounPhraseAt[from - 1]! >= 0) return titled(draft, phrase, from)
  if (mark !== Role.comma && mark !== Role.open && mark !== Role.dash) return false
  const nearest = overAge(draft, phraseBefore(draft, from - 1, first), first)
  if (nearest < 0) return false
  const end = nouns.end[phrase]!
  if (mark === Role.open) return end < last && role[end] === Role.close && saysInBrackets(draft, nearest, phrase) && join(draft, bracketed(draft, nearest, phrase), phrase)
  let found = -1
  for (let candidate = nearest, steps = 0; candidate >= 0 && steps < 3; steps++) {
    if (explains(draft, candidate, phrase) && !isElsewhere(draft, candidate, phrase) && (found < 0 || namesPerson(draft, candidate, phrase) && !namesPerson(draft, found, phrase))) found = candidate
    candidate = nouns.governor[candidate]!
  }
  if (found >= 0 && draft.tag[nouns.head[phrase]!] === Tag.NOUN) found = wholeName(draft, found)
  if (found < 0 || !closes(draft, phrase, end, last, isSeveral(draft, found, phrase))) return false
  const { tag } = draft
  // "In Moscow, a spokesman …": after the phrase that opens the sentence only a second comma tells an explanation ("According to the coach, Ali Rezai, they …").
  const preposition = nouns.preposition[found]!
  if (preposition >= 0 && preposition <= first + 1 && (role[nouns.reach[phrase]!] !== Role.comma || tag[nouns.head[found]!] === Tag.NOUN && !(tag[nouns.head[phrase]!] === Tag.PROPN && isPerson(draft.tokens, nouns.head[found]!)))) return false
  if (tag[nouns.head[found]!] === Tag.PROPN && tag[nouns.head[phrase]!] === Tag.PROPN && role[end] !== Role.of && !isOffice(draft, phrase)) return within(draft, found, phrase, from - 1)
  return join(draft, found, phrase)
}

/** "the union (EEU)", "the paper (Pravda)", "attrition (loss)", "Lee (a nurse)"; not "(Figure 1)", "(75 °F)", "(D)", nor a name beside a name ("Lee (Ohio)") unless one is an abbreviation. */
const saysInBrackets = ({ is, nouns, tag, tokens: { start, end } }: Draft, one: number, phrase: number): boolean => {
  const from = nouns.start[phrase]!, head = nouns.head[phrase]!, before = nouns.head[one]!
  // "1,100 ft (335 m)"
  if (tag[from] === Tag.NUM) return tag[before] === Tag.NOUN && before > nouns.start[one]! && tag[before - 1] === Tag.NUM
  if (tag[nouns.end[phrase]! - 1] === Tag.NUM || end[head]! - start[head]! === 1) return false
  if (tag[head] === Tag.NOUN) return tag[from] === Tag.DET || tag[before] === Tag.NOUN || (is[head]! & Is.upper) !== 0
  return tag[head] === Tag.PROPN && (tag[before] !== Tag.PROPN || ((is[head]! | is[before]!) & Is.upper) !== 0)
}

/** What an abbreviation in brackets stands for: of "the American College of Pediatricians (ACP)" the widest name it has its first letter of. */
const bracketed = ({ is, nouns, role, word }: Draft, nearest: number, phrase: number): number => {
  const head = nouns.head[phrase]!
  if (nouns.start[phrase] !== head || (is[head]! & Is.upper) === 0) return nearest
  const letter = word[head]!.form[0]
  let found = nearest
  for (let candidate = nearest, steps = 0; candidate >= 0 && steps < 3; candidate = nouns.governor[candidate]!, steps++) {
    // The name's first word with a capital.
    for (let k = nouns.start[candidate]!; k < nouns.end[candidate]!; k++) {
      if ((is[k]! & (Is.capitalised | Is.upper)) === 0 || (is[k]! & Is.determiner) !== 0) continue
      if (word[k]!.form[0] === letter) found = candidate
      break
    }
    if (nouns.preposition[candidate]! < 0 || role[nouns.preposition[candidate]!] !== Role.of && word[nouns.preposition[candidate]!]!.lower !== "for") break
  }
  return found
}

/** "born in Paris, the daughter of …", "talks in Geneva, the second round": what a place is said to be is a place. */
const isElsewhere = ({ is, nouns, tag, tokens }: Draft, one: number, other: number): boolean => {
  const preposition = nouns.preposition[one]!
  if (preposition < 0 || (is[preposition]! & Is.placePreposition) === 0 || tokens.word[preposition]!.lower === "for" || tag[nouns.head[one]!] !== Tag.PROPN || tag[nouns.head[other]!] !== Tag.NOUN) return false
  return (nounAt(tokens, nouns.head[other]!) & (Lemma.place | Lemma.namedThing)) === 0
}

/** "Olena, 43, a nurse": what is explained stands before the age. */
const overAge = (draft: Draft, nearest: number, first: number): number => {
  const { nouns, role, tag } = draft
  if (nearest < 0 || tag[nouns.head[nearest]!] !== Tag.NUM) return nearest
  const from = nouns.start[nearest]!
  return from - 2 >= first && role[from - 1] === Role.comma && role[nouns.end[nearest]!] === Role.comma ? phraseBefore(draft, from - 1, first) : nearest
}

/** "the Society of the Cincinnati, an organisation": the name's first part stands for it. */
const wholeName = ({ nouns, role, tag }: Draft, part: number): number => {
  const governor = nouns.governor[part]!
  return governor >= 0 && role[nouns.preposition[part]!] === Role.of && tag[nouns.head[part]!] === Tag.PROPN && tag[nouns.head[governor]!] === Tag.PROPN ? governor : part
}

/** "Wu Hongbo, UN Under-Secretary", "Herrick, wikiHow founder": a word for one person, whatever its capitals. */
const isOffice = ({ is, nouns, tokens }: Draft, phrase: number): boolean => (is[nouns.head[phrase]!]! & Is.singular) !== 0 && (nounAt(tokens, nouns.head[phrase]!) & Lemma.person) !== 0

/** "Baghdad, Iraq": not the same but where it lies; attached, with the comma for its preposition. */
const within = ({ nouns }: Draft, place: number, larger: number, comma: number): boolean => {
  if (nouns.previous[larger]! >= 0) return false
  nouns.governor[larger] = place
  nouns.preposition[larger] = comma
  nouns.added[larger] = 1
  return true
}

/** "the story “Umoregi”", "a new website, “The Countdown”": a noun and its name in quotation marks. */
const entitled = (draft: Draft, phrase: number, from: number): boolean => {
  const { nouns, nounPhraseAt, role, tag, tokens: { end, start } } = draft
  const afterComma = from > 2 && role[from - 2] === Role.comma && end[from - 1] === start[from] && start[from - 1]! > end[from - 2]!
  const before = nounPhraseAt[afterComma ? from - 3 : from - 2]!
  return before >= 0 && tag[nouns.head[before]!] === Tag.NOUN && tag[nouns.head[phrase]!] === Tag.PROPN && join(draft, before, phrase)
}

/** "the newspaper The Guardian", "her band The Pretenders": a kind of thing, and a name that brings its own article. */
const titled = ({ nouns, nounPhraseAt, tag, tokens, word }: Draft, phrase: number, from: number): boolean => {
  const before = nounPhraseAt[from - 1]!, head = nouns.head[before]!
  return nouns.end[before] === from && nouns.start[phrase] === from && tag[from] === Tag.DET && word[from]!.form === "The" && tag[nouns.head[phrase]!] === Tag.PROPN && tag[head] === Tag.NOUN
    && (nounAt(tokens, head) & Lemma.namedThing) !== 0 && join({ nouns }, before, phrase)
}

/** "the founder of the firm, Jack Ma": of two that could be meant, the one that is a person's, beside a name or another word for a person; not "a citizen of San Francisco, California". */
const namesPerson = ({ is, nouns, role, tokens, tag }: Draft, one: number, other: number): boolean => {
  const a = nouns.head[one]!, b = nouns.head[other]!
  if (tokens.tag[b] === Tag.PROPN && tag[nouns.start[one]!] === Tag.DET && (is[nouns.start[one]!]! & Is.article) !== 0 && role[nouns.end[one]!] === Role.of) return false
  return tokens.tag[a] === Tag.NOUN && isPerson(tokens, a) && (tokens.tag[b] === Tag.PROPN || isPerson(tokens, b) && ((is[a]! ^ is[b]!) & Is.singular) === 0)
}

const join = ({ nouns }: Pick<Draft, "nouns">, one: number, other: number): boolean => {
  if (nouns.apposition[one]! >= 0 || nouns.previous[other]! >= 0) return false
  nouns.apposition[one] = other
  nouns.apposition[other] = one
  nouns.added[other] = 1
  return true
}

/** A name beside a description, a description that begins with "a", or a name with what it is called besides. */
const explains = (draft: Draft, one: number, other: number): boolean => {
  const { is, nouns, role, tag, tokens, word } = draft
  const head = tag[nouns.head[one]!], added = tag[nouns.head[other]!]
  // "the plant, one of the largest"
  if (added === Tag.NUM && role[nouns.end[other]!] === Role.of && word[nouns.head[other]!]!.lower === "one") return head === Tag.PROPN || head === Tag.NOUN
  if (added === Tag.PRON || added === Tag.NUM || head === Tag.PRON || head === Tag.NUM) return false
  if (isTime(draft, one) || isTime(draft, other)) return false
  const owned = nouns.possessor[other]! >= 0
  const determined = tag[nouns.start[other]!] === Tag.DET
  if (determined && (is[nouns.start[other]!]! & Is.article) !== 0) {
    const what = added === Tag.NOUN ? nounAt(tokens, nouns.head[other]!) : 0
    // "left Ukraine, a move that", "her parents, a man who"
    return head === Tag.PROPN ? (what & Lemma.deed) === 0 : (is[nouns.head[one]!]! & Is.singular) !== 0 || (what & Lemma.collective) !== 0 || nouns.next[one]! >= 0
  }
  if (head === Tag.PROPN && added === Tag.NOUN) return determined && (word[nouns.start[other]!]!.lower === "the" || word[nouns.start[other]!]!.lower === "another") || owned || role[nouns.end[other]!] === Role.of || !determined && isOffice(draft, other)
  // "the company, owner of the ship"
  if (head === Tag.NOUN && added === Tag.NOUN && !determined && role[nouns.end[other]!] === Role.of && (isOffice(draft, other) || word[nouns.head[other]!]!.lower === "part")) return true
  // "its affiliate, the Altoona Curve"
  if (head === Tag.NOUN && added === Tag.PROPN) return !owned && (!determined || isThatOne(draft, one, other))
  // "Ken Cuccinelli, Virginia's Attorney General"
  return head === Tag.PROPN && added === Tag.PROPN ? !determined && !owned || isOffice(draft, other) : owned
}

/** One thing, said whose or which it is, and a name with "the" that a comma or the sentence's end closes. */
const isThatOne = ({ is, nouns, role, tag, word }: Draft, one: number, other: number): boolean => {
  const end = nouns.reach[other]!
  return (is[nouns.head[one]!]! & Is.singular) !== 0 && word[nouns.start[other]!]!.lower === "the" && (role[end] === Role.comma && tag[end + 1] !== Tag.CCONJ || role[end] === Role.stop)
    && (nouns.possessor[one]! >= 0 || tag[nouns.start[one]!] === Tag.DET)
}

/** "two brothers, Niklaus and Johann": more than one, by name. */
const isSeveral = ({ is, nouns, tag }: Draft, one: number, other: number): boolean =>
  tag[nouns.head[other]!] === Tag.PROPN && tag[nouns.head[one]!] === Tag.NOUN && tag[nouns.start[one]!] === Tag.NUM && (is[nouns.head[one]!]! & Is.singular) === 0

/** Does the explanation end where the sentence goes on, or the sentence with it? Of-chains belong to it; "and" makes it a list. */
const closes = (draft: Draft, phrase: number, end: number, last: number, several: boolean): boolean => {
  const { role, nouns, verbs, nounPhraseAt, verbGroupAt, tag, tokens, word } = draft
  let k = end
  for (let steps = 0; k < last && steps < 20; steps++) {
    if (nounPhraseAt[k]! >= 0) k = nouns.end[nounPhraseAt[k]!]!
    else if (tag[k] === Tag.ADP || role[k] === Role.possessive || role[k] === Role.quote) k++
    // "her biggest success internationally, is"
    else if (tag[k] === Tag.ADV && k + 1 < last && role[k + 1] === Role.comma) k++
    else break
  }
  if (k >= last) return true
  switch (role[k]) {
    case Role.comma: case Role.stop: case Role.close: case Role.semicolon: case Role.colon: case Role.dash: case Role.who: case Role.which: case Role.where: case Role.that: case Role.open: return true
    default: break
  }
  const group = verbGroupAt[k]!
  if (group >= 0) return verbs.form[group]! >= Form.infinitive && (verbs.form[group] !== Form.open || word[nouns.start[phrase]!]!.lower === "a" && (verbAt(tokens, verbs.head[group]!) & Lemma.speech) === 0)
  return tag[k] === Tag.CCONJ && (tag[nouns.start[phrase]!] === Tag.DET || several)
}
