import type { Document } from "../../document/document.ts"
import { type Clause, wholeStart } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { gerundOf, rootOf, subjectOf } from "../figures/phrases.ts"
import { changeAdjectives } from "./changeWords.ts"
import type { Thing } from "./cue.ts"
import { isAmount } from "./measurable.ts"

/** The phrase before a joint at the end of which it stands, if any. */
const endingAt = (document: Document, token: number): number | undefined => {
  // "public debt (EMU debt) as a share": a bracket between.
  let end = token
  if (document.tokens.word[end - 1]?.form === ")") for (let at = end - 2; at > 0 && end - at < 8; at--) if (document.tokens.word[at]!.form === "(") { end = at; break }
  const before = document.nounPhraseAt[end - 1] ?? -1
  return before >= 0 && document.nounPhrases[before]!.end === end ? before : undefined
}

/** One step from a phrase to what it hangs on: over a list ("the ban on campaigning and political activity"), a preposition taken for a conjunction ("the cost of living"), a date between ("protests in December 2010 over prices"). */
const outwards = (document: Document, phrase: number): number | undefined => {
  const { sentence, tag, word } = document.tokens, joint = wholeStart(document, phrase) - 1
  if (joint < 1 || sentence[joint] !== sentence[joint + 1]) return undefined
  const form = word[joint]!.lower
  if (tag[joint] === Tag.SCONJ && (form === "of" || form === "on" || form === "in" || form === "for")) return endingAt(document, joint)
  if (tag[joint] !== Tag.ADP) return undefined
  const date = endingAt(document, joint)
  if (date !== undefined && form === "as") return date
  return date !== undefined && tag[document.nounPhrases[date]!.head] === Tag.NUM && tag[wholeStart(document, date) - 1] === Tag.ADP ? endingAt(document, wholeStart(document, date) - 1) : undefined
}

/** The phrase that a chain of prepositions hangs on, further than `rootOf` goes. */
export const outermost = (document: Document, phrase: number): number => {
  let at = rootOf(document, phrase)
  for (let steps = 0; steps < 5; steps++) {
    const outer = outwards(document, at)
    if (outer === undefined) return at
    at = rootOf(document, outer)
  }
  return at
}

const nominal = /^(?:spending|lending|borrowing|hiring|mining|housing|building|farming|fishing|smoking|drinking|trading|shipping|manufacturing|funding|financing|training|testing|learning|flooding|offending|bullying|trafficking|smuggling|advertising|marketing|shopping|gambling|savings?|earnings|holdings|forecasts?|targets?|estimates?|limits?|costs?|exports?|imports?|increases?|cuts?|aid|support|access|demand|losses|deaths|sales|rates|prices|supply|supplies|use|output|claims?|demands?|reserves?|yields?|returns?|orders?|permits?|starts|profits?|trade|traffic|transfers?|stocks?|shares?|pay|tests?|visits?|arrests?|attacks?|strikes?|fires?|thefts?|needs|requests?|views?|votes?|clicks|hires|rents?|fares?|taxes|fees?|charges?|stakes?|ratings?)$/u

/** Whether a word may be a noun for what changes, whatever it was taken for. */
export const isNominal = ({ tokens: { word } }: Document, token: number): boolean => nominal.test(word[token]!.lower) || isAmount(word[token]!.lemmas[Tag.NOUN]!)

/** Whether a token that was taken for a verb is the noun before the verb: "imports" of "and imports fell", "increases" of "price increases are slowing". */
const isNounBefore = (document: Document, token: number, group: number): boolean => {
  const { sentence, tag } = document.tokens
  if (token < 0 || tag[token] !== Tag.VERB || document.verbGroupAt[token] === group || document.tokens.sentence[token] !== document.tokens.sentence[document.verbGroups[group]!.start]) return false
  const before = tag[token - 1]
  // "Should tariffs rise again": an auxiliary before its subject.
  if (before === Tag.AUX && !(token > 1 && sentence[token - 2] === sentence[token]) || before === Tag.AUX && token === 1) return isNominal(document, token)
  return before !== Tag.AUX && before !== Tag.PART && isNominal(document, token)
}

/** The noun before a group that was taken for a verb, with the phrase it heads. */
const nounTakenForVerb = (document: Document, group: number): Thing | undefined => {
  const token = document.verbGroups[group]!.start - 1, { sentence, tag, word } = document.tokens
  // "Output stagnated": at the sentence's beginning it was taken for an adverb.
  if (token >= 0 && (token === 0 || sentence[token - 1] !== sentence[token] || word[token - 1]!.form === "," || tag[token - 1] === Tag.CCONJ) && (tag[token] === Tag.ADV || tag[token] === Tag.ADJ) && document.nounPhraseAt[token]! < 0 && isNominal(document, token)) return { word: token }
  // "but aid to farmers is to be cut": the noun on which the phrase before the verb hangs.
  const own = document.nounPhrases[document.nounPhraseAt[token] ?? -1], hanging = own === undefined || own.end !== token + 1 ? -1 : own.start - 2
  if (hanging >= 0 && tag[hanging] === Tag.VERB && word[hanging + 1]!.lower === "to" && (tag[hanging - 1] === Tag.CCONJ || tag[hanging - 1] === Tag.PUNCT) && nominal.test(word[hanging]!.lower)) return { word: hanging }
  if (!isNounBefore(document, token, group)) return undefined
  const phrase = document.nounPhraseAt[token - 1] ?? -1
  return phrase >= 0 && document.nounPhrases[phrase]!.end === token && document.tokens.tag[document.nounPhrases[phrase]!.head] !== Tag.PRON ? { phrase, tail: token + 1 } : { word: token }
}

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

/** A word in "-ing" right before a phrase that only describes it: "living standards", "operating costs". */
const leadOf = (document: Document, phrase: number): number | undefined => {
  const before = document.nounPhrases[phrase]!.start - 1, { tag, word } = document.tokens
  if (before < 0 || tag[before] !== Tag.VERB || !word[before]!.lower.endsWith("ing") || changeAdjectives.has(word[before]!.lower)) return undefined
  const first = tag[before + 1]
  return first === Tag.DET || first === Tag.PRON || first === Tag.PROPN || !describing.test(word[before]!.lower) ? undefined : before
}

const describing = /^(?:living|working|operating|borrowing|lending|housing|banking|mining|shipping|manufacturing|trading|drinking|fishing|farming|building|purchasing|spending|waiting|running|funding|financing|heating|cooking|parking|training|teaching|learning|testing|voting|gambling|marketing|advertising|bargaining|negotiating|earning|buying|refining|nursing|policing|youth|carrying|starting|selling|asking|closing|opening|hiring)$/u

/** A phrase as the thing it names, with what was split off it. */
export const whole = (document: Document, phrase: number): Thing => {
  const { end } = document.nounPhrases[phrase]!, { sentence, tag, word } = document.tokens
  // "teachers' pay", where the pay was taken for a verb.
  if (tag[end] === Tag.PART && word[end]!.lower !== "to" && tag[end + 1] === Tag.VERB && nominal.test(word[end + 1]!.lower)) return { word: end + 1 }
  const lead = leadOf(document, phrase)
  // "defence spending", "its profit forecast": the head was taken for a verb that follows.
  const tail = end < document.tokens.length && tag[end] === Tag.VERB && sentence[end] === sentence[end - 1] && tag[end - 1] === Tag.NOUN && nominal.test(word[end]!.lower) && tag[end + 1] !== Tag.DET && tag[end + 1] !== Tag.PRON ? end + 1 : undefined
  return { phrase, ...(lead === undefined ? {} : { lead }), ...(tail === undefined ? {} : { tail }) }
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

/** The first of a list whose last is the subject: "investment and remittances declined". */
const firstOf = (document: Document, phrase: number): number => {
  for (let at = phrase - 1; at >= 0 && phrase - at < 6; at--) {
    if (document.nounPhrases[at]!.next !== phrase) continue
    const joint = wholeStart(document, at) - 1
    return document.tokens.tag[joint] === Tag.ADP && !/^(?:as|after|before|since|until|till)$/u.test(document.tokens.word[joint]!.lower) ? phrase : at
  }
  return phrase
}

const joining = /^(?:while|whereas|because|although|though|when|as|since|if|unless|until|once|that)$/u

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

/** What stands before the verb of a clause as its subject. */
export const subjectThing = (document: Document, index: number): Thing | undefined => {
  const clause = document.clauses[index]!, taken = nounTakenForVerb(document, clause.verb)
  if (taken !== undefined) return taken
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
  const phrase = spokenOf(document, index, found) ? found : fromRelative(document, index, firstOf(document, outermost(document, found))), lead = leadOf(document, phrase)
  return { phrase, ...(lead === undefined ? {} : { lead }) }
}

/** "missionary and trading activity", "oil and gas prices", "fuel, cement and food shortages": bare nouns joined to a longer phrase share its head, by its token. */
export const sharedHead = (document: Document, phrase: number): number | undefined => {
  const { tag, word } = document.tokens
  let at = phrase
  for (let steps = 0; steps < 4; steps++) {
    const base = document.nounPhrases[at]!, next = document.nounPhrases[base.next ?? -1]
    if (next === undefined) break
    const joint = word[base.end]?.lower, bare = base.end === base.head + 1 && tag[base.head] === Tag.NOUN && word[base.head]!.lower === word[base.head]!.lemmas[Tag.NOUN] && base.possessor === undefined && next.possessor === undefined
    if (!bare || joint !== "and" && joint !== "," || next.start > base.end + 2 || tag[base.start] === Tag.DET || tag[base.start] === Tag.PRON || (steps === 0 ? base.head > base.start && tag[base.head - 1] === Tag.NOUN : false)) return undefined
    at = base.next!
  }
  const last = document.nounPhrases[at]!, second = tag[last.start]
  return at === phrase || last.head === last.start || second !== Tag.NOUN && second !== Tag.VERB ? undefined : last.head
}

/** The lemma of a thing's head: "" where it has none. */
export const headOf = (document: Document, { beforeHead, phrase, tail, word, wordEnd }: Thing): string => {
  const shared = phrase === undefined || word !== undefined || beforeHead === true || tail !== undefined ? undefined : sharedHead(document, phrase)
  if (shared !== undefined) return document.tokens.word[shared]!.lemmas[Tag.NOUN]!
  const head = word !== undefined ? (wordEnd ?? word + 1) - 1 : tail !== undefined ? tail - 1 : phrase === undefined ? -1 : document.nounPhrases[phrase]!.head - (beforeHead === true ? 1 : 0)
  if (head < 0) return ""
  const found = document.tokens.word[head]!
  if (document.tokens.tag[head] === Tag.PROPN) return found.lemmas[Tag.NOUN]!.toLowerCase()
  return document.tokens.tag[head] === Tag.VERB ? (found.lower.endsWith("ing") ? found.lower : found.lemmas[Tag.NOUN]!) : found.lemmas[document.tokens.tag[head]!]!.toLowerCase()
}
