import { Tag } from "../document/token.ts"
import { roomIn } from "./draft.ts"
import type { Draft } from "./draft.ts"
import { Role } from "./functionWords.ts"
import { Is } from "./is.ts"
import { fractions } from "./lexicon.ts"
import { Lemma, verbAt } from "./traits.ts"
import { Run, runFrom } from "./run.ts"

/** Finds the base noun phrases of a text, from left to right, and links each to its possessor. */
export const nounPhrases = (draft: Draft): void => {
  const { tag } = draft
  for (const { first, last } of draft.parsed.sentences) {
    roomIn(draft.nouns, last - first)
    for (let i = first; i < last;) {
      // Marks and auxiliaries open none: a quarter of all tokens.
      if (tag[i] === Tag.PUNCT || tag[i] === Tag.AUX) i++
      else i = Math.max(phraseAt(draft, i, first, last), i + 1)
    }
  }
}

/** Reads the phrase that begins at `i`, if one does; gives the token to go on from. */
const phraseAt = (draft: Draft, i: number, first: number, last: number): number => {
  const { tag, role } = draft
  if (role[i] === Role.possessor) return pronounAt(draft, i, first, last)
  switch (tag[i]) {
    case Tag.PRON: return pronounAt(draft, i, first, last)
    case Tag.NOUN: case Tag.PROPN: case Tag.NUM: case Tag.DET: case Tag.ADJ: case Tag.X: break
    case Tag.SYM: if (role[i] !== Role.currency) return i + 1; break
    case Tag.ADV: if (role[i] !== Role.bound && role[i] !== Role.comparative && tag[i + 1] !== Tag.ADJ && tag[i + 1] !== Tag.NUM && tag[i + 1] !== Tag.DET) return i + 1; break
    case Tag.ADP: if (!boundBefore(draft, i, last)) return i + 1; break
    case Tag.VERB: if (!modifierAt(draft, i, last)) return i + 1; break
    case Tag.PART: case Tag.PUNCT: default: return i + 1
  }
  if (tag[i] === Tag.DET && opensClause(draft, i)) return i + 1
  if ((tag[i] === Tag.NOUN || tag[i] === Tag.PROPN) && i + 1 < last && tag[i + 1] === Tag.PROPN && (draft.is[i]! & Is.day) !== 0) {
    add(draft, first, i, i + 1, i)
    return i + 1
  }
  runFrom(draft, i, last)
  if (Run.head < 0) return Run.end
  add(draft, first, i, Run.end, Run.head)
  return Run.end
}

/** "his pioneering work", "intercepted coded messages", "with increased pressure": a participle that opens the phrase. */
const modifierAt = ({ is, role, tag, tokens }: Draft, i: number, last: number): boolean => {
  if (i === 0 || i + 1 >= last || tag[i + 1] !== Tag.NOUN && tag[i + 1] !== Tag.ADJ && tag[i + 1] !== Tag.PROPN) return false
  const looks = is[i]!
  if ((looks & Is.base) !== 0) return false
  if (role[i - 1] === Role.possessor || role[i - 1] === Role.possessive) return true
  if ((looks & Is.describing) !== 0 && tag[i + 1] !== Tag.PROPN) return tag[i - 1] === Tag.ADP || tag[i - 1] === Tag.VERB || tag[i - 1] === Tag.CCONJ || tag[i - 1] === Tag.PUNCT || tag[i - 1] === Tag.PART || tag[i - 1] === Tag.SCONJ
  if (tag[i - 1] === Tag.VERB && (looks & Is.ing) !== 0 && (verbAt(tokens, i - 1) & Lemma.gerund) === 0) return true
  return (tag[i - 1] === Tag.ADP || tag[i - 1] === Tag.VERB) && (looks & Is.ed) !== 0 && tag[i + 1] !== Tag.PROPN
}

/** A pronoun is a phrase by itself; who, which and the that of a relative clause open clauses instead. */
const pronounAt = (draft: Draft, i: number, first: number, last: number): number => {
  const { role, tag } = draft
  if (opensClause(draft, i)) return i + 1
  if (role[i] === Role.predeterminer && (tag[i + 1] === Tag.DET || tag[i + 1] === Tag.PRON) && i + 1 < last) return i + 1
  add(draft, first, i, i + 1, i)
  return i + 1
}

/** who, which, whose, what … and that behind a noun. */
const opensClause = ({ role, tag }: Draft, i: number): boolean => {
  switch (role[i]) {
    case Role.who: case Role.which: case Role.whose: case Role.what: case Role.whether: case Role.where: return true
    case Role.that: return tag[i] !== Tag.DET && i > 0 && (tag[i - 1] === Tag.NOUN || tag[i - 1] === Tag.PROPN || tag[i - 1] === Tag.PRON || tag[i - 1] === Tag.NUM)
    default: return false
  }
}

/** "about 60", "by over $5 million", "at least 12": an adposition that belongs to a number. */
const boundBefore = ({ role, tag, word }: Draft, i: number, last: number): boolean => {
  if (i + 1 >= last) return false
  if (role[i] === Role.at) return tag[i + 1] === Tag.ADJ && i + 2 < last && isNumber(tag[i + 2]!, role[i + 2]!)
  if (role[i] === Role.bound && tag[i + 1] === Tag.DET && i + 2 < last && fractions.has(word[i + 2]!.lemmas[tag[i + 2]!]!)) return true
  return role[i] === Role.bound && isNumber(tag[i + 1]!, role[i + 1]!) && i > 0 && (tag[i - 1] === Tag.ADP || tag[i - 1] === Tag.SCONJ)
}

const isNumber = (tag: number, role: number): boolean => tag === Tag.NUM || role === Role.currency

/** Writes the phrase down, under the possessor that ends right before it. */
const add = ({ nouns, nounPhraseAt, role, tag }: Draft, first: number, start: number, end: number, head: number): void => {
  const index = nouns.count++
  nouns.start[index] = start
  nouns.end[index] = end
  nouns.head[index] = head
  nouns.reach[index] = end
  nouns.possessor[index] = nouns.next[index] = nouns.previous[index] = nouns.apposition[index] = nouns.preposition[index] = nouns.governor[index] = nouns.adjunctOf[index] = -1
  nouns.added[index] = 0
  for (let k = start; k < end; k++) nounPhraseAt[k] = index
  if (index === 0 || start === first) return
  const before = nouns.end[index - 1]!
  if (before === start - 1 && role[before] === Role.possessive) nouns.possessor[index] = index - 1
  else if (role[before - 1] === Role.possessor && tag[start] !== Tag.DET && (before === start || before === start - 1 && role[before] === Role.quote)) nouns.possessor[index] = index - 1
}
