import { type Document, lemmaOf } from "../../document/document.ts"
import type { Clause } from "../../document/phrase.ts"
import type { Stance } from "../../document/stance.ts"
import { wholeStart } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { rootOf } from "../figures/phrases.ts"

/** How a change is put, where that is not plainly what its clause says: another stance, or only an aim. */
export interface View {
  readonly stance?: Partial<Stance>
  /** A wish, an aim or a purpose: no trend, but beside a number a target. */
  readonly aim?: true
}

const plain: View = {}
const aim: View = { aim: true, stance: { modality: "target" } }
const possible: View = { stance: { modality: "possible" } }
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

const seeming = list("appear seem")
/** Governors of an infinitive that is as true as they are. */
const factive = list(`manage continue begin start happen come proceed get help lead go succeed able use tend cease fail prove remain cause force push allow enable prompt drive compel encourage permit let make oblige see
  turn combine conspire serve contribute be first last second next only bring find tempt persuade convince lure require_ compelled`)
/** Governors of what somebody wishes, or what a thing is for. */
const wishing = list(`want hope opt intend need seek aim target strive try attempt struggle effort urge bid call demand ask request order require recommend wish design mean willing eager ambition goal objective target appeal advise
  fight work campaign drive endeavour endeavor aspire desire intention attempt necessary important vital essential crucial key pressure unwilling reluctant keen anxious power way measure step incentive chance opportunity ability
  capacity potential easy easier difficult hard harder enough failure inability policy strategy tool mandate mission commitment reason due`)
/** Governors that the grammar already sees as planned, forecast, possible or alleged. */
const viewed = list(`plan set schedule decide agree promise pledge vow propose prepare threaten offer ready slated poised expect forecast predict project foresee anticipate estimate bind doom likely unlikely think believe suspect say report
  allege claim accuse may look believe commit determined decision promise proposal plan arrange undertake refuse decline suppose know show deem consider assume fear warn`)

/** The lemma that an infinitive hangs on: the word before it, or the verb before that one's object ("allowed exports to grow"); "" where it is a purpose. */
const governorOf = (document: Document, start: number): string => {
  const { tag } = document.tokens
  let at = start - 1
  while (at >= 0 && (tag[at] === Tag.ADV || tag[at] === Tag.PART && lower(document, at) === "not") && start - at < 4) at--
  const before = tag[at]
  if (before === Tag.VERB || before === Tag.AUX || before === Tag.ADJ) return lemmaOf(document, at)
  const inner = document.nounPhraseAt[at] ?? -1
  if (inner < 0) return lower(document, at)
  const phrase = rootOf(document, inner)
  const noun = lemmaOf(document, at).toLowerCase()
  if (document.nounPhrases[inner]!.head === at && (viewed.has(noun) || wishing.has(noun))) return noun
  const verb = wholeStart(document, phrase) - 1
  const lemma = tag[verb] === Tag.VERB ? lemmaOf(document, verb) : ""
  return controlling.has(lemma) ? lemma : ""
}
const controlling = list("lead cause force push allow enable prompt drive help compel encourage expect forecast predict project want urge ask order require tell need see get permit invite oblige pressure persuade advise call_ bring")

const ofInfinitive = (document: Document, start: number): View => {
  const word = lower(document, start - 1)
  if (word === "order" || word === "how" || word === "whether") return aim
  if (word === "as") return lower(document, start - 2) === "so" ? aim : plain
  const governor = governorOf(document, start)
  if (seeming.has(governor)) return possible
  if (viewed.has(governor)) return plain
  if (lower(document, start - 1) === "yet") return plain
  if (governor === "have") return { stance: { modality: "target" } }
  // "to help reduce": an aim as what it hangs on is.
  return factive.has(governor) && !wishing.has(governor) ? plain : aim
}

const supposed = list("on of for at in without toward towards about from into against including like than instead")
const proposing = list("consider propose suggest recommend favour favor oppose support discuss avoid advocate include involve mean require need envisage contemplate promise consider risk imagine justify prevent stop facilitate prioritise prioritize")

/** "focused on reducing", "including widening the tax base": what is only named; "by raising rates", "after falling" say it. */
const ofGerund = (document: Document, clause: Clause, start: number): View => {
  const before = lower(document, start - 1), { sentence, tag } = document.tokens
  if (start > 0 && sentence[start - 1] === sentence[start]) {
    if (supposed.has(before) || before === "as" && lower(document, start - 2) === "such" || before === ";" || before === ":") return aim
    if (tag[start - 1] === Tag.VERB && proposing.has(lemmaOf(document, start - 1))) return aim
    return plain
  }
  // "Raising taxes would hurt growth": the subject of what follows. "Raising rates again, the bank said …" says it.
  return clause.kind === "participle" && document.tokens.word[clause.end]?.form !== "," && document.clauses.some((other) => other !== clause && other.start <= start && document.verbGroups[other.verb] !== undefined && document.verbGroups[other.verb]!.start >= clause.end - 1 && document.verbGroups[other.verb]!.start <= clause.end + 1) ? aim : plain
}

/** The infinitive of the same sentence that a bare verb goes on from: "to restructure the economy, raise wages and …". */
const infinitiveBefore = (document: Document, index: number): number | undefined => {
  const { sentence } = document.tokens, own = document.verbGroups[document.clauses[index]!.verb]!.start
  for (let at = index - 1; at >= 0 && index - at < 6; at--) {
    const group = document.verbGroups[document.clauses[at]!.verb]
    if (group === undefined || group.start > own) continue
    if (sentence[group.start] !== sentence[own]) return undefined
    if (lower(document, group.start) === "to" && group.head > group.start) return at
  }
  return undefined
}

/** How far a verb's clause stands behind what it says changes. */
export const viewOfVerb = (document: Document, index: number, depth = 0): View => {
  const clause = document.clauses[index]!, group = document.verbGroups[clause.verb]!
  const { start } = group
  for (let at = start; at < group.head; at++) if (seeming.has(lemmaOf(document, at))) return possible
  if (document.tokens.tag[start] === Tag.PART && lower(document, start) === "to") return ofInfinitive(document, start)
  if (group.modal === "must" || group.modal === "should" || group.modal === "ought") return { stance: { modality: "target" } }
  if (group.tense === "gerund" && group.head === start) {
    const own = ofGerund(document, clause, start)
    if (own !== plain || lower(document, start - 1) !== "and" && lower(document, start - 1) !== ",") return own
  }
  // "to cut costs and raise output": the second is put as the first.
  const parent = clause.parent === undefined ? undefined : document.clauses[clause.parent]
  const before = lower(document, start - 1), joined = before === "and" || before === "or" || before === "," || lower(document, start - 2) === "and"
  if (depth < 4 && parent !== undefined && joined && group.head === start && (clause.kind === "coordinate" || clause.kind === "participle")) {
    const above = document.verbGroups[parent.verb], form = lower(document, group.head), bare = form === lemmaOf(document, group.head), infinitive = above !== undefined && lower(document, above.start) === "to"
    const listed = bare && above !== undefined && above.start === above.head && lower(document, above.head) === lemmaOf(document, above.head) && above.start < start
    if (infinitive && bare || listed || above?.tense === "gerund" && form.endsWith("ing") && above.head === above.start) return viewOfVerb(document, clause.parent!, depth + 1)
    const near = bare && above !== undefined && lower(document, above.head) !== lemmaOf(document, above.head) ? infinitiveBefore(document, index) : undefined
    if (near !== undefined) return viewOfVerb(document, near, depth + 1)
  }
  return plain
}

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

/** How a noun of change, or a noun with an adjective of change, is put: "no increase", "expects a rise", "calls for a cut", "the risk of a fall". */
export const viewOfNoun = (document: Document, phrase: number, token: number): View => {
  const base = document.nounPhrases[phrase], begin = base === undefined ? token : base.start, { tag } = document.tokens
  for (let at = begin; at < token; at++) {
    const word = lower(document, at), modality = adjectives.get(word)
    if (modality !== undefined) return { stance: { modality } }
    if (word === "no" || word === "little") return { stance: { polarity: "denied" } }
  }
  const start = base === undefined ? begin : Math.min(wholeStart(document, phrase), begin), before = lower(document, start - 1)
  if (before === "no" || before === "without" || before === "any" && lower(document, start - 2) === "without") return { stance: { polarity: "denied" } }
  const preposition = tag[start - 1] === Tag.ADP || tag[start - 1] === Tag.SCONJ ? start - 1 : start
  const governor = lemmaOf(document, preposition - 1)
  if (tag[preposition - 1] === Tag.VERB || tag[preposition - 1] === Tag.NOUN) {
    const isNoun = tag[preposition - 1] === Tag.NOUN
    if (isNoun && preposition === start) return foreseen.has(document.tokens.word[start - 1]!.lemmas[Tag.VERB]!) && lower(document, start - 1).endsWith("s") ? { stance: { modality: "forecast" } } : plain
    if (foreseen.has(governor)) return { stance: { modality: "forecast" } }
    if (feared.has(governor)) return possible
    if (intended.has(governor)) return { stance: { modality: "planned" } }
    if (prevented.has(governor) && !isNoun) return aim
    if (wished.has(governor) && (isNoun || preposition === start || before === "for" || before === "on" || before === "against" || before === "at")) return aim
  }
  return plain
}
