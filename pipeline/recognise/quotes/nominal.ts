import { lemmaOf, lowerOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import { hasVerb } from "./clause.ts"
import { trimmed } from "./content.ts"
import type { Draft } from "./draft.ts"
import type { Beginnings } from "./content.ts"
import { type Ground, groupFrom, limitsOf } from "./ground.ts"
import { nounClauseEnd } from "./nounClause.ts"
import { sayings } from "./nouns.ts"
import { type Speaker, speakerFrom } from "./speakerPhrase.ts"
import { Talk, talk } from "./talk.ts"
import { voiced } from "./voiced.ts"

/** How far behind a noun of saying its "that" can stand: "claims by two residents of the town that". */
const farthest = 24

/** "His claim that …", "the minister's argument is that …", "claims by residents that …": a noun of saying with whose it is and a that-clause. */
export const nominal = (ground: Ground, beginnings: Beginnings): ReadonlyArray<Draft> => {
  const { document } = ground, { nounPhrases, tokens } = document, found: Array<Draft> = []
  for (let head = talk.next(tokens, 0, tokens.length, Talk.saying); head < tokens.length; head = talk.next(tokens, head + 1, tokens.length, Talk.saying)) {
    const phrase = tokens.tag[head] === Tag.NOUN ? document.nounPhraseAt[head]! : -1
    if (phrase === -1 || nounPhrases[phrase]!.head !== head || nounPhrases[phrase]!.end !== head + 1) continue
    const last = Math.min(head + farthest, tokens.length)
    if (talk.next(tokens, head + 1, last, Talk.that) === last) continue
    const draft = nominalAt(ground, phrase, beginnings)
    if (draft !== undefined) found.push(draft)
  }
  return found
}

const nominalAt = (ground: Ground, phrase: number, beginnings: Beginnings): Draft | undefined => {
  const { document } = ground, { end, head, possessor } = document.nounPhrases[phrase]!
  const lemma = lemmaOf(document, head), by = !sayings.has(lemma) ? undefined : possessor === undefined ? byWhom(ground, end) : { speaker: speakerFrom(ground, possessor, head), end }
  if (by === undefined) return possessor === undefined ? voiced(ground, phrase, beginnings) : undefined
  const limits = limitsOf(ground, head), group = groupFrom(ground, by.end)
  const isCopula = group !== undefined && lemmaOf(document, group.head) === "be" && by.end < limits.last
  const that = isCopula ? group.end : by.end
  if (that >= limits.last || lowerOf(document, that) !== "that" || !hasVerb(ground, that + 1, limits.last)) return undefined
  const stretch = trimmed(ground, { first: that, last: isCopula ? limits.last : nounClauseEnd(ground, that + 1, limits.last) })
  return stretch === undefined ? undefined
    : { rule: "quote-nominal", stretches: [stretch], directness: "indirect", denied: lemma === "denial", cue: { first: head, last: head + 1 }, cueLemma: lemma, speaker: withoutAlso(by.speaker) }
}

const withoutAlso = ({ first, head, last }: Speaker): Speaker => ({ first, head, last, also: [] })

/** "Claims by residents", "the view of many economists". */
const byWhom = (ground: Ground, end: number): { readonly speaker: Speaker; readonly end: number } | undefined => {
  const { document } = ground, lower = lowerOf(document, end)
  if (lower !== "by" && lower !== "of" && lower !== "from" && lower !== "among") return undefined
  const phrase = document.nounPhraseAt[end + 1] ?? -1
  if (phrase === -1 || document.nounPhrases[phrase]!.start !== end + 1) return undefined
  return { speaker: speakerFrom(ground, phrase, document.nounPhrases[phrase]!.end), end: document.nounPhrases[phrase]!.end }
}
