import { lemmaOf, lowerOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import { hasVerb } from "./clause.ts"
import { trimmed } from "./content.ts"
import type { Draft } from "./draft.ts"
import { type Ground, groupFrom, limitsOf, past } from "./ground.ts"
import { isFinite } from "./ground.ts"
import { sayings } from "./nouns.ts"
import { type Speaker, speakerFrom } from "./speakerPhrase.ts"

/** "His claim that …", "the minister's argument is that …", "claims by residents that …": a noun of saying with whose it is and a that-clause. */
export const nominal = (ground: Ground): ReadonlyArray<Draft> => {
  const { document } = ground, { nounPhrases, tokens } = document
  const found: Array<Draft> = []
  nounPhrases.forEach(({ end, head, possessor }) => {
    if (head !== end - 1 || tokens.tag[head] !== Tag.NOUN || (possessor === undefined && tokens.tag[end] !== Tag.ADP)) return
    const lemma = lemmaOf(document, head)
    if (!sayings.has(lemma)) return
    const by = possessor === undefined ? byWhom(ground, end) : { speaker: speakerFrom(ground, possessor, head), end }
    if (by === undefined) return
    const limits = limitsOf(ground, head), group = groupFrom(ground, by.end)
    const isCopula = group !== undefined && lemmaOf(document, group.head) === "be" && by.end < limits.last
    const that = isCopula ? group.end : by.end
    if (that >= limits.last || lowerOf(document, that) !== "that" || !hasVerb(ground, that + 1, limits.last)) return
    const stretch = trimmed(ground, { first: that, last: isCopula ? limits.last : clauseEnd(ground, that + 1, limits.last) })
    if (stretch !== undefined) found.push({ rule: "quote-nominal", stretches: [stretch], directness: "indirect", denied: /^(?:denial)$/u.test(lemma), cue: { first: head, last: head + 1 }, cueLemma: lemma, speaker: withoutAlso(by.speaker) })
  })
  return found
}

const withoutAlso = ({ first, head, last }: Speaker): Speaker => ({ first, head, last, also: [] })

/** "Claims by residents", "the view of many economists". */
const byWhom = (ground: Ground, end: number): { readonly speaker: Speaker; readonly end: number } | undefined => {
  const { document } = ground, lower = lowerOf(document, end)
  if (lower !== "by" && lower !== "of" && lower !== "from") return undefined
  const phrase = document.nounPhraseAt[end + 1] ?? -1
  if (phrase === -1 || document.nounPhrases[phrase]!.start !== end + 1) return undefined
  return { speaker: speakerFrom(ground, phrase, document.nounPhrases[phrase]!.end), end: document.nounPhrases[phrase]!.end }
}

/** A that-clause behind a noun ends at a comma, or before the verb that the noun is the subject of: "his claim that prices rose was false". */
const clauseEnd = (ground: Ground, first: number, last: number): number => {
  let verbs = 0
  for (let at = first; at < last; at = past(ground, at, last)) {
    const group = groupFrom(ground, at)
    if (lowerOf(ground.document, at) === "," && verbs > 0) return at
    if (group === undefined || !isFinite(group)) continue
    if (verbs > 0 && (ground.document.verbGroupAt[at - 1] !== -1 || (ground.document.nounPhraseAt[at - 1] !== -1 && !startsClause(ground, at)))) return at
    verbs++
  }
  return last
}

/** Whether the noun before a verb is its own subject in a clause of its own: behind a conjunction or a relative. */
const startsClause = ({ document }: Ground, at: number): boolean => {
  const phrase = document.nounPhrases[document.nounPhraseAt[at - 1]!]!, tag = document.tokens.tag[phrase.start - 1]
  return document.tokens.tag[phrase.head] === Tag.PRON || tag === Tag.SCONJ || tag === Tag.CCONJ || tag === Tag.PRON || tag === Tag.VERB
}
