import { Tag } from "../document/token.ts"
import { Kind, roomIn } from "./draft.ts"
import type { Draft } from "./draft.ts"
import { Role } from "./functionWords.ts"
import { nounIn } from "./nounsInClauses.ts"
import { markIn, openerIn } from "./openers.ts"
import { verbIn } from "./verbsInClauses.ts"
import { Before, close, pop, push, top, walkOf } from "./walk.ts"
import type { Walk } from "./walk.ts"

/** Finds the clauses of every sentence, in one walk over its phrases with a stack of open clauses. */
export const clauses = (draft: Draft): void => {
  const walk = walkOf(draft)
  const { verbs } = draft
  let group = 0
  for (const { first, last } of draft.parsed.sentences) {
    const from = group
    while (group < verbs.count && verbs.start[group]! < last) group++
    // No clause without a verb.
    if (group > from) sentence(walk, first, last)
  }
}

const sentence = (walk: Walk, first: number, last: number): void => {
  const { nounPhraseAt, verbGroupAt, clauseAt, nouns, verbs, clauses } = walk.draft
  // A clause may open at every token, and one more for every sentence and bracket.
  roomIn(clauses, 3 * (last - first) + 16)
  walk.depth = 0
  walk.begins = first
  walk.before = Before.start
  walk.noun = -1
  walk.separator = first - 1
  walk.conjunction = -1
  walk.first = clauses.count
  push(walk, Kind.main, first, -1)
  for (let i = first; i < last;) {
    let end = i + 1
    if (nounPhraseAt[i]! >= 0) {
      end = nouns.end[nounPhraseAt[i]!]!
      nounIn(walk, nounPhraseAt[i]!)
    } else if (verbGroupAt[i]! >= 0 && verbs.start[verbGroupAt[i]!] === i) {
      end = verbs.end[verbGroupAt[i]!]!
      verbIn(walk, verbGroupAt[i]!, last)
    } else word(walk, i, last)
    const clause = walk.clause[walk.depth - 1]!
    while (i < end) clauseAt[i++] = clause
  }
  const end = last > first && walk.draft.role[last - 1] === Role.stop ? last - 1 : last
  while (walk.depth > 1) pop(walk, end)
  close(walk, walk.clause[0]!, end)
}

/** A token outside all phrases. */
const word = (walk: Walk, i: number, last: number): void => {
  const { role, clauses, tag } = walk.draft
  switch (tag[i]) {
    case Tag.PUNCT: case Tag.SYM: return markIn(walk, i)
    case Tag.CCONJ:
      walk.before = Before.conjunction
      walk.conjunction = i
      walk.separator = i
      return
    case Tag.SCONJ: case Tag.PRON: case Tag.DET: case Tag.ADV: case Tag.ADP:
      if (openerIn(walk, i, last)) {
        walk.before = Before.opener
        walk.conjunction = -1
        return
      }
      if (tag[i] === Tag.ADP || tag[i] === Tag.SCONJ) walk.before = Before.adposition
      return
    case Tag.ADJ: {
      const clause = walk.clause[top(walk)]!
      if (walk.before === Before.verb && walk.verbed[top(walk)] && clauses.predicate[clause]! < 0) clauses.predicate[clause] = i
      walk.before = Before.other
      walk.conjunction = -1
      return
    }
    case Tag.PART: return
    default: walk.before = role[i] === Role.none ? Before.other : walk.before
  }
}
