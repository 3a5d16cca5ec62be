import { Tag } from "../document/token.ts"
import type { Draft } from "./draft.ts"
import { Lemma, nounAt } from "./traits.ts"

/** The phrase "who" speaks of: the nearest, or the one it is attached to, that can be a person. */
export const somebody = ({ nouns, tag, tokens }: Draft, nearest: number): number => {
  for (let phrase = nearest, steps = 0; phrase >= 0 && steps < 4; phrase = nouns.governor[phrase]!, steps++) {
    const head = nouns.head[phrase]!
    if (tag[head] !== Tag.NOUN) {
      // "the brother of Putin, who" may be either; "the head of Gazprom who" is not told from it without the world.
      if (tag[head] === Tag.PROPN && nouns.governor[phrase]! >= 0 && tag[nouns.head[nouns.governor[phrase]!]!] === Tag.NOUN && isPerson(tokens, nouns.head[nouns.governor[phrase]!]!)) continue
      return phrase
    }
    if (isPerson(tokens, head)) return phrase
  }
  return nearest
}

/** The phrase that "that" without a comma speaks of: a name needs none to tell which it is, so what it is attached to ("a class in Algebra which"). */
export const something = ({ nouns, tag }: Draft, nearest: number): number => {
  const governor = nouns.governor[nearest]!
  return tag[nouns.head[nearest]!] === Tag.PROPN && governor >= 0 && tag[nouns.head[governor]!] === Tag.NOUN ? governor : nearest
}

/** Is the token, as a noun, a word for a person? */
export const isPerson = (tokens: Draft["parsed"]["tokens"], head: number): boolean => (nounAt(tokens, head) & (Lemma.person | Lemma.doer)) !== 0

const number = { unknown: 0, singular: 1, plural: 2 } as const

/** The nearest phrase, of those it is attached to, that agrees with the verb in number: "a list of the names that was made". */
export const agreeing = (draft: Draft, nearest: number, group: number): number => {
  const { nouns, verbs, word, tag } = draft
  let first = verbs.start[group]!
  while (tag[first] !== Tag.VERB && tag[first] !== Tag.AUX) first++
  const wanted = verbNumber(word[first]!.lower, word[first]!.lemmas[tag[first]!]!)
  if (wanted === number.unknown) return nearest
  for (let phrase = nearest, steps = 0; phrase >= 0 && steps < 4; phrase = nouns.governor[phrase]!, steps++) {
    const found = nounNumber(draft, phrase)
    if (found === number.unknown || found === wanted) return phrase
  }
  return nearest
}

const verbNumber = (lower: string, lemma: string): number => {
  switch (lower) {
    case "is": case "was": case "has": case "does": return number.singular
    case "are": case "were": case "have": case "do": return number.plural
    default: return lower !== lemma && lower.endsWith("s") ? number.singular : number.unknown
  }
}

const nounNumber = ({ nouns, tag, word }: Draft, phrase: number): number => {
  const head = nouns.head[phrase]!
  if (nouns.next[phrase]! >= 0 || nouns.previous[phrase]! >= 0 || tag[head] !== Tag.NOUN) return number.unknown
  return word[head]!.lower === word[head]!.lemmas[Tag.NOUN] ? number.singular : number.plural
}
