import { lemmaOf, lowerOf } from "../../document/document.ts"
import { Tag } from "../../document/token.ts"
import { type Ground, groupFrom, held, isFinite, past } from "./ground.ts"
import { Can, powers } from "./verbs.ts"

/** A that-clause behind a noun ends at a comma, or before the verb that the noun is the subject of: "his claim that prices rose was false". */
export const nounClauseEnd = (ground: Ground, first: number, last: number): number => {
  let verbs = 0
  for (let at = first; at < last; at = past(ground, at, last)) {
    const group = groupFrom(ground, at)
    if (lowerOf(ground.document, at) === "," && verbs > 0) return at
    if (group === undefined || !isFinite(group)) continue
    if (verbs > 0 && (ground.document.verbGroupAt[at - 1] !== -1 || (ground.document.nounPhraseAt[at - 1] !== -1 && !startsClause(ground, at)))) return at
    verbs++
  }
  return last
}

/** Whether the noun before a verb is its own subject in a clause of its own: behind a conjunction or a relative. */
const startsClause = ({ document }: Ground, at: number): boolean => {
  const phrase = held(document.nounPhrases, document.nounPhraseAt[at - 1])!, tag = document.tokens.tag[phrase.start - 1]
  return /^(?:he|she|it|they|we|i|who|this)$/u.test(lowerOf(document, phrase.head)) || tag === Tag.SCONJ || tag === Tag.CCONJ || tag === Tag.PRON || tag === Tag.VERB && (powers(lemmaOf(document, phrase.start - 1)) & (Can.bare | Can.clausal | Can.expect)) !== 0
}
