import { type Document, lemmaOf } from "../../document/document.ts"
import { type Clause, wholeStart } from "../../document/phrase.ts"
import type { Stance } from "../../document/stance.ts"
import { Tag } from "../../document/token.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { aim, list, plain, possible, type View } from "./view.ts"

const foreseen = list("expect forecast predict project anticipate foresee expectation forecast prediction projection prospect outlook")
const feared = list("fear risk threaten warn suspect danger threat possibility chance warning fear concern worry hint suggest probability likelihood potential")
const intended = list("plan propose promise pledge plan proposal promise pledge announce_")
const wished = list(`demand seek want urge call request favour favor support advocate need require oppose target aim goal push campaign pursue promote recommend consider prioritise prioritize hope aspire ask lobby fight strive
  appeal bid encourage accept facilitate need demand call request goal target aim objective desire effort potential foster`)
const prevented = list("prevent avoid avert stop block resist halt oppose reject reverse stem")
const adjectives: ReadonlyMap<string, Stance["modality"]> = new Map([
  ["expected", "forecast"], ["forecast", "forecast"], ["projected", "forecast"], ["predicted", "forecast"], ["anticipated", "forecast"], ["planned", "planned"], ["proposed", "planned"], ["promised", "planned"],
  ["possible", "possible"], ["potential", "possible"], ["likely", "possible"], ["feared", "possible"], ["alleged", "alleged"], ["reported", "alleged"]
])

const coming = list("materialise materialize occur happen follow come take arrive emerge see observe find record expect plan report appear register note announce agree approve rule consider envisage warrant justify need propose")
const foreseeable = /^(?:possible|likely|planned|expected|inevitable|certain|imminent|due|necessary|needed|foreseen|forecast|visible|evident|there)$/u

/** Whether a clause says of its subject that it comes about: "the rise did not materialise", "a cut is not likely". */
const isComing = (document: Document, clause: Clause): boolean => {
  const group = document.verbGroups[clause.verb]!, lemma = lemmaOf(document, group.head)
  return lemma === "be" ? foreseeable.test(lower(document, clause.predicate ?? group.end)) : coming.has(lemma)
}

/** How a clause puts the change that is its subject. */
export const stanceOfSubject = (document: Document, clause: Clause): Partial<Stance> => {
  const group = document.verbGroups[clause.verb]!
  if (group.modal === "would") return { modality: "hypothetical" }
  const predicate = lower(document, clause.predicate ?? group.end), modality = predicate === "possible" || predicate === "likely" ? "possible" : clause.modality
  // "the rise in rates did not hurt demand": there is the rise, unless the verb says that it comes.
  return { modality, polarity: clause.polarity === "denied" && !isComing(document, clause) ? "affirmed" : clause.polarity }
}

/** How the clause is put whose subject a phrase is, where the grammar has the phrase in the clause before: "demand may not recover, and a rise in unemployment is possible". */
const ownClause = (document: Document, phrase: number, token: number): Partial<Stance> | undefined => {
  const index = document.clauseAt[token]!
  for (let at = Math.max(0, index); at < index + 5; at++) {
    const clause = document.clauses[at]
    if (clause?.subject !== phrase) continue
    const own = stanceOfSubject(document, clause)
    return at === index && own.modality === clause.modality && own.polarity === clause.polarity ? undefined : own
  }
  // "There was no drop in crime, only a surge in complaints": the "no" is not its own.
  const clause = document.clauses[index], group = clause === undefined ? undefined : document.verbGroups[clause.verb]
  return clause?.polarity === "denied" && group?.negated === false && clause.object !== phrase && [clause.object, clause.subject].some((other) => other !== undefined && other !== phrase && /^(?:no|little|neither|none|nobody|nothing)$/u.test(lower(document, document.nounPhrases[other]!.start))) ? { polarity: "affirmed" } : undefined
}

const ownPolarity = (document: Document, phrase: number, token: number): Partial<Stance> => {
  const polarity = document.nounPhrases[phrase] === undefined ? undefined : ownClause(document, phrase, token)?.polarity
  return polarity === undefined ? {} : { polarity }
}

/** How a noun of change, or a noun with an adjective of change, is put: "no increase", "expects a rise", "calls for a cut", "the risk of a fall". */
export const viewOfNoun = (document: Document, phrase: number, token: number): View => {
  const { tag } = document.tokens, base = document.nounPhrases[phrase]
  let begin = base === undefined ? token : base.start
  if (base === undefined) while (begin > 0 && token - begin < 5 && (tag[begin - 1] === Tag.DET || tag[begin - 1] === Tag.ADJ || tag[begin - 1] === Tag.NUM)) begin--
  for (let at = begin; at < token; at++) {
    const word = lower(document, at), modality = adjectives.get(word)
    if (modality !== undefined) return { stance: { modality, ...ownPolarity(document, phrase, token) } }
    if (word === "no" || word === "little") return { stance: { polarity: "denied" } }
  }
  // "any increase would hurt borrowers"
  if (lower(document, begin) === "any" && !/^(?:without|deny|denied|denies|not|no|rule|ruled|out)$/u.test(lower(document, begin - 1)) && document.clauses[document.clauseAt[token]!]?.polarity !== "denied") return { stance: { modality: "hypothetical" } }
  const start = base === undefined ? begin : Math.min(wholeStart(document, phrase), begin), before = lower(document, start - 1)
  if (before === "no" || before === "without" || before === "any" && lower(document, start - 2) === "without") return { stance: { polarity: "denied" } }
  const own = base === undefined ? undefined : ownClause(document, phrase, token)
  if (own !== undefined) return { stance: own }
  const preposition = tag[start - 1] === Tag.ADP || tag[start - 1] === Tag.SCONJ ? start - 1 : start
  const governor = lemmaOf(document, preposition - 1)
  if (tag[preposition - 1] === Tag.VERB || tag[preposition - 1] === Tag.NOUN) {
    const isNoun = tag[preposition - 1] === Tag.NOUN
    if (isNoun && preposition === start) return foreseen.has(document.tokens.word[start - 1]!.lemmas[Tag.VERB]!) && lower(document, start - 1).endsWith("s") ? { stance: { modality: "forecast" } } : plain
    if (foreseen.has(governor)) return { stance: { modality: "forecast" } }
    if (feared.has(governor)) return possible
    if (intended.has(governor)) return { stance: { modality: "planned" } }
    if (governor === "rule" && before === "out") return { stance: { modality: "planned", polarity: "denied" } }
    if (prevented.has(governor) && !isNoun) return aim
    if (wished.has(governor) && (isNoun || preposition === start || before === "for" || before === "on" || before === "against" || before === "at")) return aim
  }
  return plain
}
