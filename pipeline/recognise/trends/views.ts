import { type Document, lemmaOf } from "../../document/document.ts"
import type { Clause } from "../../document/phrase.ts"
import type { Stance } from "../../document/stance.ts"
import { wholeStart } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { rootOf } from "../figures/phrases.ts"
import { changeNouns } from "./changeWords.ts"

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

const foretelling = /^(?:likely|due|set|poised|bound|sure|certain)$/u

/** An infinitive that begins at its "to". */
export const viewOfInfinitive = (document: Document, start: number): View => {
  const word = lower(document, start - 1)
  if (word === "order" || word === "how" || word === "whether") return aim
  if (word === "as") return lower(document, start - 2) === "so" ? aim : plain
  const governor = foretelling.test(word) ? word : governorOf(document, start)
  if (foretelling.test(governor)) return { stance: { modality: "forecast" } }
  if (seeming.has(governor)) return possible
  if (viewed.has(governor)) return document.tokens.tag[start - 1] === Tag.NOUN && /^(?:decision|plan|promise|proposal)$/u.test(governor) ? { stance: { modality: "planned" } } : plain
  if (lower(document, start - 1) === "yet") return plain
  if (governor === "have") return { stance: { modality: "target" } }
  if (governor === "be") return ofGoal(document, start)
  if (!factive.has(governor) || wishing.has(governor)) return aim
  return viewAbove(document, start - 1)
}

/** "plans to lower taxes": intended, by what the infinitive hangs on. */
export const isIntended = (document: Document, start: number): boolean => viewed.has(governorOf(document, start))

/** "to help reduce", "will continue to rise": as what it hangs on is put. */
const viewAbove = (document: Document, token: number): View => {
  const index = document.clauseAt[token]!, clause = document.clauses[index], group = clause === undefined ? undefined : document.verbGroups[clause.verb]
  if (clause === undefined || group?.head !== token || document.tokens.tag[token] !== Tag.VERB) return plain
  if (group.tense === "gerund" || lower(document, group.start) === "to") return viewOfVerb(document, index, 3)
  return clause.modality === "asserted" ? plain : { stance: { modality: clause.modality } }
}

/** "Its goal is to decrease …". */
const ofGoal = (document: Document, start: number): View => {
  const clause = document.clauses[document.clauseAt[start - 1]!], subject = clause?.subject === undefined ? "" : lemmaOf(document, document.nounPhrases[clause.subject]!.head)
  return goals.test(subject) ? aim : plain
}
const goals = /^(?:goal|aim|target|objective|task|purpose|mission|hope|dream|ambition|priority|idea|intention|plan|challenge|job|duty|point|way|solution|answer|key)$/u

const supposed = list("to on of for at in without toward towards about from into against including like than instead")
const proposing = list("consider propose suggest recommend favour favor oppose support discuss avoid advocate include involve mean require need envisage contemplate promise consider risk imagine justify prevent stop facilitate prioritise prioritize")

/** The first word of a token's sentence. */
const opensWith = (document: Document, token: number): string => lower(document, document.sentences[document.tokens.sentence[token]!]!.first)

const foreseeing = /^(?:sees?|expects?|expected|envisages?|foresees?|anticipates?|predicts?|forecasts?)$/u

/** "focused on reducing", "including widening the tax base": what is only named; "by raising rates", "after falling" say it. */
const ofGerund = (document: Document, clause: Clause, start: number): View => {
  const before = lower(document, start - 1), { sentence, tag } = document.tokens
  if (start > 0 && sentence[start - 1] === sentence[start]) {
    if (supposed.has(before) || before === "as" && lower(document, start - 2) === "such" || before === ";" || before === ":") return aim
    // "brokers see copper climbing": foreseen.
    const seen = document.nounPhraseAt[start - 1]!, verb = seen < 0 ? -1 : wholeStart(document, seen) - 1
    if (/^(?:seen|expected|forecast|projected)$/u.test(before) && /^(?:is|are|was|were|be|been|being)$/u.test(lower(document, start - 2))) return { stance: { modality: "forecast" } }
    if (seen >= 0 && (lower(document, verb) === "with" || lower(document, verb) === "and" && lower(document, document.nounPhrases[seen]!.start - 1) === "and" && clause.kind === "participle" && /^(?:with|amid)$/u.test(opensWith(document, start)))) return { stance: { modality: "asserted", polarity: "affirmed" } }
    if (verb >= 0 && tag[verb] === Tag.VERB && foreseeing.test(lower(document, verb))) return { stance: { modality: "forecast" } }
    if (tag[start - 1] === Tag.VERB && proposing.has(lemmaOf(document, start - 1))) return aim
    return plain
  }
  if (isSubjectOfNext(document, start)) return aim
  // "Raising taxes would hurt growth": the subject of what follows. "Raising rates again, the bank said …" says it.
  return clause.kind === "participle" && document.tokens.word[clause.end]?.form !== "," && isFollowedByVerb(document, clause, start) ? aim : plain
}

/** "Reducing poverty, boosting jobs and improving schools will be hard": right before the next verb with a tense stands what a gerund is done to. */
const isSubjectOfNext = (document: Document, start: number): boolean => {
  const { sentence, tag, word } = document.tokens
  for (let at = start + 1; at < start + 40 && at < word.length && sentence[at] === sentence[start]; at++) {
    const group = document.verbGroups[document.verbGroupAt[at] ?? -1]
    if (group === undefined || group.start !== at || group.tense === "gerund" || group.tense === "infinitive" || group.tense === "participle") continue
    const phrase = document.nounPhraseAt[at - 1] ?? -1
    if (phrase < 0 || document.nounPhrases[phrase]!.end !== at) return false
    const before = wholeStart(document, rootOf(document, phrase)) - 1
    return before >= start && (tag[before] === Tag.VERB || tag[before] === Tag.ADJ) && word[before]!.lower.endsWith("ing")
  }
  return false
}

/** Whether a verb whose clause holds this one stands right behind it. */
const isFollowedByVerb = (document: Document, clause: Clause, start: number): boolean => {
  const index = document.clauseAt[start]!
  for (let at = Math.max(0, index - 6); at < index + 6; at++) {
    const other = document.clauses[at], group = other === undefined || other === clause ? undefined : document.verbGroups[other.verb]
    if (group !== undefined && other!.start <= start && group.start >= clause.end - 1 && group.start <= clause.end + 1) return true
  }
  return false
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

/** "Should tariffs rise": an auxiliary that opens its sentence, or stands behind a mark. */
const isOpening = ({ tokens: { sentence, tag } }: Document, token: number): boolean => token === 0 || sentence[token - 1] !== sentence[token] || tag[token - 1] === Tag.PUNCT

/** How far a verb's clause stands behind what it says changes. */
export const viewOfVerb = (document: Document, index: number, depth = 0): View => {
  const clause = document.clauses[index]!, group = document.verbGroups[clause.verb]!
  const { start } = group
  // "help stabilise": as "help" is put.
  if (depth < 3 && group.head === start && document.tokens.tag[start - 1] === Tag.VERB && lemmaOf(document, start - 1) === "help") return viewAbove(document, start - 1)
  for (let at = start; at < group.head; at++) if (seeming.has(lemmaOf(document, at))) return possible
  if (document.tokens.tag[start] === Tag.PART && lower(document, start) === "to") return viewOfInfinitive(document, start)
  if (group.head === start && /^(?:both|better|further|either)$/u.test(lower(document, start - 1)) && lower(document, start - 2) === "to") return viewOfInfinitive(document, start - 2)
  const subject = clause.subject === undefined ? undefined : document.nounPhrases[clause.subject]!
  if (group.modal === "would" && subject !== undefined && changeNouns.has(lemmaOf(document, subject.head))) return { stance: { modality: "hypothetical" } }
  const asked = lower(document, start - 2)
  if (start > 1 && (asked === "should" || asked === "had" || asked === "were") && isOpening(document, start - 2)) return { stance: { modality: "hypothetical" } }
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
    const near = bare && above !== undefined && (lower(document, above.head) !== lemmaOf(document, above.head) || above.start !== above.head) ? infinitiveBefore(document, index) : undefined
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
