import { type Document, lowerOf, sentenceAt } from "../../document/document.ts"
import { wholeStart } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import type { Cue } from "./cue.ts"
import { byCue, type Draft } from "./draft.ts"
import type { Region } from "./marks.ts"

const ends = new Set([".", "!", "?", ",", "…", "..."])

/** Whether the words between marks can be an utterance: a clause, or words that end as a sentence does. Names, terms and scare quotes are not. */
export const isUtterance = (document: Document, { first, last }: Region): boolean => {
  const { nounPhraseAt, tokens, verbGroupAt, verbGroups } = document
  let subject = false
  for (let token = first; token < last; token++) {
    if (nounPhraseAt[token] !== -1) subject = true
    const group = verbGroups[verbGroupAt[token] ?? -1]
    if (subject && group !== undefined && group.start >= first && (group.tense === "past" || group.tense === "present" || group.tense === "future")) return true
  }
  const open = tokens.start[first]! > 0 ? document.text.charAt(tokens.start[first]!) : ""
  return last - first >= 4 && ends.has(lowerOf(document, last - 1)) && open !== open.toLowerCase()
}

const sentenceOf = (document: Document, token: number) => document.sentences[Math.max(0, sentenceAt(document, document.tokens.start[Math.min(token, document.tokens.length - 1)]!))]!

const isFiniteGroup = (document: Document, group: number): boolean => {
  const { tense } = document.verbGroups[group]!
  return tense === "past" || tense === "present" || tense === "future"
}

/** Words between a mark and a cue: too many finite verbs or too far, and they belong to something else. */
const reaches = (document: Document, from: number, to: number): boolean => {
  if (to - from > 40) return false
  let verbs = 0, last = -1
  for (let token = from; token < to; token++) {
    const group = document.verbGroupAt[token]!
    if (group !== -1 && group !== last && isFiniteGroup(document, group)) verbs++
    last = group
    if (lowerOf(document, token) === ";") return false
  }
  return verbs <= (to - from > 12 ? 1 : 0)
}

/** Whether a cue's subject and verb stand directly after the closing mark: "…," Tokayev wrote / said the minister. */
const cueAfter = (document: Document, region: Region, cues: ReadonlyArray<Cue>, limit: number): Cue | undefined => {
  const { last } = sentenceOf(document, region.last - 1)
  const end = Math.min(limit, Math.max(last, sentenceOf(document, region.end).first === region.end ? region.end : last))
  for (const cue of cues) {
    if (cue.verb < region.end) continue
    if (cue.verb >= end) return undefined
    const subject = cue.subject === undefined ? undefined : wholeStart(document, cue.subject)
    if (!cue.speech || subject === undefined || subject < region.end) continue
    const from = cue.inverted ? document.verbGroups[cue.group]!.start : subject
    const gap = from - region.end
    const open = gap === 0 || (gap === 1 && /^[,.—–-]$/u.test(lowerOf(document, region.end))) || (gap <= 2 && document.tokens.tag[from - 1] === Tag.ADV)
    return open && reaches(document, region.end, document.verbGroups[cue.group]!.start) ? cue : undefined
  }
  return undefined
}

/** The last cue before the opening mark, when nothing else of the sentence stands between: "Tokayev said: “…”", "told reporters on Monday, “…”". */
const cueBefore = (document: Document, region: Region, cues: ReadonlyArray<Cue>): Cue | undefined => {
  const here = sentenceOf(document, region.open)
  const before = lowerOf(document, region.open - 1)
  const first = here.first === region.open && before === ":" ? sentenceOf(document, region.open - 1).first : here.first
  let best: Cue | undefined
  for (const cue of cues) {
    if (cue.verb >= region.open) break
    if (cue.verb >= first) best = cue
  }
  if (best === undefined) return undefined
  const from = document.verbGroups[best.group]!.end
  const touches = before === ":" || before === "," || before === "that" || region.open === from || (best.inverted && best.subject !== undefined && document.nounPhrases[best.subject]!.reach >= region.open - 1)
    || ((best.lemma === "tell" || best.lemma === "say") && reaches(document, from, region.open))
  return touches && (before === ":" ? region.open - from <= 60 : reaches(document, from, region.open)) ? best : undefined
}

const opensParagraph = (document: Document, { open, paragraph }: Region): boolean => open === 0 || document.sentences[document.tokens.sentence[open - 1]!]!.paragraph !== paragraph

/** Whether nothing but the quotation stands in its paragraph. */
const fillsParagraph = (document: Document, region: Region): boolean =>
  opensParagraph(document, region) && (region.end >= document.tokens.length || document.sentences[document.tokens.sentence[region.end]!]!.paragraph !== region.paragraph)

/** Whether a stretch goes on with what a draft began: the next sentence of its paragraph, or a paragraph that has no words but these. */
const continues = (document: Document, region: Region, previous: { readonly region: Region; readonly draft: Draft }): boolean => {
  const { draft, region: before } = previous
  if (region.paragraph === before.paragraph) {
    const gap = document.tokens.sentence[region.open]! - document.tokens.sentence[Math.max(before.last - 1, draft.cue?.first ?? 0)]!
    return gap <= 1
  }
  return region.paragraph === before.paragraph + 1 && (!before.closed || fillsParagraph(document, region))
}

/** Speech between marks with who says it: a cue after, before, in the middle, or none of its own. */
export const directDrafts = (document: Document, regions: ReadonlyArray<Region>, cues: ReadonlyArray<Cue>): { readonly drafts: ReadonlyArray<Draft>; readonly spoken: ReadonlySet<Region> } => {
  const drafts: Array<Draft> = [], spoken = new Set<Region>()
  let previous: { readonly region: Region; readonly draft: Draft } | undefined
  const outer = regions.filter((region, index) => !regions.slice(Math.max(0, index - 8), index).some((other) => other.open < region.open && region.end <= other.end && isUtterance(document, other)))
  for (const [index, region] of outer.entries()) {
    if (!isUtterance(document, region)) continue
    const outside = cues.filter(({ verb }) => (verb < region.open && verb > region.open - 64) || (verb >= region.end && verb < region.end + 64))
    const limit = outer[index + 1]?.open ?? document.tokens.length
    const after = cueAfter(document, region, outside, limit), before = after === undefined ? cueBefore(document, region, outside) : undefined
    const stretch = { first: region.first, last: region.last }
    const shared = previous !== undefined && before !== undefined && previous.draft.verb === before && continues(document, region, previous)
    if (previous !== undefined && (shared || (after === undefined && before === undefined && continues(document, region, previous)))) {
      previous.draft.stretches.push(stretch)
      previous = { region, draft: previous.draft }
    } else {
      const cue = after ?? before
      const lowerCase = cue === undefined && !opensParagraph(document, region) && document.tokens.tag[region.open - 1] !== Tag.PUNCT
      if (lowerCase) continue
      const draft: Draft = cue === undefined ? { rule: "quote-direct-no-cue", stretches: [stretch], directness: "direct", denied: false }
        : byCue(after !== undefined ? "quote-direct-cue-after" : "quote-direct-cue-before", cue, [stretch], "direct")
      drafts.push(draft)
      previous = { region, draft }
    }
    spoken.add(region)
  }
  return { drafts, spoken }
}
