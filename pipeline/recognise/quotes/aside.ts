import { lowerOf } from "../../document/document.ts"
import { Tag, TokenKind } from "../../document/token.ts"
import { ahead, phraseFrom } from "./ahead.ts"
import { hasVerb, questions } from "./clause.ts"
import { type Beginnings, endOf, trimmed } from "./content.ts"
import { beginningOf, type Cue } from "./cue.ts"
import { type Ground, groupFrom, held, isFinite, limitsOf, past, type Stretch } from "./ground.ts"
import { isTime } from "./subject.ts"
import { Can } from "./verbs.ts"

const dashes = new Set(["–", "—", "-"])
const notContent = new Set(["who", "which", "whose", "whom", "where", "as", "after", "when", "while", "according", "with", "including", "referring", "amid", "following", "despite"])

/** Where a cue that stands inside or behind what is said ends: at the next comma, the speaker's apposition counted. */
const tailOf = (ground: Ground, cue: Cue, from: number, last: number): number => {
  const { document } = ground
  let at = nextBreak(ground, from, last)
  for (let steps = 0; steps < 3 && at < last && lowerOf(document, at) === ","; steps++) {
    const next = nextBreak(ground, at + 1, last), opener = document.tokens.tag[at + 1]
    const apposed = cue.inverted && opener !== Tag.CCONJ && !hasVerb(ground, at + 1, next) && (phraseFrom(ground, at + 1) !== -1 || notContent.has(lowerOf(document, at + 1)))
    if (!apposed || (next >= last && hasVerb(ground, at + 1, last))) break
    at = next
  }
  return at
}

/** A dash between words, not the hyphen inside one. */
const isDash = ({ document }: Ground, at: number): boolean => dashes.has(lowerOf(document, at)) && (at === 0 || document.tokens.start[at]! > document.tokens.end[at - 1]! || lowerOf(document, at) !== "-")

const nextBreak = (ground: Ground, from: number, last: number): number => {
  let at = from
  while (at < last && lowerOf(ground.document, at) !== "," && !isDash(ground, at) && lowerOf(ground.document, at) !== ";") at = past(ground, at, last)
  return at
}

/** "The bridge is closed, he said, but residents crossed it": a plain past behind "but" where what was said has none is told by the author. */
const turnsToDeed = (ground: Ground, { start, tense }: Cue, first: number, last: number): boolean => {
  const next = finiteIn(ground, first + 1, last), { document } = ground, said = finiteIn(ground, limitsOf(ground, start).first, start)
  return lowerOf(document, first) === "but" && tense === "past" && next?.tense === "past" && !next.copula && !next.passive && next.modal === undefined && next.end - next.start === 1 && said !== undefined && (said.tense !== "past" || said.modal !== undefined)
}

const finiteIn = (ground: Ground, first: number, last: number) => {
  for (let at = first; at < last; at = past(ground, at, last)) {
    const group = groupFrom(ground, at)
    if (group !== undefined && isFinite(group)) return group
  }
  return undefined
}

/** Whether words behind "he said," go on with what is said. */
const goesOn = (ground: Ground, cue: Cue, first: number, last: number, hadVerb: boolean, beginnings: Beginnings): boolean => {
  const { document } = ground, lower = lowerOf(document, first), group = groupFrom(ground, first)
  if (!hadVerb) {
    if (notContent.has(lower) && lower !== "with" || group?.tense === "gerund") return false
    for (let at = first; at < last; at = past(ground, at, last)) {
      const verb = groupFrom(ground, at)
      if (verb !== undefined && (isFinite(verb) || at === first)) return true
    }
    return false
  }
  if (notContent.has(lower) || group?.tense === "gerund" || group?.tense === "participle") return false
  const conjoined = document.tokens.tag[first] === Tag.CCONJ
  if (conjoined && turnsToDeed(ground, cue, first, last)) return false
  if (conjoined && (beginnings.has(first + 1) || (document.verbGroupAt[first + 1] !== -1))) return false
  return !beginnings.has(first) && hasVerb(ground, conjoined ? first + 1 : first, last)
}

/** "The bill, supporters say, “will save lives”": marks that open with the verb of words before the cue. */
export const splits = (ground: Ground, cue: Cue, { first, open }: Stretch & { readonly open: number }): boolean => {
  const { document } = ground, before = beginningOf(cue) - 1, group = groupFrom(ground, first)
  if (group === undefined || before < 1 || lowerOf(document, before) !== "," || document.tokens.sentence[before] !== document.tokens.sentence[open] || cue.end >= open) return false
  const tag = document.tokens.tag[first]
  return (isFinite(group) || tag === Tag.VERB && document.tokens.word[first]!.lemmas[Tag.VERB] === document.tokens.word[first]!.lower) && document.nounPhraseAt[before - 1] !== -1
}

/** The marks behind a cue that go on with the words before it. */
const regionFrom = (ground: Ground, cue: Cue, all: Ground["regions"]) => {
  const { at } = ahead(ground, cue), region = held(all, ground.opens[at])
  return region !== undefined && splits(ground, cue, region) ? region : undefined
}

/** What is said around or before a cue that stands in its middle or at its end: "Both movements, he said, helped …". `from` is where words of others end. */
export const asideOf = (ground: Ground, cue: Cue, from: number, beginnings: Beginnings): { readonly stretches: ReadonlyArray<Stretch>; readonly until: number } | undefined => {
  const { document } = ground, limits = limitsOf(ground, cue.verb)
  if ((cue.can & (Can.bare | Can.aside | Can.ask)) === 0 || (cue.can & (Can.speak | Can.aside)) === 0 || cue.speaker === undefined || cue.passive || !isFinite(cue) || cue.speaker.relative !== undefined) return undefined
  let before = beginningOf(cue) - 1
  const led = lowerOf(document, before) === "as"
  if (led) before--
  if (hasObject(ground, cue)) return undefined
  const first = Math.max(limits.first, from), mark = before >= first ? lowerOf(document, before) : ""
  const broken = mark === "," || dashes.has(mark) || (before > first && document.tokens.kind[before] === TokenKind.quote)
  if (!broken && !(led && before < first)) return undefined
  const tail = tailOf(ground, cue, ahead(ground, cue).at, limits.last)
  if (led && before < first) {
    const rest = lowerOf(document, tail) === "," ? trimmed(ground, { first: tail + 1, last: limits.last }) : undefined
    return rest === undefined || !hasVerb(ground, rest.first, rest.last) ? undefined : { stretches: [rest], until: rest.last }
  }
  const leading = trimmed(ground, { first: startOf(ground, markedStart(ground, before, first), before), last: mark === "," || dashes.has(mark) ? before : before + 1 })
  if (leading === undefined) return undefined
  const asked = questions.has(lowerOf(document, leading.first))
  if ((cue.can & (Can.bare | Can.aside)) === 0 && !asked) return undefined
  const had = hasVerb(ground, leading.first, leading.last, asked), stops = lowerOf(document, tail)
  const marked = regionFrom(ground, cue, ground.regions)
  if (marked !== undefined && !had) {
    const rest = trimmed(ground, { first: marked.open, last: endOf(ground, cue, marked.open, beginningOf(cue), beginnings) })
    return rest === undefined ? undefined : { stretches: [leading, rest], until: rest.last }
  }
  const trailing = tail < limits.last && (stops === "," || dashes.has(stops)) ? trimmed(ground, { first: tail + 1, last: limits.last }) : undefined
  const more = trailing !== undefined && goesOn(ground, cue, trailing.first, trailing.last, had && !opensSubordinate(ground, leading.first), beginnings) ? trailing : undefined
  if (more === undefined && !had && mark !== "," && !dashes.has(mark)) return undefined
  if (more === undefined && !had && !isPlain(ground, cue, leading, tail, limits.last)) return undefined
  return { stretches: more === undefined ? [leading] : [leading, more], until: more?.last ?? tail }
}

/** "Observers note an electoral system", "agreed to divide": a verb with an object or infinitive of its own stands inside nothing. */
const hasObject = (ground: Ground, { can, end, inverted }: Cue): boolean => {
  const { document } = ground, lower = lowerOf(document, end)
  if (inverted || (can & Can.tell) !== 0) return false
  if (lower === "otherwise" || lower === "so" || lower === "nothing" || lower === "little") return true
  if ((can & Can.speak) === 0 && document.tokens.tag[end] === Tag.CCONJ) return true
  return (document.nounPhraseAt[end] !== -1 && ground.dateAt[end] === -1 && !isTime(ground, end)) || lower === "to" || lower === "by" || lower === "for" || document.tokens.tag[end] === Tag.DET && !isTime(ground, end + 1)
}

/** "A fifth of adults skip meals, the report said.": words without a verb that the tagger knows, and nothing behind them but a verb of saying. */
const isPlain = ({ document: { tokens } }: Ground, { can }: Cue, { first, last }: Stretch, tail: number, end: number): boolean => {
  const tag = tokens.tag[first]
  return (can & Can.speak) !== 0 && last - first >= 5 && (tail >= end || tokens.tag[tail] === Tag.PUNCT && tail >= end - 1) && (tag === Tag.DET || tag === Tag.NOUN || tag === Tag.PROPN || tag === Tag.NUM || tag === Tag.ADJ || tag === Tag.PRON)
}

/** Words that end in marks which opened in an earlier sentence begin with that sentence. */
const markedStart = ({ document, regions, within }: Ground, before: number, first: number): number => {
  const region = held(regions, within[before - 1]) ?? held(regions, within[before - 2])
  return region === undefined || region.end < before || region.end > before + 1 || region.open >= first ? first : document.sentences[document.tokens.sentence[region.open]!]!.first
}

const subordinate = /^(?:if|when|while|although|though|because|since|as|after|before|unless|once|given)$/u
const opensSubordinate = ({ document }: Ground, first: number): boolean => subordinate.test(lowerOf(document, first))

/** Behind a semicolon of the same sentence. */
const startOf = ({ document }: Ground, first: number, before: number): number => {
  for (let at = before - 1; at > first; at--) if (lowerOf(document, at) === ";") return at + 1
  return first
}
