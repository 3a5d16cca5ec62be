import { lemmaOf, lowerOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import type { Cue } from "./cue.ts"
import { canJudge } from "./evaluation.ts"
import { type Ground, groupFrom, held, isFinite, limitsOf } from "./ground.ts"
import type { Region } from "./marks.ts"
import { channels, sayings } from "./nouns.ts"
import { speakerFrom } from "./speakerPhrase.ts"
import { speakerBefore } from "./subject.ts"
import { tenseOf } from "./tense.ts"
import { Can } from "./verbs.ts"

/** The first finite verb between two tokens that belongs to no relative clause, with its subject, as a verb of saying. */
const verbFrom = (ground: Ground, from: number, last: number): Cue | undefined => {
  const { document } = ground
  let pending = 0
  for (let at = from; at < last; at++) {
    const group = groupFrom(ground, at), tense = group === undefined ? undefined : tenseOf(ground, group)
    if (/^(?:who|which|that|whose)$/u.test(lowerOf(document, at))) pending++
    if (group === undefined || !isFinite({ tense: tense! })) continue
    if (pending > 0) {
      pending--
      continue
    }
    const near = speakerBefore(ground, group.start), owner = near === undefined ? undefined : held(document.nounPhrases, document.nounPhraseAt[near.head])?.possessor
    const speaker = near !== undefined && owner !== undefined && (sayings.has(lemmaOf(document, near.head)) || channels.has(lemmaOf(document, near.head))) ? speakerFrom(ground, owner, near.head) : near
    if (speaker === undefined || speaker.relative !== undefined || speaker.first < from - 8 || speaker === near && !canJudge(ground, speaker) || group.passive && tense === group.tense) return undefined
    return { verb: group.head, start: group.start, end: group.end, clause: -1, lemma: lemmaOf(document, group.head), can: Can.speak, tense: tense!, passive: false, negated: group.negated, inverted: false, speaker }
  }
  return undefined
}

/** "“…,” he shrugged.", "“…,” the premier's chief of staff, Tom Reid, told ABC": a verb, of saying or not, right behind words that end in a comma or as a question does. */
export const cueBehind = (ground: Ground, region: Region, known: ReadonlyMap<number, Cue>): Cue | undefined => {
  const { document } = ground, { tokens } = document, { end, last } = region
  if (!/^[,?!]$/u.test(lowerOf(document, last - 1)) && lowerOf(document, end) !== "," || end >= tokens.length || tokens.sentence[end] !== tokens.sentence[last - 1]) return undefined
  const at = lowerOf(document, end) === "," ? end + 1 : end, cue = document.nounPhraseAt[at] === -1 && tokens.tag[at] !== Tag.DET ? undefined : verbFrom(ground, at, Math.min(limitsOf(ground, end).last, end + 32))
  if (cue === undefined || cue.speaker!.first < at) return undefined
  const group = held(document.verbGroups, document.verbGroupAt[cue.verb])!, own = known.get(cue.verb)
  if (own !== undefined) return (own.can & Can.speak) !== 0 && !own.passive ? own : undefined
  return group.copula || group.modal !== undefined || document.nounPhraseAt[cue.end] !== -1 && cue.end < tokens.length && tokens.tag[cue.end] !== Tag.PROPN ? undefined : cue
}

/** "He doubled down: “…”", "Her answer was blunt: “…”": whoever the sentence before a colon is about. */
export const cueBeforeColon = (ground: Ground, colon: number): Cue | undefined => {
  const { first } = limitsOf(ground, colon)
  return verbFrom(ground, first, colon)
}
