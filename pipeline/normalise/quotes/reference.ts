import { lemmaOf, lowerOf, tokensOf } from "../../document/document.ts"
import type { Resolved } from "../../document/resolved.ts"
import type { Span } from "../../document/span.ts"
import type { WithDates } from "../context.ts"

const unnamed = /^(?:government|police|court|company|firm|army|military|city|country|state|group|team|family|people|union|side)$/u

/** As far back as words refer, in characters. */
const farthest = 6000

/** "The fund said" after "the International Monetary Fund": the one body before whose name has the word, or the one person before of whom it was said ("Marta Silva, the mayor of Porto"). */
export const referenceOf = (context: WithDates, span: Span): Resolved | undefined => {
  const { document, identities } = context, { first, last } = tokensOf(document, span)
  if (lowerOf(document, first) !== "the" || last - first !== 2) return undefined
  const noun = lemmaOf(document, last - 1)
  if (noun !== lowerOf(document, last - 1)) return undefined
  const found = new Map<string, Resolved>()
  for (const mention of identities.within({ start: Math.max(0, span.start - farthest), end: span.start })) {
    if (mention.entity_id === undefined || mention.kind === "pronoun" || mention.kind === "nominal") continue
    const named = mention.type === "organisation" ? !unnamed.test(noun) && endsIn(context, mention, noun) : mention.type === "person" && isTitled(context, mention, noun)
    if (named) found.set(mention.entity_id, mention)
  }
  return found.size === 1 ? found.values().next().value : undefined
}

/** "International Monetary Fund", "Fund for Peace": the word is one of the name's own. */
const endsIn = ({ document }: WithDates, mention: Span, noun: string): boolean => {
  const { first, last } = tokensOf(document, mention)
  for (let token = first; token < last; token++) if (lowerOf(document, token) === noun) return true
  return false
}

/** "Marta Silva, the mayor of Porto," and "Mayor Marta Silva". */
const isTitled = ({ document }: WithDates, mention: Span, noun: string): boolean => {
  const { first, last } = tokensOf(document, mention)
  if (first > 0 && lowerOf(document, first - 1) === noun) return true
  if (lowerOf(document, last) !== ",") return false
  for (let token = last + 1; token < Math.min(last + 6, document.tokens.length); token++) {
    if (document.tokens.sentence[token] !== document.tokens.sentence[first] || lowerOf(document, token) === "," || lowerOf(document, token) === "of") return false
    if (lowerOf(document, token) === noun) return true
  }
  return false
}
