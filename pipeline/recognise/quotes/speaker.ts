import type { Mentions } from "../../document/mention.ts"
import { type Document, lemmaOf, lowerOf, spanOf } from "../../document/document.ts"
import type { Slot } from "../../document/mention/figure.ts"
import type { QuoteMention } from "../../document/mention/quote.ts"
import type { NameMention } from "../../document/mention/name.ts"
import { coordinated, wholeStart } from "../../document/phrase.ts"
import { overlaps, type Span } from "../../document/span.ts"
import { Tag } from "../../document/token.ts"
import { works } from "./verbs.ts"

/** Names by the tokens they cover. */
export type Named = (first: number, last: number) => NameMention | undefined

/** The last name that lies in a stretch of tokens and is no pronoun or common noun. */
export const namedBy = (document: Document, { names }: Pick<Mentions, "names">): Named => {
  const at = new Int32Array(document.tokens.length).fill(-1)
  names.forEach(({ first, kind, last }, index) => {
    if (kind !== "pronoun" && kind !== "nominal") for (let token = first; token < last; token++) at[token] = index
  })
  return (first, last) => {
    for (let token = last - 1; token >= first; token--) if (at[token] !== -1) return names[at[token]!]
    return undefined
  }
}

/** The base phrase, without a relative clause or apposition behind it; several speakers are several parts. */
export const speakerSlot = (document: Document, phrase: number, rule: string): Slot =>
  ({ parts: coordinated(document, phrase).map((index) => spanOf(document, wholeStart(document, index), document.nounPhrases[index]!.end)), rule })

const pronouns = new Set(["he", "she", "they", "it", "i", "we", "you", "who", "this", "these", "those", "him", "her", "them"])

/** Who is said to speak, by the words for him, her or it. A pronoun's kind is for `normalise` to say. */
export const speakerKindOf = (document: Document, phrase: number, named: Named): QuoteMention["speakerKind"] => {
  const { end, head, start } = document.nounPhrases[phrase]!, lower = lowerOf(document, head)
  if (works.has(lemmaOf(document, head)) && document.tokens.tag[head] === Tag.NOUN) return "work"
  const name = named(start, end)
  if (name !== undefined && overlaps(name, spanOf(document, head, head + 1))) {
    return name.type === "person" || name.kind === "office" ? "named_person" : name.type === "work" ? "work" : name.type === "group" ? "unnamed_group" : "named_organisation"
  }
  if (pronouns.has(lower)) return lower === "they" || lower === "we" || lower === "these" || lower === "those" ? "unnamed_group" : "unnamed_person"
  const plural = lower !== lemmaOf(document, head) || /^(?:many|some|others|most|few|both|people|police|all)$/u.test(lower) || coordinated(document, phrase).length > 1
  return plural ? "unnamed_group" : "unnamed_person"
}

const media = new Set(["news_agency", "newspaper", "broadcaster", "magazine", "news_site", "journal"])
const platforms = new Set(["twitter", "facebook", "telegram", "instagram", "x", "youtube", "tiktok", "linkedin", "weibo", "truth social", "threads", "bluesky", "radio", "television", "tv"])

/** What a phrase near a cue is to the utterance: whom it is told, or the outlet or work it is told through. */
export interface Around {
  readonly addressee?: Span
  readonly medium?: Span
}

/** `isMedium` says whether a name is an outlet of the authority. */
export const aroundOf = (document: Document, clauseIndex: number, lemma: string, named: Named, isMedium: (name: NameMention) => boolean, outside: (token: number) => boolean): Around => {
  const clause = document.clauses[clauseIndex]
  if (clause === undefined) return {}
  const found: { addressee?: Span; medium?: Span } = {}
  const take = (phrase: number, preposition: string) => {
    const { end, head, start } = document.nounPhrases[phrase]!
    if (outside(head)) return
    const name = named(start, end), span = name === undefined ? spanOf(document, start, end) : { start: name.start, end: name.end }
    const outlet = name !== undefined && isMedium(name), work = works.has(lemmaOf(document, head)) && document.tokens.tag[head] === Tag.NOUN
    if ((preposition === "" || preposition === "to") && !work) outlet ? found.medium ??= span : found.addressee ??= span
    else if (preposition === "in" && work) found.medium ??= span
    else if (preposition === "on" && (outlet || platforms.has(lowerOf(document, head)))) found.medium ??= span
    else if (preposition === "with" && outlet) found.medium ??= span
  }
  if (clause.object !== undefined && /^(?:tell|inform|assure|remind|notify|advise|warn|brief)$/u.test(lemma)) take(clause.object, "")
  for (const { phrase, preposition } of clause.adjuncts) if (preposition !== undefined) take(phrase, lowerOf(document, preposition))
  return found
}

export { media as mediaSubtypes }
