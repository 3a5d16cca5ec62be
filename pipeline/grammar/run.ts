import { Shape, Tag } from "../document/token.ts"
import type { Draft } from "./draft.ts"
import { Role } from "./functionWords.ts"
import { Is } from "./is.ts"
import { Lemma, nounAt } from "./traits.ts"

/** Where the run last read ends, and its head (-1: no phrase). Overwritten by each `runFrom`: nothing is allocated in the inner loop. */
export const Run = { end: 0, head: -1 }

/** Reads determiners, numbers, adjectives, participles and nouns from token `i` as far as they make one base phrase. */
export const runFrom = (draft: Draft, i: number, last: number): void => {
  const { role, tag, word, tokens: { start, end } } = draft
  let j = i
  let noun = -1, number = -1, other = -1, determined = false
  scan: for (; j < last; j++) {
    switch (tag[j]) {
      case Tag.NOUN: case Tag.X:
        noun = j
        break
      case Tag.PROPN:
        noun = j
        break
      case Tag.NUM:
        if (noun >= 0 && !numberAfterNoun(draft, j, last) && !numberInside(draft, i, j, last)) break scan
        number = j
        break
      case Tag.SYM:
        if (role[j] === Role.percent) noun = j
        else if (role[j] !== Role.currency) break scan
        else if (noun >= 0 && (noun !== j - 1 || end[noun] !== start[j] || j - i > 1)) break scan
        else {
          number = j
          noun = -1
        }
        break
      case Tag.DET:
        if (j > i && (noun >= 0 || number >= 0 || (determined && role[j - 1] !== Role.predeterminer && tag[j - 1] !== Tag.DET))) break scan
        determined = true
        other = j
        break
      case Tag.ADJ:
        if (noun === j - 1 && tag[noun] === Tag.PROPN && isDemonym(word[noun]!.lower) && leadsToNoun(draft, j, last)) noun = -1
        if (noun >= 0 && !(tag[j - 1] === Tag.PROPN && tag[j + 1] === Tag.PROPN && j + 1 < last && word[j]!.shape === Shape.capitalised) && !tight(draft, j - 1)) break scan
        if (noun >= 0 && tight(draft, j - 1)) noun = -1
        other = j
        break
      case Tag.ADV:
        if (noun >= 0 || !adverbInside(draft, j, last, determined)) break scan
        break
      case Tag.ADP:
        if (j === i || role[j] === Role.than || role[j] === Role.as) { if (j > i && !(role[j] === Role.than && role[j - 1] === Role.comparative && j + 1 < last && isNumeral(draft, j + 1))) break scan }
        else break scan
        break
      case Tag.VERB:
        if (noun >= 0 && !tight(draft, j - 1)) break scan
        if (!participleInside(draft, j, last, j === i || determined || number >= 0 || other >= 0 || noun >= 0)) break scan
        if (noun >= 0) noun = -1
        other = j
        break
      case Tag.CCONJ:
        if (noun < 0 && number === j - 1 && j + 1 < last && tag[j + 1] === Tag.NUM && leadsToNoun(draft, j + 1, last)) break
        if (noun >= 0 || other < 0 || tag[j - 1] !== Tag.ADJ && tag[j - 1] !== Tag.VERB || !leadsToNoun(draft, j + 1, last)) break scan
        break
      case Tag.PUNCT:
        if (!markInside(draft, j, i, last, noun)) break scan
        break
      case Tag.PART: default: break scan
    }
  }
  // "all my courage": the possessor has the rest.
  if (noun < 0 && j < last && role[j] === Role.possessor && number < 0) {
    Run.head = -1
    Run.end = j
  } else finishRun(draft, i, j, last, noun, number, other, determined)
}

/** Chooses the head and cuts the run behind it. */
const finishRun = (draft: Draft, i: number, j: number, last: number, noun: number, number: number, other: number, determined: boolean): void => {
  const { role, tag } = draft
  if (noun >= 0) {
    const name = lastingName(draft, i, noun, last)
    if (name > 0) {
      Run.head = name - 1
      Run.end = name
      return
    }
    let end = number === noun + 1 ? number + 1 : noun + 1
    // "July 21, 2017"
    if (end > noun + 1 && tag[noun] === Tag.PROPN && end + 1 < last && role[end] === Role.comma && isYear(draft, end + 1)) end += 2
    Run.head = noun
    Run.end = end
  } else if (number >= 0 && number >= other - 1) {
    Run.head = number
    Run.end = number + 1
  } else if (determined || other >= 0 && other === j - 1 && i > 0 && tag[other] === Tag.ADJ && (role[i - 1] === Role.possessor || role[i - 1] === Role.possessive) || other === i && role[i] !== Role.none && (role[i] === Role.comparative || role[i] === Role.quantifier || role[i] === Role.predeterminer) && standsAlone(draft, i + 1, last)) {
    Run.head = other
    Run.end = other + 1
  } else {
    Run.head = -1
    Run.end = Math.max(j, i + 1)
  }
}

/** "in his memory | Byron composed", "the position | Moscow took", ", a verdict | Paris called unjust": where a name behind a noun begins a clause of its own, its token; else -1. A person's or a place's kind of noun goes with the name. */
const lastingName = ({ is, tag, tokens, word }: Draft, i: number, noun: number, last: number): number => {
  if (tag[noun] !== Tag.PROPN || noun + 1 >= last || i === 0 || tag[noun + 1] !== Tag.VERB && tag[noun + 1] !== Tag.AUX) return -1
  let name = noun
  while (name > i && (tag[name - 1] === Tag.PROPN || tag[name - 1] === Tag.PUNCT)) name--
  if (name === i || tag[name - 1] !== Tag.NOUN || word[name - 1]!.shape !== Shape.lower) return -1
  const before = tag[i - 1]
  if (before === Tag.PRON ? i < 2 || tag[i - 2] !== Tag.ADP : before !== Tag.ADP && before !== Tag.VERB && tag[i] !== Tag.DET) return -1
  if (tag[i] === Tag.DET && before !== Tag.ADP && before !== Tag.VERB && before !== Tag.AUX && !(before === Tag.PUNCT && (is[i]! & Is.article) !== 0)) return -1
  return (nounAt(tokens, name - 1) & (Lemma.person | Lemma.namedThing | Lemma.doer)) !== 0 ? -1 : name
}

/** "most of them", "many said": a quantity without its noun. */
const standsAlone = ({ role, tag }: Draft, j: number, last: number): boolean =>
  j < last && (role[j] === Role.of || tag[j] === Tag.AUX || tag[j] === Tag.VERB || tag[j] === Tag.PUNCT && role[j] !== Role.hyphen || role[j] === Role.who)

const isNumeral = ({ role, tag }: Draft, j: number): boolean => tag[j] === Tag.NUM || role[j] === Role.currency

/** Is the token a mark that joins the words on both sides? */
const tight = ({ role }: Draft, j: number): boolean => j >= 0 && role[j] === Role.hyphen

/** "Russian", "British", "Chinese": an adjective, though it may be tagged a name. */
const isDemonym = (lower: string): boolean => lower.endsWith("an") || lower.endsWith("ish") || lower.endsWith("ese")

/** "1987", "2024": four digits. */
const isYear = ({ tag, tokens: { start, end } }: Draft, j: number): boolean => tag[j] === Tag.NUM && end[j]! - start[j]! === 4

/** "October 2022", "Apollo 11", "page 5", but not "In May 60 people". */
const numberAfterNoun = ({ tag }: Draft, j: number, last: number): boolean =>
  j + 1 >= last || (tag[j + 1] !== Tag.NOUN && tag[j + 1] !== Tag.ADJ && tag[j + 1] !== Tag.PROPN && tag[j + 1] !== Tag.NUM && tag[j + 1] !== Tag.SYM)

/** "a magnitude 6.1 quake", "a Boeing 737 jet": behind "a" a number between two nouns says which kind. */
const numberInside = ({ is, tag }: Draft, i: number, j: number, last: number): boolean =>
  (is[i]! & Is.article) !== 0 && j + 1 < last && (tag[j - 1] === Tag.NOUN || tag[j - 1] === Tag.PROPN) && tag[j + 1] === Tag.NOUN && (is[j + 1]! & (Is.singular | Is.odd | Is.time)) === Is.singular

/** "nearly 60", "a very large crowd", "more than 1,000": an adverb before a number, or before an adjective or participle that has a noun. */
const adverbInside = (draft: Draft, j: number, last: number, determined: boolean): boolean => {
  const { role, tag } = draft
  if (j + 1 >= last) return false
  if (isNumeral(draft, j + 1)) return true
  // "one of the most popular in Asia"
  if (determined && role[j] === Role.quantifier && tag[j + 1] === Tag.ADJ) return true
  if (role[j] === Role.comparative) return role[j + 1] === Role.than ? j + 2 < last && isNumeral(draft, j + 2) : leadsToNoun(draft, j + 1, last)
  if (tag[j + 1] === Tag.DET) return role[j] === Role.bound && !determined
  return leadsToNoun(draft, j + 1, last)
}

/** "declining influence", "the state-run paper": a participle between the phrase's opening and its noun. */
const participleInside = (draft: Draft, j: number, last: number, opened: boolean): boolean => {
  const { is, tag } = draft
  if (tight(draft, j - 1) && j + 1 < last && (tag[j + 1] === Tag.NOUN || tag[j + 1] === Tag.ADJ || tag[j + 1] === Tag.PROPN)) return true
  if (!opened || (is[j]! & (Is.base | Is.ing)) === Is.base || (is[j]! & Is.pastOnly) !== 0) return false
  if (j + 1 >= last) return tight(draft, j - 1)
  const next = tag[j + 1]
  return next === Tag.NOUN || next === Tag.PROPN || next === Tag.ADJ && leadsToNoun(draft, j + 1, last) || next === Tag.NUM || next === Tag.VERB && participleInside(draft, j + 1, last, true)
    || next === Tag.CCONJ && leadsToNoun(draft, j + 2, last) || tight(draft, j + 1)
}

/** Looks a few words ahead, over adjectives and the like, for the noun they belong to. */
const leadsToNoun = ({ role, tag }: Draft, j: number, last: number): boolean => {
  for (let k = j; k < last && k < j + 6; k++) {
    switch (tag[k]) {
      case Tag.NOUN: case Tag.PROPN: return true
      case Tag.ADJ: case Tag.NUM: case Tag.VERB: break
      case Tag.ADV: case Tag.CCONJ: break
      case Tag.PUNCT: if (role[k] !== Role.hyphen && role[k] !== Role.quote) return false; break
      default: return false
    }
  }
  return false
}

/** Hyphens inside words, a quotation mark around part of the phrase, the comma between two adjectives. */
const markInside = (draft: Draft, j: number, first: number, last: number, noun: number): boolean => {
  const { role, tag } = draft
  if (j === first || j + 1 >= last) return false
  const next = tag[j + 1]
  switch (role[j]) {
    case Role.hyphen: return next !== Tag.PUNCT
    case Role.quote:
      if (noun < 0) return tag[j - 1] !== Tag.NUM && leadsToNoun(draft, j + 1, last)
      return next === Tag.NOUN && quotedFrom(draft, j, first)
    case Role.comma: return noun < 0 && tag[j - 1] === Tag.ADJ && next === Tag.ADJ && role[j + 1] === Role.none && (j - 1 > first || first === 0 || tag[first - 1] !== Tag.ADP) && leadsToNoun(draft, j + 1, last)
    default: return false
  }
}

/** Does a mark inside the run open what the mark at `j` closes? */
const quotedFrom = ({ role }: Draft, j: number, first: number): boolean => {
  for (let k = j - 1; k >= first && k > j - 8; k--) if (role[k] === Role.quote) return true
  return first > 0 && role[first - 1] === Role.quote
}
