import { Tag } from "../document/token.ts"
import { Kind, Trait } from "./draft.ts"
import type { Draft } from "./draft.ts"
import { Role } from "./functionWords.ts"
import { Is } from "./is.ts"
import { timeNouns } from "./lexicon.ts"
import { Lemma, verbAt } from "./traits.ts"
import { Before, Mark, push, top } from "./walk.ts"
import type { Walk } from "./walk.ts"

/** Gives a noun phrase its place in the innermost clause: subject before the verb, object behind it, adjunct under a preposition. */
export const nounIn = (walk: Walk, phrase: number): void => {
  const { nouns, clauses, role } = walk.draft
  const depth = top(walk)
  const clause = walk.clause[depth]!
  // The possessor speaks through what it possesses.
  if (nouns.possessor[phrase + 1] === phrase && phrase + 1 < nouns.count) return
  const before = walk.before, previous = walk.noun
  walk.noun = phrase
  walk.before = Before.noun
  if (nouns.preposition[phrase]! >= 0) {
    if (nouns.governor[phrase]! < 0) nouns.adjunctOf[phrase] = clause
    return
  }
  walk.conjunction = -1
  if (nouns.added[phrase] || nouns.previous[phrase]! >= 0) return
  if (role[nouns.head[phrase]!] === Role.there) {
    if (walk.verbed[depth]) walk.bare[depth] = phrase
    else walk.marks[depth] = walk.marks[depth]! | Mark.there
    return
  }
  if (before === Before.comma && isAge(walk.draft, phrase)) return
  if (!walk.verbed[depth]) return subjectIn(walk, phrase, before, previous)
  if (isTime(walk.draft, phrase) && !(before === Before.verb && (isCopular(walk.draft, clause) || isThing(walk.draft, phrase)))) {
    nouns.adjunctOf[phrase] = clause
    return
  }
  walk.bare[depth] = phrase
  const inverted = walk.marks[depth]! & (Mark.inverted | Mark.there)
  if (clauses.subject[clause]! < 0 && inverted && before !== Before.comma) clauses.subject[clause] = phrase
  else if (before === Before.noun && clauses.object[clause] === previous && previous >= 0 && nouns.end[previous] === wholeStart(walk.draft, phrase) && takesTwo(walk.draft, clause, phrase)) clauses.object[clause] = phrase
  else if (clauses.object[clause]! < 0 && (before === Before.verb || before === Before.other)) clauses.object[clause] = phrase
}

/** "the suspect, 37, was": a number between commas says no more than how old somebody is. */
const isAge = ({ nouns, role, tag }: Draft, phrase: number): boolean =>
  tag[nouns.head[phrase]!] === Tag.NUM && nouns.end[phrase]! - nouns.start[phrase]! === 1 && role[nouns.end[phrase]!] === Role.comma

/** "gave him homage": what is given is the object, not who gets it. */
const takesTwo = ({ clauses, nouns, verbs, verbGroupAt, tag, tokens }: Draft, clause: number, phrase: number): boolean => {
  // "the clock he had made"
  const end = nouns.end[phrase]!
  if (end < tag.length && verbGroupAt[end]! >= 0) return false
  const head = verbs.head[clauses.verb[clause]!]!
  return tag[head] === Tag.VERB && (verbAt(tokens, head) & Lemma.ditransitive) !== 0
}

/** A bare phrase before the verb. */
const subjectIn = (walk: Walk, phrase: number, before: number, previous: number): void => {
  const { nouns, clauses } = walk.draft
  const depth = top(walk)
  const clause = walk.clause[depth]!
  const known = clauses.subject[clause]!
  if (known < 0) {
    clauses.subject[clause] = phrase
    walk.bare[depth] = phrase
  } else if (before === Before.noun && previous >= 0 && !isTime(walk.draft, known) && nouns.end[previous] === wholeStart(walk.draft, phrase) && opensAnew(walk.draft, phrase)) {
    // "the words he used": a relative clause without its "that".
    push(walk, Kind.relative, wholeStart(walk.draft, phrase), -1)
    walk.antecedent[top(walk)] = previous
    clauses.antecedent[walk.clause[top(walk)]!] = previous
    clauses.subject[walk.clause[top(walk)]!] = phrase
    walk.bare[top(walk)] = phrase
  } else if (isTime(walk.draft, phrase)) {
    nouns.adjunctOf[phrase] = clause
  } else {
    if (isTime(walk.draft, known)) nouns.adjunctOf[known] = clause
    if (isTime(walk.draft, known)) clauses.subject[clause] = phrase
    if (isTime(walk.draft, known) || before === Before.comma) walk.bare[depth] = phrase
  }
}

/** Does it begin as a subject of its own does: a pronoun, a determiner, a name? */
const opensAnew = ({ nouns, tag }: Draft, phrase: number): boolean => {
  const first = tag[nouns.start[phrase]!]
  return first === Tag.PRON || first === Tag.DET || first === Tag.PROPN
}

/** "Monday", "last year": no subject or object. */
export const isTime = ({ is, nouns, tag, word }: Draft, phrase: number): boolean => {
  const head = nouns.head[phrase]!, looks = is[head]!
  if (tag[head] !== Tag.NOUN && tag[head] !== Tag.PROPN) return false
  const first = nouns.start[phrase]!
  if ((looks & Is.time) !== 0) return tag[first] !== Tag.NUM || head + 1 < tag.length && behindTimes.has(word[head + 1]!.lower)
  // "capsized minutes after leaving port"
  if (first !== head || (looks & (Is.s | Is.singular)) !== Is.s || head + 1 >= tag.length || tag[head + 1] === Tag.PUNCT || !behindTimes.has(word[head + 1]!.lower)) return false
  return word[head + 1]!.lower !== "on" && timeNouns.has(word[head]!.lemmas[Tag.NOUN]!)
}

const behindTimes: ReadonlySet<string> = new Set(["later", "earlier", "ago", "before", "after", "on"])

/** "started the season", "spent time": a time that something is done to. */
const isThing = ({ nouns, tag, word }: Draft, phrase: number): boolean => {
  const first = nouns.start[phrase]!
  const { lower } = word[first]!
  return tag[first] === Tag.DET && (lower === "the" || lower === "a" || lower === "an") || first === nouns.head[phrase] && lower === "time"
}

/** Where the phrase begins with its possessors. */
export const wholeStart = ({ nouns }: Draft, phrase: number): number => {
  let first = phrase
  while (nouns.possessor[first]! >= 0) first = nouns.possessor[first]!
  return nouns.start[first]!
}

/** Does the verb of clause `clause` say what something is? */
export const isCopular = ({ clauses, verbs }: Draft, clause: number): boolean =>
  clauses.verb[clause]! >= 0 && (verbs.traits[clauses.verb[clause]!]! & Trait.copula) !== 0

/** The bare phrase that stands before the verb the walk has come to: right before it, or with an explanation between commas. */
export const bareBefore = (walk: Walk): number => {
  const depth = top(walk)
  const bare = walk.bare[depth]!
  if (walk.before === Before.noun || bare < 0) return walk.before === Before.noun ? bare : -1
  const { nouns, clauses } = walk.draft
  return walk.before === Before.comma && walk.verbed[depth] && clauses.object[walk.clause[depth]!] !== bare && nouns.apposition[bare]! >= 0 ? bare : -1
}
