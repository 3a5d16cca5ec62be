import { lemmaOf, lowerOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import { phraseFrom } from "./ahead.ts"
import { hasVerbAtOnce } from "./clause.ts"
import { type Beginnings, endOf, trimmed } from "./content.ts"
import type { Cue } from "./cue.ts"
import { byCue, type Draft } from "./draft.ts"
import { canJudge } from "./evaluation.ts"
import { type Ground, groupFrom, isFinite, limitsOf } from "./ground.ts"
import { objectOf } from "./object.ts"
import { speakerBefore } from "./subject.ts"
import { Can } from "./verbs.ts"

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Adjectives and participles that say what somebody thinks: with a clause. */
const thinking = words(`adamant confident convinced certain sure hopeful optimistic pessimistic worried concerned afraid fearful clear emphatic insistent sceptical skeptical doubtful unconvinced unsure disappointed
  surprised pleased glad happy sorry grateful angry alarmed frustrated delighted furious outraged satisfied unhappy confused shocked`)
/** With "of", "about", "over" and an object, what they think of it. */
const judging = words("critical scathing dismissive sceptical skeptical supportive concerned worried optimistic pessimistic disparaging contemptuous")
const links = new Set(["be", "remain", "feel", "sound", "seem", "become", "appear", "grow"])

/** "The minister was adamant that …", "she has been critical of the plan", "he was confident the bill would pass". */
export const attitudes = (ground: Ground, beginnings: Beginnings): ReadonlyArray<Draft> => {
  const { length, tag, word } = ground.document.tokens, found: Array<Draft> = []
  for (let token = 2; token < length - 2; token++) {
    if (tag[token] !== Tag.ADJ && tag[token] !== Tag.VERB || !thinking.has(word[token]!.lower) && !judging.has(word[token]!.lower)) continue
    const draft = attitudeAt(ground, token, beginnings)
    if (draft !== undefined) found.push(draft)
  }
  return found
}

const attitudeAt = (ground: Ground, token: number, beginnings: Beginnings): Draft | undefined => {
  const { document, within } = ground, { tokens, verbGroupAt, verbGroups } = document, lower = tokens.word[token]!.lower
  let before = verbGroupAt[token] === -1 ? token - 1 : token
  while (before > 0 && tokens.tag[before] === Tag.ADV && verbGroupAt[before] === -1) before--
  const group = verbGroups[verbGroupAt[before] ?? -1]
  if (within[token] !== -1 || group === undefined || !isFinite(group) || before !== token && group.end < before + 1 || !(before === token && group.head === token ? group.end - group.start > 1 : links.has(lemmaOf(document, group.head)))) return undefined
  const speaker = speakerBefore(ground, group.start)
  if (speaker === undefined || !canJudge(ground, speaker) || /^(?:it|this|that|what)$/u.test(lowerOf(document, speaker.head))) return undefined
  const { last } = limitsOf(ground, token), at = token + 1
  const cue: Cue = { verb: token, start: group.start, end: at, clause: -1, lemma: lower, can: Can.state, tense: group.tense, passive: false, negated: group.negated, inverted: false, speaker }
  const isClause = thinking.has(lower) && (lowerOf(document, at) === "that" ? groupFrom(ground, at + 1) === undefined && at + 3 < last : hasVerbAtOnce(ground, at, last))
  const stretch = isClause ? trimmed(ground, { first: at, last: endOf(ground, cue, at, speaker.first, beginnings) }) : judging.has(lower) && /^(?:of|about|over|towards?)$/u.test(lowerOf(document, at)) && phraseFrom(ground, at + 1) !== -1 ? objectOf(ground, at + 1, last) : undefined
  return stretch === undefined ? undefined : byCue("quote-attitude", cue, [stretch], "indirect")
}
