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
  const { parsed: { article, paragraphs, sentences, text, tokens }, clauses, clauseAt, nounPhraseAt, verbGroupAt } = draft
  const above = scratch(clauses.count)
  let count = 0
  for (let clause = 0; clause < clauses.count; clause++) if (clauses.verb[clause]! >= 0) above[clause] = count++
  for (let clause = 0; clause < clauses.count; clause++) if (clauses.verb[clause]! < 0) above[clause] = keptAbove(clauses, above, clauses.parent[clause]!)
  for (let token = 0; token < clauseAt.length; token++) if (clauseAt[token]! >= 0) clauseAt[token] = above[clauseAt[token]!]!
  return {
    article, text, paragraphs, sentences, tokens, nounPhrases: nounPhrasesOf(draft), verbGroups: verbGroupsOf(draft), clauses: clausesOf(draft, above, count, attitudes(draft)), nounPhraseAt, verbGroupAt, clauseAt
  }
}

/** Integers that do not outlive a call, and of which every one is written before it is read. */
const scratch = (length: number): Int32Array => {
  if (length > mostScratch) return new Int32Array(length)
  if (length > spare.length) spare = new Int32Array(2 * length)
  return spare
}

const mostScratch = 1 << 18
let spare = new Int32Array(1024)

/** The nearest clause from `clause` upwards that is kept, by its index among the kept. */
const keptAbove = ({ parent, verb }: Draft["clauses"], above: Int32Array, clause: number): number => {
  let at = clause
  for (let steps = 1; at >= 0 && verb[at]! < 0 && steps < 64; steps++) at = parent[at]!
  return at >= 0 && verb[at]! >= 0 ? above[at]! : -1
}

const someOf = (index: number): number | undefined => index < 0 ? undefined : index

const clausesOf = (draft: Draft, above: Int32Array, count: number, { denied, modality }: Attitudes): ReadonlyArray<Clause> => {
  const { clauses } = draft
  const list: Array<Clause> = new Array(count)
  for (let clause = 0; clause < clauses.count; clause++) {
    if (clauses.verb[clause]! < 0) continue
    const parent = clauses.parent[clause]!
    list[above[clause]!] = {
      start: clauses.start[clause]!, end: clauses.end[clause]!, verb: clauses.verb[clause]!, subject: someOf(clauses.subject[clause]!), object: someOf(clauses.object[clause]!),
      antecedent: someOf(clauses.antecedent[clause]!), predicate: someOf(clauses.predicate[clause]!), adjuncts: nothing, parent: parent < 0 ? undefined : someOf(above[parent]!), kind: kinds[clauses.kind[clause]!]!,
      opener: someOf(clauses.opener[clause]!), modality: modalities[modality[clause]!]!, polarity: denied[clause] ? "denied" : "affirmed"
    }
  }
  addAdjuncts(draft, above, list)
  return list
}

type Writable<A> = { -readonly [K in keyof A]: A[K] }
const nothing: Clause["adjuncts"] = []

/** Lists are made at their length: those that grow keep room for many more. */
const addAdjuncts = ({ nouns }: Draft, above: Int32Array, list: ReadonlyArray<Writable<Clause>>): void => {
  const counts = new Int32Array(list.length)
  for (let phrase = 0; phrase < nouns.count; phrase++) {
    if (nouns.adjunctOf[phrase]! < 0) continue
    const clause = nouns.adjunctOf[phrase] = above[nouns.adjunctOf[phrase]!]!
    if (clause >= 0) counts[clause]!++
  }
  for (let phrase = nouns.count - 1; phrase >= 0; phrase--) {
    const clause = nouns.adjunctOf[phrase]!
    if (clause < 0) continue
    const to = list[clause]!
    if (to.adjuncts === nothing) to.adjuncts = new Array(counts[clause]!)
    ;(to.adjuncts as Array<Clause["adjuncts"][number]>)[--counts[clause]!] = { preposition: someOf(nouns.preposition[phrase]!), phrase }
  }
}

const unattached: NounPhrase["attached"] = []

const nounPhrasesOf = ({ nouns }: Draft): ReadonlyArray<NounPhrase> => {
  const { count, governor } = nouns
  const list: Array<Writable<NounPhrase>> = new Array(count), counts = new Int32Array(count)
  for (let phrase = 0; phrase < count; phrase++) {
    list[phrase] = {
      start: nouns.start[phrase]!, end: nouns.end[phrase]!, head: nouns.head[phrase]!, reach: nouns.reach[phrase]!, possessor: someOf(nouns.possessor[phrase]!), attached: unattached,
      next: someOf(nouns.next[phrase]!), apposition: someOf(nouns.apposition[phrase]!)
    }
    if (governor[phrase]! >= 0) counts[governor[phrase]!]!++
  }
  for (let phrase = count - 1; phrase >= 0; phrase--) {
    if (governor[phrase]! < 0) continue
    const to = list[governor[phrase]!]!
    if (to.attached === unattached) to.attached = new Array(counts[governor[phrase]!]!)
    ;(to.attached as Array<NounPhrase["attached"][number]>)[--counts[governor[phrase]!]!] = { preposition: nouns.preposition[phrase]!, phrase }
  }
  return list
}

const verbGroupsOf = ({ verbs, tag, word }: Draft): ReadonlyArray<VerbGroup> => {
  const list: Array<VerbGroup> = new Array(verbs.count)
  for (let group = 0; group < verbs.count; group++) {
    const traits = verbs.traits[group]!, modal = verbs.modal[group]!
    list[group] = {
      start: verbs.start[group]!, end: verbs.end[group]!, head: verbs.head[group]!, tense: tenses[verbs.form[group]!]!,
      passive: (traits & Trait.passive) !== 0, negated: (traits & Trait.negated) !== 0, copula: (traits & Trait.copula) !== 0, modal: modal < 0 ? undefined : word[modal]!.lemmas[tag[modal]!]!
    }
  }
  return list
}
