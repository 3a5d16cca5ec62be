import { type Document, lemmaOf } from "../../document/document.ts"
import { wholeStart } from "../../document/phrase.ts"
import type { Stance } from "../../document/stance.ts"
import { Tag } from "../../document/token.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { aim, list, plain, possible, type View } from "./view.ts"

const foreseen = list("expect forecast predict project anticipate foresee expectation forecast prediction projection prospect outlook")
const feared = list("fear risk threaten warn suspect danger threat possibility chance warning fear concern worry hint suggest probability likelihood potential")
const intended = list("plan propose promise pledge plan proposal promise pledge announce_")
const wished = list(`demand seek want urge call request favour favor support advocate need require oppose target aim goal push campaign pursue promote recommend consider mean prioritise prioritize hope aspire ask lobby fight strive
  appeal bid encourage accept facilitate need demand call request goal target aim objective desire effort potential foster`)
const prevented = list("prevent avoid avert stop block resist halt oppose reject reverse stem")
const adjectives: ReadonlyMap<string, Stance["modality"]> = new Map([
  ["expected", "forecast"], ["forecast", "forecast"], ["projected", "forecast"], ["predicted", "forecast"], ["anticipated", "forecast"], ["planned", "planned"], ["proposed", "planned"], ["promised", "planned"],
  ["possible", "possible"], ["potential", "possible"], ["likely", "possible"], ["feared", "possible"], ["alleged", "alleged"], ["reported", "alleged"]
])

/** How the clause is put whose subject a phrase is, where the grammar has the phrase in the clause before: "demand may not recover, and a rise in unemployment is possible". */
const ownClause = (document: Document, phrase: number, token: number): Partial<Stance> | undefined => {
  const index = document.clauseAt[token]!
  for (let at = Math.max(0, index); at < index + 5; at++) {
    const clause = document.clauses[at]
    if (clause?.subject !== phrase) continue
    if (document.verbGroups[clause.verb]?.modal === "would") return { modality: "hypothetical" }
    const predicate = clause.predicate === undefined ? "" : lower(document, clause.predicate), modality = predicate === "possible" || predicate === "likely" ? "possible" : clause.modality
    return at === index && modality === clause.modality ? undefined : { modality, polarity: clause.polarity }
  }
  // "There was no drop in crime, only a surge in complaints": the "no" is not its own.
  const clause = document.clauses[index], group = clause === undefined ? undefined : document.verbGroups[clause.verb]
  return clause?.polarity === "denied" && group?.negated === false && clause.object !== phrase && [clause.object, clause.subject].some((other) => other !== undefined && other !== phrase && /^(?:no|little|neither|none|nobody|nothing)$/u.test(lower(document, document.nounPhrases[other]!.start))) ? { polarity: "affirmed" } : undefined
}

/** How a noun of change, or a noun with an adjective of change, is put: "no increase", "expects a rise", "calls for a cut", "the risk of a fall". */
export const viewOfNoun = (document: Document, phrase: number, token: number): View => {
  const { tag } = document.tokens, base = document.nounPhrases[phrase]
  let begin = base === undefined ? token : base.start
  if (base === undefined) while (begin > 0 && token - begin < 5 && (tag[begin - 1] === Tag.DET || tag[begin - 1] === Tag.ADJ || tag[begin - 1] === Tag.NUM)) begin--
  for (let at = begin; at < token; at++) {
    const word = lower(document, at), modality = adjectives.get(word)
    if (modality !== undefined) return { stance: { modality } }
    if (word === "no" || word === "little") return { stance: { polarity: "denied" } }
  }
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
