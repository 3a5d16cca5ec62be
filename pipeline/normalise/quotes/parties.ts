import { lowerOf, tokensOf } from "../../document/document.ts"
import { nounPhraseOf } from "../../document/phrase.ts"
import type { Resolved } from "../../document/resolved.ts"
import type { Span } from "../../document/span.ts"
import type { WithDates } from "../context.ts"

/** The mention that stands for somebody by these words; where there is none, a nominal one is written. */
export type Parties = (span: Span) => Resolved

/** The mention in words that stands for them: the one their head is in, not a possessor's or a country's before a title. */
export const mentionOf = ({ document, identities }: WithDates, span: Span): Resolved | undefined => {
  const { first, last } = tokensOf(document, span), head = nounPhraseOf(document, last - 1)?.head ?? last - 1
  const at = { start: document.tokens.start[Math.max(first, head)]!, end: document.tokens.end[Math.max(first, head)]! }
  const inside = identities.within(span).filter((mention) => mention.start <= at.start && mention.end >= at.end)
  return inside.at(0) ?? identities.exactly(span)
}

const articles = new Set(["the", "a", "an"])

/** Common nouns such as "two officials" have no mention of their own until somebody speaks by them: one for all quotations that share the words. */
export const partiesOf = (context: WithDates): Parties => {
  const { document, ledger } = context, made = new Map<number, Resolved>()
  return (span) => {
    const found = mentionOf(context, span)
    if (found !== undefined) return found
    const before = made.get(span.start)
    if (before !== undefined) return before
    const { id: mention_id, ...evidence } = ledger.evidence("mentions", span, "mention-party")
    ledger.rows.mentions.push({ mention_id, ...evidence, kind: articles.has(lowerOf(document, tokensOf(document, span).first)) || !isPronoun(context, span) ? "nominal" : "pronoun" })
    const mention: Resolved = { ...span, mention_id, kind: "nominal", type: "other" }
    made.set(span.start, mention)
    return mention
  }
}

const isPronoun = ({ document }: WithDates, span: Span): boolean => /^(?:he|she|it|they|who|we|i|him|her|them|this|that|these|those)$/iu.test(document.text.slice(span.start, span.end))
