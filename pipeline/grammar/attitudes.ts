import type { Modality } from "../document/phrase.ts"
import { Tag } from "../document/token.ts"
import { Form, Kind, Trait } from "./draft.ts"
import type { Draft } from "./draft.ts"
import { Role } from "./functionWords.ts"
import * as lexicon from "./lexicon.ts"

/** By number, as `Attitudes.modality` has them. */
export const modalities: ReadonlyArray<Modality> = ["asserted", "possible", "planned", "forecast", "target", "hypothetical", "alleged"]
const Mode = { asserted: 0, possible: 1, planned: 2, forecast: 3, target: 4, hypothetical: 5, alleged: 6 } as const

export interface Attitudes {
  readonly modality: Uint8Array
  readonly denied: Uint8Array
}

/** How far the text stands behind each clause: its own modal, negation and adverbs, then what the clause above does to it. */
export const attitudes = (draft: Draft): Attitudes => {
  const { clauses } = draft
  const modality = new Uint8Array(clauses.count), denied = new Uint8Array(clauses.count), done = new Uint8Array(clauses.count)
  const visit = (clause: number, depth: number): void => {
    if (done[clause]) return
    done[clause] = 1
    if (clauses.verb[clause]! < 0) return
    ownView(draft, clause, modality, denied)
    const parent = clauses.parent[clause]!
    if (parent < 0 || depth > 100) return
    visit(parent, depth + 1)
    if (clauses.verb[parent]! >= 0) inherit(draft, clause, parent, modality, denied)
  }
  for (let clause = 0; clause < clauses.count; clause++) visit(clause, 0)
  return { modality, denied }
}

/** What the clause says of itself. */
const ownView = (draft: Draft, clause: number, modality: Uint8Array, denied: Uint8Array): void => {
  const { clauses, verbs, role, parsed: { tokens: { tag, word } } } = draft
  const group = clauses.verb[clause]!
  const traits = verbs.traits[group]!
  const modal = verbs.modal[group]!
  if (traits & Trait.negated) denied[clause] = 1
  if (isNegative(draft, clauses.subject[clause]!) || isNegative(draft, clauses.object[clause]!)) denied[clause] = 1
  if (modal >= 0) {
    const lemma = word[modal]!.lemmas[tag[modal]!]!
    if (lexicon.possibleModals.has(lemma)) modality[clause] = Mode.possible
    else if (lexicon.hypotheticalModals.has(lemma)) modality[clause] = Mode.hypothetical
    else if (role[modal] === Role.will) modality[clause] = willed(draft, clause) ? Mode.planned : Mode.forecast
  }
  if (traits & Trait.planned) modality[clause] = Mode.planned
  if (traits & Trait.conditional) modality[clause] = Mode.hypothetical
  const opener = clauses.opener[clause]!
  if (opener >= 0 && role[opener] === Role.condition && clauses.kind[clause] === Kind.adverbial) modality[clause] = Mode.hypothetical
  const from = Math.max(clauses.start[clause]!, verbs.start[group]! - 3), to = verbs.end[group]!
  for (let k = from; k < to; k++) {
    if (tag[k] !== Tag.ADV) continue
    const { lower } = word[k]!
    if (lexicon.possibleAdverbs.has(lower)) modality[clause] = Mode.possible
    else if (lexicon.allegedAdverbs.has(lower)) modality[clause] = Mode.alleged
  }
}

/** "no country", "nobody", "neither side": it denies its clause. */
const isNegative = ({ nouns, role, parsed: { tokens: { tag, word } } }: Draft, phrase: number): boolean => {
  if (phrase < 0) return false
  const first = nouns.start[phrase]!
  if (role[first] === Role.no) return true
  return tag[first] !== Tag.PROPN && lexicon.negativePronouns.has(word[first]!.lower)
    || first > 0 && role[first - 1] !== Role.none && word[first - 1]!.lower === "neither"
}

/** "will open a plant": somebody's plan; "will rise", "will be hot": a forecast. */
const willed = ({ verbs, clauses, parsed: { tokens: { tag, word } } }: Draft, clause: number): boolean => {
  const head = verbs.head[clauses.verb[clause]!]!
  return tag[head] === Tag.VERB && clauses.subject[clause]! >= 0 && !lexicon.happeningVerbs.has(word[head]!.lemmas[Tag.VERB]!)
}

/** What the clause above makes of it. Main and relative clauses stand for themselves. */
const inherit = (draft: Draft, clause: number, parent: number, modality: Uint8Array, denied: Uint8Array): void => {
  const { clauses, verbs, parsed: { tokens: { tag, word } } } = draft
  const kind = clauses.kind[clause]!
  if (kind === Kind.main || kind === Kind.relative || kind === Kind.adverbial) return
  if (kind === Kind.coordinate) {
    if (clauses.subject[clause] === clauses.subject[parent] && verbs.modal[clauses.verb[clause]!]! < 0 && modality[clause] === Mode.asserted && isBareForm(draft, clause)) modality[clause] = modality[parent]!
    return
  }
  const governor = governorLemma(draft, clause, parent)
  const own = modality[clause]!
  let view: number = Mode.asserted
  const traits = verbs.traits[clauses.verb[parent]!]!
  if (lexicon.allegedGovernors.has(governor) || kind === Kind.infinitive && traits & Trait.passive && lexicon.hearsayVerbs.has(governor)) view = Mode.alleged
  else if (lexicon.forecastGovernors.has(governor)) view = Mode.forecast
  else if (kind === Kind.infinitive) {
    if (lexicon.targetGovernors.has(governor)) view = Mode.target
    else if (lexicon.plannedGovernors.has(governor)) view = Mode.planned
    else if (lexicon.possibleGovernors.has(governor)) view = Mode.possible
  } else if (lexicon.possibleGovernors.has(governor) && kind === Kind.complement) view = Mode.possible
  const verb = verbs.head[clauses.verb[parent]!]!
  const says = lexicon.speechVerbs.has(word[verb]!.lemmas[tag[verb]!]!)
  // A participle that describes the noun before it stands for itself: "people living in …".
  const describes = kind === Kind.participle && draft.nounPhraseAt[clauses.start[clause]! - 1]! >= 0
  // What an attitude governs keeps the attitude above it: what may be planned is not asserted.
  if (view === Mode.asserted && kind !== Kind.complement && !says && !describes) view = modality[parent]!
  if (!describes && isDenied(draft, clause, parent, governor, denied)) denied[clause] = denied[clause] ? 0 : 1
  // "said it would": the future seen from then.
  if (own === Mode.hypothetical && kind === Kind.complement && verbs.form[clauses.verb[parent]!] === Form.past) modality[clause] = willed(draft, clause) ? Mode.planned : Mode.forecast
  else if (own === Mode.asserted || own === Mode.hypothetical && view === Mode.forecast) modality[clause] = view
  // "has yet to comment"
  const opener = clauses.start[clause]!
  if (kind === Kind.infinitive && opener > 0 && word[opener - 1]!.lower === "yet") denied[clause] = 1
}

/** Does what stands above deny it: "failed to", "not expected to", "denied that", "no evidence that", "don't think"? Twice denied is affirmed. */
const isDenied = ({ clauses, role }: Draft, clause: number, parent: number, governor: string, denied: Uint8Array): boolean => {
  const kind = clauses.kind[clause]!
  const opener = clauses.opener[clause]!
  const governed = kind === Kind.infinitive || kind === Kind.participle && (opener >= 0 || clauses.start[clause]! > 0 && role[clauses.start[clause]! - 1] === Role.none)
  const above = denied[parent] === 1 && (governed || kind === Kind.complement && (lexicon.evidenceNouns.has(governor) || lexicon.possibleGovernors.has(governor) || lexicon.denyingGovernors.has(governor)))
  return above !== ((governed || kind === Kind.complement) && lexicon.denyingGovernors.has(governor))
}

/** A verb without auxiliary or tense of its own: "may rise and fall". */
const isBareForm = ({ clauses, verbs, parsed: { tokens: { tag, word } } }: Draft, clause: number): boolean => {
  const group = clauses.verb[clause]!, head = verbs.head[group]!
  return verbs.form[group] !== Form.past && word[head]!.lower === word[head]!.lemmas[tag[head]!]
}

/** The lemma the clause hangs on: the word right before it, where that is a noun or an adjective, else the verb of the clause above. */
const governorLemma = ({ clauses, verbs, parsed: { tokens: { tag, word } } }: Draft, clause: number, parent: number): string => {
  const before = clauses.start[clause]! - 1
  const head = verbs.head[clauses.verb[parent]!]!
  const verb = word[head]!.lemmas[tag[head]!]!
  if (before > head && (tag[before] === Tag.NOUN || tag[before] === Tag.ADJ)) {
    const lemma = word[before]!.lemmas[tag[before]!]!
    if (tag[before] === Tag.ADJ || isGovernor(lemma)) return lemma
  }
  const predicate = clauses.predicate[parent]!
  if (predicate >= 0 && verb === "be") return word[predicate]!.lemmas[tag[predicate]!]!
  return verb
}

const isGovernor = (lemma: string): boolean =>
  lexicon.plannedGovernors.has(lemma) || lexicon.targetGovernors.has(lemma) || lexicon.forecastGovernors.has(lemma) || lexicon.allegedGovernors.has(lemma) || lexicon.denyingGovernors.has(lemma)
  || lexicon.possibleGovernors.has(lemma) || lexicon.evidenceNouns.has(lemma)
