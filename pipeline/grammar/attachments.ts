import { Tag } from "../document/token.ts"
import type { Draft } from "./draft.ts"
import { Role } from "./functionWords.ts"
import { phraseBefore } from "./coordinations.ts"
import { nounPrepositions } from "./lexicon.ts"
import { isTime, wholeStart } from "./nounsInClauses.ts"

/** The adposition that phrase `phrase` stands under, or -1. */
export const prepositionOf = (draft: Draft, phrase: number, first: number): number => {
  const { role, nounPhraseAt, verbGroupAt, parsed: { tokens: { tag } } } = draft
  let k = wholeStart(draft, phrase) - 1
  if (k > first && role[k] === Role.quote) k--
  if (k < first || nounPhraseAt[k]! >= 0 || verbGroupAt[k]! >= 0) return -1
  return tag[k] === Tag.ADP || tag[k] === Tag.SCONJ && (role[k] === Role.as || role[k] === Role.than) ? k : -1
}

/** The phrase that `phrase`, under its adposition, belongs to; -1 where it belongs to the verb. `verbBefore`: the clause has had its verb. */
export const governorOf = (draft: Draft, preposition: number, first: number, verbBefore: boolean): number => {
  const { nouns, role, parsed: { tokens: { tag, word } } } = draft
  let from = preposition
  // "out of", "from among"
  if (from - 1 > first && tag[from - 1] === Tag.ADP) from--
  const nearest = phraseBefore(draft, from, first)
  if (nearest < 0 || nouns.end[nearest]! < from - 1) return -1
  if (role[preposition] === Role.of) return from < preposition ? -1 : nearest
  if (isTime(draft, nearest)) return -1
  if (verbBefore && !nounPrepositions.has(word[preposition]!.lower)) return -1
  // A name or a pronoun is itself; "from" and "in" speak of the noun it was said of.
  for (let candidate = nearest, steps = 0; candidate >= 0 && steps < 4; steps++) {
    const head = tag[nouns.head[candidate]!]
    if (head === Tag.NOUN) return candidate
    candidate = nouns.governor[candidate]!
  }
  return tag[nouns.head[nearest]!] === Tag.PRON || nouns.preposition[nearest]! >= 0 ? -1 : nearest
}
