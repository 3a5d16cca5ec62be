import { lowerOf } from "../../document/document.ts"
import { Shape, Tag } from "../../document/token.ts"
import { ahead } from "./ahead.ts"
import { splits } from "./aside.ts"
import { cueBeforeColon, cueBehind } from "./anyVerb.ts"
import type { Complement } from "./complement.ts"
import { type Beginnings, isTrailing } from "./content.ts"
import type { Cue } from "./cue.ts"
import { byCue, type Draft } from "./draft.ts"
import { type Ground, held, isFinite, type Stretch } from "./ground.ts"
import type { Region } from "./marks.ts"
import { speakerFrom } from "./speakerPhrase.ts"
import { Can, powers } from "./verbs.ts"

const ends = new Set([".", "!", "?", ",", "…", "...", ";"])

/** Whether the words between marks can be an utterance: a clause, or words that end as a sentence does. Names, terms and scare quotes are not. */
export const isUtterance = ({ document }: Ground, { first, last }: Region): boolean => {
  const { nounPhraseAt, tokens, verbGroupAt, verbGroups } = document
  let subject = false
  for (let token = first; token < Math.min(last, first + 200); token++) {
    if (nounPhraseAt[token] !== -1) subject = true
    const group = held(verbGroups, verbGroupAt[token])
    if (subject && group !== undefined && group.start >= first && isFinite(group)) return true
  }
  return last - first >= 4 && ends.has(lowerOf(document, last - 1)) && tokens.word[first]!.shape !== Shape.lower
}

/** "The Long Road,": words that are written as titles are, with capitals but for the small ones. */
const isTitle = ({ document: { tokens } }: Ground, { first, last }: Region): boolean => {
  let capitals = 0
  for (let at = first; at < last; at++) {
    const { lower, shape } = tokens.word[at]!
    if (shape === Shape.lower && lower.length > 3) return false
    if (shape === Shape.capitalised || shape === Shape.mixed) capitals++
  }
  return capitals > 1 && last - first < 12
}

/** "No," he said: a word or two that end before the closing mark as speech does. */
const isAnswer = ({ document }: Ground, { closed, end, last }: Region): boolean => closed && (ends.has(lowerOf(document, last - 1)) || lowerOf(document, end) === ",")

const paragraphOf = ({ document: { sentences, tokens } }: Ground, token: number): number => sentences[tokens.sentence[token]!]!.paragraph

const opensParagraph = (ground: Ground, { open, paragraph }: Region): boolean => open === 0 || paragraphOf(ground, open - 1) !== paragraph

/** Whether nothing but the quotation stands in its paragraph. */
const fillsParagraph = (ground: Ground, region: Region): boolean =>
  opensParagraph(ground, region) && (region.end >= ground.document.tokens.length || paragraphOf(ground, region.end) !== region.paragraph)

/** Whether a quotation begins anew: it is no word's object. */
const opensFresh = (ground: Ground, region: Region): boolean =>
  opensParagraph(ground, region) || ground.document.tokens.tag[region.open - 1] === Tag.PUNCT || ground.document.sentences[ground.document.tokens.sentence[region.open]!]!.first === region.open

/** Whether words follow that go on with the sentence the quotation is a part of. */
const goesOn = ({ document }: Ground, { end, last }: Region): boolean => {
  const { tokens } = document
  if (end >= tokens.length || tokens.sentence[end] !== tokens.sentence[Math.max(0, last - 1)]) return false
  const group = held(document.verbGroups, document.verbGroupAt[end])
  return group?.tense !== "gerund" && tokens.tag[end] !== Tag.PUNCT && tokens.tag[end] !== Tag.CCONJ && tokens.tag[end] !== Tag.SYM && tokens.tag[end] !== Tag.SCONJ && !/^(?:as|when|while|after|before|because|during|at)$/u.test(lowerOf(document, end)) && lowerOf(document, end) !== "in" && lowerOf(document, end) !== "on"
}

/** The cue directly behind the closing mark: "…," Tokayev wrote / said the minister. */
const cueAfter = (ground: Ground, region: Region, beginnings: Beginnings, complements: ReadonlyMap<Cue, Complement>): Cue | undefined => {
  const { document } = ground, { tokens } = document
  let at = region.end
  for (let steps = 0; at < tokens.length && steps < 3; steps++) {
    const cue = beginnings.get(at)
    if (cue !== undefined) {
      const fits = (cue.can & Can.speak) !== 0 && cue.speaker !== undefined && isFinite(cue) && !cue.passive && cue.speaker.relative === undefined
      const own = complements.get(cue), ended = tokens.sentence[at] !== tokens.sentence[region.last - 1] || lowerOf(document, region.last - 1) === "."
      return fits && (!ended || (own?.first === undefined && isTrailing(ground, cue) && (cue.can & Can.state) !== 0 && lowerOf(document, region.end) !== ".")) && !(ended && own?.region !== undefined && own.region !== -1 && ground.regions[own.region]!.open < cue.end + 3) ? cue : undefined
    }
    if (steps > 0 && tokens.tag[at] !== Tag.ADV) return undefined
    if (tokens.tag[at] !== Tag.PUNCT && tokens.tag[at] !== Tag.ADV && lowerOf(document, at) !== "as") return undefined
    at++
  }
  return undefined
}

/** Who stands before a quotation without a verb: "Sunak: “…”", or with a verb that was taken for a noun: "The department notes, “…”". */
const labelled = (ground: Ground, region: Region, speaking: ReadonlyMap<number, Cue>, complements: ReadonlyMap<Cue, Complement>): Draft | undefined => {
  const { document } = ground, { nounPhraseAt, nounPhrases, tokens } = document
  const colon = lowerOf(document, region.open - 1) === ":"
  if (region.open < 2 || (!colon && lowerOf(document, region.open - 1) !== ",")) return undefined
  const at = region.open - 2, lemma = tokens.word[at]!.lemmas[Tag.VERB]!, phrase = nounPhraseAt[at]!
  const first = document.sentences[tokens.sentence[at]!]!.first, stretches = [{ first: region.first, last: region.last }]
  const lower = tokens.word[at]!.lower
  if (tokens.tag[at] === Tag.NOUN && lower !== lemma && (powers(lemma) & Can.speak) !== 0 && phrase !== -1) {
    let outer = phrase
    while (outer > 0 && nounPhrases[outer - 1]!.reach > at && nounPhrases[outer - 1]!.start >= first) outer--
    const own = nounPhrases[outer]!, last = Math.min(own.end, at)
    if (last > own.start) return { rule: "quote-direct-cue-before", stretches, directness: "direct", denied: false, cue: { first: at, last: at + 1 }, cueLemma: lemma, speaker: { first: own.start, last, head: last - 1, also: [] } }
  }
  const told = colon ? speaking.get(tokens.sentence[at]!) : undefined
  if (told !== undefined) return byCue("quote-direct-cue-before", told, stretches, "direct", complements.get(told))
  const about = colon ? cueBeforeColon(ground, region.open - 1) : undefined
  if (about !== undefined) return byCue("quote-direct-cue-before", about, stretches, "direct")
  if (!colon || phrase === -1 || nounPhrases[phrase]!.start !== first || nounPhrases[phrase]!.end !== at + 1) return undefined
  return ground.nameAt[nounPhrases[phrase]!.head] === -1 && tokens.tag[nounPhrases[phrase]!.head] !== Tag.PROPN ? undefined : { rule: "quote-direct-label", stretches, directness: "direct", denied: false, speaker: speakerFrom(ground, phrase, at + 1) }
}

interface Previous { readonly region: Region; readonly draft: Draft }

/** Whether a quotation goes on with what a draft began: the next sentence of its paragraph, or a paragraph that has no words but these. */
const continues = (ground: Ground, region: Region, { draft, region: before }: Previous): boolean => {
  const { tokens } = ground.document
  if (region.paragraph === before.paragraph) {
    const from = Math.max(before.last - 1, draft.verb?.verb ?? 0)
    return tokens.sentence[region.open]! - tokens.sentence[Math.min(from, region.open)]! <= 1 && opensFresh(ground, region)
  }
  return region.paragraph === before.paragraph + 1 && (!before.closed || fillsParagraph(ground, region))
}

/** "“Nobody believes it,” she said. “Nobody.”": a word or two that are a sentence of their own right behind. */
const isShortSequel = (ground: Ground, region: Region, { draft, region: before }: Previous): boolean => {
  const { document } = ground, { tokens } = document
  return region.closed && draft.verb !== undefined && region.paragraph === before.paragraph && tokens.sentence[region.open] === tokens.sentence[draft.verb.verb]! + 1 && document.sentences[tokens.sentence[region.open]!]!.first === region.open
    && /^[.!?]$/u.test(lowerOf(document, region.last - 1)) && (region.end >= tokens.length || tokens.sentence[region.end] !== tokens.sentence[region.open])
}

/** "“We need nurses. ¶ “We need doctors,” she said.": paragraphs whose mark stays open are hers who speaks at their end. */
const isBegun = ({ paragraph }: Region, { draft, region: before }: Previous): boolean => draft.rule === "quote-direct-no-cue" && !before.closed && paragraph === before.paragraph + 1

export interface Spoken {
  readonly drafts: ReadonlyArray<Draft>
  /** The quotations that are speech, and the cues that say so. */
  readonly regions: ReadonlySet<Region>
  readonly cues: ReadonlySet<Cue>
}

/** Speech between marks with who says it: a cue after, before, in the middle, or none of its own. */
export const directDrafts = (ground: Ground, beginnings: Beginnings, complements: ReadonlyMap<Cue, Complement>): Spoken => {
  const { document, regions } = ground
  const before = new Map<number, Cue>()
  for (const [cue, { region }] of complements) if (region !== undefined) before.set(region, cue)
  const speaking = new Map<number, Cue>()
  for (const cue of complements.keys()) if ((cue.can & Can.speak) !== 0 && cue.speaker !== undefined && cue.tense !== "infinitive") speaking.set(document.tokens.sentence[cue.verb]!, cue)
  const verbs = new Map<number, Cue>()
  for (const cue of complements.keys()) verbs.set(cue.verb, cue)
  const drafts: Array<Draft> = [], spoken = new Set<Region>(), used = new Set<Cue>()
  let previous: Previous | undefined, until = -1
  const add = (draft: Draft, region: Region) => {
    drafts.push(draft)
    previous = { region, draft }
    if (draft.verb !== undefined) used.add(draft.verb)
  }
  const continued = (to: Previous, stretch: Stretch, region: Region): void => {
    to.draft.stretches.push(stretch)
    previous = { region, draft: to.draft }
  }
  regions.forEach((region, index) => {
    if (region.open < until) return
    const titled = isTitle(ground, region), utterance = !titled && isUtterance(ground, region), lead = before.get(index), stretch: Stretch = { first: region.first, last: region.last }
    if (lead !== undefined && !used.has(lead) && (lead.can & Can.speak) !== 0 && lead.speaker !== undefined && !goesOn(ground, region) && !splits(ground, lead, region)) add(byCue("quote-direct-cue-before", lead, [stretch], "direct", complements.get(lead)), region)
    else if (titled && lowerOf(document, region.open - 1) === ",") return
    else if (!utterance && previous !== undefined && lead === undefined && isShortSequel(ground, region, previous)) continued(previous, stretch, region)
    else if (!utterance && !isAnswer(ground, region)) return
    else if (lead !== undefined && previous?.draft.verb === lead && lead.verb > previous.region.open) continued(previous, stretch, region)
    else {
      const after = opensFresh(ground, region) ? cueAfter(ground, region, beginnings, complements) : undefined
      const behind = after === undefined && lead === undefined && utterance && opensFresh(ground, region) ? cueBehind(ground, region, verbs) : undefined
      const label = behind !== undefined ? undefined : after === undefined && lead === undefined ? labelled(ground, region, speaking, complements) : undefined
      if (after !== undefined && !used.has(after)) {
        const begun = previous !== undefined && isBegun(region, previous) ? previous.draft : undefined
        if (begun !== undefined) drafts.pop()
        add(byCue("quote-direct-cue-after", after, [...begun?.stretches ?? [], stretch], "direct", ahead(ground, after)), region)
      }
      else if (behind !== undefined && !used.has(behind)) add(byCue("quote-direct-cue-after", behind, [stretch], "direct", ahead(ground, behind)), region)
      else if (!utterance) return
      else if (label !== undefined) add(label, region)
      else if (lead !== undefined) return
      else if (previous !== undefined && continues(ground, region, previous)) continued(previous, stretch, region)
      else if (lowerOf(document, region.end) === "according" || lowerOf(document, region.open - 2) === "according" || lowerOf(document, region.end + 1) === "according") return
      else if (opensFresh(ground, region) && isWhole(ground, region)) add({ rule: "quote-direct-no-cue", stretches: [stretch], directness: "direct", denied: false }, region)
      else return
    }
    spoken.add(region)
    until = region.end
  })
  return { drafts, regions: spoken, cues: used }
}

/** Sentences, not a title or term: nothing else says that it is speech. */
const isWhole = ({ document }: Ground, { first, last }: Region): boolean =>
  document.tokens.word[first]!.shape !== Shape.lower && last - first >= 4 && ends.has(lowerOf(document, last - 1))
