import type { Resolved } from "../../document/resolved.ts"
import { lowerOf, sentenceAt, tokensOf } from "../../document/document.ts"
import type { QuoteMention } from "../../document/mention/quote.ts"
import { nounPhraseOf } from "../../document/phrase.ts"
import type { Span } from "../../document/span.ts"
import type { WithDates } from "../context.ts"
import { mentionOf } from "./parties.ts"
import { referenceOf } from "./reference.ts"

/** Who speaks, as far as it can be told. */
export interface Speaker {
  readonly mention?: Resolved
  readonly entity_id?: string
  readonly kind: QuoteMention["speakerKind"]
  readonly rule: string
  /** The words that name whoever speaks, where they were named before. */
  readonly named?: Resolved
  /** The sentence it was told in. */
  readonly sentence?: number
}

const personal = /^(?:he|she|him|her)$/u
const pronouns = /^(?:he|she|it|they|who|which|that)$/u

const kindOf = (kind: QuoteMention["speakerKind"], mention: Resolved | undefined): QuoteMention["speakerKind"] => {
  if (kind === "named_person" && mention?.entity_id === undefined && mention?.kind !== "name" && mention?.kind !== "short_name") return "unnamed_person"
  if (mention?.entity_id === undefined || kind === "work") return kind
  if (mention.type === "person") return "named_person"
  return mention.type === "organisation" || mention.type === "place" || mention.type === "facility" ? "named_organisation" : mention.type === "work" ? "work" : kind
}

/** The person whose a work is: the possessor in its words, or a name with a possessive before it. */
const authorOf = (context: WithDates, span: Span): Resolved | undefined => {
  const people = context.identities.within(span).filter(({ entity_id, type }) => type === "person" && entity_id !== undefined)
  if (people[0] !== undefined) return people[0]
  const { document } = context, { first } = tokensOf(document, span), phrase = nounPhraseOf(document, first)
  const possessor = phrase?.possessor === undefined ? undefined : document.nounPhrases[phrase.possessor]
  const owner = possessor === undefined ? undefined : mentionOf(context, { start: document.tokens.start[possessor.start]!, end: document.tokens.end[possessor.end - 1]! })
  return owner?.type === "person" ? owner : undefined
}

/** The speaker of a quotation; `last` is who spoke before, for pronouns that nothing else resolves. */
export const speakerOf = (context: WithDates, { speaker, speakerKind }: QuoteMention, last: Speaker | undefined): Speaker => {
  const span = speaker?.parts[0]
  if (span === undefined) return { kind: speakerKind, rule: "quote-speaker-named" }
  const mention = mentionOf(context, span), words = context.document.text.slice(span.start, span.end).toLowerCase()
  if (speakerKind === "work") {
    const author = authorOf(context, span) ?? (last?.kind === "work" || last?.kind === "named_person" ? ofSameWork(context, span, last) : undefined)
    return { kind: "work", rule: "quote-speaker-author", ...(mention !== undefined && { mention }), ...(author?.entity_id !== undefined && { entity_id: author.entity_id }) }
  }
  if (last !== undefined && (words === "it" ? isBody(last) : isSoleBefore(context, words, span, last, mention))) return { ...last, rule: "quote-speaker-previous", ...(mention !== undefined && { mention }) }
  if (mention?.entity_id !== undefined) return { mention, entity_id: mention.entity_id, kind: kindOf(speakerKind, mention), rule: "quote-speaker-named" }
  const meant = referenceOf(context, span)
  if (meant !== undefined) return { ...(mention !== undefined && { mention }), entity_id: meant.entity_id!, kind: kindOf(speakerKind, meant), rule: "quote-speaker-reference" }
  const fits = pronouns.test(words) && last?.entity_id !== undefined && (personal.test(words) ? last.kind === "named_person" && !conflicts(context, words, last) : words !== "they" && last.kind !== "named_person")
  return fits ? { ...last, rule: "quote-speaker-previous", ...(mention !== undefined && { mention }) }
    : { kind: kindOf(speakerKind, mention), rule: "quote-speaker-named", ...(mention !== undefined && { mention }) }
}

/** "It added" goes on with the work, body or state that spoke last. */
const isBody = ({ kind }: Speaker): boolean => kind === "work" || kind === "named_organisation"

/** "He added" right behind a sentence in which somebody spoke: whoever spoke, unless the word's gender is another's; in translated text even then, where nobody else is named. */
const isSoleBefore = (context: WithDates, words: string, span: Span, last: Speaker, mention: Resolved | undefined): boolean => {
  const { document, identities } = context, sentence = sentenceAt(document, span.start), before = document.sentences[sentence - 1]
  if (!/^(?:he|she)$/u.test(words) || last.entity_id === undefined || last.kind !== "named_person" || mention?.entity_id === last.entity_id || before === undefined || last.sentence !== sentence - 1) return false
  const gender = genderOf(context, last)
  if (gender !== undefined && (gender === "m") === (words === "he")) return true
  const people = [...identities.within(before), ...identities.within({ start: document.sentences[sentence]!.start, end: span.start })].filter(({ entity_id, type }) => type === "person" && entity_id !== undefined)
  return people.length > 0 && people.every(({ entity_id }) => entity_id === last.entity_id)
}

/** "He" for a Ms Lee. */
const conflicts = (context: WithDates, words: string, last: Speaker): boolean => {
  const gender = genderOf(context, last)
  return gender !== undefined && (gender === "m") !== (words === "he" || words === "him")
}

const titleGender = (title: string): "m" | "f" | undefined => /^(?:mr|mr\.|sir|lord|king|prince)$/u.test(title) ? "m" : /^(?:ms|ms\.|mrs|mrs\.|miss|lady|dame|queen|princess)$/u.test(title) ? "f" : undefined

/** What the authority tells of whoever spoke, or of a given name. */
const genderOf = ({ authority, document, mentions }: WithDates, { entity_id, named }: Speaker): "m" | "f" | undefined => {
  const known = authority.entity(entity_id!)?.gender
  if (known !== undefined || named === undefined) return known
  const told = mentions.names.find(({ end, start }) => start === named.start && end === named.end)?.gender ?? titleGender(lowerOf(document, tokensOf(document, named).first - 1))
  if (told !== undefined) return told
  const { first, last } = tokensOf(document, named)
  for (let token = first; token < last; token++) {
    const given = authority.givenName(lowerOf(document, token))
    if (given === "m" || given === "f") return given
  }
  return undefined
}

/** "The article says" after "his article": whose the work was said to be just before. */
const ofSameWork = ({ document }: WithDates, span: Span, last: Speaker): { readonly entity_id?: string } => {
  const definite = /^(?:the|this)$/u.test(lowerOf(document, tokensOf(document, span).first))
  return definite && last.entity_id !== undefined ? { entity_id: last.entity_id } : {}
}
