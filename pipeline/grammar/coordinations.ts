import { Tag } from "../document/token.ts"
import { Form } from "./draft.ts"
import type { Draft } from "./draft.ts"
import { Role } from "./functionWords.ts"
import { Lemma, lemmaAt } from "./traits.ts"
import { isTime, wholeStart } from "./nounsInClauses.ts"

/** Joins phrase `phrase` to the one before it, if an "and", "or" or the like stands between and no clause begins with it. */
export const coordinate = (draft: Draft, phrase: number, first: number, last: number): boolean => {
  const { role, nouns, tag, word } = draft
  const from = wholeStart(draft, phrase)
  let k = from - 1
  if (k > first && role[k] === Role.quote) k--
  // "as well as"
  if (k - 3 > first && role[k] === Role.as && word[k - 1]!.lower === "well" && role[k - 2] === Role.as) k -= 2
  else if (k <= first || tag[k] !== Tag.CCONJ && role[k] !== Role.and || role[k] === Role.but) return false
  const oxford = role[k - 1] === Role.comma
  if (oxford) k--
  const nearest = phraseBefore(draft, k, first)
  const follows = verbFollows(draft, phrase, last)
  if (nearest < 0 || follows && verbPrecedes(draft, nearest, first)) return false
  const partner = partnerOf(draft, nearest, phrase, first)
  if (nouns.next[partner]! >= 0) return false
  nouns.next[partner] = phrase
  nouns.previous[phrase] = partner
  members(draft, partner, first, follows)
  return true
}

/** The phrase that ends before token `k`, over a closing quotation mark. */
export const phraseBefore = ({ role, nounPhraseAt }: Draft, k: number, first: number): number => {
  let j = k - 1
  if (j > first && role[j] === Role.quote) j--
  // Over a bracket: "the University (1910), the Academy".
  if (j > first && role[j] === Role.close) {
    const from = j
    while (j > first && j > from - 8 && role[j] !== Role.open) j--
    if (role[j] !== Role.open) return -1
    j--
  }
  return j >= first ? nounPhraseAt[j]! : -1
}

/** Of "the head of X and Y" the one most like the last: a name beside a name, "the" beside "the", "in" behind both. The nearer of two as good. */
const partnerOf = (draft: Draft, nearest: number, phrase: number, first: number): number => {
  const { nouns } = draft
  let best = nearest, most = -1
  for (let candidate = nearest, steps = 0; candidate >= 0 && steps < 4; steps++) {
    const score = nouns.next[candidate]! < 0 ? likeness(draft, candidate, phrase) : -1
    if (score > most) {
      best = candidate
      most = score
    }
    const preposition = nouns.preposition[candidate]!
    if (preposition < 0 || draft.role[preposition] === Role.comma) break
    const before = phraseBefore(draft, preposition, first)
    candidate = before >= 0 && nouns.end[before]! >= preposition - 1 ? before : -1
  }
  return best
}

const likeness = (draft: Draft, one: number, other: number): number => {
  const { nouns, tag, tokens: { end, start }, word } = draft
  const a = nouns.head[one]!, b = nouns.head[other]!
  let score = 0
  if (alike(draft, one, other)) score += 4
  if (end[a]! - start[a]! === end[b]! - start[b]! && word[a]!.lower === word[b]!.lower) score += 2
  if (isTime(draft, one) === isTime(draft, other)) score += 2
  // "the novelty and profundity": one "the" may serve both.
  if (!opened(draft, other) || opened(draft, one)) score += 1
  const after = nouns.end[one]!, behind = nouns.end[other]!
  if (behind < tag.length && tag[after] === Tag.ADP && tag[behind] === Tag.ADP && end[after]! - start[after]! === end[behind]! - start[behind]! && word[after]!.lower === word[behind]!.lower) score += 2
  return score
}

/** Does it have a determiner or a possessor? */
const opened = ({ nouns, tag }: Draft, phrase: number): boolean => nouns.possessor[phrase]! >= 0 || tag[nouns.start[phrase]!] === Tag.DET

const alike = ({ nouns, tag }: Draft, a: number, b: number): boolean => {
  const one = tag[nouns.head[a]!], other = tag[nouns.head[b]!]
  return one === other || one === Tag.PRON && other !== Tag.NUM || other === Tag.PRON && one !== Tag.NUM
}

/** Joins what stands before, between commas: "Germany, South Korea, Poland and …". */
const members = (draft: Draft, last: number, first: number, follows: boolean): void => {
  const { role, nouns, tag } = draft
  let member = last
  for (;;) {
    const from = wholeStart(draft, member)
    if (from - 1 <= first || role[from - 1] !== Role.comma || nouns.previous[member]! >= 0) return
    const before = phraseBefore(draft, from - 1, first)
    if (before < 0 || nouns.next[before]! >= 0) return
    // "While Hutu and Tutsi predate colonial rule, their role and importance have varied"
    if (follows && subordinated(draft, first) && verbPrecedes(draft, before, first)) return
    // "a speech by Mirziyoyev, the daughter of X and an aide": a name explained twice, no list.
    if (member === last && tag[nouns.head[before]!] === Tag.PROPN && tag[nouns.head[member]!] === Tag.NOUN && (tag[nouns.start[member]!] === Tag.DET || nouns.possessor[member]! >= 0)) return
    const partner = partnerOf(draft, before, member, first)
    if (!alike(draft, partner, member)) return
    // "In Kazakhstan, Russia and China met": what opens the sentence is no member.
    const preposition = nouns.preposition[before]!
    if (preposition >= 0 && preposition <= first + 1) return
    unappose(draft, member)
    nouns.next[partner] = member
    nouns.previous[member] = partner
    member = partner
  }
}

const unappose = ({ nouns, role }: Draft, member: number): void => {
  if (!nouns.added[member]) return
  const other = nouns.apposition[member]!
  if (other >= 0) nouns.apposition[other] = -1
  nouns.apposition[member] = -1
  nouns.added[member] = 0
  if (nouns.preposition[member]! < 0 || role[nouns.preposition[member]!] !== Role.comma) return
  nouns.governor[member] = -1
  nouns.preposition[member] = -1
}

/** Does a tensed verb follow the phrase, or the list it opens? "… and Putin left", "… and hotels, bars and shops are". */
const verbFollows = (draft: Draft, phrase: number, last: number): boolean => {
  const { role, nouns, verbs, nounPhraseAt, verbGroupAt, tag } = draft
  let k = nouns.end[phrase]!, listed = false
  for (let steps = 0; k < last && steps < 16; steps++) {
    if (nounPhraseAt[k]! >= 0) {
      if (nounPhraseAt[k - 1]! >= 0 && role[k - 1] !== Role.possessor) return false
      k = nouns.end[nounPhraseAt[k]!]!
    } else if (tag[k] === Tag.ADP || tag[k] === Tag.ADV || role[k] === Role.possessive) k++
    else if (role[k] === Role.comma && k + 1 < last && nounPhraseAt[k + 1]! >= 0) {
      k++
      listed = true
    } else if (listed && role[k] === Role.comma && k + 1 < last && verbGroupAt[k + 1]! >= 0) k++
    else if (listed && tag[k] === Tag.CCONJ && role[k - 1] !== Role.comma && k + 1 < last && nounPhraseAt[k + 1]! >= 0) k++
    else break
  }
  if (k >= last || verbGroupAt[k]! < 0) return false
  const form = verbs.form[verbGroupAt[k]!]!
  return form !== Form.infinitive && form !== Form.gerund && form !== Form.participle
}

/** Does the sentence open with a clause that a comma will end: "While …", "As …"? */
const subordinated = ({ role, tag }: Draft, first: number): boolean => tag[first] === Tag.SCONJ || role[first] === Role.where || role[first] === Role.quote && tag[first + 1] === Tag.SCONJ

/** Has the phrase its verb before it: "met | Xi"? What a verb of saying governs may still be a subject. */
const verbPrecedes = (draft: Draft, nearest: number, first: number): boolean => {
  const { role, verbs, verbGroupAt, tag, tokens } = draft
  for (let j = wholeStart(draft, nearest) - 1, steps = 0; j >= first && steps < 24; j--, steps++) {
    const group = verbGroupAt[j]!
    if (group >= 0) return !(steps === 0 && (lemmaAt(tokens, verbs.head[group]!) & Lemma.bareComplement) !== 0)
    if (tag[j] === Tag.SCONJ || role[j] === Role.that && tag[j] !== Tag.DET || role[j] === Role.who || role[j] === Role.which || role[j] === Role.where || role[j] === Role.semicolon || role[j] === Role.comma) return false
  }
  return false
}
