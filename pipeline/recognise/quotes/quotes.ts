import type { Authority } from "../../authority/authority.ts"
import { type Document, spanOf } from "../../document/document.ts"
import type { Mentions } from "../../document/mention.ts"
import type { QuoteMention } from "../../document/mention/quote.ts"
import type { Stretch } from "./content.ts"
import { type Cue, cues } from "./cue.ts"
import { directDrafts, isUtterance } from "./direct.ts"
import type { Draft } from "./draft.ts"
import { accordingTo, clauseDrafts, evaluations, nominal } from "./indirect.ts"
import { type Region, regions } from "./marks.ts"
import { aroundOf, mediaSubtypes, namedBy, speakerKindOf, speakerSlot } from "./speaker.ts"

type Earlier = Pick<Mentions, "names" | "dates">

/** A stretch never crosses a paragraph: what does is cut where each ends. */
const cut = (document: Document, { first, last }: Stretch): ReadonlyArray<Stretch> => {
  const { sentences, tokens } = document, parts: Array<Stretch> = []
  let from = first
  for (let token = first + 1; token < last; token++) {
    if (sentences[tokens.sentence[token]!]!.paragraph !== sentences[tokens.sentence[token - 1]!]!.paragraph) {
      parts.push({ first: from, last: token })
      from = token
    }
  }
  return [...parts, { first: from, last }]
}

/** Scare quotes and terms stand around a word or two. */
const isMoreThanTerm = ({ first, last }: Region): boolean => last - first > 2

/** Indirect content that takes in quoted words is mixed; that stops before a closing mark takes it in. */
const withMarks = (draft: Draft, all: ReadonlyArray<Region>): Draft => {
  let mixed = false
  const stretches = draft.stretches.map((stretch) => {
    let { first, last } = stretch
    for (const region of all) {
      if (region.open >= last + 1) break
      if (region.end <= first) continue
      const insideIt = region.first <= first && last <= region.last
      if (insideIt) continue
      if (region.open >= first && region.open < last) {
        mixed ||= isMoreThanTerm(region)
        last = Math.max(last, region.end)
      } else if (region.first === first) {
        mixed ||= isMoreThanTerm(region)
        first = region.open
        last = Math.max(last, region.end)
      }
    }
    return { first, last }
  })
  return { ...draft, stretches, directness: mixed ? "mixed" : draft.directness }
}

/** Speech between marks inside speech between marks: a clause of four words or more, else a term. */
const nestedDrafts = (document: Document, all: ReadonlyArray<Region>, spoken: ReadonlySet<Region>): ReadonlyArray<Draft> =>
  all.filter((region) => !spoken.has(region) && region.last - region.first >= 4 && isUtterance(document, region) && [...spoken].some((outer) => outer.open < region.open && region.end <= outer.end))
    .map(({ first, last }): Draft => ({ rule: "quote-direct-nested", stretches: [{ first, last }], directness: "direct", denied: false }))

/** One draft a content: of two on the same words the one that a verb of saying tells. */
const distinct = (drafts: ReadonlyArray<Draft>): ReadonlyArray<Draft> => {
  const taken = new Set<string>()
  return drafts.filter(({ stretches }) => {
    const key = `${stretches[0]!.first} ${stretches[0]!.last}`
    if (taken.has(key)) return false
    taken.add(key)
    return true
  })
}

/** Whatever is given as somebody's words or view, in the text's order of what is said. */
export const quotes = (document: Document, authority: Authority, earlier: Earlier): ReadonlyArray<QuoteMention> => {
  const named = namedBy(document, earlier), all = regions(document), said = cues(document)
  const { drafts: direct, spoken } = directDrafts(document, all, said)
  const used = new Set<Cue>(direct.flatMap(({ verb }) => (verb === undefined ? [] : [verb])))
  const isNamed = (phrase: number) => named(document.nounPhrases[phrase]!.start, document.nounPhrases[phrase]!.end) !== undefined
  const indirect = [...clauseDrafts(document, said, used), ...nominal(document), ...accordingTo(document), ...evaluations(document, isNamed)].map((draft) => withMarks(draft, all))
  const drafts = [...distinct([...direct, ...nestedDrafts(document, all, spoken), ...indirect])].sort((a, b) => a.stretches[0]!.first - b.stretches[0]!.first || b.stretches[0]!.last - a.stretches[0]!.last)
  const isMedium = (name: Earlier["names"][number]) => name.candidates.some((id) => mediaSubtypes.has(authority.entity(id)?.subtype ?? ""))
  return inOrder(drafts.flatMap((draft, index) => mentionsOf(document, draft, index, earlier, named, isMedium)))
}

type Unplaced = Omit<QuoteMention, "utterance"> & { readonly draft: number }

/** The date in the clause of the verb, outside what is said. */
const saidOf = (document: Document, { stretches, verb }: Draft, { dates }: Earlier): QuoteMention["said"] => {
  const clause = verb === undefined ? undefined : document.clauses[verb.clause]
  if (clause === undefined) return undefined
  const found = dates.find(({ first, last }) => first >= clause.start && last <= clause.end && document.clauseAt[first] === verb!.clause && !stretches.some((stretch) => stretch.first < last && first < stretch.last))
  return found === undefined ? undefined : { parts: [{ start: found.start, end: found.end }], rule: "quote-said" }
}

const mentionsOf = (document: Document, draft: Draft, index: number, earlier: Earlier, named: ReturnType<typeof namedBy>, isMedium: Parameters<typeof aroundOf>[4]): ReadonlyArray<Unplaced> => {
  const { cue, cueLemma, denied, directness, rule, speaker, stretches, verb } = draft
  const outside = (token: number) => stretches.some(({ first, last }) => token >= first && token < last)
  const { addressee, medium } = verb === undefined ? {} : aroundOf(document, verb.clause, verb.lemma, named, isMedium, outside)
  const date = saidOf(document, draft, earlier)
  const parts = stretches.flatMap((stretch) => cut(document, stretch))
  return parts.map(({ first, last }, part): Unplaced => ({
    _tag: "quote", ...spanOf(document, first, last), first, last, rule, draft: index, part: part + 1, directness, polarity: denied ? "denied" : "affirmed",
    speakerKind: speaker === undefined ? "none" : speakerKindOf(document, speaker, named),
    ...(speaker !== undefined && { speaker: speakerSlot(document, speaker, part === 0 ? "quote-speaker" : "quote-speaker-carried") }),
    ...(cue !== undefined && { cue: { parts: [spanOf(document, cue.first, cue.last)], rule: "quote-cue" } }),
    ...(cueLemma !== undefined && { cueLemma }),
    ...(addressee !== undefined && { addressee: { parts: [addressee], rule: "quote-addressee" } }),
    ...(medium !== undefined && { medium: { parts: [medium], rule: "quote-medium" } }),
    ...(date !== undefined && { said: date })
  }))
}

/** In the text's order, each with the place of its utterance's first stretch. */
const inOrder = (found: ReadonlyArray<Unplaced>): ReadonlyArray<QuoteMention> => {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end || a.draft - b.draft)
  const firsts = new Map<number, number>()
  sorted.forEach(({ draft, part }, index) => part === 1 && firsts.set(draft, index))
  return sorted.map(({ draft, ...mention }) => ({ ...mention, utterance: firsts.get(draft) ?? 0 }))
}
