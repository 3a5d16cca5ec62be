import { type Document, lemmaOf } from "../../document/document.ts"
import { wholeStart } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { rootOf } from "../figures/phrases.ts"
import { changeNouns } from "./changeWords.ts"
import { viewOfGerund } from "./gerunds.ts"
import { aim, list, plain, possible, type View } from "./view.ts"

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

/** Verbs by which bodies settle what they will do. */
const settling = list("vote resolve rule elect move")

/** "no plans to expand": a negated noun that an infinitive hangs on. */
const isOfNone = (document: Document, token: number): boolean => {
  const base = document.nounPhrases[document.nounPhraseAt[token] ?? -1]
  return base !== undefined && lower(document, base.start) === "no"
}

const foretelling = /^(?:likely|due|set|poised|bound|sure|certain)$/u

/** An infinitive that begins at its "to". */
export const viewOfInfinitive = (document: Document, start: number): View => {
  const word = lower(document, start - 1)
  if (word === "order" || word === "how" || word === "whether") return aim
  if (word === "as") return lower(document, start - 2) === "so" ? aim : plain
  const governor = foretelling.test(word) ? word : governorOf(document, start)
  if (foretelling.test(governor)) return { stance: { modality: "forecast" } }
  if (seeming.has(governor)) return possible
  if (viewed.has(governor)) return document.tokens.tag[start - 1] === Tag.NOUN && /^(?:decision|plan|promise|proposal)$/u.test(governor) ? { stance: isOfNone(document, start - 1) ? { modality: "planned", polarity: "denied" } : { modality: "planned" } } : plain
  if (settling.has(governor) && document.tokens.tag[start - 1] === Tag.VERB) return { stance: { modality: "planned" } }
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
    const own = viewOfGerund(document, clause, start)
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
