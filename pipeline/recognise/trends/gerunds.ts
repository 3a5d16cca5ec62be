import type { Document } from "../../document/document.ts"
import { type Clause, wholeStart } from "../../document/phrase.ts"
import { lemmaOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { rootOf } from "../figures/phrases.ts"
import { changeVerbs } from "./changeWords.ts"
import { aim, list, plain, type View } from "./view.ts"

const supposed = list("to on of for at in without toward towards about from into against including like than instead")
const proposing = list("consider propose suggest recommend favour favor oppose support discuss avoid advocate include involve mean require need envisage contemplate promise consider risk imagine justify prevent stop facilitate prioritise prioritize")

/** The first word of a token's sentence. */
const opensWith = (document: Document, token: number): string => lower(document, document.sentences[document.tokens.sentence[token]!]!.first)

const foreseeing = /^(?:sees?|expects?|expected|envisages?|foresees?|anticipates?|predicts?|forecasts?)$/u

/** Whether what stands before a "from" is kept from nothing: "did not stop bonds from". */
export const isUnstopped = (document: Document, from: number): boolean => {
  const phrase = document.nounPhraseAt[from - 1] ?? -1
  if (phrase < 0) return false
  const verb = wholeStart(document, rootOf(document, phrase)) - 1, group = document.verbGroups[document.verbGroupAt[verb] ?? -1]
  return group !== undefined && group.head === verb && group.negated && /^(?:stop|prevent|keep|halt|deter)$/u.test(lemmaOf(document, verb))
}

/** "worries about wages rising", "the risk of prices falling". */
const isFeared = (document: Document, start: number): boolean => {
  const phrase = document.nounPhraseAt[start - 1] ?? -1, joint = phrase < 0 || document.nounPhrases[phrase]!.end !== start ? -1 : wholeStart(document, phrase) - 1
  return joint > 0 && /^(?:of|about|over|that)$/u.test(lower(document, joint)) && /^(?:fear|worry|concern|risk|threat|danger|prospect|possibility|chance|likelihood)$/u.test(lemmaOf(document, joint - 1))
}

/** "focused on reducing", "including widening the tax base": what is only named; "by raising rates", "after falling" say it. */
export const viewOfGerund = (document: Document, clause: Clause, start: number): View => {
  const before = lower(document, start - 1), { sentence, tag } = document.tokens
  if (start > 0 && sentence[start - 1] === sentence[start]) {
    // "that did not stop bonds from falling"
    if (before === "from" && isUnstopped(document, start - 1)) return { stance: { modality: "asserted", polarity: "affirmed" } }
    if (supposed.has(before) || before === "as" && lower(document, start - 2) === "such" || before === ";" || before === ":") return aim
    // "brokers see copper climbing": foreseen.
    if (isFeared(document, start)) return { stance: { modality: "possible" } }
    const seen = document.nounPhraseAt[start - 1]!, verb = seen < 0 ? -1 : wholeStart(document, seen) - 1
    if (/^(?:seen|expected|forecast|projected)$/u.test(before) && /^(?:is|are|was|were|be|been|being)$/u.test(lower(document, start - 2))) return { stance: { modality: "forecast" } }
    if (seen >= 0 && (lower(document, verb) === "with" || lower(document, verb) === "and" && lower(document, document.nounPhrases[seen]!.start - 1) === "and" && clause.kind === "participle" && /^(?:with|amid)$/u.test(opensWith(document, start)))) return { stance: { modality: "asserted", polarity: "affirmed" } }
    if (verb >= 0 && tag[verb] === Tag.VERB && foreseeing.test(lower(document, verb))) return { stance: { modality: "forecast" } }
    if (before === "out" && lemmaOf(document, start - 2) === "rule") return { stance: { modality: "planned", polarity: "denied" } }
    // "have stopped falling", "ceased growing": what moves by itself moves no more; what is stopped from outside is only named.
    if (tag[start - 1] === Tag.VERB && /^(?:stop|cease|quit)$/u.test(lemmaOf(document, start - 1)) && clause.object === undefined && changeVerbs.get(lemmaOf(document, start))?.mover !== "object") return { stance: { polarity: "denied" } }
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
