import { type Document, lemmaOf, lowerOf, spanOf } from "../../document/document.ts"
import type { Slot } from "../../document/mention/figure.ts"
import type { NameMention } from "../../document/mention/name.ts"
import type { QuoteMention } from "../../document/mention/quote.ts"
import type { Span } from "../../document/span.ts"
import { Tag } from "../../document/token.ts"
import { type Ground, held, type Stretch } from "./ground.ts"
import { bodies, works } from "./nouns.ts"
import type { Speaker } from "./speakerPhrase.ts"

/** The words for the speaker; several speakers are several parts. */
export const speakerSlot = (document: Document, { also, first, last }: Speaker, rule: string): Slot =>
  ({ parts: [{ first, last }, ...also].map((one) => spanOf(document, one.first, one.last)), rule })

const several = /^(?:they|we|these|those|many|some|others|most|few|several|both|people|police|all|media)$/u
const pronouns = /^(?:he|she|it|i|you|who|this|him|her)$/u

/** Who is said to speak, by the words for him, her or it. A pronoun's kind is for `normalise` to say. */
export const speakerKindOf = ({ document, nameAt, names }: Ground, { also, head }: Speaker): QuoteMention["speakerKind"] => {
  const lower = lowerOf(document, head), lemma = lemmaOf(document, head), common = document.tokens.tag[head] === Tag.NOUN
  const name = held(names, nameAt[head])
  if (name !== undefined) return name.type === "person" || name.kind === "office" ? "named_person" : name.type === "work" ? "work" : name.type === "group" ? "unnamed_group" : "named_organisation"
  if (common && works.has(lemma)) return "work"
  if (several.test(lower)) return "unnamed_group"
  if (pronouns.test(lower)) return "unnamed_person"
  return also.length > 0 || lower !== lemma.toLowerCase() || bodies.has(lemma) ? "unnamed_group" : "unnamed_person"
}

export const mediaSubtypes: ReadonlySet<string> = new Set(["news_agency", "newspaper", "broadcaster", "magazine", "news_site", "journal"])

/** The words for somebody near a cue: the name in them, or all. */
export const roleSpan = ({ document, nameAt, names }: Ground, { first, last }: Stretch): { readonly span: Span; readonly name?: NameMention } => {
  for (let token = last - 1; token >= first; token--) {
    const name = held(names, nameAt[token])
    if (name !== undefined && name.first >= first && name.last === last) return { span: { start: name.start, end: name.end }, name }
    if (name !== undefined) break
  }
  return { span: spanOf(document, first, last) }
}
