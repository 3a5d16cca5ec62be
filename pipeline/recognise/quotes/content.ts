import { lowerOf } from "../../document/document.ts"
import type { VerbGroup } from "../../document/phrase.ts"
import { Tag, TokenKind } from "../../document/token.ts"
import { phraseFrom } from "./ahead.ts"
import { type Cue } from "./cue.ts"
import { type Ground, groupFrom, held, isFinite, limitsOf, past, type Stretch } from "./ground.ts"
import { Can, commenting, powers } from "./verbs.ts"

const breaks = new Set([",", ";", ":", ".", "!", "?", "-", "–", "—", "…", "..."])
const subordinators = new Set(["after", "when", "while", "as", "because", "since", "although", "though", "if", "before", "whereas", "until", "once", "whenever", "unless"])
const contrasts = new Set(["but", "and", "while", "whereas", "although", "though", "yet", "or"])

/** A stretch without the punctuation at its ends; undefined where nothing is left. */
export const trimmed = ({ document }: Ground, { first, last }: Stretch): Stretch | undefined => {
  let from = first, to = last
  while (from < to && breaks.has(lowerOf(document, from))) from++
  while (to > from && breaks.has(lowerOf(document, to - 1))) to--
  return from < to ? { first: from, last: to } : undefined
}

/** Up to the next punctuation, "according", or conjunction with a verb of its own. */
export const breakFrom = (ground: Ground, from: number, end: number): number => {
  const { document, opens } = ground, { tokens } = document
  let at = from
  const isTight = (token: number) => lowerOf(document, token) === "(" || lowerOf(document, token) === "-" && tokens.start[token] === tokens.end[token - 1]
  while (at < end && (tokens.tag[at] !== Tag.PUNCT || opens[at] !== -1 || isTight(at)) && lowerOf(document, at) !== "according" && !(tokens.tag[at] === Tag.CCONJ && isFinite(groupFrom(ground, at + 1) ?? { tense: "gerund" }))) at = past(ground, at, end)
  return at
}

/** How a cue's own clause stands in its sentence, which says what can end what it governs. */
const standing = (ground: Ground, cue: Cue, beginning: number): "main" | "aside" | "relative" | "bound" => {
  const { document } = ground, { first } = limitsOf(ground, cue.verb)
  if (cue.speaker?.relative === "free") return "relative"
  if (cue.speaker?.relative === "bound") return "bound"
  let before = beginning - 1
  while (before > first && document.tokens.tag[before] === Tag.ADV && !subordinators.has(lowerOf(document, before))) before--
  return before >= first && subordinators.has(lowerOf(document, before)) ? "aside" : "main"
}

/** Cues by the token they begin with, for ends of what others govern. */
export type Beginnings = ReadonlyMap<number, Cue>

/** Where the words that a cue governs end: with its sentence, unless words of another's, or of the sentence around the cue, begin before. */
export const endOf = (ground: Ground, cue: Cue, first: number, beginning: number, beginnings: Beginnings, infinitive = false): number => {
  const { document, opens } = ground, { last } = limitsOf(ground, cue.verb), stands = standing(ground, cue, beginning)
  const bracket = enclosing(ground, cue.verb, beginning, last)
  let verbs = 0, plain = false, later = false
  for (let at = first; at < bracket; at = past(ground, at, bracket)) {
    const lower = lowerOf(document, at), group = groupFrom(ground, at)
    if (at > first + 1 && (lower === ";" || (lower === ":" && opens[at + 1] !== -1))) return at
    if (at > first + 1 && lower === "according" && lowerOf(document, at + 1) === "to") return at
    if (stands === "bound" && group !== undefined && isFinite(group) && verbs > 0 && (document.verbGroupAt[at - 1] !== -1 || document.nounPhraseAt[at - 1] !== -1) && document.tokens.tag[at - 1] !== Tag.PRON) return at
    if (infinitive && at > first && (endsInfinitive(ground, at, lower) || (lower === "," && document.tokens.tag[at + 1] === Tag.CCONJ))) return at
    if ((lower === "—" || lower === "–") && verbs > 0 && isRemark(ground, at + 1)) return at
    if (at > first + 2 && document.tokens.kind[at - 1] === TokenKind.quote && lowerOf(document, at - 2) === "," && endsAtComma(ground, cue, at - 1, stands, verbs, bracket, beginnings)) return at
    if (lower === "," && at > first) {
      if (endsAtComma(ground, cue, at, stands, verbs, bracket, beginnings) || (!plain && verbs > 0 && actsOn(ground, cue, at, bracket))) return at
    } else if ((lower === "and" || lower === "but") && (joinsCue(ground, cue, at + 1, plain) || (later && tellsOn(ground, cue, at + 1)))) return at
    if (group !== undefined && isFinite(group)) {
      if (verbs === 0) plain = group.tense === "past" && group.end - group.start === 1 && !states.has(document.tokens.word[group.head]!.lemmas[Tag.VERB]!) && document.tokens.word[group.head]!.lemmas[Tag.AUX] !== "be"
      later = group.modal !== undefined
      verbs++
    }
  }
  return bracket
}

/** "Said he would resign and left the room": a plain past behind what "would" be is the speaker's own deed. */
const tellsOn = ({ document }: Ground, cue: Cue, at: number): boolean => {
  const group = held(document.verbGroups, document.verbGroupAt[at])
  return cue.tense === "past" && group?.start === at && group.tense === "past" && group.end - group.start === 1 && group.modal === undefined && !group.passive
}

/** Pasts of these are what reported speech makes of a present: "said he had nothing to hide". */
const states = new Set(["be", "have", "do"])

/** "Said he had nothing to hide, but refused to publish it": what the speaker did, told by the author. */
const actsOn = (ground: Ground, cue: Cue, comma: number, last: number): boolean => {
  const { document } = ground
  if (cue.tense !== "past" || lowerOf(document, comma + 1) !== "but" && lowerOf(document, comma + 1) !== "and") return false
  let at = comma + 2
  while (at < last && document.tokens.tag[at] === Tag.ADV) at++
  const group = groupFrom(ground, at)
  return group !== undefined && (group.tense === "past" || group.tense === "participle") && !group.copula && group.modal === undefined && group.end - group.start === 1 && !states.has(document.tokens.word[group.head]!.lemmas[Tag.VERB]!)
}

/** ", and in 2017 the king opened a terminal": a clause with a time and a past of its own is told by the author. */
const isDatedClause = (ground: Ground, cue: Cue, at: number, last: number): boolean => {
  const { document } = ground
  if (cue.tense !== "past" || ground.dateAt[at] === -1 && document.tokens.tag[at] !== Tag.ADP) return false
  const date = ground.dates[ground.dateAt[ground.dateAt[at] === -1 ? at + 1 : at] ?? -1]
  if (date === undefined) return false
  for (let token = date.last, seen = false; token < Math.min(last, date.last + 24); token = past(ground, token, last)) {
    const group = groupFrom(ground, token)
    if (group !== undefined && isFinite(group)) return seen && group.tense === "past" && group.modal === undefined && group.end - group.start === 1
    seen ||= document.nounPhraseAt[token] !== -1
  }
  return false
}

/** "Pledged to pull back but then recognized": a finite verb behind a conjunction is none of an infinitive's. */
const endsInfinitive = (ground: Ground, at: number, lower: string): boolean => {
  if (lower !== "and" && lower !== "but") return false
  let next = at + 1
  while (ground.document.tokens.tag[next] === Tag.ADV) next++
  const group = groupFrom(ground, next)
  return group !== undefined && isFinite(group)
}

/** A cue between dashes or in brackets governs nothing beyond them. */
const enclosing = ({ document }: Ground, verb: number, beginning: number, last: number): number => {
  const before = lowerOf(document, beginning - 1)
  if (before !== "(" && before !== "—" && before !== "–" && before !== "[") return last
  const closing = before === "(" ? ")" : before === "[" ? "]" : before
  for (let at = verb + 1; at < last; at++) if (lowerOf(document, at) === closing) return at
  return last
}

/** Participles that tell what came of its being said: "said it would close the strait, prompting protests". */
const effects = new Set(["prompting", "sparking", "triggering", "sending", "drawing", "ending", "defying", "paving", "dashing", "provoking", "angering", "contradicting", "echoing", "fuelling", "fueling", "reversing"])

const endsAtComma = (ground: Ground, cue: Cue, comma: number, stands: ReturnType<typeof standing>, verbs: number, last: number, beginnings: Beginnings): boolean => {
  const { document } = ground, { tokens } = document
  let next = comma + 1
  const conjoined = contrasts.has(lowerOf(document, next))
  if (conjoined) next++
  while (next < last && tokens.tag[next] === Tag.ADV && !contrasts.has(lowerOf(document, next))) next++
  if (conjoined && joinsCue(ground, cue, next, false)) return true
  // What is not said ends where the author goes on to what is: "did not specify when, but analysts expect June".
  if (cue.negated && verbs > 0 && lowerOf(document, comma + 1) === "but") return true
  if (conjoined && isDatedClause(ground, cue, comma + 2, last)) return true
  if (!conjoined && (verbs > 0 || comma - last < -3 && comma - cue.end > 4) && isRemark(ground, next)) return true
  if (!conjoined && verbs > 0 && lowerOf(document, next) === "which" && isDisputed(ground, next, last)) return true
  const other = beginnings.get(next)
  if (conjoined && other !== undefined && other !== cue && other.verb !== next && isOwnCue(ground, other)) return true
  if (!conjoined && other !== undefined && other !== cue && isTrailing(ground, other)) return true
  const group = groupFrom(ground, next)
  if (!conjoined && group?.tense === "gerund" && commenting.has(tokens.word[group.head]!.lemmas[Tag.VERB]!)) return true
  if (!conjoined && verbs > 0 && cue.tense === "past" && group?.tense === "gerund" && effects.has(lowerOf(document, next))) return true
  if (!conjoined && lowerOf(document, next) === "with" && verbs > 0 && isWithSaying(ground, next, last)) return true
  if (stands === "relative") return group !== undefined && isFinite(group)
  return stands === "aside" && verbs > 0 && !conjoined && (phraseFrom(ground, next) !== -1 || lowerOf(document, next) === "there") && !isFurtherAside(ground, next, last)
}

/** ", which Washington denies", ", which officials called absurd": what others say of it. */
const isDisputed = (ground: Ground, which: number, last: number): boolean => {
  for (let at = which + 1; at < Math.min(last, which + 8); at++) {
    const group = groupFrom(ground, at)
    if (group !== undefined && isFinite(group)) return at > which + 1 && (powers(ground.document.tokens.word[group.head]!.lemmas[Tag.VERB]!) & (Can.deny | Can.call)) !== 0
  }
  return false
}

const remarks = new Set(["charge", "claim", "allegation", "accusation", "assertion", "contention", "notion", "suggestion", "argument", "remark", "comment", "statement", "sentiment", "prediction", "promise", "pledge", "threat", "warning", "view", "position", "stance", "characterization", "characterisation", "description", "denial", "admission", "figure"])

/** ", a charge ministers deny", ", a claim that experts dispute": the author's own words for what was said. */
const isRemark = (ground: Ground, at: number): boolean => {
  const { document } = ground
  return /^(?:a|an|the|his|her|their|its|this)$/u.test(lowerOf(document, at)) && (remarks.has(lowerOf(document, at + 1)) || document.tokens.tag[at + 1] === Tag.ADJ && remarks.has(lowerOf(document, at + 2)))
}

/** "…, polls show.", "…, he added in a statement": a cue that governs nothing behind it. */
export const isTrailing = (ground: Ground, { can, end, inverted, passive, speaker, tense }: Cue): boolean => {
  const { document } = ground, lower = lowerOf(document, end)
  if ((can & (Can.speak | Can.aside | Can.show)) === 0 || passive || speaker === undefined || speaker.relative !== undefined || !isFinite({ tense })) return false
  return inverted || end >= document.tokens.length || lower === "." || lower === "," || ((can & Can.speak) !== 0 && (document.tokens.tag[end] === Tag.ADP || ground.dateAt[end] !== -1))
}

/** ", with Boswell stating". */
const isWithSaying = (ground: Ground, at: number, last: number): boolean => {
  const phrase = phraseFrom(ground, at + 1)
  if (phrase === -1) return false
  const { end } = ground.document.nounPhrases[phrase]!, group = end < last ? groupFrom(ground, end) : undefined
  return group?.tense === "gerund" && (powers(ground.document.tokens.word[group.head]!.lemmas[Tag.VERB]!) & Can.speak) !== 0
}

/** An apposition goes on with a comma, the main clause with a verb. */
const isFurtherAside = (ground: Ground, at: number, last: number): boolean => {
  for (let token = at; token < last; token++) {
    const group = groupFrom(ground, token)
    if (group !== undefined && isFinite(group)) return false
    if (lowerOf(ground.document, token) === ",") return true
  }
  return true
}

const thinks = /^(?:he|she|they|it|we|i|you)$/u

/** Another's words, or other words of the same speaker; a pronoun's thought can be part of what is said. */
const isOwnCue = ({ document }: Ground, { can, speaker }: Cue): boolean =>
  speaker !== undefined && (!thinks.test(lowerOf(document, speaker.head)) || (can & Can.speak) !== 0) && (can & (Can.speak | Can.bare | Can.judge)) !== 0

/** A past is often taken for a participle: "and urged Kyiv". */
const isSameTense = ({ end, start, tense }: VerbGroup, cue: Cue): boolean => tense === cue.tense || (cue.tense === "past" && tense === "participle" && end - start === 1)

/** "… and urged Kyiv to act": the same speaker's next verb of saying, in the cue's tense. */
const joinsCue = ({ document }: Ground, cue: Cue, at: number, plain: boolean): boolean => {
  const group = held(document.verbGroups, document.verbGroupAt[at])
  if (group === undefined || group.start !== at || !isSameTense(group, cue) || (group.passive && group.tense !== "participle") || group.modal !== undefined) return false
  const lemma = document.tokens.word[group.head]!.lemmas[Tag.VERB]!
  return (!plain || lowerOf(document, group.end) === "that") && (powers(lemma) & (Can.speak | Can.judge | Can.call | Can.urge)) !== 0
}
