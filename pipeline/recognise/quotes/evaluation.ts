import { lemmaOf, lowerOf } from "../../document/document.ts"
import { Shape, Tag } from "../../document/token.ts"
import { wholeStart } from "../../document/phrase.ts"
import { phraseFrom } from "./ahead.ts"
import { breakFrom, trimmed } from "./content.ts"
import { beginningOf, type Cue } from "./cue.ts"
import { byCue, type Draft } from "./draft.ts"
import { type Ground, groupFrom, held, isFinite, limitsOf, past, type Stretch } from "./ground.ts"
import { climbed, phraseEnding } from "./hanging.ts"
import { isJudgeable } from "./judged.ts"
import { objectFrom, objectOf, withClause, withList, withPhrases } from "./object.ts"
import { bodies, isPerson, works } from "./nouns.ts"
import type { Speaker } from "./speakerPhrase.ts"
import { Can } from "./verbs.ts"

/** Whether words can judge: a name of people, a pronoun of people, a noun of people or a body; not a law or a price. */
export const canJudge = ({ document, nameAt, names }: Ground, { head }: Speaker): boolean => {
  const { tokens } = document, lemma = lemmaOf(document, head), name = held(names, nameAt[head])
  if (name !== undefined) return name.type !== "work" && name.type !== "event" && name.type !== "facility"
  return tokens.tag[head] === Tag.PROPN || isPerson(lemma) || bodies.has(lemma) || works.has(lemma) || /^(?:he|she|they|who|i|we|one|another|others|many|some|most|few|several|both|all|everyone|everybody)$/u.test(lowerOf(document, head))
}

/** "It denied any wrongdoing": a body that was named before. */
const isItself = ({ document }: Ground, { can, lemma, speaker }: Cue): boolean => lowerOf(document, speaker!.head) === "it" && ((can & Can.deny) !== 0 || lemma === "condemn" || lemma === "accuse" || lemma === "denounce" || lemma === "welcome" || lemma === "blame")

/** "Praised the reform", "blamed the storm", "called him a liar": the judgement itself is what is said. */
export const evaluationOf = (ground: Ground, cue: Cue): Draft | undefined => {
  const { can, end, passive, speaker, tense } = cue
  if (passive) return (can & (Can.judge | Can.call)) === 0 ? undefined : judgedBy(ground, cue)
  if ((can & Can.call) !== 0 && (lowerOf(ground.document, beginningOf(cue) - 1) === "what" || isMarkedNext(ground, end)) && isFinite(cue) && !passive && speaker !== undefined && canJudge(ground, speaker)) return evaluatedAs("quote-called", cue, whatCalled(ground, cue))
  if ((can & (Can.judge | Can.call)) === 0 || speaker === undefined || tense === "infinitive" || tense === "participle" || !canJudge(ground, speaker) && !isItself(ground, cue)) return undefined
  const demands = cue.lemma === "call" && lowerOf(ground.document, end) === "for", object = objectFrom(ground, demands ? end + 1 : end), { last } = limitsOf(ground, cue.verb)
  if (object === undefined || ground.within[cue.verb] !== -1) return undefined
  if (cue.lemma === "welcome" && holdsPeople(ground, object)) return undefined
  if (demands) return evaluated(cue, trimmed(ground, withClause(ground, withList(ground, object, last, true), last)))
  if (cue.lemma === "liken" || cue.lemma === "compare") return evaluated(cue, likened(ground, object, last))
  if (cue.lemma === "accuse") return evaluated(cue, accusation(ground, object, last))
  const called = (can & Can.call) !== 0 ? predicated(ground, object, last, namings.has(cue.lemma)) : undefined
  if (called !== undefined && !isNaming(ground, cue, called)) return byCue("quote-called", cue, [called], "indirect")
  const judged = (can & Can.judge) === 0 || !isJudgeable(ground, cue, { ...object, head: ground.document.nounPhrases[object.phrase]!.head }) ? undefined : trimmed(ground, withClause(ground, withList(ground, object, last, (can & Can.expect) !== 0 || cue.lemma === "predict" || cue.lemma === "forecast"), last))
  return judged === undefined || ground.document.tokens.tag[judged.first] === Tag.PRON && judged.last - judged.first === 1 ? undefined : evaluated(cue, judged)
}

const evaluatedAs = (rule: string, cue: Cue, stretch: Stretch | undefined): Draft | undefined => (stretch === undefined ? undefined : byCue(rule, cue, [stretch], "indirect"))
const evaluated = (cue: Cue, stretch: Stretch | undefined): Draft | undefined => evaluatedAs("quote-evaluation", cue, stretch)

/** "Which one official described as “a success”": marks where an object would stand. */
const isMarkedNext = ({ document, opens, regions }: Ground, end: number): boolean => {
  const region = held(regions, opens[lowerOf(document, end) === "as" ? end + 1 : end])
  return region !== undefined && (region.last - region.first > 1 || document.tokens.word[region.first]!.shape === Shape.lower)
}

/** "What the minister called a “minor incident”": what stands behind the verb. */
const whatCalled = (ground: Ground, { end, verb }: Cue): Stretch | undefined => {
  const at = lowerOf(ground.document, end) === "as" ? end + 1 : end, { last } = limitsOf(ground, verb), phrase = phraseFrom(ground, at), region = held(ground.regions, ground.opens[phrase === -1 ? at : ground.document.nounPhrases[phrase]!.end] ?? ground.opens[at])
  if (at >= last) return undefined
  if (phrase === -1) return region === undefined ? undefined : { first: at, last: Math.min(last, region.end) }
  return { first: at, last: Math.min(last, Math.max(ground.document.nounPhrases[phrase]!.end, region?.end ?? 0)) }
}

/** "The raid was condemned by Seoul as “reckless”": the subject is judged by whom "by" names. */
const judgedBy = (ground: Ground, cue: Cue): Draft | undefined => {
  const { document } = ground, { can, end, speaker, start, verb } = cue, { first, last } = limitsOf(ground, verb)
  if (speaker === undefined || !isFinite(cue) || !canJudge(ground, speaker) || ground.within[verb] !== -1) return undefined
  const subject = phraseEnding(ground, start - 1)
  if (subject === -1 || document.tokens.tag[document.nounPhrases[subject]!.head] === Tag.PRON) return undefined
  const from = wholeStart(document, climbed(ground, subject, first)), as = Math.max(held(document.nounPhrases, document.nounPhraseAt[end + 1])?.reach ?? 0, speaker.last)
  if (from < first || (can & Can.judge) !== 0 && !isJudgeable(ground, cue, { first: from, last: start, head: document.nounPhrases[subject]!.head })) return undefined
  const called = lowerOf(document, as) === "as" && as < last ? asWhat(ground, as, as, last) : undefined
  if (called === undefined && (can & Can.judge) === 0) return undefined
  return byCue(called === undefined ? "quote-evaluation" : "quote-called", cue, [{ first: from, last: start }, ...(called === undefined ? [] : [called])], "indirect")
}

/** "Likened the plan to a fire sale", "compared him to Nixon". */
const likened = (ground: Ground, { first, phrase }: Stretch & { readonly phrase: number }, end: number): Stretch | undefined => {
  const { document } = ground, { end: own, reach } = document.nounPhrases[phrase]!, to = /^(?:to|with)$/u.test(lowerOf(document, own)) ? own : /^(?:to|with)$/u.test(lowerOf(document, reach)) ? reach : -1
  if (to === -1 || to + 1 >= end) return undefined
  const stretch = ground.opens[to + 1] === -1 ? objectOf(ground, to + 1, end) : { first: to, last: Math.min(end, held(ground.regions, ground.opens[to + 1])!.end) }
  return stretch === undefined ? undefined : { first, last: stretch.last }
}

/** "Called it Papua": a name that is given says nothing. */
const isNaming = ({ document: { tokens }, names, nameAt }: Ground, { lemma }: Cue, { last }: Stretch): boolean =>
  (lemma === "call" || lemma === "dub" || lemma === "term") && tokens.tag[last - 1] === Tag.PROPN && held(names, nameAt[last - 1])?.type !== "person"

/** "Accuse the government of failing the poor": up to the next punctuation. */
const accusation = (ground: Ground, { first, phrase }: Stretch & { readonly phrase: number }, end: number): Stretch | undefined => {
  const { tokens } = ground.document, of = ground.document.nounPhrases[phrase]!.end
  if (tokens.word[of]?.lower !== "of") return undefined
  let at = of
  while (at < end && (tokens.tag[at] !== Tag.PUNCT || ground.opens[at] !== -1) && !(tokens.tag[at] === Tag.CCONJ && groupFrom(ground, at + 1)?.tense === "past")) at = past(ground, at, end)
  return trimmed(ground, { first, last: at })
}

/** Guests are welcomed too, which judges nothing. */
const holdsPeople = ({ document, nameAt, names }: Ground, { first, last }: Stretch): boolean => {
  for (let at = first; at < last; at++) if (held(names, nameAt[at])?.type === "person" || (document.tokens.tag[at] === Tag.NOUN && isPerson(lemmaOf(document, at)))) return true
  return false
}

/** Verbs whose object is called something without "as". */
const namings = new Set(["call", "label", "brand", "dub", "term"])

/** An object and what it is called: a noun phrase, an adjective, "as …" or words in marks right behind it. */
const predicated = (ground: Ground, { first, last, phrase }: Stretch & { readonly phrase: number }, end: number, bare: boolean): Stretch | undefined => {
  const { document, opens, regions } = ground, { tokens } = document
  for (const at of [document.nounPhrases[phrase]!.end, last]) {
    if (at >= end) continue
    const region = held(regions, opens[at]), next = phraseFrom(ground, at)
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
  const { document, opens, regions } = ground, region = held(regions, opens[as + 1]), phrase = document.nounPhraseAt[as + 1] ?? -1
  if (region !== undefined) return { first, last: Math.min(end, region.end) }
  let to = as + 1
  while (to < end && document.tokens.tag[to] !== Tag.PUNCT && (document.tokens.tag[to] === Tag.ADJ || document.tokens.tag[to] === Tag.ADV || document.tokens.tag[to] === Tag.DET || document.verbGroupAt[to] !== -1)) to++
  const reach = phrase === -1 ? to : Math.max(to, document.nounPhrases[phrase]!.reach), last = document.tokens.tag[reach] === Tag.ADV || document.tokens.tag[reach] === Tag.ADJ ? breakFrom(ground, reach, end) : withPhrases(ground, reach, end, true)
  return last > as + 1 ? trimmed(ground, { first, last: Math.min(end, last) }) : undefined
}
