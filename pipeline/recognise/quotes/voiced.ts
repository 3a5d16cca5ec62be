import { lemmaOf, lowerOf } from "../../document/document.ts"
import { phraseFrom } from "./ahead.ts"
import { hasVerb } from "./clause.ts"
import { type Beginnings, endOf, trimmed } from "./content.ts"
import type { Cue } from "./cue.ts"
import { byCue, type Draft } from "./draft.ts"
import { type Ground, groupFrom, held, isFinite, limitsOf } from "./ground.ts"
import { nounClauseEnd } from "./nounClause.ts"
import { feelings, loose, sayings } from "./nouns.ts"
import { speakerBefore } from "./subject.ts"
import { tenseOf } from "./tense.ts"
import { Can } from "./verbs.ts"

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Verbs that say nothing but that somebody says what their object names: "voiced fears that", "gave assurances that". */
const voicing = words("express voice make give issue raise offer repeat reiterate share hold state deliver sound air level lodge have harbour harbor receive provide convey register advance utter echo push peddle spread promote")

/** "Lawmakers voiced fears that the deal would fail", "amid accusations that votes were bought": a noun of saying with a that-clause and no possessor. */
export const voiced = (ground: Ground, phrase: number, beginnings: Beginnings): Draft | undefined => {
  const { document } = ground, { nounPhrases, verbGroupAt, verbGroups } = document, { end, head, start } = nounPhrases[phrase]!, noun = lemmaOf(document, head)
  if (!sayings.has(noun) && !feelings.has(noun)) return undefined
  const { last } = limitsOf(ground, head), that = thatFrom(ground, end, last)
  if (that === -1 || !hasVerb(ground, that + 1, last) && that + 3 > last) return undefined
  const group = held(verbGroups, verbGroupAt[start - 1])
  if (group !== undefined && !group.passive && voicing.has(lemmaOf(document, group.head))) {
    const tense = tenseOf(ground, group), speaker = isFinite({ tense }) ? speakerBefore(ground, group.start) : undefined
    const cue: Cue = { verb: group.head, start: group.start, end, clause: -1, lemma: noun, can: Can.speak | Can.state, tense, passive: false, negated: group.negated, inverted: false, ...(speaker !== undefined && { speaker }) }
    const stretch = trimmed(ground, { first: that, last: endOf(ground, cue, that, speaker?.first ?? group.start, beginnings) })
    if (stretch === undefined || (speaker === undefined && !loose.has(noun))) return undefined
    return { ...byCue("quote-voiced", cue, [stretch], "indirect"), cue: { first: group.head, last: end } }
  }
  if (!loose.has(noun) || /^[,–—"”’']$/u.test(lowerOf(document, start - 1)) || group !== undefined && lowerOf(document, start) !== "a") return undefined
  const stretch = trimmed(ground, { first: that, last: nounClauseEnd(ground, that + 1, last) })
  return stretch === undefined ? undefined : { rule: "quote-nominal", stretches: [stretch], directness: "indirect", denied: false, cue: { first: head, last: head + 1 }, cueLemma: noun }
}

/** "That" behind a noun, or behind whom it is said to: "a warning to Beijing that"; -1 where it is none, or a relative's. */
const thatFrom = (ground: Ground, end: number, last: number): number => {
  const { document } = ground
  let at = end
  for (let steps = 0; steps < 2 && at < last && /^(?:to|in|among|from|within|across)$/u.test(lowerOf(document, at)); steps++) {
    const phrase = phraseFrom(ground, at + 1)
    if (phrase === -1) return -1
    at = document.nounPhrases[phrase]!.end
  }
  return at < last && lowerOf(document, at) === "that" && groupFrom(ground, at + 1) === undefined ? at : -1
}
