import { lowerOf } from "../../document/document.ts"
import { wholeStart } from "../../document/phrase.ts"
import { Shape, Tag, TokenKind } from "../../document/token.ts"
import { isPerson } from "./nouns.ts"
import { type Ground, groupFrom, isFinite, limitsOf, type Stretch } from "./ground.ts"

/** Who is said to speak: the words, the token they turn on, and others who speak along. */
export interface Speaker extends Stretch {
  readonly head: number
  readonly also: ReadonlyArray<Stretch>
  /** Of "X, who said": the verb stands in a clause about the speaker, after a comma or not. */
  readonly relative?: "free" | "bound"
}

const relatives = new Set(["who", "which", "that"])
const timeWords = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|week|month|year|day|night|morning|afternoon|evening|weekend|earlier|later)$/u

export const isTime = ({ dateAt, document }: Ground, token: number): boolean => (dateAt[token] ?? -1) !== -1 || timeWords.test(lowerOf(document, token))

const quantifiers = new Set(["most", "many", "some", "few", "several", "all", "both", "other", "more", "various", "numerous", "no", "half"])

/** Between phrases of one coordination stand commas, "and", "or". */
const isListed = ({ document }: Ground, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!/^(?:,|and|or|&)$/u.test(lowerOf(document, at))) return false
  return to - from <= 2
}

/** The first phrase of a coordination that ends with a phrase: "two officials" of "two officials and a diplomat". */
const firstOf = (ground: Ground, phrase: number): number => {
  const { nounPhrases } = ground.document
  let first = phrase
  for (let at = phrase - 1; at >= 0 && at > phrase - 8; at--) if (nounPhrases[at]!.next === first && isListed(ground, nounPhrases[at]!.reach, wholeStart(ground.document, first))) first = at
  return first
}

const phraseEnding = ({ document }: Ground, token: number): number => {
  const phrase = document.nounPhraseAt[token] ?? -1
  return phrase !== -1 && document.nounPhrases[phrase]!.end === token + 1 ? phrase : -1
}

/** Prepositions by which a phrase hangs on the one before it. */
const hangs = new Set(["of", "in", "at", "for", "from", "with", "on", "to", "by", "near", "within", "behind", "inside", "outside", "across", "under", "against", "about", "among", "around", "between", "over", "without", "throughout", "along"])

/** The phrase that a phrase before a verb hangs on: "a study" of "a study published in the journal Nature"; the phrase itself where it hangs on none. */
const climbed = (ground: Ground, phrase: number, floor: number): number => {
  const { document } = ground, { nounPhrases, tokens, verbGroupAt, verbGroups } = document
  let best = phrase
  for (let steps = 0; steps < 12; steps++) {
    let before = wholeStart(document, best) - 1
    if (before <= floor || nounPhrases[best]!.possessor !== undefined) return best
    const own = verbGroups[verbGroupAt[before] ?? -1], described = own !== undefined && own.tense === "gerund"
    if (!described && !hangs.has(tokens.word[before]!.lower)) return best
    before = described ? own.start - 1 : before - 1
    const behindComma = !described && lowerOf(document, before) === "," && nounPhrases[best]!.end - wholeStart(document, best) > 0
    if (behindComma) before--
    const group = verbGroups[verbGroupAt[before] ?? -1]
    if (group !== undefined && group.tense === "participle") before = group.start - 1
    while (before > floor && (tokens.tag[before] === Tag.NUM || tokens.tag[before] === Tag.ADJ) && phraseEnding(ground, before) === -1 && !quantifiers.has(tokens.word[before]!.lower)) before--
    const outer = phraseEnding(ground, before)
    if (before < floor || outer === -1 || outer === best) return described || behindComma ? best : steps === 0 ? phrase : best
    best = outer
  }
  return nounPhrases[best] === undefined ? phrase : best
}

/** A phrase as a speaker: with its possessor, or the name that its apposition gives it, and those coordinated with it before the verb. */
export const speakerFrom = (ground: Ground, phrase: number, until: number): Speaker => {
  const { document, nameAt, names } = ground, { nounPhrases } = document
  const own = nounPhrases[phrase]!, last = tailName(ground, own.head + 1, Math.min(own.reach, until))
  if (last !== undefined) return { ...last, head: last.last - 1, also: [] }
  const beside = nameBeside(ground, own.head, own.end)
  if (beside !== undefined) return { ...beside, head: beside.last - 1, also: [] }
  const apposed = own.apposition === undefined || nameAt[own.head] !== -1 && names[nameAt[own.head]!]!.type !== "other" ? undefined : nounPhrases[own.apposition]
  const name = apposed === undefined || Math.abs(apposed.start - own.end) > 3 ? undefined : names[nameAt[apposed.head]!]
  const begins = wholeStart(document, phrase), first = Math.min(begins, names[nameAt[begins]!]?.first ?? begins), counted = first > 0 && document.nounPhraseAt[first - 1] === -1 && quantifiers.has(lowerOf(document, first - 1)) ? first - 1 : first
  const one = name !== undefined && name.type === "person" ? { first: name.first, last: name.last, head: name.last - 1 } : { first: counted, last: nameEnd(ground, own.head, own.end, until), head: own.head }
  const also: Array<Stretch> = []
  for (let next = own.next; next !== undefined && nounPhrases[next]!.start < until; next = nounPhrases[next]!.next) also.push({ first: wholeStart(document, next), last: nounPhrases[next]!.end })
  return { ...one, also }
}

/** "CEO of the Refugee Council Enver Solomon": a person's name right before the verb, behind words for the post; not "the son of Enver Solomon". */
const tailName = ({ document, nameAt, names }: Ground, from: number, until: number): Stretch | undefined => {
  const name = names[nameAt[until - 1] ?? -1]
  if (name === undefined || name.type !== "person" || name.last !== until || name.first <= from) return undefined
  const tag = document.tokens.tag[name.first - 1]
  return tag === Tag.ADP || tag === Tag.CCONJ || tag === Tag.PART || tag === Tag.PUNCT || tag === Tag.DET ? undefined : { first: name.first, last: name.last }
}

/** A name goes on behind its phrase: "the International Court of Justice". */
const nameEnd = ({ nameAt, names }: Ground, head: number, end: number, until: number): number => {
  const name = names[nameAt[head]!]
  return name === undefined || name.last <= end || name.last > until ? end : name.last
}

/** "Its operator, Chugoku Electric,": the name between commas behind a phrase that has none. */
const nameBeside = ({ document, nameAt, names }: Ground, head: number, end: number): Stretch | undefined => {
  const name = names[nameAt[end + 1] ?? -1]
  if ((nameAt[head] !== -1 && names[nameAt[head]!]!.kind !== "office") || name === undefined || lowerOf(document, end) !== "," || name.first !== end + 1 || lowerOf(document, name.last) !== ",") return undefined
  return name.kind === "name" || name.kind === "short_name" ? { first: name.first, last: name.last } : undefined
}

/** "X, a lecturer at Y," and "X, who lives in Y,": the phrase before the comma that opens what stands between. */
const beforeAside = (ground: Ground, comma: number, floor: number): number => {
  const { document } = ground
  for (let at = comma - 1; at > floor && at > comma - 36; at--) {
    if (lowerOf(document, at) !== ",") continue
    const phrase = phraseEnding(ground, at - 1)
    if (phrase === -1) continue
    const outer = climbed(ground, phrase, floor)
    // The chain of commas of one speaker: "X, 52, a baker,".
    const further = document.nounPhrases[outer]!
    const start = wholeStart(document, outer)
    if (start - 1 > floor && lowerOf(document, start - 1) === "," && further.end === at && at - start <= 12 && isChained(ground, start - 1, floor)) continue
    return namedFurther(ground, outer, at, Math.max(floor, comma - 36)) ?? outer
  }
  return -1
}

/** "Cres Eastman, director of the institute, and chairman of the board, says": the person whose titles these are. */
const namedFurther = ({ document, nameAt, names }: Ground, phrase: number, comma: number, floor: number): number | undefined => {
  if (names[nameAt[document.nounPhrases[phrase]!.head]!]?.type === "person") return undefined
  for (let at = comma - 1; at > floor; at--) {
    const group = document.verbGroups[document.verbGroupAt[at] ?? -1]
    if (group !== undefined && isFinite(group)) return undefined
    if (lowerOf(document, at) === "," && names[nameAt[at - 1]!]?.type === "person") return document.nounPhraseAt[at - 1] === -1 ? undefined : document.nounPhraseAt[at - 1]!
  }
  return undefined
}

/** Whether a comma stands behind a name that an aside explains: then the aside goes on. */
const isChained = ({ document, nameAt, names }: Ground, comma: number, floor: number): boolean =>
  comma - 1 >= floor && names[nameAt[comma - 1]!]?.type === "person" && document.tokens.tag[comma + 1] !== Tag.PRON

/** Capitalised words that the tagger took for something else: "Whitmore" as an adverb. */
const bareName = ({ document: { tokens } }: Ground, token: number, floor: number): Speaker | undefined => {
  let first = token + 1
  const isName = (at: number) => tokens.kind[at] === TokenKind.word && tokens.word[at]!.shape !== Shape.lower && tokens.word[at]!.shape !== Shape.none
    && tokens.tag[at] !== Tag.DET && tokens.tag[at] !== Tag.ADP && tokens.tag[at] !== Tag.CCONJ && tokens.tag[at] !== Tag.SCONJ && tokens.tag[at] !== Tag.AUX && !tokens.word[at]!.lower.endsWith("ly")
  while (first > floor && isName(first - 1)) first--
  return first > token || tokens.word[token]!.lower === "to" || tokens.word[token]!.lower === "not" ? undefined : { first, last: token + 1, head: token, also: [] }
}

/** "Many in the village believe": a word for how many, which is no phrase of its own. */
const countedBefore = ({ document }: Ground, phrase: number, floor: number): number => {
  const at = wholeStart(document, phrase) - 2
  return at >= floor && hangs.has(lowerOf(document, at + 1)) && quantifiers.has(lowerOf(document, at)) && document.nounPhraseAt[at] === -1 ? at : -1
}

/** Where a coordination begins, unless it hangs on a preposition: "ties between Paris and Berlin". */
const leaderOf = (ground: Ground, phrase: number, floor: number): number => {
  const first = firstOf(ground, phrase), start = wholeStart(ground.document, first)
  return start < floor || (start > floor && ground.document.tokens.tag[start - 1] === Tag.ADP) ? phrase : first
}

/** Who stands before a verb as its subject; `from` is the verb group's first token. */
export const speakerBefore = (ground: Ground, from: number): Speaker | undefined => {
  const { document } = ground, { tokens } = document, { first: floor } = limitsOf(ground, from)
  let at = from - 1
  for (let steps = 0; at >= floor && steps < 8; steps++) {
    if (tokens.tag[at] === Tag.ADV && document.nounPhraseAt[at] === -1 && tokens.word[at]!.shape === Shape.lower) at--
    else if (isTime(ground, at)) {
      at = (ground.dates[ground.dateAt[at]!]?.first ?? at) - 1
      if (at >= floor && (tokens.tag[at] === Tag.ADP || tokens.tag[at] === Tag.DET)) at--
    } else if (lowerOf(document, at) === ")") {
      const close = at
      while (at > floor && close - at < 16 && lowerOf(document, at) !== "(") at--
      at--
    } else break
  }
  if (at < floor) return undefined
  const lower = lowerOf(document, at)
  if (lower === ",") {
    const phrase = beforeAside(ground, at, floor)
    return phrase === -1 ? undefined : speakerFrom(ground, phrase, at)
  }
  if (relatives.has(lower) && at > floor) {
    const free = lowerOf(document, at - 1) === ","
    const phrase = phraseEnding(ground, free ? at - 2 : at - 1)
    return phrase === -1 ? undefined : { ...speakerFrom(ground, climbed(ground, phrase, floor), at), relative: free ? "free" : "bound" }
  }
  const phrase = phraseEnding(ground, at)
  const counted = phrase === -1 ? -1 : countedBefore(ground, phrase, floor)
  if (counted !== -1) return { first: counted, last: counted + 1, head: counted, also: [] }
  if (phrase === -1 && isPerson(tokens.word[at]!.lemmas[Tag.NOUN]!) && phraseEnding(ground, at - 1) !== -1) return { first: wholeStart(document, phraseEnding(ground, at - 1)), last: at + 1, head: at, also: [] }
  if (phrase !== -1) return speakerFrom(ground, climbed(ground, leaderOf(ground, phrase, floor), floor), at + 1)
  return bareName(ground, at, floor)
}

/** Who stands after a verb of saying: "said the minister". Not what somebody is told, nor the subject of another verb. */
export const speakerAfter = (ground: Ground, to: number): Speaker | undefined => {
  const { document } = ground, { nounPhrases, tokens } = document
  if (to >= limitsOf(ground, to - 1).last || isTime(ground, to)) return undefined
  const at = document.nounPhraseAt[to] ?? -1
  if (at === -1) return undefined
  let phrase = at
  while (phrase + 1 < nounPhrases.length && nounPhrases[phrase + 1]!.possessor === phrase) phrase++
  if (wholeStart(document, phrase) !== to || tokens.tag[nounPhrases[phrase]!.head] === Tag.NUM) return undefined
  const { reach } = nounPhrases[phrase]!, next = groupFrom(ground, reach)
  if (next !== undefined && isFinite(next) && tokens.sentence[reach] === tokens.sentence[to]) return undefined
  return speakerFrom(ground, phrase, tokens.length)
}
