import { type Document, lemmaOf } from "../../document/document.ts"
import { type Clause, wholeStart } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { widened } from "./compound.ts"
import { wordAt } from "./numeral/cursor.ts"

/** The phrase that a possessor belongs to, at the end of its chain: "shipments" for "the country" of "the country's shipments". */
export const ownerOf = (document: Document, phrase: number): number => {
  let at = phrase
  while (document.nounPhrases[at + 1]?.possessor === at) at++
  return at
}

const times = /^(?:second|minute|hour|day|week|month|year|decade|century|later|earlier|today|yesterday|tomorrow)s?$/u

const causing = /^(?:lead|cause|force|push|allow|enable|prompt|drive|help|compel|encourage|expect|forecast|predict|project|want|urge|ask)$/u

/** "leading GDP to rise", "forecast inflation to fall": the object of the verb before is who does it. */
const causedIn = (document: Document, { kind, verb }: Clause): number | undefined => {
  const start = document.verbGroups[verb]?.start ?? 0, phrase = document.nounPhraseAt[start - 1] ?? -1
  if (kind !== "infinitive" || phrase < 0 || document.nounPhrases[phrase]!.end !== start) return undefined
  const before = wholeStart(document, phrase) - 1
  return document.tokens.tag[before] === Tag.VERB && causing.test(lemmaOf(document, before)) ? phrase : undefined
}

/** Whether the phrase before a verb is its subject, and the one taken for it only stands before: "BlackBerry (TSX:BB) shares slid", "In its largest line, the Windows system, operating profit rose". */
const isSetApart = (document: Document, subject: number, before: number): boolean => {
  const { sentence, tag, word } = document.tokens, { end, start: first } = document.nounPhrases[subject]!
  const start = widened(document, document.nounPhrases[before]!.start), sign = word[start - 1]?.form
  if (sign === ")") return word[end]?.form === "(" && start - end < 10 && tag[start] !== Tag.DET && tag[start] !== Tag.PRON
  return sign === "," && word[first - 1]?.form === "," && document.nounPhrases[subject]!.next === undefined && tag[document.sentences[sentence[first]!]!.first] === Tag.ADP && tag[first] === Tag.DET && tag[start] !== Tag.DET
}

/** A clause's subject; where that is only a time ("Two decades later its population stands at …"), the phrase right before the verb. */
export const subjectOf = (document: Document, clause: Clause): number | undefined => {
  const caused = causedIn(document, clause)
  if (caused !== undefined) return caused
  const head = document.nounPhrases[clause.subject ?? -1]?.head
  const start = document.verbGroups[clause.verb]?.start ?? 0, before = document.nounPhraseAt[start - 1] ?? -1
  // "Central Bank foreign reserves dropped": two phrases side by side are one, and the second heads it.
  if (before >= 0 && before !== clause.subject && document.nounPhrases[before]!.end === start && document.nounPhrases[before]!.start === document.nounPhrases[clause.subject ?? -1]?.end && document.nounPhrases[before]!.possessor === undefined) return before
  if (before >= 0 && before !== clause.subject && document.nounPhrases[before]!.end === start && clause.subject !== undefined && isSetApart(document, clause.subject, before)) return before
  if (head !== undefined && !times.test(document.tokens.word[head]!.lower)) return clause.subject
  return before >= 0 && document.nounPhrases[before]!.end === start ? before : clause.subject
}

/** The phrase before a comma or "and" in a list whose last are coordinated: "Apple" for "Google" of "Shares in Apple, Google and Meta". */
const listedBefore = ({ nounPhrases, nounPhraseAt, tokens }: Document, phrase: number, joint: number): number | undefined => {
  const before = nounPhraseAt[joint - 1] ?? -1
  if (before < 0 || nounPhrases[before]!.end !== joint || tokens.tag[nounPhrases[before]!.head] !== tokens.tag[nounPhrases[phrase]!.head]) return undefined
  const comma = tokens.word[joint]?.form === "," && nounPhrases[phrase]!.next !== undefined
  return (comma || nounPhrases[before]!.next === phrase) && isChained(nounPhraseAt, nounPhrases, tokens, before) ? before : undefined
}

/** Whether a preposition joins a phrase to one before it. */
const isChained = (nounPhraseAt: Document["nounPhraseAt"], nounPhrases: Document["nounPhrases"], tokens: Document["tokens"], phrase: number): boolean => {
  const at = nounPhrases[phrase]!.start - 1
  return at > 0 && (tokens.tag[at] === Tag.ADP || tokens.word[at]!.form === ",") && (nounPhraseAt[at - 1] ?? -1) >= 0
}

/** What hangs on these is what is spoken of: "as a result of food prices advancing". */
const outcomes = /^(?:results?|consequences?|signs?|evidence|spite|light|wake|because)$/u
const months = /^(?:jan|january|feb|february|mar|march|apr|april|may|june?|july?|aug|august|sept?|september|oct|october|nov|november|dec|december)\.?$/u

/** The phrase that a chain of prepositions hangs on: "deforestation" for "region" of "deforestation in Brazil's Amazon region". */
export const rootOf = (document: Document, phrase: number): number => {
  let at = phrase
  for (let steps = 0; steps < 8; steps++) {
    let preposition = wholeStart(document, at) - 1
    // "the deficit for the 2023-24 financial year".
    for (let back = 0; back < 4 && (document.tokens.tag[preposition] === Tag.NUM || document.tokens.word[preposition]?.form === "-" || document.tokens.word[preposition]?.form === "–" || document.tokens.tag[preposition] === Tag.DET || /^[-–]$/u.test(document.tokens.word[preposition + 1]?.form ?? "") && months.test(document.tokens.word[preposition]?.lower ?? "")); back++) preposition--
    const listed = listedBefore(document, at, preposition)
    if (listed !== undefined) {
      at = listed
      continue
    }
    if (preposition < 1 || document.tokens.tag[preposition] !== Tag.ADP && document.tokens.word[preposition]!.lower !== "of" || document.tokens.sentence[preposition] !== document.tokens.sentence[document.nounPhrases[at]!.head]) return at
    const before = document.nounPhraseAt[preposition - 1] ?? -1
    if (before >= 0 && outcomes.test(document.tokens.word[document.nounPhrases[before]!.head]!.lower)) return at
    if (before < 0 || document.nounPhrases[before]!.end !== preposition || wordAt(document, document.nounPhrases[before]!.head) !== undefined || document.tokens.tag[document.nounPhrases[before]!.head] !== Tag.NOUN && document.tokens.tag[document.nounPhrases[before]!.head] !== Tag.PROPN) return at
    at = before
  }
  return at
}

/** The phrases that hang on a phrase; "of" behind it hangs there too where it was taken for a conjunction: "the number of warring factions". */
export const attachedTo = (document: Document, phrase: number): Document["nounPhrases"][number]["attached"] => {
  const { attached, end } = document.nounPhrases[phrase]!
  const inner = document.tokens.tag[end] === Tag.SCONJ && document.tokens.word[end]!.lower === "of" ? document.nounPhraseAt[end + 1] ?? -1 : -1
  return inner < 0 ? attached : [{ preposition: end, phrase: inner }, ...attached]
}

/** The phrase before a short bracket that ends at a token: "BlackBerry" of "BlackBerry (TSX:BB) shares". */
const bracketed = ({ nounPhraseAt, nounPhrases, tokens: { word } }: Document, close: number): number | undefined => {
  let at = close - 1
  while (at > 0 && close - at < 8 && word[at]!.form !== "(") at--
  const phrase = word[at]?.form === "(" ? nounPhraseAt[at - 1] ?? -1 : -1
  return phrase >= 0 && nounPhrases[phrase]!.end === at ? phrase : undefined
}

/** A name that stands right before a phrase, as part of it: "Central Bank foreign reserves". */
export const besideOf = (document: Document, phrase: number): number | undefined => {
  const { start } = document.nounPhrases[phrase]!, before = document.nounPhraseAt[start - 1] ?? -1
  if (document.tokens.word[start - 1]?.form === ")") return bracketed(document, start - 1)
  return before >= 0 && before !== phrase && document.nounPhrases[before]!.end === start && document.tokens.tag[start] !== Tag.DET && document.tokens.tag[start] !== Tag.PRON ? before : undefined
}

const gerunds = new Set(`advertising banking betting borrowing bullying counterfeiting dumping farming financing fishing flooding funding gambling hacking hiring housebuilding hunting kidnapping laundering learning lending logging
  looting lobbying manufacturing marketing mining offending overcrowding planning poaching policing pricing profiteering recycling rationing reading schooling shipping shoplifting shopping smoking smuggling spending stalking
  steelmaking stockpiling streaming teaching testing texting trading trafficking training vaping warming
  revenue revenues exports imports pay profit profits sales output turnover traffic rents debts yields costs prices wages`.split(/\s+/))

/** Whether a token is a noun that was taken for a verb: "spending", "revenue". */
export const isGerund = ({ tokens: { tag, word } }: Document, at: number): boolean =>
  at >= 0 && (tag[at] === Tag.VERB || tag[at] === Tag.ADV || tag[at] === Tag.ADJ) && gerunds.has(word[at]!.lower) && tag[at - 1] !== Tag.AUX && tag[at - 1] !== Tag.PART && tag[at - 1] !== Tag.PRON

/** "Spending on research will rise", "and bullying declined", "revenue rose", where the noun was taken for a verb: the tokens of a clause's subject that no phrase holds. */
export const gerundOf = (document: Document, clause: Clause): { readonly first: number; readonly last: number } | undefined => {
  const { tag, word } = document.tokens, start = document.verbGroups[clause.verb]?.start ?? 0
  const stands = (at: number): boolean => isGerund(document, at)
  // "Drug trafficking", "human smuggling": with the noun right before it.
  const widened = (at: number): number => tag[at - 1] === Tag.NOUN || tag[at - 1] === Tag.ADJ ? at - 1 : at
  if (stands(start - 1)) return { first: widened(start - 1), last: start }
  const phrase = document.nounPhraseAt[start - 1] ?? -1
  if (phrase < 0 || document.nounPhrases[phrase]!.end !== start) return undefined
  const preposition = wholeStart(document, phrase) - 1
  return (tag[preposition] === Tag.ADP || word[preposition]?.lower === "to") && stands(preposition - 1) ? { first: widened(preposition - 1), last: start } : undefined
}
