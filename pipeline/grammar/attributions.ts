import { Tag } from "../document/token.ts"
import { Kind } from "./draft.ts"
import { Role } from "./functionWords.ts"
import { findingVerbs } from "./lexicon.ts"
import { Lemma, verbAt } from "./traits.ts"
import { bareBefore, wholeStart } from "./nounsInClauses.ts"
import { Mark, popTo, push, top, waiting } from "./walk.ts"
import type { Walk } from "./walk.ts"

/** "…, he said", "…,” said the minister", "Both, he said, helped": a clause of saying behind or inside what is said. What is said becomes its complement. */
export const attributionIn = (walk: Walk, group: number, last: number): boolean => {
  const { verbs, clauses, nouns, nounPhraseAt, role, tag, tokens } = walk.draft
  const head = verbs.head[group]!
  const end = verbs.end[group]!
  if (tag[head] !== Tag.VERB || (verbAt(tokens, head) & Lemma.speech) === 0 && !((end >= last || role[end] === Role.stop) && findingVerbs.has(tokens.word[head]!.lemmas[Tag.VERB]!))) return false
  const depth = top(walk)
  const bare = bareBefore(walk)
  const from = bare >= 0 ? wholeStart(walk.draft, bare) : verbs.start[group]!
  const separated = from > 0 && (walk.separator === from - 1 || role[from - 1] === Role.comma || role[from - 1] === Role.quote)
    && role[from - 1] !== Role.and && role[from - 1] !== Role.or && role[from - 1] !== Role.but && role[from - 1] !== Role.semicolon && role[from - 1] !== Role.colon
  if (!separated) return false
  // Inside what is said: "Both movements, he said, helped …".
  if (!walk.verbed[depth] && (bare < 0 || bare === clauses.subject[walk.clause[depth]!] || end >= last || role[end] !== Role.comma)) return false
  const following = end < last ? nounPhraseAt[end]! : -1
  if (bare < 0) {
    if (following < 0 || waiting(walk) >= 0) return false
  } else if (end < last && (role[end] === Role.that || tag[end] === Tag.SCONJ || following >= 0 && nouns.end[following]! < last && verbAfter(walk, nouns.end[following]!))) return false
  if (!walk.verbed[depth]) walk.bare[depth] = clauses.subject[walk.clause[depth]!]!
  const content = walk.clause[0]!
  popTo(walk, 0, from)
  const clause = push(walk, Kind.main, from, -1, Mark.attribution | (bare < 0 ? Mark.inverted : 0))
  clauses.parent[clause] = -1
  clauses.subject[clause] = bare
  clauses.kind[content] = Kind.complement
  clauses.parent[content] = clause
  return true
}

const verbAfter = ({ draft: { verbGroupAt } }: Walk, i: number): boolean => verbGroupAt[i]! >= 0
