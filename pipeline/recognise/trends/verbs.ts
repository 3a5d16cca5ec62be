import { type Document, lemmaOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import { moved } from "../figures/move.ts"
import { lower } from "../figures/numeral/cursor.ts"
import { gerundOf, ownerOf, rootOf, subjectOf } from "../figures/phrases.ts"
import { changeAdjectives, changeNouns, changeVerbs } from "./changeWords.ts"
import { adverbBeside, type Cue } from "./cue.ts"
import { isOtherSense } from "./senses.ts"

/** A subject that stands with an outer verb: "this distrust appears to have deepened". */
const outerSubject = (document: Document, clause: number): number | undefined => {
  for (let at: number | undefined = clause, steps = 0; at !== undefined && steps < 3; steps++) {
    const found: Document["clauses"][number] | undefined = document.clauses[at]
    if (found?.subject !== undefined) return found.subject
    at = found?.kind === "infinitive" || found?.kind === "participle" ? found.parent : undefined
  }
  return undefined
}

const seeming = /^(?:appear|seem)$/u

/** "appears to have deepened", "seems to be falling": only possible, whatever else the clause says. */
const seems = (document: Document, clause: number): boolean => {
  const found = document.clauses[clause], parent = found?.parent === undefined ? undefined : document.clauses[found.parent]
  const head = parent === undefined ? undefined : document.verbGroups[parent.verb]?.head
  if (head !== undefined && seeming.test(lemmaOf(document, head))) return true
  const own = found === undefined ? undefined : document.verbGroups[found.verb]
  if (own === undefined) return false
  for (let at = own.start; at < own.head; at++) if (seeming.test(lemmaOf(document, at))) return true
  return false
}

/** "the drop in oil prices", "a sharp fall in demand": behind an article or an adjective and before "in" it is the noun, though it looks like the verb. */
const asNoun = ({ document }: Ground, token: number): Cue | undefined => {
  const { tag, word } = document.tokens, next = word[token + 1]?.lower
  if (next !== "in" && next !== "of") return undefined
  const noun = changeNouns.get(word[token]!.lemmas[Tag.NOUN]!), before = tag[token - 1]
  if (noun === undefined) return undefined
  // "attributed to increases in": no infinitive has an ending; "a meaningful increase in": the adjective was taken for a noun.
  const plural = word[token]!.lower !== word[token]!.lemmas[Tag.VERB] && word[token]!.lower.endsWith("s") && (before === Tag.ADP || before === Tag.PART || before === Tag.SCONJ)
  const headed = before === Tag.NOUN && tag[token - 2] === Tag.DET && word[token]!.lower === word[token]!.lemmas[Tag.NOUN] && /^(?:a|an)$/u.test(word[token - 2]!.lower)
  if (before !== Tag.DET && before !== Tag.ADJ && !plural && !headed) return undefined
  const inner = document.nounPhraseAt[token + 2] ?? -1, phrase = inner < 0 ? -1 : ownerOf(document, inner)
  return phrase < 0 ? undefined : { token, first: token, last: token + 1, direction: noun.direction, phrase, rule: "trend-noun" }
}

/** How many clauses away the one may be whose subject a participle describes. */
const near = 6

/** "Declining fertility slowed this growth": a participle right before the subject of another verb is its adjective. */
const asAdjective = ({ document }: Ground, clause: Document["clauses"][number], index: number, token: number): Cue | undefined => {
  const { tag, word } = document.tokens, { object } = clause
  const change = object === undefined || clause.kind !== "participle" || document.nounPhrases[object]!.start !== token + 1 ? undefined : changeAdjectives.get(word[token]!.lower)
  if (change === undefined || change.weak === true || tag[token + 1] === Tag.DET || tag[token + 1] === Tag.PRON || tag[document.nounPhrases[object!]!.head] !== Tag.NOUN) return undefined
  return document.clauses.slice(Math.max(0, index - near), index + near).some((other) => other !== clause && other.subject === object) ? { token, first: token, last: token + 1, direction: change.direction, phrase: object!, rule: "trend-adjective" } : undefined
}

/** "must double", "will halve", where the verb was taken for an adjective or a noun: behind a modal it is the verb. */
const afterModal = ({ document }: Ground, clause: Document["clauses"][number], modal: number): ReadonlyArray<Cue> => {
  const token = modal + 1, lemma = document.tokens.word[token]?.lemmas[Tag.VERB] ?? ""
  const word = document.tokens.tag[modal] === Tag.AUX && document.verbGroups[clause.verb]!.modal !== undefined && document.tokens.word[token]?.lower === lemma ? changeVerbs.get(lemma) : undefined
  const subject = subjectOf(document, clause)
  if (word === undefined || word.weak === true || word.mover === "object" || subject === undefined) return []
  return [{ token, first: token, last: token + 1, direction: word.direction, phrase: rootOf(document, subject), rule: "trend-verb" }]
}

/** "This distrust appears to have deepened", where "distrust" was taken for a verb: right behind "this" and before another verb it is the noun. */
const behindThis = (document: Document, phrase: number): number | undefined => {
  const { end, head } = document.nounPhrases[phrase]!, { tag, word } = document.tokens
  return /^(?:this|that|these|those)$/u.test(word[head]!.lower) && end === head + 1 && (tag[end] === Tag.VERB || tag[end] === Tag.NOUN) && (tag[end + 1] === Tag.VERB || tag[end + 1] === Tag.AUX) ? end : undefined
}

/** The verbs of change of a document, each with the phrase of what changes. `measuring` says whether a figure hangs on a token. */
export const byVerbs = (ground: Ground, measuring: (token: number) => boolean): ReadonlyArray<Cue> => {
  const { document } = ground, found: Array<Cue> = []
  document.clauses.forEach((clause, index) => {
    const group = document.verbGroups[clause.verb]
    if (group === undefined) return
    if (document.tokens.tag[group.head] !== Tag.VERB) return void found.push(...afterModal(ground, clause, group.head))
    const participle = asAdjective(ground, clause, index, group.head)
    if (participle !== undefined) return void found.push(participle)
    const noun = asNoun(ground, group.head)
    if (noun !== undefined) return void found.push(noun)
    const lemma = lemmaOf(document, group.head), word = changeVerbs.get(lemma)
    if (word === undefined || word.weak === true && !measuring(group.head)) return
    // "focused on reducing": an aim, not a trend.
    if (/^(?:on|of|for|at|in|without|toward|towards|by|about)$/u.test(lower(document, group.start - 1)) && lower(document, group.head).endsWith("ing") && !measuring(group.head)) return
    const said = moved(document, clause, word)
    const phrase = said.phrase ?? (word.mover === "object" && clause.object === undefined ? undefined : outerSubject(document, index))
    if (isOtherSense(ground, group.head, lemma, clause.object, phrase, word)) return
    const hidden = phrase === undefined ? undefined : behindThis(document, phrase)
    const gerund = said.agent === undefined && hidden === undefined ? gerundOf(document, clause) : undefined
    const intensity = adverbBeside(ground, group.start, group.head)
    found.push({
      token: group.head, first: group.head, last: group.head + 1, direction: word.direction, ...(phrase === undefined ? {} : { phrase }), ...(said.agent === undefined ? {} : { agent: said.agent }), ...(hidden === undefined ? {} : { word: hidden }), ...(gerund === undefined ? {} : { word: gerund.first, wordEnd: gerund.last }),
      ...(intensity === undefined ? {} : { intensity }), ...(seems(document, index) ? { stance: { modality: "possible" } } : {}), rule: "trend-verb"
    })
  })
  return found
}
