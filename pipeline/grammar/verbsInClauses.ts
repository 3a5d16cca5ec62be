import { Tag } from "../document/token.ts"
import { Form, Kind, Trait } from "./draft.ts"
import type { Draft } from "./draft.ts"
import { Role } from "./functionWords.ts"
import { isWhen } from "./attachments.ts"
import { attributionIn } from "./attributions.ts"
import { agreeing, isPerson } from "./antecedents.ts"
import { cutBefore } from "./cutBefore.ts"
import { formIn, isBase } from "./verbForms.ts"
import { Is } from "./is.ts"
import { tellingVerbs } from "./lexicon.ts"
import { Lemma, lemmaAt } from "./traits.ts"
import { bareBefore, wholeStart } from "./nounsInClauses.ts"
import { Before, Mark, isNonFinite, kindOf, pop, popTo, push, top, waiting } from "./walk.ts"
import type { Walk } from "./walk.ts"

/** Gives a verb group its clause: the one that waits for it, or a new one. */
export const verbIn = (walk: Walk, group: number, last: number): void => {
  const { verbs, clauses } = walk.draft
  const form = formIn(walk, group, last)
  verbs.form[group] = form
  if (form === Form.participle) verbs.traits[group] = verbs.traits[group]! | (verbs.traits[group]! & Trait.copula ? 0 : Trait.passive)
  if (form === Form.infinitive || form === Form.gerund || form === Form.participle) nonFinite(walk, group, form)
  else if (!attributionIn(walk, group, last)) {
    if (walk.verbed[top(walk)]) finite(walk, group)
    else assign(walk, group)
  }
  const clause = walk.clause[top(walk)]!
  clauses.verb[clause] = group
  const subject = clauses.subject[clause]!
  if (form === Form.present && subject >= 0 && (walk.draft.is[verbs.head[group]!]! & Is.unchanged) !== 0 && isBase(walk.draft, group) && isSingular(walk.draft, subject)) verbs.form[group] = Form.past
  if (subject >= 0 && walk.draft.role[walk.draft.nouns.head[subject]!] === Role.there) {
    clauses.subject[clause] = -1
    walk.marks[top(walk)] = walk.marks[top(walk)]! | Mark.there
  }
  if (verbs.end[group]! - 1 > verbs.head[group]! && verbs.traits[group]! & Trait.copula && walk.draft.tag[verbs.end[group]! - 1] === Tag.VERB) clauses.predicate[clause] = verbs.end[group]! - 1
  walk.verbed[top(walk)] = 1
  walk.bare[top(walk)] = -1
  walk.before = Before.verb
  walk.conjunction = -1
}

/** The innermost clause waits for a verb: this is it. */
const assign = (walk: Walk, group: number): void => {
  const { clauses, verbs } = walk.draft
  const depth = top(walk), clause = walk.clause[depth]!
  if (clauses.subject[clause]! >= 0) {
    // Of two bare phrases before the verb the later is its subject: "Meanwhile, in a first, this year Moscow …"
    if (walk.bare[depth]! >= 0 && walk.before !== Before.comma) clauses.subject[clause] = walk.bare[depth]!
    return
  }
  const antecedent = walk.antecedent[depth]!
  if (antecedent >= 0) clauses.subject[clause] = clauses.antecedent[clause] = agreeing(walk.draft, antecedent, group)
  else if (verbs.traits[group]! & Trait.copula) walk.marks[depth] = walk.marks[depth]! | Mark.inverted
}

/** "to see", "seeing", "seen": a clause below the innermost, or beside one of its own form after "and". */
const nonFinite = (walk: Walk, group: number, form: number): void => {
  const { verbs, clauses, nouns, role, tag } = walk.draft
  const start = verbs.start[group]!
  const kind = form === Form.infinitive ? Kind.infinitive : Kind.participle
  if (walk.before === Before.conjunction) {
    for (let d = top(walk); d > 0; d--) {
      const other = clauses.verb[walk.clause[d]!]!
      if (other < 0 || verbs.form[other] !== form) continue
      popTo(walk, d, walk.conjunction)
      const subject = clauses.subject[walk.clause[d]!]!
      clauses.subject[push(walk, Kind.coordinate, start, -1)] = subject
      return
    }
  }
  const opener = walk.before === Before.adposition && start > 0 && (tag[start - 1] === Tag.ADP || tag[start - 1] === Tag.SCONJ) ? start - 1
    : form === Form.infinitive && role[start] === Role.to ? start : -1
  const nounBefore = walk.before === Before.noun ? walk.noun : -1
  // "When asked", "while visiting": the waiting adverbial clause takes the verb.
  if (!walk.verbed[top(walk)] && kindOf(walk, top(walk)) === Kind.adverbial && walk.before === Before.opener) return
  const clause = push(walk, kind, opener >= 0 ? opener : start, opener, walk.separator === start - 1 ? Mark.comma : 0)
  if (nounBefore >= 0 && kind === Kind.participle) clauses.subject[clause] = described(walk.draft, nounBefore)
  // "the crossing, closed since 2020, and"
  else if (form === Form.participle && opener < 0 && walk.before === Before.comma && walk.noun >= 0 && role[start - 1] === Role.comma && nouns.end[walk.noun] === start - 1 && nouns.preposition[walk.noun]! < 0) clauses.subject[clause] = described(walk.draft, walk.noun)
}

/** "an event in Kazakhstan featuring a speech": the event, not the place. */
const described = ({ nouns, tag }: Draft, nearest: number): number => {
  const governor = nouns.governor[nearest]!
  return governor >= 0 && tag[nouns.head[nearest]!] === Tag.PROPN && tag[nouns.head[governor]!] === Tag.NOUN ? governor : nearest
}

/** A tensed verb where the innermost clause has its own already. */
const finite = (walk: Walk, group: number): void => {
  const { verbs, clauses, nouns } = walk.draft
  const start = verbs.start[group]!
  const depth = top(walk)
  const bare = bareBefore(walk)
  const subject = bare >= 0 && walk.conjunction >= nouns.end[bare]! ? -1 : bare
  if (subject >= 0) {
    const from = wholeStart(walk.draft, subject)
    if (clauses.object[walk.clause[depth]!] === subject) {
      if (governs(walk.draft, clauses.verb[walk.clause[depth]!]!, Lemma.bareInfinitive) && verbs.form[group] === Form.present && isBase(walk.draft, group)) return under(walk, Kind.infinitive, subject, from)
      if (governs(walk.draft, clauses.verb[walk.clause[depth]!]!, Lemma.bareComplement)) return under(walk, Kind.complement, subject, from)
      if (kindOf(walk, depth) === Kind.relative && waiting(walk) < 0) {
        const told = heldObject(walk, depth - 1)
        if (told >= 0) return complementUnder(walk, told, start)
      }
      const before = nouns.end[subject - 1]
      if (waiting(walk) < 0 && before !== undefined && before === from && subject > 0) return relativeOf(walk, subject - 1, subject, from)
    } else if (informs(walk, subject, from) || walk.draft.role[nouns.head[subject]!] === Role.there && governs(walk.draft, clauses.verb[walk.clause[depth]!]!, Lemma.bareComplement)) {
      return under(walk, Kind.complement, subject, from)
    } else if (from > 0 && walk.draft.nounPhraseAt[from - 1]! >= 0 && !opensClause(walk, walk.draft.nounPhraseAt[from - 1]!)) {
      return relativeOf(walk, walk.draft.nounPhraseAt[from - 1]!, subject, from)
    }
    const waits = waiting(walk)
    if (waits >= 0) {
      const waited = walk.clause[waits]!
      const own = clauses.subject[waited]! < 0 || clauses.object[walk.clause[depth]!] !== subject
      popTo(walk, waits, own ? from : start)
      if (own) walk.draft.clauseAt.fill(waited, from, start)
      if (clauses.subject[waited]! < 0) clauses.subject[waited] = subject
      return
    }
    return beside(walk, subject, from)
  }
  const told = walk.conjunction >= 0 || waiting(walk) >= 0 ? -1 : heldObject(walk, top(walk))
  if (told >= 0) return complementUnder(walk, told, start)
  const held = walk.conjunction >= 0 ? -1 : heldSubject(walk)
  if (held >= 0) {
    const bare = walk.bare[held]!
    popTo(walk, held, start)
    return beside(walk, bare, wholeStart(walk.draft, bare))
  }
  const waits = walk.conjunction >= 0 ? -1 : waiting(walk)
  if (waits >= 0) {
    popTo(walk, waits, start)
    return assign(walk, group)
  }
  if (walk.before === Before.verb && isBase(walk.draft, group)) return under(walk, Kind.infinitive, -1, start)
  sharing(walk, group)
}

const tellsSomebody = ({ tag, verbs, word }: Draft, verb: number): boolean => {
  const head = verbs.head[verb]!
  return tellingVerbs.has(word[head]!.lemmas[tag[head]!]!)
}

/** "had told Montalvo he would", "told lawmakers he had": a name, or people by a pronoun, are no antecedent, but who was told. */
const informs = (walk: Walk, subject: number, from: number): boolean => {
  const { nouns, clauses, nounPhraseAt, tag } = walk.draft
  const clause = walk.clause[top(walk)]!
  const told = from > 0 ? nounPhraseAt[from - 1]! : -1
  if (told < 0 || told === subject || clauses.object[clause] !== told || !governs(walk.draft, clauses.verb[clause]!, Lemma.bareComplement)) return false
  return tag[nouns.head[told]!] !== Tag.NOUN || tag[nouns.head[subject]!] === Tag.PRON && isPerson(walk.draft.tokens, nouns.head[told]!) && tellsSomebody(walk.draft, clauses.verb[clause]!)
}

/** Does the prepositional phrase that `phrase` ends begin its clause: "but during this time", "; in 2020"? */
const opensClause = (walk: Walk, phrase: number): boolean => {
  const { nouns } = walk.draft
  let outer = phrase
  for (let steps = 0; nouns.governor[outer]! >= 0 && steps < 8; steps++) outer = nouns.governor[outer]!
  const preposition = nouns.preposition[outer]!
  return preposition >= 0 && (preposition - 1 === walk.separator || walk.draft.role[preposition - 1] === Role.comma) && (walk.draft.role[preposition - 1] !== Role.comma || isWhen(walk.draft, outer))
}

/** The frame whose bare phrase still waits for its verb: "…, and currency issued in his name was honoured". */
const heldSubject = (walk: Walk): number => {
  for (let d = top(walk) - 1; d >= 0 && walk.verbed[d]; d--) {
    const kind = kindOf(walk, d + 1)
    if (kind !== Kind.participle && kind !== Kind.relative && kind !== Kind.infinitive || walk.marks[d + 1]! & Mark.bracket) return -1
    if (walk.bare[d]! >= 0 && walk.draft.clauses.object[walk.clause[d]!] !== walk.bare[d]) return d
  }
  return -1
}

/** The frame whose object is the subject of what is said: "said the bridge, built in 1930, | was unsafe", "believes the reform that parliament passed | will help". */
const heldObject = (walk: Walk, from: number): number => {
  const { clauses, nouns } = walk.draft
  for (let d = from; d >= 0 && walk.verbed[d]; d--) {
    const clause = walk.clause[d]!, bare = walk.bare[d]!
    const explained = d < top(walk) || walk.before === Before.comma && bare >= 0 && (nouns.apposition[bare]! >= 0 || walk.noun !== bare)
    if (bare >= 0 && explained && governs(walk.draft, clauses.verb[clause]!, Lemma.bareComplement)) return d
    if (kindOf(walk, d) !== Kind.relative && kindOf(walk, d) !== Kind.participle || bare >= 0 && clauses.object[clause] !== bare || walk.marks[d]! & Mark.bracket) return -1
  }
  return -1
}

/** Opens that complement: what was the object, with what explains it, is of it. */
const complementUnder = (walk: Walk, depth: number, start: number): void => {
  const { clauseAt, clauses } = walk.draft
  for (let d = depth + 1; d <= top(walk); d++) if (kindOf(walk, d) === Kind.participle && clauses.subject[walk.clause[d]!]! < 0) clauses.subject[walk.clause[d]!] = walk.bare[depth]!
  const outer = walk.clause[depth]!, subject = walk.bare[depth]!, from = wholeStart(walk.draft, subject)
  popTo(walk, depth, start)
  under(walk, Kind.complement, subject, from)
  for (let k = from; k < start; k++) if (clauseAt[k] === outer) clauseAt[k] = walk.clause[top(walk)]!
}

const under = (walk: Walk, kind: number, subject: number, from: number): void => {
  const { clauses, clauseAt, verbs } = walk.draft
  const outer = walk.clause[top(walk)]!
  if (clauses.object[outer] === subject && kind === Kind.complement) clauses.object[outer] = -1
  const clause = push(walk, kind, from, -1)
  clauses.subject[clause] = subject
  clauseAt.fill(clause, from, Math.max(from, verbs.start[clauses.verb[outer]!]!))
}

const relativeOf = (walk: Walk, antecedent: number, subject: number, from: number): void => {
  push(walk, Kind.relative, from, -1)
  walk.antecedent[top(walk)] = antecedent
  walk.draft.clauses.antecedent[walk.clause[top(walk)]!] = antecedent
  walk.draft.clauses.subject[walk.clause[top(walk)]!] = subject
}

/** A clause with a subject of its own beside the others: ", and prices fell", "; it said". */
const beside = (walk: Walk, subject: number, from: number): void => {
  const { clauses, role } = walk.draft
  const comma = from > 1 && role[from - 1] !== Role.and || from > 2 && role[from - 2] === Role.comma
  let depth = 0
  for (let d = top(walk); d > 0; d--) {
    if (walk.marks[d]! & (Mark.bracket | Mark.quote)) { depth = d; break }
    if (!comma && !isNonFinite(kindOf(walk, d)) && kindOf(walk, d) !== Kind.relative) { depth = d; break }
  }
  popTo(walk, depth, cutBefore(walk, from))
  const clause = push(walk, Kind.coordinate, from, -1)
  clauses.subject[clause] = subject
}

/** A verb that shares the subject of the one before: "rose and fell". */
const sharing = (walk: Walk, group: number): void => {
  const { clauses, verbs } = walk.draft
  const start = verbs.start[group]!, form = verbs.form[group], cut = cutBefore(walk, start)
  while (top(walk) > 0 && isNonFinite(kindOf(walk, top(walk)))) pop(walk, cut)
  for (let d = top(walk); d >= 0; d--) {
    const other = clauses.verb[walk.clause[d]!]!
    if (other < 0 || walk.marks[d]! & Mark.bracket) break
    if (verbs.form[other] !== form || verbs.modal[other]! >= 0) continue
    popTo(walk, d, cut)
    break
  }
  const subject = clauses.subject[walk.clause[top(walk)]!]!
  clauses.subject[push(walk, Kind.coordinate, start, -1)] = subject
}

const governs = ({ verbs, tokens }: Draft, verb: number, list: number): boolean =>
  verb >= 0 && (lemmaAt(tokens, verbs.head[verb]!) & list) !== 0

/** "The bank cut its rate": with one subject, a verb without -s can only be past. */
const isSingular = ({ nouns, tag, word }: Draft, phrase: number): boolean => {
  const head = nouns.head[phrase]!
  const { lower, lemmas } = word[head]!
  if (nouns.next[phrase]! >= 0 || nouns.previous[phrase]! >= 0) return false
  return tag[head] === Tag.NOUN && lower === lemmas[Tag.NOUN] && tag[nouns.start[phrase]!] === Tag.DET && word[nouns.start[phrase]!]!.lower === "the" && nouns.start[phrase] !== head || tag[head] === Tag.PRON && (lower === "he" || lower === "she" || lower === "it")
}
