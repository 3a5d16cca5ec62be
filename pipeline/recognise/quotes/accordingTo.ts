import { lemmaOf, lowerOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import { phraseFrom } from "./ahead.ts"
import { hasVerb } from "./clause.ts"
import { type Beginnings, trimmed } from "./content.ts"
import type { Draft } from "./draft.ts"
import { type Ground, limitsOf, past, type Stretch } from "./ground.ts"
import { nobody } from "./nouns.ts"
import { speakerFrom } from "./speakerPhrase.ts"
import { Talk, talk } from "./talk.ts"

/** "According to the ministry, …", "…, according to officials, …" and "…, according to officials": the rest of the sentence. */
export const accordingTo = (ground: Ground, beginnings: Beginnings): ReadonlyArray<Draft> => {
  const { document } = ground, { tokens } = document
  const found: Array<Draft> = []
  for (let token = talk.next(tokens, 0, tokens.length, Talk.according); token + 2 < tokens.length; token = talk.next(tokens, token + 1, tokens.length, Talk.according)) {
    if (tokens.word[token + 1]!.lower !== "to") continue
    const phrase = phraseFrom(ground, token + 2)
    if (phrase === -1 || nobody.has(lemmaOf(document, document.nounPhrases[phrase]!.head))) continue
    const limits = limitsOf(ground, token), end = speakerEnd(ground, phrase, limits.last), stretches = restOf(ground, { first: token, last: end }, limits, beginnings)
    if (stretches.length === 0) continue
    found.push({ rule: "quote-according-to", stretches: [...stretches], directness: "indirect", denied: false, cue: { first: token, last: token + 2 }, cueLemma: "according to", speaker: speakerFrom(ground, phrase, end) })
  }
  return found
}

/** Where the phrase for the speaker ends: at a comma, past an apposition between two commas. */
const speakerEnd = (ground: Ground, phrase: number, last: number): number => {
  const { document } = ground, { head, start } = document.nounPhrases[phrase]!
  let at = document.nounPhrases[phrase]!.end
  while (at < last && lowerOf(document, at) !== "," && lowerOf(document, at) !== ";") {
    // "According to Rathbun the property was returned": no comma, but a new phrase that has a verb.
    if (document.tokens.tag[at - 1] !== Tag.ADP && phraseFrom(ground, at) !== -1 && (document.tokens.tag[at] === Tag.DET || document.tokens.tag[at] === Tag.PRON) && hasVerb(ground, at, last)) return at
    at = past(ground, at, last)
  }
  if (lowerOf(document, at) !== ",") return at
  for (let next = at + 1; next < Math.min(last, at + 20); next = past(ground, next, last)) {
    if (lowerOf(document, next) !== ",") continue
    return isApposition(ground, at + 1, next, head, start) ? next : at
  }
  return at
}

const isApposition = (ground: Ground, first: number, last: number, head: number, start: number): boolean => {
  const { document } = ground, tag = document.tokens.tag[first]
  if (hasVerb(ground, first, last) && !/^(?:who|which|whose)$/u.test(lowerOf(document, first))) return false
  const named = ground.nameAt[first] !== -1 || document.tokens.tag[first] === Tag.PROPN
  const alike = named ? ground.nameAt[head] === -1 : tag === Tag.DET || tag === Tag.NOUN || /^(?:who|which|whose)$/u.test(lowerOf(document, first))
  return alike && head >= start && phraseFrom(ground, first) !== -1 || /^(?:who|which|whose)$/u.test(lowerOf(document, first))
}

export const restOf = (ground: Ground, own: Stretch, limits: Stretch, beginnings: Beginnings): ReadonlyArray<Stretch> => {
  const { document } = ground
  const before = trimmed(ground, { first: leadingStart(ground, limits.first, own.first, beginnings), last: own.first }), after = own.last < limits.last ? trimmed(ground, { first: own.last, last: limits.last }) : undefined
  const opens = before === undefined || before.last - before.first <= 1 || !hasVerb(ground, before.first, before.last)
  if (opens && after !== undefined && hasVerb(ground, after.first, after.last)) return before !== undefined && before.last - before.first > 1 && lowerOf(document, own.first - 1) === "," ? [before, after] : [after]
  const aside = before !== undefined && after !== undefined && document.nounPhraseAt[before.first] !== -1 && lowerOf(document, own.first - 1) === "," && lowerOf(document, own.last) === "," && document.verbGroupAt[after.first] !== -1
  if (before === undefined || before.last - before.first < 2 && !aside) return []
  const goesOn = after !== undefined && lowerOf(document, own.last) === "," && document.verbGroupAt[after.first] !== -1 && document.nounPhraseAt[own.first - 2] !== -1 && !hasVerb(ground, before.first, before.last)
  return goesOn ? [before, after] : [before]
}

/** Behind a semicolon, and behind "learned that". */
const leadingStart = ({ document }: Ground, first: number, until: number, beginnings: Beginnings): number => {
  let start = first
  for (let at = first; at < until; at++) {
    if (lowerOf(document, at) === ";") start = at + 1
    if (lowerOf(document, at) === "that" && at === until - 1 && beginnings.size > 0) start = until
  }
  return start
}
