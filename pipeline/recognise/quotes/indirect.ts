import { lowerOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import { aboutOf } from "./about.ts"
import { asideOf, splits } from "./aside.ts"
import { hasVerb } from "./clause.ts"
import type { Complement } from "./complement.ts"
import { type Beginnings, endOf, trimmed } from "./content.ts"
import { beginningOf, type Cue } from "./cue.ts"
import { byCue, type Draft } from "./draft.ts"
import type { Spoken } from "./direct.ts"
import { evaluationOf } from "./evaluation.ts"
import { type Ground, groupFrom, held, isFinite, limitsOf, past } from "./ground.ts"
import { reportedOf } from "./reported.ts"
import { Can } from "./verbs.ts"

/** Somebody thinks of himself and now: "I think" is the speaker's own voice. */
const isOwnVoice = ({ document }: Ground, { speaker }: Cue): boolean => speaker !== undefined && /^(?:i|we|you|me|us)$/u.test(lowerOf(document, speaker.head))

const isImpersonal = ({ document }: Ground, { can, speaker, tense }: Cue): boolean =>
  speaker !== undefined && (lowerOf(document, speaker.head) === "one" && tense !== "past" || (lowerOf(document, speaker.head) === "it" && (can & Can.speak) === 0) || /^(?:there|that|this|nobody|none|nothing|itself|himself|herself|themselves|its|their|his|my|our|your)$/u.test(lowerOf(document, speaker.head)))

/** Inside words between marks only verbs of saying count. */
const isWorthIt = ({ within }: Ground, { can, tense, verb }: Cue): boolean => within[verb] === -1 || ((can & Can.speak) !== 0 && (tense === "past" || tense === "present"))

/** What verbs of saying, thinking, showing and judging govern: "said that …", "believe …", "…, he added", "praised …". */
export const clauseDrafts = (ground: Ground, cues: ReadonlyArray<Cue>, complements: ReadonlyMap<Cue, Complement>, beginnings: Beginnings, { cues: used, regions: spoken }: Spoken): ReadonlyArray<Draft> => {
  const found: Array<Draft> = []
  let asideUntil = 0
  for (const cue of cues) {
    const marked = complements.get(cue)?.region
    if (used.has(cue) || (isOwnVoice(ground, cue) && (marked === undefined || marked === -1 || ground.within[cue.verb] === -1)) || isImpersonal(ground, cue) || !isWorthIt(ground, cue)) continue
    const complement = complements.get(cue) ?? {}
    const draft = governed(ground, cue, complement, beginnings, spoken) ?? evaluationOf(ground, cue) ?? aboutOf(ground, cue, complement) ?? reportedOf(ground, cue)
    if (draft !== undefined) {
      found.push(draft)
      continue
    }
    const aside = asideOf(ground, cue, asideUntil, beginnings)
    if (aside === undefined) continue
    asideUntil = aside.until
    found.push(byCue("quote-indirect-aside", cue, aside.stretches, "indirect", complement))
  }
  return found
}

const governed = (ground: Ground, cue: Cue, complement: Complement, beginnings: Beginnings, spoken: Spoken["regions"]): Draft | undefined => {
  const { first, region, shape } = complement
  if (region !== undefined && splits(ground, cue, ground.regions[region]!)) return undefined
  if (region !== undefined && (spoken.has(ground.regions[region]!) || (cue.can & (Can.bare | Can.state)) === 0 || !hasVerb(ground, ground.regions[region]!.open, limitsOf(ground, cue.verb).last, true))) return undefined
  const from = region === undefined ? first : ground.regions[region]!.open
  if (region !== undefined && ground.within[cue.verb] !== -1 && cue.speaker !== undefined) {
    const { first: begins, last: ends } = ground.regions[region]!
    return byCue("quote-direct-nested", cue, [{ first: begins, last: ends }], "direct", complement)
  }
  if (from === undefined) return undefined
  if (cue.passive && cue.speaker === undefined && isAdvice(ground, cue)) return undefined
  if (cue.speaker === undefined && !(cue.passive || (isFinite(cue) && shape !== "bare"))) return undefined
  const stretch = trimmed(ground, { first: from, last: shape === "gap" ? gapEnd(ground, from, limitsOf(ground, cue.verb).last, lowerOf(ground.document, beginningOf(cue) - 2) === ",") : endOf(ground, cue, from, beginningOf(cue), beginnings, shape === "infinitive") })
  if (stretch === undefined) return undefined
  return byCue(shape === "infinitive" ? "quote-indirect-infinitive" : shape === "ask" ? "quote-indirect-question" : "quote-indirect-clause", cue, [stretch], "indirect", complement)
}

/** "(The law, which) critics say | is too costly |, passed": up to a comma, or to the verb of the sentence around it. */
const gapEnd = (ground: Ground, first: number, last: number, free: boolean): number => {
  const { document } = ground, own = groupFrom(ground, first)!
  for (let at = own.end; at < last; at = past(ground, at, last)) {
    const group = groupFrom(ground, at)
    if (document.tokens.tag[at] === Tag.PUNCT && ground.opens[at] === -1 && document.tokens.word[at]!.form !== "-") return at
    if (!free && group !== undefined && isFinite(group) && document.nounPhraseAt[at - 1] !== -1 && document.tokens.tag[at - 1] !== Tag.PRON) return at
  }
  return last
}

/** "It should be noted that": the author's own voice. */
const isAdvice = ({ document }: Ground, { verb }: Cue): boolean => /^(?:should|must|can)$/u.test(held(document.verbGroups, document.verbGroupAt[verb])?.modal ?? "")
