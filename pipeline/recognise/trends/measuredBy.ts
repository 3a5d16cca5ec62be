import { type Document, lemmaOf, spanOf, tokensOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { Ground } from "../figures/ground.ts"
import { headWords, type Measured, measuredOf, nothingMeasured } from "../figures/measured.ts"
import { lower } from "../figures/numeral/cursor.ts"
import type { Cue } from "./cue.ts"
import { isAmount } from "./measurable.ts"
import { sharedHead } from "./things.ts"

/** "spending" of "Spending on research", "trafficking" of "drug trafficking". */
const gerundHead = (document: Document, first: number, end: number): string => document.tokens.word[first]!.lower.endsWith("ing") || end === first + 1 ? document.tokens.word[first]!.lower : document.tokens.word[first + 1]!.lower

const nounAt = (document: Document, token: number): string => {
  const { lemmas, lower: form } = document.tokens.word[token]!
  return form.endsWith("ing") ? form : lemmas[Tag.NOUN]!
}

/** Tokens that no phrase holds, as what is measured. */
const wordMeasured = (document: Document, word: number, end = word + 1): Measured =>
  ({ ...nothingMeasured, measure: { parts: [spanOf(document, word, end)], rule: "measure-changed" }, head: end > word + 1 && document.tokens.tag[end - 1] === Tag.NOUN && !document.tokens.word[word]!.lower.endsWith("ing") ? headWords(document, end - 1, word) : end > word + 1 ? gerundHead(document, word, end) : nounAt(document, word) })

/** "Revenue was down": at a sentence's beginning a noun may have been taken for a name. */
const tidied = ({ document, nameAt }: Ground, phrase: number, measured: Measured): Measured => {
  const { head } = document.nounPhrases[phrase]!, { sentence, tag, word } = document.tokens
  return tag[head] === Tag.PROPN && (isAmount(word[head]!.lower) || nameAt[head]! < 0) && (head === 0 || sentence[head - 1] !== sentence[head]) && measured.head === word[head]!.form ? { ...measured, head: word[head]!.lemmas[Tag.NOUN]!.toLowerCase() } : measured
}

/** "while those to Russia collapsed": what the clause before speaks of. */
const standingFor = ({ document }: Ground, phrase: number, found: Measured): Measured => {
  const { head } = document.nounPhrases[phrase]!, form = lower(document, head), { sentence, tag } = document.tokens
  if (form !== "those" && form !== "that" || tag[head + 1] !== Tag.ADP) return found
  for (let at = document.clauseAt[head]! - 1, steps = 0; at >= 0 && steps < 4; at--, steps++) {
    const subject = document.nounPhrases[document.clauses[at]!.subject ?? -1]
    if (subject === undefined || subject.head >= head || sentence[subject.head] !== sentence[head] || tag[subject.head] !== Tag.NOUN) continue
    return { ...found, measure: { parts: [spanOf(document, head, head + 1)], rule: "measure-changed" }, head: headWords(document, subject.head, subject.start) }
  }
  return found
}

const fraction = /^(?:third|quarter|half|fifth|tenth|two-thirds|three-quarters)$/u

/** "two-thirds of its adult males": the males are what there is less of. */
const pastFraction = (document: Document, phrase: number): number => {
  const { attached, head } = document.nounPhrases[phrase]!, of = attached[0]
  return of !== undefined && lower(document, of.preposition) === "of" && fraction.test(lemmaOf(document, head)) ? of.phrase : phrase
}

const predicating = /^(?:points|worries|threatens|hurts|harms|shows|reflects|suggests|signals|reminds|angers|alarms|concerns|prompts|fuels|benefits)$/u

/** "the rise in core prices points to", "antibiotic resistance worries doctors": the sentence's verb that was taken for a noun of the phrase, where there is no other. */
const predicateIn = (document: Document, phrase: number): number | undefined => {
  const { end, head, start } = document.nounPhrases[phrase]!, { tag, word } = document.tokens, clause = document.clauses[document.clauseAt[head]!]
  if (clause !== undefined && clause.kind !== "infinitive" && clause.kind !== "participle") return undefined
  for (let at = start + 1; at < end; at++) {
    if (!predicating.test(word[at]!.lower) || tag[at] !== Tag.NOUN || tag[at - 1] !== Tag.NOUN) continue
    if (at < head ? true : tag[end] === Tag.PART || tag[end] === Tag.ADP || tag[end] === Tag.SCONJ) return at
  }
  return undefined
}

/** What a cue says changes: its phrase, widened by what was split off it or cut before the word of change that heads it. */
export const measuredBy = (ground: Ground, cue: Cue): Measured | undefined => {
  const { document } = ground, { beforeHead, lead, tail, word, wordEnd } = cue
  if (word !== undefined) return wordMeasured(document, word, wordEnd)
  const phrase = cue.phrase === undefined ? undefined : pastFraction(document, cue.phrase)
  if (phrase === undefined) return undefined
  const whole = tidied(ground, phrase, measuredOf(ground, phrase, "measure-changed")), cut = cue.rule === "trend-noun" || cue.rule === "trend-adjective" ? predicateIn(document, phrase) : undefined
  const found = cut === undefined || whole.measure === undefined ? whole : { ...whole, measure: { parts: [{ start: whole.measure.parts[0]!.start, end: document.tokens.end[cut - 1]! }], rule: "measure-changed" }, head: headWords(document, cut - 1, document.nounPhrases[phrase]!.start) }, part = found.measure?.parts[0]
  if (part === undefined) return standingFor(ground, phrase, found)
  const shared = cue.rule === "trend-adjective" ? undefined : sharedHead(document, phrase)
  if (shared !== undefined && beforeHead !== true) return { ...found, measure: { parts: [{ start: part.start, end: document.tokens.end[shared]! }], rule: "measure-changed" }, head: headWords(document, shared, document.nounPhrases[document.nounPhraseAt[shared]!]!.start) }
  const after = document.tokens.start[cue.token + 1]
  if (cue.rule === "trend-adjective" && part.start < after! && after! < part.end && document.nounPhraseAt[cue.token] === phrase) return { ...found, measure: { parts: [{ start: after!, end: part.end }], rule: "measure-changed" } }
  if (beforeHead !== true && lead === undefined && tail === undefined) return found
  const base = document.nounPhrases[phrase]!, { end, start } = document.tokens
  if (beforeHead === true) return start[base.head - 1]! < part.start ? undefined : { ...found, measure: { parts: [{ start: part.start, end: end[base.head - 1]! }], rule: "measure-changed" }, head: headWords(document, base.head - 1, tokensOf(document, part).first) }
  const begun = lead === undefined ? part.start : start[lead]!
  if (tail !== undefined) return { ...found, measure: { parts: [{ start: begun, end: end[tail - 1]! }], rule: "measure-changed" }, head: `${lower(document, base.head)} ${nounAt(document, tail - 1)}` }
  return { ...found, measure: { parts: [{ start: begun, end: part.end }], rule: "measure-changed" }, head: found.head === undefined || found.head.includes(" ") ? found.head ?? "" : `${lower(document, lead!)} ${found.head}` }
}
