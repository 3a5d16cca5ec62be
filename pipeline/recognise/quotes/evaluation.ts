import { lemmaOf, lowerOf } from "../../document/document.ts"
import { wholeStart } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { phraseFrom } from "./ahead.ts"
import { hasVerb } from "./clause.ts"
import { breakFrom, trimmed } from "./content.ts"
import type { Cue } from "./cue.ts"
import { byCue, type Draft } from "./draft.ts"
import { type Ground, groupFrom, isFinite, limitsOf, type Stretch } from "./ground.ts"
import { isJudgeable } from "./judged.ts"
import { bodies, channels, isPerson, occasions, sayings, works } from "./nouns.ts"
import type { Speaker } from "./speakerPhrase.ts"
import { Can } from "./verbs.ts"

/** Whether words can judge: a name of people, a pronoun of people, a noun of people or a body; not a law or a price. */
const canJudge = ({ document, nameAt, names }: Ground, { head }: Speaker): boolean => {
  const { tokens } = document, lemma = lemmaOf(document, head), name = names[nameAt[head]!]
  if (name !== undefined) return name.type !== "work" && name.type !== "event" && name.type !== "facility"
  return tokens.tag[head] === Tag.PROPN || isPerson(lemma) || bodies.has(lemma) || works.has(lemma) || /^(?:he|she|they|who)$/u.test(lowerOf(document, head))
}

/** "Praised the reform", "blamed the storm", "called him a liar": the judgement itself is what is said. */
export const evaluationOf = (ground: Ground, cue: Cue): Draft | undefined => {
  const { can, end, passive, speaker, tense } = cue
  if ((can & (Can.judge | Can.call)) === 0 || passive || speaker === undefined || tense === "infinitive" || tense === "participle" || !canJudge(ground, speaker)) return undefined
  const demands = cue.lemma === "call" && lowerOf(ground.document, end) === "for", object = objectFrom(ground, demands ? end + 1 : end), { last } = limitsOf(ground, cue.verb)
  if (object === undefined || ground.within[cue.verb] !== -1) return undefined
  if (cue.lemma === "welcome" && holdsPeople(ground, object)) return undefined
  if (demands) return evaluated(cue, trimmed(ground, withClause(ground, withList(ground, object, last, true), last)))
  if (cue.lemma === "accuse") return evaluated(cue, accusation(ground, object, last))
  const called = (can & Can.call) !== 0 ? predicated(ground, object, last, namings.has(cue.lemma)) : undefined
  if (called !== undefined && !isNaming(ground, cue, called)) return byCue("quote-called", cue, [called], "indirect")
  const judged = (can & Can.judge) === 0 || !isJudgeable(ground, cue, { ...object, head: ground.document.nounPhrases[object.phrase]!.head }) ? undefined : trimmed(ground, withClause(ground, withList(ground, object, last, (can & Can.expect) !== 0 || cue.lemma === "predict" || cue.lemma === "forecast"), last))
  return judged === undefined || ground.document.tokens.tag[judged.first] === Tag.PRON && judged.last - judged.first === 1 ? undefined : evaluated(cue, judged)
}

const evaluated = (cue: Cue, stretch: Stretch | undefined): Draft | undefined => (stretch === undefined ? undefined : byCue("quote-evaluation", cue, [stretch], "indirect"))

/** "Called it Papua": a name that is given says nothing. */
const isNaming = ({ document: { tokens }, names, nameAt }: Ground, { lemma }: Cue, { last }: Stretch): boolean =>
  (lemma === "call" || lemma === "dub" || lemma === "term") && tokens.tag[last - 1] === Tag.PROPN && names[nameAt[last - 1]!]?.type !== "person"

/** "Accuse the government of failing the poor": up to the next punctuation. */
const accusation = (ground: Ground, { first, phrase }: Stretch & { readonly phrase: number }, end: number): Stretch | undefined => {
  const { tokens } = ground.document, of = ground.document.nounPhrases[phrase]!.end
  if (tokens.word[of]?.lower !== "of") return undefined
  let at = of
  while (at < end && tokens.tag[at] !== Tag.PUNCT && !(tokens.tag[at] === Tag.CCONJ && groupFrom(ground, at + 1) !== undefined)) at++
  return trimmed(ground, { first, last: at })
}

/** Guests are welcomed too, which judges nothing. */
const holdsPeople = ({ document, nameAt, names }: Ground, { first, last }: Stretch): boolean => {
  for (let at = first; at < last; at++) if (names[nameAt[at]!]?.type === "person" || (document.tokens.tag[at] === Tag.NOUN && isPerson(lemmaOf(document, at)))) return true
  return false
}

/** The object behind a verb, with possessors and what hangs on it. */
const objectFrom = (ground: Ground, at: number): Stretch & { readonly phrase: number } | undefined => {
  const { document } = ground, phrase = phraseFrom(ground, at)
  if (phrase === -1) return undefined
  const { end, reach } = document.nounPhrases[phrase]!, next = groupFrom(ground, reach)
  return next !== undefined && isFinite(next) ? undefined : { first: wholeStart(document, phrase), last: Math.max(end, reach), phrase }
}

/** An object with the list that goes on behind it: "the role of the reforms, the Jadid movement in Uzbekistan and the …". */
const withList = (ground: Ground, { first, last, phrase }: Stretch & { readonly phrase: number }, end: number, dated: boolean): Stretch => {
  const { document } = ground, { nounPhrases } = document
  let to = last
  const follow = (from: number): number => {
    let at = from
    for (let next = nounPhrases[at]!.next; next !== undefined && nounPhrases[next]!.end <= end; next = nounPhrases[at]!.next) {
      at = next
      to = Math.max(to, nounPhrases[at]!.reach)
    }
    return at
  }
  follow(phrase)
  const listed = lowerOf(document, to) === "," ? phraseFrom(ground, to + 1) : -1
  if (listed !== -1 && nounPhrases[listed]!.next !== undefined && document.verbGroupAt[nounPhrases[listed]!.reach] === -1) follow(listed)
  else to = listEnd(ground, to, end) ?? to
  return { first, last: Math.min(withPhrases(ground, to, end, dated), end) }
}

/** ", the removal of officials, and the repeal of the act": further members behind commas, the last behind "and". */
const listEnd = (ground: Ground, from: number, end: number): number | undefined => {
  const { document } = ground
  for (let at = from, steps = 0; steps < 12 && lowerOf(document, at) === ","; steps++) {
    const last = lowerOf(document, at + 1) === "and" || lowerOf(document, at + 1) === "or", phrase = phraseFrom(ground, last ? at + 2 : at + 1)
    if (phrase === -1) return undefined
    at = document.nounPhrases[phrase]!.reach
    if (at > end || (document.verbGroupAt[at] ?? -1) !== -1) return undefined
    if (last) return steps > 0 ? at : undefined
  }
  return undefined
}

/** "The decision to reopen the border", "claims that she had lied": an object with the infinitive or that-clause that hangs on it. */
const withClause = (ground: Ground, { first, last }: Stretch, end: number): Stretch => {
  const { document } = ground, opener = lowerOf(document, last), group = groupFrom(ground, opener === "to" ? last : last + 1)
  const isClause = opener === "to" ? group !== undefined : opener === "that" && sayings.has(lemmaOf(document, last - 1)) && hasVerb(ground, last + 1, end)
  return isClause ? { first, last: breakFrom(ground, last + 1, end) } : { first, last }
}

const follows = new Set(["of", "for", "in", "on", "to", "from", "against", "over", "with", "between", "towards", "toward", "by", "at", "about", "into", "under", "among"])

/** Prepositional phrases that go on behind an object: "blamed the storm for the delays"; not when or in what it is said. */
const withPhrases = (ground: Ground, from: number, end: number, dated: boolean): number => {
  const { document } = ground
  let at = from
  for (let steps = 0; steps < 4 && at < end && follows.has(lowerOf(document, at)); steps++) {
    const date = ground.dateAt[at + 1] ?? -1, phrase = phraseFrom(ground, at + 1)
    if (date !== -1 && !dated) break
    if (date === -1 && (phrase === -1 || isAbout(ground, phrase))) break
    at = date !== -1 ? ground.dates[date]!.last : document.nounPhrases[phrase]!.end
  }
  return at
}

const isAbout = ({ document }: Ground, phrase: number): boolean => {
  const lemma = lemmaOf(document, document.nounPhrases[phrase]!.head)
  return channels.has(lemma.toLowerCase()) || occasions.has(lemma)
}

/** Verbs whose object is called something without "as". */
const namings = new Set(["call", "label", "brand", "dub", "term"])

/** An object and what it is called: a noun phrase, an adjective, "as …" or words in marks right behind it. */
const predicated = (ground: Ground, { first, last, phrase }: Stretch & { readonly phrase: number }, end: number, bare: boolean): Stretch | undefined => {
  const { document, opens, regions } = ground, { tokens } = document
  for (const at of [document.nounPhrases[phrase]!.end, last]) {
    if (at >= end) continue
    const region = regions[opens[at]!], next = phraseFrom(ground, at)
    if (region !== undefined) return { first, last: Math.min(end, region.end) }
    if (lowerOf(document, at) === "as") return asWhat(ground, first, at, end)
    if (!bare) continue
    if (next !== -1 && at > first) return trimmed(ground, { first, last: Math.min(end, document.nounPhrases[next]!.reach) })
    if (tokens.tag[at] === Tag.ADJ || (tokens.tag[at] === Tag.ADV && tokens.tag[at + 1] === Tag.ADJ)) {
      let to = at + 1
      while (to < end && (tokens.tag[to] === Tag.ADJ || tokens.tag[to] === Tag.CCONJ && tokens.tag[to + 1] === Tag.ADJ)) to++
      return trimmed(ground, { first, last: to })
    }
  }
  return undefined
}

const asWhat = (ground: Ground, first: number, as: number, end: number): Stretch | undefined => {
  const { document, opens, regions } = ground, region = regions[opens[as + 1]!], phrase = document.nounPhraseAt[as + 1] ?? -1
  if (region !== undefined) return { first, last: Math.min(end, region.end) }
  let to = as + 1
  while (to < end && document.tokens.tag[to] !== Tag.PUNCT && (document.tokens.tag[to] === Tag.ADJ || document.tokens.tag[to] === Tag.ADV || document.tokens.tag[to] === Tag.DET || document.verbGroupAt[to] !== -1)) to++
  const reach = phrase === -1 ? to : Math.max(to, document.nounPhrases[phrase]!.reach), last = document.tokens.tag[reach] === Tag.ADV || document.tokens.tag[reach] === Tag.ADJ ? breakFrom(ground, reach, end) : reach
  return last > as + 1 ? trimmed(ground, { first, last: Math.min(end, last) }) : undefined
}
