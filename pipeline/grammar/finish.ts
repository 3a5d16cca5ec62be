import type { Document } from "../document/document.ts"
import type { Clause, NounPhrase, VerbGroup } from "../document/phrase.ts"
import { attitudes, modalities } from "./attitudes.ts"
import type { Attitudes } from "./attitudes.ts"
import { Trait } from "./draft.ts"
import type { Draft } from "./draft.ts"

const tenses = ["present", "past", "future", "infinitive", "participle", "gerund", "past"] as const
const kinds = ["main", "complement", "relative", "adverbial", "infinitive", "participle", "coordinate"] as const

/** Makes the readonly phrases of the draft. Clauses that never got a verb are left out; what hung on them hangs on their parents. */
export const finish = (draft: Draft): Document => {
  const { parsed, clauses, clauseAt, nounPhraseAt, verbGroupAt } = draft
  const kept = new Int32Array(clauses.count)
  let count = 0
  for (let clause = 0; clause < clauses.count; clause++) kept[clause] = clauses.verb[clause]! >= 0 ? count++ : -1
  const nearest = (clause: number): number => {
    let at = clause
    for (let steps = 0; at >= 0 && kept[at]! < 0 && steps < 64; steps++) at = clauses.parent[at]!
    return at >= 0 ? kept[at]! : -1
  }
  const above = new Int32Array(clauses.count)
  for (let clause = 0; clause < clauses.count; clause++) above[clause] = nearest(clause)
  for (let token = 0; token < clauseAt.length; token++) {
    const clause = clauseAt[token]!
    clauseAt[token] = clause >= 0 ? above[clause]! : -1
  }
  const views = attitudes(draft)
  const list: Array<Clause> = []
  const adjuncts = adjunctsOf(draft, above, count)
  for (let clause = 0; clause < clauses.count; clause++) {
    if (kept[clause]! >= 0) list.push(clauseOf(draft, clause, clauses.parent[clause]! >= 0 ? above[clauses.parent[clause]!]! : -1, views, adjuncts[kept[clause]!]!))
  }
  return { ...parsed, nounPhrases: nounPhrasesOf(draft), verbGroups: verbGroupsOf(draft), clauses: list, nounPhraseAt, verbGroupAt, clauseAt }
}

type Adjuncts = Array<{ readonly preposition?: number; readonly phrase: number }>
type Writable<A> = { -readonly [K in keyof A]: A[K] }
const nothing: Adjuncts = []

const adjunctsOf = ({ nouns, adjunctOf }: Draft, above: Int32Array, count: number): Array<Adjuncts> => {
  const adjuncts: Array<Adjuncts> = new Array(count).fill(nothing)
  for (let phrase = 0; phrase < nouns.count; phrase++) {
    const clause = adjunctOf[phrase]! >= 0 ? above[adjunctOf[phrase]!]! : -1
    if (clause < 0) continue
    const one = nouns.preposition[phrase]! >= 0 ? { preposition: nouns.preposition[phrase]!, phrase } : { phrase }
    if (adjuncts[clause] === nothing) adjuncts[clause] = [one]
    else adjuncts[clause]!.push(one)
  }
  return adjuncts
}

const clauseOf = ({ clauses }: Draft, clause: number, parent: number, { modality, denied }: Attitudes, adjuncts: Adjuncts): Clause => {
  const one: Writable<Clause> = {
    start: clauses.start[clause]!, end: clauses.end[clause]!, verb: clauses.verb[clause]!, kind: kinds[clauses.kind[clause]!]!,
    modality: modalities[modality[clause]!]!, polarity: denied[clause] ? "denied" : "affirmed", adjuncts
  }
  if (clauses.subject[clause]! >= 0) one.subject = clauses.subject[clause]!
  if (clauses.object[clause]! >= 0) one.object = clauses.object[clause]!
  if (clauses.antecedent[clause]! >= 0) one.antecedent = clauses.antecedent[clause]!
  if (parent >= 0) one.parent = parent
  if (clauses.opener[clause]! >= 0) one.opener = clauses.opener[clause]!
  if (clauses.predicate[clause]! >= 0) one.predicate = clauses.predicate[clause]!
  return one
}

const unattached: NounPhrase["attached"] = []

const nounPhrasesOf = ({ nouns }: Draft): ReadonlyArray<NounPhrase> => {
  const list: Array<NounPhrase> = new Array(nouns.count)
  for (let phrase = 0; phrase < nouns.count; phrase++) {
    const one: Writable<NounPhrase> = { start: nouns.start[phrase]!, end: nouns.end[phrase]!, head: nouns.head[phrase]!, reach: nouns.reach[phrase]!, attached: unattached }
    if (nouns.possessor[phrase]! >= 0) one.possessor = nouns.possessor[phrase]!
    if (nouns.next[phrase]! >= 0) one.next = nouns.next[phrase]!
    if (nouns.apposition[phrase]! >= 0) one.apposition = nouns.apposition[phrase]!
    list[phrase] = one
    // A governor stands before what is attached to it.
    const governor = nouns.governor[phrase]!
    if (governor < 0) continue
    const to = list[governor]! as Writable<NounPhrase>
    const attached = { preposition: nouns.preposition[phrase]!, phrase }
    if (to.attached === unattached) to.attached = [attached]
    else (to.attached as Array<typeof attached>).push(attached)
  }
  return list
}

const verbGroupsOf = ({ verbs, parsed: { tokens: { tag, word } } }: Draft): ReadonlyArray<VerbGroup> => {
  const list: Array<VerbGroup> = new Array(verbs.count)
  for (let group = 0; group < verbs.count; group++) {
    const traits = verbs.traits[group]!, modal = verbs.modal[group]!
    const one: Writable<VerbGroup> = {
      start: verbs.start[group]!, end: verbs.end[group]!, head: verbs.head[group]!, tense: tenses[verbs.form[group]!]!,
      passive: (traits & Trait.passive) !== 0, negated: (traits & Trait.negated) !== 0, copula: (traits & Trait.copula) !== 0
    }
    if (modal >= 0) one.modal = word[modal]!.lemmas[tag[modal]!]!
    list[group] = one
  }
  return list
}
