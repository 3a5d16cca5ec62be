import { type Document, lemmaOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import { changeNouns, changeVerbs } from "../trends/changeWords.ts"
import type { Amount } from "./amount/amount.ts"
import { clauseOf, hasNumber } from "./clauseOf.ts"
import type { Ground } from "./ground.ts"
import { type Move, up } from "./move.ts"
import { widened } from "./compound.ts"
import { lower } from "./numeral/cursor.ts"
import { rootOf, subjectOf } from "./phrases.ts"

/** The measure that a noun of change speaks of: "a rise in exports", "growth of GDP", "a price increase". */
export const measureOfNoun = ({ document }: Ground, phrase: number): number | undefined => {
  for (const { phrase: inner, preposition } of document.nounPhrases[phrase]!.attached) {
    const word = lower(document, preposition), tag = document.tokens.tag[document.nounPhrases[inner]!.head]
    if ((word === "in" || word === "of" || word === "to" || word === "for") && tag !== Tag.NUM && tag !== Tag.SYM && !hasNumber(document, inner)) return inner
  }
  return undefined
}

/** In the phrase of a noun of change ("a 12% rise in exports") or behind it ("a rise of 12%", "an increase from 5 to 6"). */
export const underNoun = (ground: Ground, amount: Amount): Move | undefined => {
  const { document } = ground
  const own = document.nounPhraseAt[amount.begin]!
  const head = document.nounPhrases[own]?.head
  const inside = head !== undefined && head >= amount.last ? changeNouns.get(lemmaOf(document, head)) : undefined
  if (inside !== undefined && document.tokens.tag[head!] === Tag.NOUN) return { governor: head!, role: "change", ...up(inside.direction), phrase: measureOfNoun(ground, own) ?? haverOf(ground, own) ?? own, rule: "role-noun-change" }
  const tagged = afterArticle(ground, amount)
  if (tagged !== undefined) return tagged
  const headline = inHeadline(ground, amount)
  if (headline !== undefined) return headline
  const preposition = amount.first - 1, word = lower(document, preposition)
  if (word !== "of" && word !== "from" && word !== "to" && word !== "by") return undefined
  const before = nounBefore(ground, preposition)
  if (before === undefined) return undefined
  const noun = changeNouns.get(lemmaOf(document, document.nounPhrases[before]!.head))!
  const role = word === "of" || word === "by" ? "change" : word === "to" ? "result" : "base"
  return { governor: document.nounPhrases[before]!.head, role, ...up(noun.direction), phrase: measureOfNoun(ground, before) ?? inBehind(ground, amount) ?? haverOf(ground, before) ?? before, rule: `role-noun-${role}` }
}

const having = new Set(["see", "record", "register", "report", "post", "suffer", "experience", "show", "have", "undergo", "enjoy", "face"])

/** "Burglaries saw a drop of 15%": what had the change; somebody who tells of one is not what changed. */
const haverOf = ({ document }: Ground, noun: number): number | undefined => {
  const found = clauseOf(document, document.nounPhrases[noun]!.head)
  if (found === undefined || found.clause.object !== noun || !having.has(lemmaOf(document, found.verb)) || document.nounPhrases[noun]!.head - document.nounPhrases[noun]!.start > 4) return undefined
  const subject = subjectOf(document, found.clause), head = document.nounPhrases[subject ?? -1]?.head ?? -1
  return subject !== undefined && document.tokens.tag[head] === Tag.NOUN && /s$/u.test(lower(document, head)) && document.tokens.word[document.nounPhrases[noun]!.head - 1] !== undefined && !isCompound(document, noun) ? rootOf(document, subject) : undefined
}

/** "a population growth": the noun of change says itself of what. */
const isCompound = (document: Document, noun: number): boolean => {
  const { head, start } = document.nounPhrases[noun]!
  for (let at = start; at < head; at++) if (document.tokens.tag[at] === Tag.NOUN && !/^(?:percent|cents?|points?|percentage|dollars?|euros?|pounds?|year|month|degrees?)$/u.test(lower(document, at))) return true
  return false
}

/** "a fall of 3 percent in exports": what changes stands behind the figure. */
const inBehind = ({ dateAt, document }: Ground, { end }: Amount): number | undefined => {
  const phrase = lower(document, end) === "in" ? document.nounPhraseAt[end + 1] ?? -1 : -1, head = document.nounPhrases[phrase]?.head ?? 0
  return phrase >= 0 && document.tokens.tag[head] === Tag.NOUN && dateAt[head]! < 0 && !hasNumber(document, phrase) ? phrase : undefined
}

const past = /(?:ed|fell|rose|shrank|sank|grew|slid|lost|sprang|dipped|cut|hit)$/u

/** "saw revenue slip 4.5%": a verb of seeing or making right before what moves. */
const isSeen = (document: Document, noun: number): boolean => {
  const start = document.nounPhrases[document.nounPhraseAt[noun] ?? -1]?.start ?? noun
  return /^(?:see|watch|make|let|help|have)$/u.test(lemmaOf(document, start - 1))
}

/** "Pound slides 2% against dollar", "and exports shrank 2.3 per cent": a verb of change that was taken for a noun, right before the figure, in a headline or in a form that only a verb has. */
const inHeadline = ({ document }: Ground, amount: Amount): Move | undefined => {
  const { tokens } = document
  const before = lower(document, amount.first - 1), by = before === "by" || before === "to" || before === "from"
  const at = amount.first - (by ? 2 : 1), tag = tokens.tag[at]
  if (at < 1 || tokens.sentence[at - 1] !== tokens.sentence[amount.first] || tag !== Tag.NOUN && tag !== Tag.ADJ && tag !== Tag.PROPN) return undefined
  const form = lower(document, at), word = changeVerbs.get(tokens.word[at]!.lemmas[Tag.VERB] ?? "")
  if (word === undefined || word.mover === "object" || document.clauseAt[amount.begin]! >= 0 && !past.test(form) && !(form === tokens.word[at]!.lemmas[Tag.VERB] && isSeen(document, at - 1))) return undefined
  const base = document.nounPhrases[document.nounPhraseAt[at] ?? -1], noun = at - 1
  if (tokens.tag[noun] === Tag.DET || tokens.tag[noun] === Tag.ADJ || tokens.tag[noun] === Tag.ADP || tokens.tag[noun] === Tag.AUX || tokens.tag[noun] === Tag.PUNCT || tokens.tag[noun] === Tag.ADV) return undefined
  let first = base !== undefined && base.start < at ? base.start : noun
  while (first < noun && tokens.tag[first] === Tag.DET) first++
  const role = before === "to" ? "result" : before === "from" ? "base" : "change"
  return { governor: at, role, ...up(word.direction), words: { first, last: at, head: noun }, rule: `role-verb-${role}` }
}

/** "a 5% increase in wages": behind an article and a figure such a word is a noun, though it looks like a verb. */
const afterArticle = ({ document }: Ground, amount: Amount): Move | undefined => {
  const { tokens } = document
  // "a 25% salary increase", "a 32% operating income increase".
  const begun = amount.end, opened = widened(document, begun + 1) === begun ? begun + 1 : begun
  const compound = tokens.tag[opened] === Tag.NOUN && changeNouns.has(tokens.word[opened + 1]?.lemmas[Tag.NOUN] ?? "") && document.nounPhraseAt[opened] !== document.nounPhraseAt[opened + 1], at = compound ? opened + 1 : amount.end
  const noun = tokens.sentence[at] === tokens.sentence[amount.first] ? changeNouns.get(tokens.word[at]?.lemmas[Tag.NOUN] ?? "") : undefined
  if (noun === undefined || tokens.tag[at] === Tag.NOUN || !/^(?:a|an|the|this|that|its|their|another)$/u.test(lower(document, amount.first - 1))) return undefined
  const of = /^(?:in|of|to|for)$/u.test(lower(document, at + 1)) ? phraseFrom(document, at + 2) : undefined
  return { governor: at, role: "change", ...up(noun.direction), ...(compound ? { words: { first: begun, last: at, head: at - 1 } } : of === undefined || hasNumber(document, of) ? {} : { phrase: of }), rule: "role-noun-change" }
}

/** The phrase that begins at a token, an article aside. */
const phraseFrom = (document: Document, i: number): number | undefined => {
  const phrase = document.nounPhraseAt[i] ?? -1
  return phrase >= 0 ? phrase : undefined
}

/** "income before depreciation and amortization of $94 million": what is left out of a reckoning does not fall. */
const isBooked = ({ tokens: { word } }: Document, at: number): boolean => {
  if (!/^(?:depreciation|amortisation|amortization|impairments?)$/u.test(word[at]!.lower)) return false
  for (let back = at - 1; back > at - 6 && back >= 0; back--) if (/^(?:before|excluding)$/u.test(word[back]!.lower)) return true
  return false
}

/** The phrase of a noun of change to the left of a preposition, with only its own chain and other figures between. */
const nounBefore = ({ document }: Ground, preposition: number): number | undefined => {
  const sentence = document.tokens.sentence[preposition]
  for (let at = preposition - 1; at >= 0 && preposition - at < 16 && document.tokens.sentence[at] === sentence; at--) {
    const tag = document.tokens.tag[at]
    if (tag === Tag.VERB || tag === Tag.AUX || tag === Tag.SCONJ || document.tokens.word[at]!.form === ";") return undefined
    const phrase = document.nounPhraseAt[at]!
    if (tag === Tag.NOUN && document.nounPhrases[phrase]?.head === at && changeNouns.has(lemmaOf(document, at)) && !isBooked(document, at)) return ofVerb(document, phrase, preposition) ? undefined : phrase
  }
  return undefined
}

/** "slowed this growth to 1.4%", "rebounded from a 1.6% contraction to 5.8%": the noun is what the verb changes, or where it began; the figure hangs on the verb. */
const ofVerb = (document: Document, phrase: number, preposition: number): boolean => {
  const word = lower(document, preposition), found = clauseOf(document, preposition)
  if (found === undefined || word === "of" || found.verb > document.nounPhrases[phrase]!.start || !changeVerbs.has(lemmaOf(document, found.verb))) return false
  return found.clause.object === phrase || word === "to" && lower(document, document.nounPhrases[phrase]!.start - 1) === "from"
}
