import { lowerOf } from "../../document/document.ts"
import { wholeStart } from "../../document/phrase.ts"
import { Tag } from "../../document/token.ts"
import { type Ground, held, isFinite } from "./ground.ts"
import { isPerson } from "./nouns.ts"

/** Words for how many that stand before a phrase, or for one. */
export const quantifiers = new Set(["most", "many", "some", "few", "several", "all", "both", "other", "more", "various", "numerous", "no", "half"])

/** The phrase that ends with a token, by index; -1 where none does. */
export const phraseEnding = ({ document }: Ground, token: number): number => {
  const phrase = document.nounPhraseAt[token] ?? -1
  return phrase !== -1 && document.nounPhrases[phrase]!.end === token + 1 ? phrase : -1
}

/** Prepositions by which a phrase hangs on the one before it. */
const hangs = new Set(["of", "in", "at", "for", "from", "with", "on", "to", "by", "near", "within", "behind", "inside", "outside", "across", "under", "against", "about", "among", "around", "between", "over", "without", "throughout", "along"])

/** "The committee that runs such contests": words by which a clause hangs on the noun before it. */
const bound = new Set(["that", "who", "which"])

/** The phrase that a phrase before a verb hangs on: "a study" of "a study published in the journal Nature"; the phrase itself where it hangs on none. */
export const climbed = (ground: Ground, phrase: number, floor: number): number => {
  const { document } = ground, { tokens, verbGroupAt, verbGroups } = document
  let best = phrase
  for (let steps = 0; steps < 12; steps++) {
    let before = wholeStart(document, best) - 1
    if (before <= floor) return best
    const own = held(verbGroups, verbGroupAt[before]), described = own !== undefined && own.tense === "gerund"
    const inside = own !== undefined && own.end === before + 1 && isFinite(own) && bound.has(lowerOf(document, own.start - 1)) ? phraseEnding(ground, own.start - 2) : -1
    if (inside !== -1 && wholeStart(document, inside) >= floor) {
      best = inside
      continue
    }
    if (!described && !hangs.has(tokens.word[before]!.lower)) return best
    before = described ? own.start - 1 : before - 1
    if (!described && hangs.has(lowerOf(document, before))) before--
    const behindComma = !described && lowerOf(document, before) === ","
    if (behindComma) before--
    const group = held(verbGroups, verbGroupAt[before])
    if (group !== undefined && group.tense === "participle") before = group.start - 1
    if (before > floor && lowerOf(document, before) === "close") before--
    while (before > floor && (tokens.tag[before] === Tag.NUM || tokens.tag[before] === Tag.ADJ) && phraseEnding(ground, before) === -1 && !quantifiers.has(tokens.word[before]!.lower)) before--
    const outer = phraseEnding(ground, before)
    if (before < floor || outer === -1 || outer === best) return best
    best = outer
  }
  return best
}

/** Between phrases of one coordination stand commas, "and", "or". */
const isListed = ({ document }: Ground, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!/^(?:,|and|or|&)$/u.test(lowerOf(document, at))) return false
  return to - from <= 2
}

/** The first phrase of a coordination that ends with a phrase: "two officials" of "two officials and a diplomat". */
const firstOf = (ground: Ground, phrase: number): number => {
  const { nounPhrases } = ground.document
  let first = phrase
  for (let at = phrase - 1; at >= 0 && at > phrase - 8; at--) if (nounPhrases[at]!.next === first && ground.document.tokens.tag[nounPhrases[at]!.head] !== Tag.PRON && isListed(ground, nounPhrases[at]!.reach, wholeStart(ground.document, first))) first = at
  return first
}

/** "Officials from the UN and the Red Cross": a noun for several people, on which all of a list hangs. */
const isOfSeveral = ({ document }: Ground, token: number): boolean => {
  const { lemmas, lower } = document.tokens.word[token]!, noun = lemmas[Tag.NOUN]!
  return document.tokens.tag[token] === Tag.NOUN && noun !== lower && isPerson(noun) && hangs.has(lowerOf(document, token + 1))
}

/** Where a coordination begins, unless it hangs on a preposition: "ties between Paris and Berlin". */
export const leaderOf = (ground: Ground, phrase: number, floor: number): number => {
  const first = firstOf(ground, phrase), start = wholeStart(ground.document, first), before = start > floor + 2 && lowerOf(ground.document, start - 1) === "," && first !== phrase ? phraseEnding(ground, start - 2) : -1
  if (before !== -1 && wholeStart(ground.document, before) > floor && ground.document.tokens.tag[wholeStart(ground.document, before) - 1] === Tag.ADP) return before
  if (start > floor + 1 && first !== phrase && isOfSeveral(ground, start - 2)) return first
  return start < floor || (start > floor && ground.document.tokens.tag[start - 1] === Tag.ADP) ? phrase : first
}

/** "Many in the village believe": a word for how many, which is no phrase of its own. */
export const countedBefore = ({ document }: Ground, phrase: number, floor: number): number => {
  const at = wholeStart(document, phrase) - 2
  return at >= floor && hangs.has(lowerOf(document, at + 1)) && quantifiers.has(lowerOf(document, at)) && document.nounPhraseAt[at] === -1 ? at : -1
}
