import { Tag } from "../document/token.ts"
import { Is } from "./is.ts"
import { infinitiveVerbs } from "./lexicon.ts"
import { Lemma, verbAt } from "./traits.ts"
import type { Mending } from "./mend.ts"
import { determinedBefore } from "./mendVerb.ts"

/** A noun by its tag: what it is by its neighbours. Integers are compared before a word is touched. */
export const mendNoun = (mending: Mending, i: number, first: number, last: number): number => {
  const { is, tag, tokens: { end, start, word } } = mending
  const before = i > first ? tag[i - 1]! : Tag.X
  const next = i + 1 < last ? tag[i + 1]! : Tag.PUNCT
  const looks = is[i]!, place = verbPlaces[before * 17 + next]!
  if (place !== Never && i > first && mayBeVerb(place, is[i - 1]!, looks, end[i - 1]! - start[i - 1]!) && isVerbHere(mending, i, first, last)) return Tag.VERB
  if ((looks & (Is.clear | Is.ing | Is.reflexive | Is.odd)) === 0) return Tag.NOUN
  // "Japan's economy | shrank at", "Israeli jets | struck targets"
  if ((looks & Is.clear) !== 0 && (before === Tag.NOUN || before === Tag.PROPN || before === Tag.PRON || before === Tag.ADJ || before === Tag.PUNCT) && end[i]! - start[i]! < 10) return pastHere(tag, i, first)
  // "the ruling African National Congress"
  if (before === Tag.DET && (looks & Is.ing) !== 0 && (next === Tag.ADJ || next === Tag.PROPN)) return Tag.ADJ
  if ((looks & Is.reflexive) !== 0) return Tag.PRON
  if ((looks & Is.odd) === 0) return Tag.NOUN
  // "found him guilty of"
  const { lower } = word[i]!
  return lower === "guilty" ? Tag.ADJ : lower === "%" ? Tag.SYM : Tag.NOUN
}

/** An adjective by its tag, likewise. */
export const mendAdjective = (mending: Mending, i: number, first: number, last: number): number => {
  const { is, tag, tokens: { end, start } } = mending
  const before = i > first ? tag[i - 1]! : Tag.X
  const next = i + 1 < last ? tag[i + 1]! : Tag.PUNCT
  const looks = is[i]!, place = verbPlaces[before * 17 + next]!
  if (place !== Never && i > first && mayBeVerb(place, is[i - 1]!, looks, end[i - 1]! - start[i - 1]!) && isVerbHere(mending, i, first, last)) return Tag.VERB
  const size = end[i]! - start[i]!
  // "A strong earthquake | struck central Italy"
  if ((looks & Is.clear) !== 0 && (before === Tag.NOUN || before === Tag.PROPN || before === Tag.ADJ) && size < 10) return pastHere(tag, i, first)
  // "a senior military | official said"
  if ((looks & Is.person) !== 0 && size > 5 && (before === Tag.DET || before === Tag.ADJ || before === Tag.NOUN) && (next === Tag.VERB || next === Tag.AUX || next === Tag.PUNCT) && determinedBefore(is, tag, i - 1, first)) return Tag.NOUN
  // "the UN's aid | chief, …"
  if ((looks & Is.person) !== 0 && before === Tag.NOUN && size > 4 && (next === Tag.VERB || next === Tag.AUX || next === Tag.PUNCT)) return Tag.NOUN
  // "launched an | offensive in"
  if (before === Tag.DET && (is[i - 1]! & Is.article) !== 0 && (next === Tag.ADP || next === Tag.AUX) && size > 4) return Tag.NOUN
  // "UNICEF estimates"
  if ((looks & Is.upper) !== 0 && size > 2 && (i + 1 >= last || (is[i + 1]! & Is.upper) === 0)) return Tag.PROPN
  // "was first persuaded"
  return next === Tag.VERB && before === Tag.AUX && size < 8 && (looks & Is.adverbial) !== 0 ? Tag.ADV : Tag.ADJ
}

/** A past form that is nothing else, behind what can be its subject; an adjective there is a noun: "earthquake | struck". */
export const pastHere = (tag: Uint8Array, i: number, first: number): number => {
  if (tag[i - 1] === Tag.ADJ && i - 1 > first) tag[i - 1] = Tag.NOUN
  return Tag.VERB
}

/** A cheap "no" for most nouns: what has to be so for one between two tags to be a verb. */
const Never = 0, Always = 1, BehindSixOrSeven = 2, BehindTo = 3, Third = 4, Plural = 5, BehindWho = 6
const verbPlace = (before: number, next: number): number => {
  switch (before) {
    case Tag.AUX: case Tag.PART: case Tag.ADV: return Always
    // "likely", "further"
    case Tag.ADJ: return BehindSixOrSeven
    case Tag.ADP: return BehindTo
    case Tag.NOUN: case Tag.PROPN: case Tag.PRON:
      if (before === Tag.PRON && (next === Tag.ADP || next === Tag.DET || next === Tag.PROPN || next === Tag.NUM)) return BehindWho
      return next === Tag.PUNCT ? Third : next === Tag.PART ? Plural : next === Tag.SCONJ || next === Tag.PRON ? Always : Never
    case Tag.PUNCT: return next === Tag.PART ? Plural : Never
    default: return Never
  }
}
const verbPlaces = Uint8Array.from({ length: 17 * 17 }, (_, pair) => verbPlace(Math.floor(pair / 17), pair % 17))

/** `looksBefore` and `size`: of the word before. */
const mayBeVerb = (place: number, looksBefore: number, looks: number, size: number): boolean => {
  switch (place) {
    case BehindSixOrSeven: return size === 6 || size === 7
    case BehindTo: return (looksBefore & Is.to) !== 0
    case Third: return (looks & (Is.s | Is.singular)) === Is.s
    case Plural: return (looks & Is.s) !== 0
    case BehindWho: return (looks & (Is.s | Is.base)) !== 0 && (looksBefore & Is.determiner) === 0
    default: return true
  }
}

/** A noun or adjective by its tag that stands where only a verb can: after "to" and modals, after "has", between "is" and an object. */
const isVerbHere = (mending: Mending, i: number, first: number, last: number): boolean => {
  const { is, tag, tokens: { word } } = mending
  let k = i - 1
  while (k > first && (tag[k] === Tag.ADV || tag[k] === Tag.ADJ && (is[k]! & (Is.between | Is.adverbial)) !== 0 && (word[k]!.lower === "likely" || word[k]!.lower === "further"))) k--
  const ends = i + 1 >= last || tag[i + 1] === Tag.PUNCT
  if (tag[i - 1] === Tag.PUNCT) return tag[i] === Tag.NOUN && !ends && word[i - 1]!.form === "," && commaBefore(mending, i - 1, first) && intendsTo(mending, i)
  if (tag[i - 1] === Tag.PRON && !ends && verbPlaces[Tag.PRON * 17 + tag[i + 1]!] === BehindWho) return tag[i] === Tag.NOUN && relatesTo(mending, i, first)
  if (tag[k] === Tag.ADP) return k === i - 1 && k > first && infinitiveAfter(mending, i, last)
  if (!ends && tag[i + 1] === Tag.PART && k === i - 1 && (tag[k] === Tag.PROPN || tag[k] === Tag.NOUN || tag[k] === Tag.PRON && (is[k]! & Is.determiner) === 0)) return tag[i] === Tag.NOUN && intends(mending, i, first)
  if (!ends && tag[k] !== Tag.AUX && (tag[i + 1] === Tag.SCONJ || tag[i + 1] === Tag.PRON && word[i + 1]!.lower === "that")) return tag[i] === Tag.NOUN && reports(mending, i, first)
  if (tag[k] !== Tag.AUX && tag[k] !== Tag.PART) return ends && tag[i] === Tag.NOUN && attributes(mending, i, first, last)
  const looks = is[i]!
  const next = ends ? Tag.PUNCT : tag[i + 1]!
  const before = word[k]!
  if (tag[k] === Tag.AUX) {
    const auxiliary = before.lemmas[Tag.AUX]!
    if (auxiliary === "be" && next === Tag.PART) return tag[i] === Tag.ADJ && k === i - 1 && (looks & (Is.ed | Is.base)) === Is.ed && (is[i + 1]! & Is.to) !== 0
    if (auxiliary === "be") return tag[i] === Tag.ADJ && (looks & (Is.ing | Is.base)) === Is.ing && (next === Tag.DET || next === Tag.PRON || next === Tag.PROPN)
    if (auxiliary === "have") return ((looks & (Is.ed | Is.base)) === Is.ed || (looks & Is.participleOnly) !== 0) && next !== Tag.NOUN
    return (looks & Is.base) !== 0 && k === i - 1 && (auxiliary === "do" ? before.lower === "not" : tag[i] === Tag.NOUN || next !== Tag.NOUN && next !== Tag.PUNCT)
  }
  // "did not | progress", "will not | interest"
  if ((is[k]! & Is.to) === 0) return k === i - 1 && (looks & Is.base) !== 0 && k > first && isHelper(mending, k - 1) && before.lower !== "'s"
  return k === i - 1 && tag[i] === Tag.NOUN && (looks & Is.base) !== 0 && next !== Tag.NOUN
}

/** "topics that | appeal to", "anyone who | visits the": right behind a relative pronoun stands its verb. */
const relatesTo = ({ tag, tokens: { word } }: Mending, i: number, first: number): boolean => {
  const { lower } = word[i - 1]!
  if (lower === "who" || lower === "whoever") return true
  return (lower === "that" || lower === "which") && i - 2 > first && (tag[i - 2] === Tag.NOUN || lower === "which" && tag[i - 2] === Tag.PUNCT && tag[i - 3] === Tag.NOUN)
}

/** "do", "will", "can": what helps a bare verb only. */
const isHelper = ({ is, tag, tokens: { word } }: Mending, i: number): boolean =>
  tag[i] === Tag.AUX && (is[i]! & (Is.be | Is.have)) === 0 && word[i]!.lemmas[Tag.AUX] !== "be"

/** "plans to | open 20 stores", whatever the tag of "to". */
export const infinitiveAfter = ({ is, tag, tokens: { word } }: Mending, i: number, last: number): boolean => {
  if ((is[i - 1]! & Is.to) === 0 || (is[i]! & Is.base) === 0 || i + 1 >= last) return false
  const governor = word[i - 2]!.lemmas[tag[i - 2]!]!
  if (tag[i - 2] !== Tag.VERB && tag[i - 2] !== Tag.ADJ || !infinitiveVerbs.has(governor)) return false
  const next = tag[i + 1]
  if (!(tag[i] === Tag.ADJ && next !== Tag.NOUN || next === Tag.NUM || next === Tag.DET || next === Tag.PRON || next === Tag.PROPN)) return false
  tag[i - 1] = Tag.PART
  return true
}

/** "Mohamed | wishes to go", "The company | plans to open": a verb, behind a name or as the first of its sentence. */
const intends = (mending: Mending, i: number, first: number): boolean => {
  const { tag } = mending
  return intendsTo(mending, i) && (tag[i - 1] === Tag.PROPN || tag[i - 1] === Tag.PRON || noVerbBefore(tag, i, first))
}

const intendsTo = ({ is, tokens: { word } }: Mending, i: number): boolean =>
  (is[i]! & Is.s) !== 0 && (is[i + 1]! & Is.to) !== 0 && infinitiveVerbs.has(word[i]!.lemmas[Tag.VERB]!)

/** "The firm, which employs 400, | plans to cut jobs": does the comma close what another opened behind the subject? */
const commaBefore = ({ tag, tokens: { word } }: Mending, comma: number, first: number): boolean => {
  for (let k = comma - 1; k > first && k > comma - 30; k--) if (tag[k] === Tag.PUNCT && word[k]!.form === ",") return tag[k + 1] === Tag.PRON || tag[k + 1] === Tag.DET || tag[k + 1] === Tag.VERB || tag[k + 1] === Tag.ADP
  return false
}

const noVerbBefore = (tag: Uint8Array, i: number, first: number): boolean => {
  for (let k = i - 1; k >= first && k > i - 12; k--) if (tag[k] === Tag.VERB || tag[k] === Tag.AUX) return false
  return true
}

/** "The bank | forecast that": the first verb of its sentence, with what it reports. */
const reports = ({ is, tag, tokens }: Mending, i: number, first: number): boolean => {
  const { word } = tokens
  if ((is[i]! & (Is.base | Is.s)) === 0 || tag[i - 1] !== Tag.NOUN && tag[i - 1] !== Tag.PROPN || word[i + 1]!.lower !== "that") return false
  return ((verbAt(tokens, i) & (Lemma.speech | Lemma.bareComplement)) !== 0 || word[i]!.lemmas[Tag.VERB] === "forecast") && noVerbBefore(tag, i, first)
}

/** ",” his article states.": the verb of saying behind what was said. */
const attributes = ({ is, tag, tokens }: Mending, i: number, first: number, last: number): boolean => {
  const { word } = tokens
  if ((is[i]! & (Is.s | Is.singular)) !== Is.s || i + 1 < last && tag[i + 1] !== Tag.PUNCT || (verbAt(tokens, i) & Lemma.speech) === 0) return false
  for (let k = i - 1; k > first && k > i - 7; k--) {
    if (tag[k] === Tag.PUNCT) return word[k]!.form === "”" || word[k]!.form === "\"" || word[k]!.form === "’"
    if (tag[k] !== Tag.NOUN && tag[k] !== Tag.PROPN && tag[k] !== Tag.DET && tag[k] !== Tag.PRON && tag[k] !== Tag.ADJ) return false
  }
  return false
}
