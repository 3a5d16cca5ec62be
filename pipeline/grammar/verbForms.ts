import { Tag } from "../document/token.ts"
import { Form } from "./draft.ts"
import type { Draft } from "./draft.ts"
import { Role } from "./functionWords.ts"
import { Is } from "./is.ts"
import { isTime } from "./nounsInClauses.ts"
import { Lemma, lemmaAt, verbAt } from "./traits.ts"
import { Before, isNonFinite, Mark, kindOf, top } from "./walk.ts"
import type { Walk } from "./walk.ts"

/** The form of a verb group in its place: "reported" is past after its subject, a participle behind a noun that has its verb elsewhere. */
export const formIn = (walk: Walk, group: number, last: number): number => {
  const { verbs } = walk.draft
  const form = verbs.form[group]!
  if (form === Form.present && isBare(walk, group)) return Form.infinitive
  if (form === Form.open) return isPast(walk, group, last) ? Form.past : Form.participle
  return form
}

/** "helped foster", "let it go", "rather than go": a base form with no subject to agree with. */
const isBare = (walk: Walk, group: number): boolean => {
  const { verbs, clauses, tokens } = walk.draft
  if (!isBase(walk.draft, group)) return false
  const depth = top(walk)
  if (!walk.verbed[depth]) return false
  const outer = clauses.verb[walk.clause[depth]!]!
  if (walk.before === Before.verb) return true
  if (walk.before === Before.conjunction) {
    for (let d = depth; d > 0 && isNonFinite(kindOf(walk, d)); d--) if (verbs.form[clauses.verb[walk.clause[d]!]!] === Form.infinitive) return true
    return false
  }
  return walk.before === Before.noun && walk.bare[depth]! >= 0 && clauses.object[walk.clause[depth]!] === walk.bare[depth] && (lemmaAt(tokens, verbs.head[outer]!) & (Lemma.bareInfinitive | Lemma.feel)) === Lemma.bareInfinitive
}

/** A verb in its bare form, without auxiliaries. */
export const isBase = ({ is, verbs, tag, word }: Draft, group: number): boolean => {
  const head = verbs.head[group]!
  if (head !== verbs.start[group]) return false
  return tag[head] === Tag.VERB ? (is[head]! & Is.base) !== 0 : word[head]!.lower === word[head]!.lemmas[tag[head]!]
}

const isPast = (walk: Walk, group: number, last: number): boolean => {
  const { verbs, clauses, nouns } = walk.draft
  const depth = top(walk), clause = walk.clause[depth]!
  if (!walk.verbed[depth]) {
    if (walk.before === Before.opener) return walk.antecedent[depth]! >= 0 || !otherwiseOpened(walk, depth)
    if (clauses.subject[clause]! < 0 && walk.antecedent[depth]! < 0) return !finiteAhead(walk.draft, group, last, true)
    if (walk.before === Before.adposition) return false
    if (walk.before === Before.comma) return !finiteAhead(walk.draft, group, last, true) || !ownVerbAhead(walk.draft, group, last)
    return waitsBelow(walk) || !finiteAhead(walk.draft, group, last, false)
  }
  if (walk.conjunction >= 0) {
    const other = verbs.form[clauses.verb[clause]!]
    return other !== Form.participle && (walk.before === Before.conjunction || waitsBelow(walk) || other === Form.past)
  }
  if (walk.before === Before.noun) {
    const bare = walk.bare[depth]!
    if (bare >= 0 && clauses.object[clause] === bare && complementOf(walk, clause)) return !finiteAhead(walk.draft, group, last, false)
    // "the Chiefs of Staff said"
    if (bare < 0 || nouns.preposition[walk.noun]! >= 0 && outermost(walk.draft, walk.noun) !== bare) return waitsBelow(walk) && !finiteAhead(walk.draft, group, last, false)
    // "There were two people killed": what comes behind "there" and its verb is no subject of another.
    if (clauses.object[clause] === bare || clauses.subject[clause] === bare && (walk.marks[depth]! & (Mark.there | Mark.inverted)) !== 0) return waitsBelow(walk) && !finiteAhead(walk.draft, group, last, false)
    return !finiteAhead(walk.draft, group, last, false)
  }
  if (walk.before === Before.quote) return true
  if (walk.before === Before.verb) return waitsBelow(walk)
  if (walk.before === Before.comma) return verbs.form[clauses.verb[clause]!] === Form.past && isInSeries(walk.draft, group, last) || waitsBelow(walk) && !finiteAhead(walk.draft, group, last, true) || walk.draft.nounPhraseAt[verbs.end[group]!]! >= 0
  return false
}

/** The phrase that an of-chain hangs on. */
const outermost = ({ nouns, role }: Draft, phrase: number): number => {
  let outer = phrase
  for (let steps = 0; nouns.governor[outer]! >= 0 && role[nouns.preposition[outer]!] === Role.of && steps < 8; steps++) outer = nouns.governor[outer]!
  return outer
}

/** "When asked": a subordinator right before the verb; who and which are its subject. */
const otherwiseOpened = ({ draft: { clauses, role }, clause }: Walk, depth: number): boolean => {
  const opener = clauses.opener[clause[depth]!]!
  return opener >= 0 && role[opener] !== Role.who && role[opener] !== Role.which && role[opener] !== Role.what && role[opener] !== Role.that
}

const waitsBelow = (walk: Walk): boolean => {
  for (let d = top(walk) - 1; d >= 0; d--) if (!walk.verbed[d]) return true
  return false
}

const complementOf = ({ draft: { clauses, verbs, tokens } }: Walk, clause: number): boolean => (lemmaAt(tokens, verbs.head[clauses.verb[clause]!]!) & Lemma.bareComplement) !== 0

/** Does another tensed verb follow that can be this subject's, with no clause opened in between? "The number reported by police has fallen". */
const finiteAhead = (draft: Draft, group: number, last: number, overCommas: boolean): boolean => {
  const { verbs, role, nounPhraseAt, verbGroupAt, nouns, tag, tokens } = draft
  const from = verbs.end[group]!
  // A bare object speaks for an active verb: "passed the law", "called off a strike".
  if (from < last && nounPhraseAt[from]! >= 0 && (from - 1 > verbs.head[group]! || (verbAt(tokens, verbs.head[group]!) & Lemma.naming) === 0) && (!overCommas || (verbAt(tokens, verbs.head[group]!) & Lemma.bareComplement) !== 0)) return false
  // "helped improve"
  if (verbGroupAt[from]! === group + 1 && (verbAt(tokens, verbs.head[group]!) & Lemma.bareInfinitive) !== 0) return false
  let next = group + 1
  while (next < verbs.count && next < group + 4 && verbs.start[next]! < last && !isTensed(verbs.form[next]!)) next++
  if (next >= verbs.count || next === group + 4 || verbs.start[next]! >= last) return false
  // "said on Tuesday it was selling": what is said has a subject of its own.
  const own = nounPhraseAt[verbs.start[next]! - 1]!
  if (!overCommas && (verbAt(tokens, verbs.head[group]!) & Lemma.bareComplement) !== 0 && own >= 0 && nouns.preposition[own]! < 0 && nouns.start[own]! > from && !isTime(draft, own)) return false
  const isOpen = verbs.form[next] === Form.open
  for (let k = from; k < verbs.start[next]!; k++) {
    const phrase = nounPhraseAt[k]!
    if (phrase >= 0) k = nouns.end[phrase]! - 1
    // "called off a strike after talks with unions made progress": what follows is the subordinator's.
    else if (isOpen && role[k] === Role.subordinator) return false
    else if (opensAnother(tag[k]!, role[k]!) && !(verbGroupAt[k + 1]! >= 0 && !isTensed(verbs.form[verbGroupAt[k + 1]!]!))) return overCommas
    else if (!overCommas && (tag[k] === Tag.CCONJ || tag[k] === Tag.PUNCT && role[k] !== Role.quote && role[k] !== Role.hyphen)) return false
  }
  return true
}

/** "fell in May, | recovered in June and are expected to rise": behind it, over phrases alone, an "and" with a tensed verb. */
const isInSeries = ({ nounPhraseAt, nouns, tag, verbGroupAt, verbs }: Draft, group: number, last: number): boolean => {
  const limit = Math.min(last - 1, verbs.end[group]! + 20)
  for (let k = verbs.end[group]!; k < limit; k++) {
    if (nounPhraseAt[k]! >= 0) k = nouns.end[nounPhraseAt[k]!]! - 1
    else if (tag[k] === Tag.CCONJ) return verbGroupAt[k + 1]! >= 0 && isTensed(verbs.form[verbGroupAt[k + 1]!]!)
    else if (tag[k] !== Tag.ADP && tag[k] !== Tag.ADV) return false
  }
  return false
}

/** Does a tensed verb follow that no opener on the way and no "and" claims, and that is no verb of saying behind a comma? "Exports, …, slumped in May, while imports rose": none. */
const ownVerbAhead = ({ nounPhraseAt, nouns, role, tag, tokens, verbGroupAt, verbs }: Draft, group: number, last: number): boolean => {
  let opened = 0
  const limit = Math.min(last, verbs.end[group]! + furthest)
  for (let k = verbs.end[group]!; k < limit; k++) {
    const next = verbGroupAt[k]!, phrase = nounPhraseAt[k]!
    if (phrase >= 0) {
      const end = nouns.end[phrase]!
      // ", the ministry said"
      if (role[k - 1] === Role.comma && verbGroupAt[end]! >= 0 && (verbAt(tokens, verbs.head[verbGroupAt[end]!]!) & Lemma.speech) !== 0 && (end + 1 >= last || tag[end + 1] === Tag.PUNCT || tag[end + 1] === Tag.ADP || nounPhraseAt[end + 1]! >= 0)) opened++
      k = end - 1
    } else if (next >= 0 && verbs.start[next] === k) {
      if (isTensed(verbs.form[next]!) && tag[k - 1] !== Tag.CCONJ) {
        if (opened === 0) return true
        opened--
      }
      k = verbs.end[next]! - 1
    } else if (opensAnother(tag[k]!, role[k]!)) opened++
  }
  return false
}

/** How far ahead a verb is looked for. */
const furthest = 60

const isTensed = (form: number): boolean => form === Form.present || form === Form.past || form === Form.future || form === Form.open

const opensAnother = (tag: number, role: number): boolean =>
  tag === Tag.SCONJ || role === Role.that || role === Role.who || role === Role.which || role === Role.where || role === Role.what || role === Role.whether
