import { Tag, TokenKind } from "../document/token.ts"
import type { Draft } from "./draft.ts"
import { Role } from "./functionWords.ts"
import { namedThings } from "./lexicon.ts"
import { phraseBefore } from "./coordinations.ts"
import { Is } from "./is.ts"
import { Lemma, lemmaAt } from "./traits.ts"
import { isTime, wholeStart } from "./nounsInClauses.ts"

/** The adposition that phrase `phrase` stands under, or -1. */
export const prepositionOf = (draft: Draft, phrase: number, first: number): number => {
  const { role, nounPhraseAt, verbGroupAt, tag } = draft
  let k = wholeStart(draft, phrase) - 1
  if (k > first && role[k] === Role.quote) k--
  if (k < first || nounPhraseAt[k]! >= 0 || verbGroupAt[k]! >= 0) return -1
  return tag[k] === Tag.ADP || tag[k] === Tag.SCONJ && role[k] === Role.than ? k : -1
}

/** The phrase that `phrase`, under its adposition, belongs to; -1 where it belongs to the verb. `verb`: the verb group the clause has had, or -1. Shares of each preposition were counted on the training treebank. */
export const governorOf = (draft: Draft, phrase: number, preposition: number, first: number, verb: number): number => {
  const { is, nouns, role, verbs, tag, tokens, word } = draft
  let from = preposition
  // "out of", "from among"
  if (from - 1 > first && tag[from - 1] === Tag.ADP) from--
  const nearest = phraseBefore(draft, from, first)
  if (nearest < 0 || nouns.end[nearest]! < from - 1) return -1
  if (role[preposition] === Role.of) return from < preposition ? -1 : nearest
  if (isTime(draft, nearest)) return -1
  const under = is[preposition]!
  if (verb >= 0 && !nouns.added[nearest]) {
    if ((under & Is.verbPreposition) !== 0 || isWhen(draft, phrase) || (under & Is.figurePreposition) !== 0 && isFigure(draft, phrase)) return -1
    if ((under & Is.to) !== 0 && (lemmaAt(tokens, verbs.head[verb]!) & Lemma.recipient) !== 0) return -1
  }
  // A name or a pronoun is itself; "from" and "in" speak of the noun it was said of.
  for (let candidate = nearest, steps = 0; candidate >= 0 && steps < 4; steps++) {
    if (tag[nouns.head[candidate]!] === Tag.NOUN) return candidate
    candidate = nouns.governor[candidate]!
  }
  // "Columbia University in New York", "the Center for Advanced Study"
  if (verb >= 0 && tag[nouns.head[nearest]!] === Tag.PROPN && (under & Is.placePreposition) !== 0 && namedThings.has(word[nouns.head[nearest]!]!.lower)) return nearest
  return verb >= 0 || tag[nouns.head[nearest]!] === Tag.PRON || nouns.preposition[nearest]! >= 0 ? -1 : nearest
}

/** "by 60%", "to 1,200", "from $5 million": an amount, which is the verb's. */
const isFigure = ({ nouns, role, tag }: Draft, phrase: number): boolean => {
  const head = nouns.head[phrase]!, first = nouns.start[phrase]!
  return tag[head] === Tag.NUM || role[head] === Role.percent || role[first] === Role.currency || tag[first] === Tag.NUM && nouns.end[phrase]! - first < 4
}

/** "in 2022", "on Tuesday", "in the first quarter". */
export const isWhen = (draft: Draft, phrase: number): boolean => {
  const { nouns, tag, tokens: { start, end, kind } } = draft
  const head = nouns.head[phrase]!
  return isTime(draft, phrase) || tag[head] === Tag.NUM && kind[head] === TokenKind.number && end[head]! - start[head]! === 4 && nouns.start[phrase] === head
}
