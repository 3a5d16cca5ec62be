import { type Document, lemmaOf } from "../../document/document.ts"
import { type Clause, wholeStart } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { gerundOf, subjectOf } from "../figures/phrases.ts"
import type { Thing } from "./cue.ts"
import { isAmount, isConcrete, isMeasurable } from "./measurable.ts"
import { describing } from "./nominal.ts"
import { outermost } from "./outermost.ts"
import { nounTakenForVerb } from "./subjectsMistaken.ts"
import { leadOf } from "./things.ts"

/** "This distrust appears to have deepened", where "distrust" was taken for a verb: right behind "this" and before another verb it is the noun. */
const behindThis = (document: Document, phrase: number): Thing | undefined => {
  const { end, head } = document.nounPhrases[phrase]!, { tag, word } = document.tokens
  return /^(?:this|that|these|those)$/u.test(word[head]!.lower) && end === head + 1 && (tag[end] === Tag.VERB || tag[end] === Tag.NOUN) && (tag[end + 1] === Tag.VERB || tag[end + 1] === Tag.AUX) ? { word: end } : undefined
}

/** A subject that stands with an outer verb: "this distrust appears to have deepened". */
const outerSubject = (document: Document, clause: number): number | undefined => {
  for (let at: number | undefined = clause, steps = 0; at !== undefined && steps < 4; steps++) {
    const found: Clause | undefined = document.clauses[at]
    if (found?.subject !== undefined) return found.subject
    at = found?.kind === "infinitive" || found?.kind === "participle" || found?.kind === "coordinate" ? found.parent : undefined
  }
  return undefined
}

/** A subject that turns out to stand in a relative clause is what that one speaks of: "protests that began in Tunis over high prices escalated". */
const fromRelative = (document: Document, index: number, phrase: number): number => {
  const inside = document.clauses[document.clauseAt[document.nounPhrases[phrase]!.head] ?? -1]
  if (inside === undefined || inside === document.clauses[index] || inside.kind !== "relative" || inside.antecedent === undefined || document.tokens.tag[wholeStart(document, phrase) - 1] !== Tag.ADP) return phrase
  return document.nounPhrases[inside.antecedent]!.start < document.nounPhrases[phrase]!.start ? outermost(document, inside.antecedent) : phrase
}

/** "put a brake on growth, which slowed": what stands behind "on" is spoken of, not the brake. */
const spokenOf = (document: Document, index: number, found: number): boolean =>
  document.clauses[index]!.kind === "relative" && document.clauses[index]!.antecedent === found && /^(?:on|over|against|about|to)$/u.test(document.tokens.word[wholeStart(document, found) - 1]?.lower ?? "")

/** "as its shares tumbled": right before the verb, and behind a conjunction that was taken for a preposition. */
const isOpened = (document: Document, found: number, start: number): boolean => {
  const joint = wholeStart(document, found) - 1
  return document.nounPhrases[found]!.end === start && joint > 0 && document.tokens.tag[joint] === Tag.ADP && /^(?:as|until|till)$/u.test(document.tokens.word[joint]!.lower)
}

/** "the effect of rents falling", "worries about wages rising": what a gerund behind a noun that measures nothing says is of the noun right before it. */
const isOwn = (document: Document, found: number, { kind, verb }: Clause): boolean => {
  const { end, head } = document.nounPhrases[found]!, { head: at, start } = document.verbGroups[verb]!
  if (kind !== "participle" || end !== start || !document.tokens.word[at]!.lower.endsWith("ing") || !isMeasurable(lemmaOf(document, head))) return false
  const root = lemmaOf(document, document.nounPhrases[outermost(document, found)]!.head)
  return effects.test(root) || !isMeasurable(root)
}
const effects = /^(?:consequence|influence|experience|fear|risk|concern|threat|prospect|expectation|probability|likelihood|possibility|chance|sign|danger|evidence)$/u

/** The first of a list whose last is the subject: "investment and remittances declined". */
const firstOf = (document: Document, phrase: number): number => {
  for (let at = phrase - 1; at >= 0 && phrase - at < 6; at--) {
    if (document.nounPhrases[at]!.next !== phrase) continue
    const joint = wholeStart(document, at) - 1
    // "Both Nissan truck and Honda car sales": the last heads them all.
    if (isConcrete(lemmaOf(document, document.nounPhrases[at]!.head)) && isMeasurable(lemmaOf(document, document.nounPhrases[phrase]!.head))) return phrase
    return document.tokens.tag[joint] === Tag.ADP && !/^(?:as|after|before|since|until|till)$/u.test(document.tokens.word[joint]!.lower) ? phrase : at
  }
  return phrase
}

const joining = /^(?:while|whereas|because|although|though|when|as|since|if|unless|until|once|that)$/u

/** "profits dipped as orders from abroad slowed": what stands behind a conjunction that was taken for a preposition, through its own chain. */
const behindJoining = (document: Document, phrase: number, start: number): number | undefined => {
  const { sentence, tag, word } = document.tokens
  if (word[start]!.lower === "to" || word[start]!.lower.endsWith("ing")) return undefined
  for (let at = phrase, steps = 0; steps < 5; steps++) {
    const joint = wholeStart(document, at) - 1
    if (joint < 0 || sentence[joint] !== sentence[start]) return undefined
    const form = word[joint]!.lower
    if (tag[joint] === Tag.ADP && /^(?:as|since|until|till)$/u.test(form)) return tag[document.nounPhrases[at]!.head] === Tag.NOUN ? at : undefined
    if (!/^(?:of|in|from|to|for|on|between|among|at|by|with)$/u.test(form)) return undefined
    const outer = document.nounPhraseAt[joint - 1] ?? -1
    if (outer < 0 || document.nounPhrases[outer]!.end !== joint) return undefined
    at = outer
  }
  return undefined
}

/** Whether tokens only modify what follows: "'s monthly". */
const isModifying = ({ tokens: { tag, word } }: Document, first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (!(tag[at] === Tag.PART && word[at]!.lower !== "to" && word[at]!.lower !== "not") && tag[at] !== Tag.ADJ && tag[at] !== Tag.ADV) return false
  return tag[first] === Tag.PART
}

/** "Wheat surged, rye eased", "in Kenya cases fell", "coal use likely to fall": the phrase right before a verb, which the grammar gave another subject. */
const besideVerb = (document: Document, { subject, verb }: Clause): number | undefined => {
  const { sentence, tag, word } = document.tokens, { start } = document.verbGroups[verb]!
  const end = (tag[start - 1] === Tag.ADV || tag[start - 1] === Tag.ADJ) && word[start]!.lower === "to" ? start - 1 : start, before = document.nounPhraseAt[end - 1] ?? -1
  if (before < 0 || before === subject || document.nounPhrases[before]!.end !== end || tag[document.nounPhrases[before]!.head] !== Tag.NOUN) return undefined
  if (end < start) return /^(?:likely|due|set|unlikely|poised|bound|sure|certain|forecast|expected|projected)$/u.test(word[end]!.lower) ? before : undefined
  const clauseSubject = behindJoining(document, before, start)
  if (clauseSubject !== undefined && clauseSubject !== subject) return clauseSubject
  const joint = wholeStart(document, before) - 1
  if (joint < 0 || sentence[joint] !== sentence[start]) return before
  const form = word[joint]!.form, known = subject === undefined ? undefined : document.nounPhrases[subject]!
  // "Argentina's monthly inflation rate slowed": what stands between is part of it.
  if (known !== undefined && known.end <= joint && joint - known.end < 4 && isModifying(document, known.end, joint + 1)) return before
  // "while gas purchases sank"
  if (tag[joint] === Tag.SCONJ && joining.test(word[joint]!.lower)) return before
  if (form === "," && document.nounPhrases[subject ?? -1]?.apposition !== before && document.nounPhrases[before]!.apposition === undefined && isAmount(word[document.nounPhrases[before]!.head]!.lemmas[Tag.NOUN]!)) return before
  // "in Kenya cases fell": a place or a time before it.
  const place = document.nounPhraseAt[joint] ?? -1, at = place < 0 ? -1 : wholeStart(document, place) - 1
  return place >= 0 && place !== subject && tag[joint] === Tag.PROPN && tag[at] === Tag.ADP && (at === 0 || sentence[at - 1] !== sentence[at] || tag[at - 1] === Tag.PUNCT || tag[at - 1] === Tag.CCONJ) ? before : undefined
}

/** "; in Kenya cases fell", taken for one phrase behind "in": its last word is the subject. */
const behindPlace = (document: Document, start: number, subject: number | undefined): number | undefined => {
  const { sentence, tag, word } = document.tokens, phrase = document.nounPhraseAt[start - 1] ?? -1, base = document.nounPhrases[phrase]
  if (base === undefined || phrase === subject || base.end !== start || base.head - base.start < 1 || tag[base.start] !== Tag.PROPN && !(tag[base.start] === Tag.NUM && word[base.start]!.lower.length === 4) || tag[base.head] !== Tag.NOUN || tag[base.start - 1] !== Tag.ADP) return undefined
  const opening = base.start - 1
  return opening === 0 || sentence[opening - 1] !== sentence[opening] || tag[opening - 1] === Tag.PUNCT || tag[opening - 1] === Tag.CCONJ ? base.head : undefined
}

/** "Hospital waiting lists grew", where the word in the middle was taken for a verb. */
const splitBefore = (document: Document, start: number): Thing | undefined => {
  const { tag, word } = document.tokens, base = document.nounPhrases[document.nounPhraseAt[start - 1] ?? -1]
  if (base === undefined || base.end !== start || tag[base.start - 1] !== Tag.VERB || !describing.test(word[base.start - 1]!.lower) || tag[base.start] !== Tag.NOUN) return undefined
  const before = document.nounPhrases[document.nounPhraseAt[base.start - 2] ?? -1]
  return before === undefined || before.end !== base.start - 1 || before.head !== before.start || tag[before.head] !== Tag.NOUN ? undefined : { word: before.start, wordEnd: start }
}

/** "people claiming benefits increased": what is claimed is money, not that anything increased. */
export const claimedBy = (document: Document, { kind, opener, parent, subject }: Clause): number | undefined => {
  const above = document.clauses[parent ?? -1], { word } = document.tokens
  if (kind !== "complement" || opener !== undefined || subject === undefined || above?.kind !== "participle" || !/^(?:benefit|allowance|asylum|pension|credit|aid|support|compensation|payment|insurance)s?$/u.test(word[document.nounPhrases[subject]!.head]!.lower)) return undefined
  const { head, start } = document.verbGroups[above.verb]!, before = document.nounPhraseAt[start - 1] ?? -1
  return word[head]!.lower === "claiming" && before >= 0 && document.nounPhrases[before]!.end === start ? outermost(document, before) : undefined
}

/** What stands before the verb of a clause as its subject. */
export const subjectThing = (document: Document, index: number): Thing | undefined => {
  const clause = document.clauses[index]!, taken = nounTakenForVerb(document, clause.verb)
  if (taken !== undefined) return taken
  const claimed = claimedBy(document, clause)
  if (claimed !== undefined) return { phrase: claimed }
  const gerund = gerundOf(document, clause)
  if (gerund !== undefined) return { word: gerund.first, wordEnd: gerund.last }
  const placed = behindPlace(document, document.verbGroups[clause.verb]!.start, clause.subject)
  if (placed !== undefined) return { word: placed }
  const split = splitBefore(document, document.verbGroups[clause.verb]!.start)
  if (split !== undefined) return split
  const found = besideVerb(document, clause) ?? subjectOf(document, clause) ?? outerSubject(document, index)
  if (found === undefined) return undefined
  // "adults who smoke has fallen", where the verb was taken for a noun.
  const base = document.nounPhrases[found]!
  if (clause.kind === "relative" && clause.antecedent !== undefined && clause.opener !== undefined && document.tokens.word[clause.opener]!.lower === "who" && base.start === clause.opener + 1 && base.end === base.start + 1 && document.tokens.tag[base.start] === Tag.NOUN) return { phrase: outermost(document, clause.antecedent) }
  const hidden = behindThis(document, found)
  if (hidden !== undefined) return hidden
  const phrase = spokenOf(document, index, found) || isOpened(document, found, document.verbGroups[clause.verb]!.start) || isOwn(document, found, clause) ? found : fromRelative(document, index, firstOf(document, outermost(document, found))), lead = leadOf(document, phrase)
  return { phrase, ...(lead === undefined ? {} : { lead }) }
}
