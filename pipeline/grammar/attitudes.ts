import type { Modality } from "../document/phrase.ts"
import { Tag } from "../document/token.ts"
import { Form, Kind, Trait } from "./draft.ts"
import type { Draft } from "./draft.ts"
import { Role } from "./functionWords.ts"
import { Is } from "./is.ts"
import { allegedAdverbs, negativePronouns, possibleAdverbs } from "./lexicon.ts"
import { governing, Lemma, lemmaAt, verbAt } from "./traits.ts"

/** By number, as `Attitudes.modality` has them. */
export const modalities: ReadonlyArray<Modality> = ["asserted", "possible", "planned", "forecast", "target", "hypothetical", "alleged"]
const Mode = { asserted: 0, possible: 1, planned: 2, forecast: 3, target: 4, hypothetical: 5, alleged: 6 } as const

export interface Attitudes {
  readonly modality: Uint8Array
  readonly denied: Uint8Array
}

/** How far the text stands behind each clause: its own modal, negation and adverbs, then what the clause above does to it. */
export const attitudes = (draft: Draft): Attitudes => {
  const { count, verb } = draft.clauses
  const modality = new Uint8Array(count), denied = new Uint8Array(count), done = new Uint8Array(count)
  for (let clause = 0; clause < count; clause++) if (!done[clause] && verb[clause]! >= 0) view(draft, clause, modality, denied, done, 0)
  return { modality, denied }
}

/** Deepest nesting of attitudes. */
const deepest = 100

const view = (draft: Draft, clause: number, modality: Uint8Array, denied: Uint8Array, done: Uint8Array, depth: number): void => {
  const { parent, verb } = draft.clauses
  done[clause] = 1
  ownView(draft, clause, modality, denied)
  const above = parent[clause]!
  if (above < 0 || verb[above]! < 0 || depth > deepest) return
  if (!done[above]) view(draft, above, modality, denied, done, depth + 1)
  inherit(draft, clause, above, modality, denied)
}

/** What the clause says of itself. */
const ownView = (draft: Draft, clause: number, modality: Uint8Array, denied: Uint8Array): void => {
  const { clauses, is, verbs, role, tokens } = draft
  const group = clauses.verb[clause]!
  const traits = verbs.traits[group]!
  const modal = verbs.modal[group]!
  if (traits & Trait.negated || isNegative(draft, clauses.subject[clause]!) || isNegative(draft, clauses.object[clause]!)) denied[clause] = 1
  if (modal >= 0) {
    const lemma = lemmaAt(tokens, modal)
    if (lemma & Lemma.possibleModal) modality[clause] = Mode.possible
    else if (lemma & Lemma.hypotheticalModal) modality[clause] = Mode.hypothetical
    else if (role[modal] === Role.will) modality[clause] = willed(draft, clause) ? Mode.planned : Mode.forecast
  }
  if (traits & Trait.planned) modality[clause] = Mode.planned
  if (traits & Trait.conditional) modality[clause] = Mode.hypothetical
  const opener = clauses.opener[clause]!
  if (opener >= 0 && role[opener] === Role.condition && clauses.kind[clause] === Kind.adverbial) modality[clause] = Mode.hypothetical
  const from = Math.max(clauses.start[clause]!, verbs.start[group]! - 3), to = verbs.end[group]!
  for (let k = from; k < to; k++) {
    if ((is[k]! & Is.odd) === 0 || tokens.tag[k] !== Tag.ADV) continue
    const { lower } = tokens.word[k]!
    if (possibleAdverbs.has(lower)) modality[clause] = Mode.possible
    else if (allegedAdverbs.has(lower)) modality[clause] = Mode.alleged
  }
}

/** "no country", "nobody", "neither side": it denies its clause. */
const isNegative = ({ is, nouns, role, tag, word }: Draft, phrase: number): boolean => {
  if (phrase < 0) return false
  const first = nouns.start[phrase]!
  if (role[first] === Role.no) return true
  return (is[first]! & Is.odd) !== 0 && tag[first] !== Tag.PROPN && negativePronouns.has(word[first]!.lower)
    || first > 0 && role[first - 1] === Role.never && word[first - 1]!.lower === "neither"
}

/** "will open a plant": somebody's plan; "will rise", "will be hot": a forecast. */
const willed = ({ verbs, clauses, tokens }: Draft, clause: number): boolean => {
  const head = verbs.head[clauses.verb[clause]!]!
  return tokens.tag[head] === Tag.VERB && clauses.subject[clause]! >= 0 && (verbAt(tokens, head) & Lemma.happening) === 0
}

/** What the clause above makes of it. Main and relative clauses stand for themselves. */
const inherit = (draft: Draft, clause: number, parent: number, modality: Uint8Array, denied: Uint8Array): void => {
  const { clauses, verbs, tokens } = draft
  const kind = clauses.kind[clause]!
  if (kind === Kind.main || kind === Kind.relative || kind === Kind.adverbial) return
  if (kind === Kind.coordinate) {
    if (modality[clause] === Mode.asserted && modality[parent] !== Mode.asserted && clauses.subject[clause] === clauses.subject[parent] && verbs.modal[clauses.verb[clause]!]! < 0 && isBareForm(draft, clause)) modality[clause] = modality[parent]!
    return
  }
  const governor = governorOf(draft, clause, parent)
  const own = modality[clause]!
  // A participle that describes the noun before it stands for itself: "people living in …".
  const describes = kind === Kind.participle && draft.nounPhraseAt[clauses.start[clause]! - 1]! >= 0
  let seen = viewOf(governor, kind, verbs.traits[clauses.verb[parent]!]!)
  // What an attitude governs keeps the attitude above it: what may be planned is not asserted.
  if (seen === Mode.asserted && kind !== Kind.complement && !describes && modality[parent] !== Mode.asserted && (lemmaAt(tokens, verbs.head[clauses.verb[parent]!]!) & Lemma.speech) === 0) seen = modality[parent]!
  if (!describes && isDenied(draft, clause, parent, governor, denied)) denied[clause] = denied[clause] ? 0 : 1
  // "said it would": the future seen from then.
  if (own === Mode.hypothetical && kind === Kind.complement && verbs.form[clauses.verb[parent]!] === Form.past) modality[clause] = willed(draft, clause) ? Mode.planned : Mode.forecast
  else if (own === Mode.asserted || own === Mode.hypothetical && seen === Mode.forecast) modality[clause] = seen
  // "has yet to comment"
  const opener = clauses.start[clause]!
  if (kind === Kind.infinitive && opener > 0 && draft.role[opener - 1] === Role.but && tokens.word[opener - 1]!.lower === "yet") denied[clause] = 1
}

/** What a governor makes of the clause it governs. */
const viewOf = (governor: number, kind: number, traits: number): number => {
  if ((governor & governing) === 0 && (governor & Lemma.hearsay) === 0) return Mode.asserted
  if (governor & Lemma.alleged || kind === Kind.infinitive && traits & Trait.passive && governor & Lemma.hearsay) return Mode.alleged
  if (governor & Lemma.forecast) return Mode.forecast
  if (kind === Kind.infinitive) return governor & Lemma.target ? Mode.target : governor & Lemma.planned ? Mode.planned : governor & Lemma.possible ? Mode.possible : Mode.asserted
  return governor & Lemma.possible && kind === Kind.complement ? Mode.possible : Mode.asserted
}

/** Does what stands above deny it: "failed to", "not expected to", "denied that", "no evidence that", "don't think"? Twice denied is affirmed. */
const isDenied = ({ clauses, role }: Draft, clause: number, parent: number, governor: number, denied: Uint8Array): boolean => {
  if (denied[parent] === 0 && (governor & Lemma.denying) === 0) return false
  const kind = clauses.kind[clause]!
  const opener = clauses.opener[clause]!
  const governed = kind === Kind.infinitive || kind === Kind.participle && (opener >= 0 || clauses.start[clause]! > 0 && role[clauses.start[clause]! - 1] === Role.none)
  const above = denied[parent] === 1 && (governed || kind === Kind.complement && (governor & (Lemma.evidence | Lemma.possible | Lemma.denying)) !== 0)
  return above !== ((governed || kind === Kind.complement) && (governor & Lemma.denying) !== 0)
}

/** A verb without auxiliary or tense of its own: "may rise and fall". */
const isBareForm = (draft: Draft, clause: number): boolean => {
  const { is, clauses, verbs, tag, word } = draft
  const group = clauses.verb[clause]!, head = verbs.head[group]!
  return verbs.form[group] !== Form.past && (tag[head] === Tag.VERB ? (is[head]! & Is.base) !== 0 : word[head]!.lower === word[head]!.lemmas[tag[head]!])
}

/** The bits of the lemma the clause hangs on: the word right before it, where that is a noun or an adjective, else the verb of the clause above. */
const governorOf = ({ clauses, verbs, tokens }: Draft, clause: number, parent: number): number => {
  const before = clauses.start[clause]! - 1
  const head = verbs.head[clauses.verb[parent]!]!
  if (before > head && (tokens.tag[before] === Tag.NOUN || tokens.tag[before] === Tag.ADJ)) {
    const lemma = lemmaAt(tokens, before)
    if (tokens.tag[before] === Tag.ADJ || (lemma & governing) !== 0) return lemma
  }
  const verb = lemmaAt(tokens, head), predicate = clauses.predicate[parent]!
  return predicate >= 0 && (verb & Lemma.be) !== 0 ? lemmaAt(tokens, predicate) : verb
}
