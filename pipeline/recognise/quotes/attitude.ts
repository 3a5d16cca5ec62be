import { lemmaOf, lowerOf } from "../../document/document.ts"
import type { VerbGroup } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { phraseFrom } from "./ahead.ts"
import { hasVerbAtOnce } from "./clause.ts"
import { type Beginnings, endOf, trimmed } from "./content.ts"
import type { Cue } from "./cue.ts"
import { byCue, type Draft } from "./draft.ts"
import { canJudge } from "./evaluation.ts"
import { type Ground, groupFrom, held, isFinite, limitsOf } from "./ground.ts"
import { objectOf } from "./object.ts"
import { judging, thinking } from "./attitudeWords.ts"
import { speakerBefore } from "./subject.ts"
import { Talk, talk } from "./talk.ts"
import { Can } from "./verbs.ts"

const links = new Set(["be", "remain", "feel", "sound", "seem", "become", "appear", "grow"])

/** "The minister was adamant that …", "she has been critical of the plan", "he was confident the bill would pass". */
export const attitudes = (ground: Ground, beginnings: Beginnings): ReadonlyArray<Draft> => {
  const { tokens } = ground.document, { length, tag } = tokens, found: Array<Draft> = []
  for (let token = talk.next(tokens, 2, length - 2, Talk.attitude); token < length - 2; token = talk.next(tokens, token + 1, length - 2, Talk.attitude)) {
    if (tag[token] !== Tag.ADJ && tag[token] !== Tag.VERB) continue
    const draft = attitudeAt(ground, token, beginnings)
    if (draft !== undefined) found.push(draft)
  }
  return found
}

const attitudeAt = (ground: Ground, token: number, beginnings: Beginnings): Draft | undefined => {
  const { document, within } = ground, { tokens, verbGroupAt, verbGroups } = document
  const made = madeClear(ground, token)
  if (made !== undefined) return clauseOf(ground, token, made, beginnings)
  let before = verbGroupAt[token] === -1 ? token - 1 : token
  while (before > 0 && tokens.tag[before] === Tag.ADV && verbGroupAt[before] === -1) before--
  const group = held(verbGroups, verbGroupAt[before])
  if (within[token] !== -1 || group === undefined || !isFinite(group) || before !== token && group.end < before + 1 || !(before === token && group.head === token ? group.end - group.start > 1 : links.has(lemmaOf(document, group.head)))) return undefined
  return clauseOf(ground, token, group, beginnings)
}

/** "Has made it clear that he will not negotiate." */
const madeClear = ({ document }: Ground, token: number): VerbGroup | undefined => {
  const { tokens, verbGroupAt, verbGroups } = document
  if (tokens.word[token]!.lower !== "clear" || lowerOf(document, token - 1) !== "it") return undefined
  const group = token > 1 ? held(verbGroups, verbGroupAt[token - 2]) : undefined
  return group !== undefined && isFinite(group) && !group.passive && lemmaOf(document, group.head) === "make" ? group : undefined
}

const clauseOf = (ground: Ground, token: number, group: VerbGroup, beginnings: Beginnings): Draft | undefined => {
  const { document } = ground, { lower } = document.tokens.word[token]!, speaker = speakerBefore(ground, group.start)
  if (speaker === undefined || !canJudge(ground, speaker) || /^(?:it|this|that|what)$/u.test(lowerOf(document, speaker.head))) return undefined
  const { last } = limitsOf(ground, token), at = token + 1
  const cue: Cue = { verb: token, start: group.start, end: at, clause: -1, lemma: lower, can: Can.state, tense: group.tense, passive: false, negated: group.negated, inverted: false, speaker }
  const isClause = thinking.has(lower) && (lowerOf(document, at) === "that" ? groupFrom(ground, at + 1) === undefined && at + 3 < last : hasVerbAtOnce(ground, at, last))
  const stretch = isClause ? trimmed(ground, { first: at, last: endOf(ground, cue, at, speaker.first, beginnings) }) : judging.has(lower) && /^(?:of|about|over|towards?)$/u.test(lowerOf(document, at)) && phraseFrom(ground, at + 1) !== -1 ? objectOf(ground, at + 1, last) : undefined
  return stretch === undefined ? undefined : byCue("quote-attitude", cue, [stretch], "indirect")
}
