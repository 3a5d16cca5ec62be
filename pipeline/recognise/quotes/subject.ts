import { lowerOf } from "../../document/document.ts"
import { wholeStart } from "../../document/phrase.ts"
import { Shape, Tag, TokenKind } from "../../document/token.ts"
import { type Ground, groupFrom, held, isFinite, limitsOf } from "./ground.ts"
import { climbed, countedBefore, leaderOf, phraseEnding } from "./hanging.ts"
import { bodies, isPerson } from "./nouns.ts"
import { type Speaker, speakerFrom } from "./speakerPhrase.ts"
import { Talk, talk } from "./talk.ts"

const relatives = new Set(["who", "which", "that"])
export const isTime = ({ dateAt, document: { tokens } }: Ground, token: number): boolean => token >= 0 && token < tokens.length && (dateAt[token] !== -1 || (talk.at(tokens, token) & Talk.time) !== 0)

/** "X, a lecturer at Y," and "X, who lives in Y,": the phrase before the comma that opens what stands between. */
const beforeAside = (ground: Ground, comma: number, floor: number): number => {
  const { document } = ground
  for (let at = comma - 1; at > floor && at > comma - 36; at--) {
    if (lowerOf(document, at) !== ",") continue
    const phrase = phraseEnding(ground, at - 1)
    if (phrase === -1) continue
    const outer = climbed(ground, phrase, floor)
    // The chain of commas of one speaker: "X, 52, a baker,".
    const further = document.nounPhrases[outer]!
    const start = wholeStart(document, outer)
    if (start - 1 > floor && lowerOf(document, start - 1) === "," && further.end === at && at - start <= 12 && isChained(ground, start - 1, floor)) continue
    return nameOnly(ground, outer, at, comma) ?? namedFurther(ground, outer, at, Math.max(floor, comma - 36)) ?? outer
  }
  return -1
}

/** "A spokeswoman for the ministry, Emily Pierce,": the name that is all that stands between two commas. */
const nameOnly = ({ document, nameAt, names }: Ground, phrase: number, open: number, comma: number): number | undefined => {
  const name = held(names, nameAt[open + 1]), { head } = document.nounPhrases[phrase]!
  return name?.type === "person" && name.first === open + 1 && name.last === comma && nameAt[head] === -1 && document.nounPhraseAt[comma - 1] !== -1 ? document.nounPhraseAt[comma - 1]! : undefined
}

/** "Cres Eastman, director of the institute, and chairman of the board, says": the person whose titles these are. */
const namedFurther = ({ document, nameAt, names }: Ground, phrase: number, comma: number, floor: number): number | undefined => {
  if (names[nameAt[document.nounPhrases[phrase]!.head]!]?.type === "person") return undefined
  for (let at = comma - 1; at > floor; at--) {
    const group = held(document.verbGroups, document.verbGroupAt[at])
    if (group !== undefined && isFinite(group)) return undefined
    if (lowerOf(document, at) === "," && held(names, nameAt[at - 1])?.type === "person") return document.nounPhraseAt[at - 1] === -1 ? undefined : document.nounPhraseAt[at - 1]!
  }
  return undefined
}

/** Whether a comma stands behind a name that an aside explains: then the aside goes on. */
const isChained = ({ document, nameAt, names }: Ground, comma: number, floor: number): boolean =>
  comma - 1 >= floor && held(names, nameAt[comma - 1])?.type === "person" && document.tokens.tag[comma + 1] !== Tag.PRON

/** Capitalised words that the tagger took for something else: "Whitmore" as an adverb. */
const bareName = ({ document: { tokens } }: Ground, token: number, floor: number): Speaker | undefined => {
  let first = token + 1
  const isName = (at: number) => tokens.kind[at] === TokenKind.word && tokens.word[at]!.shape !== Shape.lower && tokens.word[at]!.shape !== Shape.none
    && tokens.tag[at] !== Tag.DET && tokens.tag[at] !== Tag.ADP && tokens.tag[at] !== Tag.CCONJ && tokens.tag[at] !== Tag.SCONJ && tokens.tag[at] !== Tag.AUX && !tokens.word[at]!.lower.endsWith("ly")
  while (first > floor && isName(first - 1)) first--
  return first > token || tokens.word[token]!.lower === "to" || tokens.word[token]!.lower === "not" ? undefined : { first, last: token + 1, head: token, also: [] }
}

/** "A rebuke from the Vatican, which said": the nearest words for somebody, not what they hang on. */
const canSpeak = ({ document, nameAt }: Ground, phrase: number): boolean => {
  const { head } = document.nounPhrases[phrase]!, noun = document.tokens.word[head]!.lemmas[Tag.NOUN]!
  return nameAt[head] !== -1 || document.tokens.tag[head] === Tag.PROPN || isPerson(noun) || bodies.has(noun)
}

/** Who stands before a verb as its subject; `from` is the verb group's first token. */
export const speakerBefore = (ground: Ground, from: number): Speaker | undefined => {
  const { document } = ground, { tokens } = document, { first: floor } = limitsOf(ground, from)
  let at = from - 1
  for (let steps = 0; at >= floor && steps < 8; steps++) {
    if (tokens.tag[at] === Tag.ADV && document.nounPhraseAt[at] === -1 && tokens.word[at]!.shape === Shape.lower) at--
    else if (isTime(ground, at)) {
      at = (held(ground.dates, ground.dateAt[at])?.first ?? at) - 1
      if (at >= floor && (tokens.tag[at] === Tag.ADP || tokens.tag[at] === Tag.DET)) at--
    } else if (lowerOf(document, at) === ")") {
      const close = at
      while (at > floor && close - at < 16 && lowerOf(document, at) !== "(") at--
      at--
    } else break
  }
  if (at < floor) return undefined
  const lower = lowerOf(document, at)
  if (lower === ",") {
    const phrase = beforeAside(ground, at, floor)
    return phrase === -1 ? undefined : speakerFrom(ground, phrase, at)
  }
  if (relatives.has(lower) && at > floor) {
    const free = lowerOf(document, at - 1) === ","
    const phrase = phraseEnding(ground, free ? at - 2 : at - 1)
    return phrase === -1 ? undefined : { ...speakerFrom(ground, free && canSpeak(ground, phrase) ? phrase : climbed(ground, phrase, floor), at), relative: free ? "free" : "bound" }
  }
  const phrase = phraseEnding(ground, at)
  const counted = phrase === -1 ? -1 : countedBefore(ground, phrase, floor)
  if (counted !== -1) return { first: counted, last: counted + 1, head: counted, also: [] }
  const noun = phrase === -1 ? tokens.word[at]!.lemmas[Tag.NOUN]! : ""
  if (phrase === -1 && (isPerson(noun) || bodies.has(noun)) && phraseEnding(ground, at - 1) !== -1) return { first: wholeStart(document, phraseEnding(ground, at - 1)), last: at + 1, head: at, also: [] }
  if (phrase !== -1) return speakerFrom(ground, leaderOf(ground, climbed(ground, leaderOf(ground, phrase, floor), floor), floor), at + 1)
  return bareName(ground, at, floor)
}

/** Who stands after a verb of saying: "said the minister". Not what somebody is told, nor the subject of another verb. */
export const speakerAfter = (ground: Ground, to: number): Speaker | undefined => {
  const { document } = ground, { nounPhrases, tokens } = document
  if (to >= limitsOf(ground, to - 1).last || isTime(ground, to)) return undefined
  const at = document.nounPhraseAt[to] ?? -1
  if (at === -1) return undefined
  let phrase = at
  while (phrase + 1 < nounPhrases.length && nounPhrases[phrase + 1]!.possessor === phrase) phrase++
  if (wholeStart(document, phrase) !== to || tokens.tag[nounPhrases[phrase]!.head] === Tag.NUM) return undefined
  const { reach } = nounPhrases[phrase]!, next = groupFrom(ground, reach)
  if (next !== undefined && isFinite(next) && tokens.sentence[reach] === tokens.sentence[to]) return undefined
  return speakerFrom(ground, phrase, tokens.length)
}
