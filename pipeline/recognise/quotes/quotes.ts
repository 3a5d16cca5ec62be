import type { Authority } from "../../authority/authority.ts"
import { type Document, lemmaOf, lowerOf, spanOf } from "../../document/document.ts"
import type { Mentions } from "../../document/mention.ts"
import type { QuoteMention } from "../../document/mention/quote.ts"
import { Tag } from "../../document/token.ts"
import { accordingTo } from "./accordingTo.ts"
import { workOf } from "./ahead.ts"
import { attitudes } from "./attitude.ts"
import { type Complement, complementOf } from "./complement.ts"
import { beginningOf, type Cue, cues } from "./cue.ts"
import { directDrafts, isUtterance, type Spoken } from "./direct.ts"
import type { Draft } from "./draft.ts"
import { type Ground, groundOf, held, type Stretch } from "./ground.ts"
import { clauseDrafts } from "./indirect.ts"
import { withMarks } from "./marked.ts"
import { nominal } from "./nominal.ts"
import { mediaSubtypes, roleSpan, speakerKindOf, speakerSlot } from "./speaker.ts"
import { transcript } from "./transcript.ts"
import { Can } from "./verbs.ts"
import { viewed } from "./view.ts"

type Earlier = Pick<Mentions, "names" | "dates">

/** Whatever is given as somebody's words or view, in the text's order of what is said. */
export const quotes = (document: Document, authority: Authority, earlier: Earlier): ReadonlyArray<QuoteMention> => {
  const ground = groundOf(document, earlier), said = cues(ground)
  const complements = new Map<Cue, Complement>(), beginnings = new Map<number, Cue>()
  for (const cue of said) {
    complements.set(cue, complementOf(ground, cue))
    if (!beginnings.has(beginningOf(cue))) beginnings.set(beginningOf(cue), cue)
  }
  const spoken = directDrafts(ground, beginnings, complements)
  const told = clauseDrafts(ground, said, complements, beginnings, spoken).concat(nominal(ground, beginnings), attitudes(ground, beginnings), accordingTo(ground, beginnings), viewed(ground, beginnings))
  const indirect = ground.regions.length === 0 ? told : told.map((draft) => withMarks(ground, draft, spoken.regions))
  const drafts = distinct([...withCarried(ground, spoken, indirect), ...transcript(ground), ...indirect, ...nestedDrafts(ground, spoken)])
  return inOrder(drafts.flatMap((draft, index) => mentionsOf(ground, draft, index, authority)))
}

/** Quotations without a cue right behind a sentence that tells what somebody said are that speaker's. */
const withCarried = ({ document }: Ground, { drafts }: Spoken, indirect: ReadonlyArray<Draft>): ReadonlyArray<Draft> => {
  const bySentence = new Map<number, Draft>()
  for (const draft of [...indirect, ...drafts]) if (draft.speaker !== undefined && draft.cue !== undefined && (draft.verb === undefined || (draft.verb.can & Can.speak) !== 0)) bySentence.set(document.tokens.sentence[draft.cue.first]!, draft)
  return drafts.map((draft) => {
    const first = draft.stretches[0]!.first, before = draft.rule === "quote-direct-no-cue" ? bySentence.get(document.tokens.sentence[Math.max(0, first - 1)]! - (draft.cue === undefined ? 1 : 0)) : undefined
    return before?.speaker === undefined ? draft : { ...draft, speaker: before.speaker, carried: true, rule: "quote-direct-carried" }
  })
}

/** Speech between marks inside speech between marks: a clause of four words or more, else a term. */
const nestedDrafts = (ground: Ground, { regions: spoken }: Spoken): ReadonlyArray<Draft> => {
  const found: Array<Draft> = []
  let until = -1
  for (const region of ground.regions) {
    if (spoken.has(region)) until = Math.max(until, region.last)
    else if (region.open < until && region.last - region.first >= 4 && isUtterance(ground, region)) found.push({ rule: "quote-direct-nested", stretches: [{ first: region.first, last: region.last }], directness: "direct", denied: false })
  }
  return found
}

/** One draft a content: of two on the same words the first. */
const distinct = (drafts: ReadonlyArray<Draft>): ReadonlyArray<Draft> => {
  const taken = new Set<number>()
  return drafts.filter(({ stretches }) => {
    const key = stretches[0]!.first * 2 ** 24 + stretches[0]!.last
    if (taken.has(key)) return false
    taken.add(key)
    return true
  })
}

/** A stretch never crosses a paragraph: what does is cut where each ends. */
const cut = ({ sentences, tokens }: Document, { first, last }: Stretch): ReadonlyArray<Stretch> => {
  const parts: Array<Stretch> = []
  let from = first
  for (let sentence = tokens.sentence[first]! + 1; sentence < sentences.length && sentences[sentence]!.first < last; sentence++) {
    if (sentences[sentence]!.paragraph === sentences[sentence - 1]!.paragraph) continue
    parts.push({ first: from, last: sentences[sentence]!.first })
    from = sentences[sentence]!.first
  }
  return [...parts, { first: from, last }]
}

const hasDate = (dateAt: Int32Array, first: number, last: number): boolean => {
  for (let token = first; token < last; token++) if (dateAt[token] !== -1) return true
  return false
}

/** The date near the verb, outside what is said: "said on Monday that", "in 2022, when he declared". */
const saidOf = ({ dateAt, dates, document }: Ground, { addressee, medium, stretches, verb }: Draft): QuoteMention["said"] => {
  if (verb === undefined) return undefined
  const { first, last } = document.sentences[document.tokens.sentence[verb.verb]!]!
  if (!hasDate(dateAt, Math.max(first, verb.verb - 24), Math.min(last, verb.verb + 24))) return undefined
  const spoken = (token: number) => stretches.some((one) => token >= one.first && token < one.last), party = (token: number) => [addressee, medium].some((one) => one !== undefined && token >= one.first && token < one.last)
  // "Patel, who resigned in 2017, said": what stands between commas tells of the speaker.
  const aside = verb.speaker !== undefined && !verb.inverted && verb.speaker.last < verb.start && lowerOf(document, verb.speaker.last) === "," && lowerOf(document, verb.start - 1) === ","
  for (const step of [1, -1]) {
    for (let at = verb.verb; at >= first && at < last && Math.abs(at - verb.verb) < 24 && !spoken(at); at += step) {
      if (aside && step === -1 && at < verb.start && at > verb.speaker!.first) at = verb.speaker!.first
      const date = party(at) ? undefined : held(dates, dateAt[at])
      if (document.tokens.word[at]!.form === ";" || (step === 1 && at >= verb.end && document.verbGroupAt[at] !== -1)) break
      if (step === -1 && at < verb.start && (document.tokens.tag[at] === Tag.CCONJ || (document.verbGroupAt[at] !== -1 && at < (verb.speaker?.first ?? at)))) break
      if (date !== undefined) return { parts: [{ start: date.start, end: date.end }], rule: "quote-said" }
    }
  }
  return undefined
}

type Unplaced = Omit<QuoteMention, "utterance"> & { readonly draft: number }

const mentionsOf = (ground: Ground, draft: Draft, index: number, authority: Authority): ReadonlyArray<Unplaced> => {
  const { document } = ground, { carried, cue, cueLemma, denied, directness, rule, speaker, stretches } = draft
  const { addressee, medium } = rolesOf(ground, draft, authority), date = saidOf(ground, draft)
  return stretches.flatMap((stretch) => cut(document, stretch)).map(({ first, last }, part): Unplaced => ({
    _tag: "quote", ...spanOf(document, first, last), first, last, rule, draft: index, part: part + 1, directness, polarity: denied ? "denied" : "affirmed",
    speakerKind: speaker === undefined ? "none" : speakerKindOf(ground, speaker),
    ...(speaker !== undefined && { speaker: speakerSlot(document, speaker, part === 0 && carried !== true ? "quote-speaker" : "quote-speaker-carried") }),
    ...(cue !== undefined && { cue: { parts: [spanOf(document, cue.first, cue.last)], rule: "quote-cue" } }),
    ...(cueLemma !== undefined && { cueLemma }),
    ...(addressee !== undefined && { addressee: { parts: [addressee], rule: "quote-addressee" } }),
    ...(medium !== undefined && { medium: { parts: [medium], rule: "quote-medium" } }),
    ...(date !== undefined && { said: date })
  }))
}

/** "Told the BBC's Today programme", "told the Interfax news agency": what is spoken to in order to be heard by others. */
const outlets: ReadonlySet<string> = new Set(["programme", "program", "newspaper", "magazine", "website", "show", "station", "channel", "broadcaster", "podcast", "tabloid", "daily", "weekly", "agency"])

/** Whom it is told and through what: an outlet that is spoken to is the medium. */
const rolesOf = (ground: Ground, { addressee, medium, verb }: Draft, authority: Authority) => {
  const told = addressee === undefined ? undefined : roleSpan(ground, addressee)
  const where = medium ?? (verb === undefined ? undefined : workOf(ground, verb)), through = where === undefined ? undefined : roleSpan(ground, where)
  const outlet = told?.name?.candidates.some((id) => mediaSubtypes.has(authority.entity(id)?.subtype ?? "")) === true || (addressee !== undefined && outlets.has(lemmaOf(ground.document, addressee.last - 1)))
  return outlet ? { medium: told!.span } : { addressee: told?.span, medium: through?.span }
}

/** In the text's order, each with the place of its utterance's first stretch. */
const inOrder = (found: ReadonlyArray<Unplaced>): ReadonlyArray<QuoteMention> => {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end || a.draft - b.draft)
  const firsts = new Map<number, number>()
  sorted.forEach(({ draft, part }, index) => part === 1 && firsts.set(draft, index))
  return sorted.map(({ draft, ...mention }) => ({ ...mention, utterance: firsts.get(draft) ?? 0 }))
}
