import type { Document } from "../../document/document.ts"
import type { Clause } from "../../document/phrase.ts"
import { Tag, TokenKind } from "../../document/token.ts"

/** The clause whose verb a token stands under, and its head's token. */
export const clauseOf = (document: Document, token: number): { readonly clause: Clause; readonly verb: number } | undefined => {
  const clause = document.clauses[document.clauseAt[token] ?? -1]
  const group = clause === undefined ? undefined : document.verbGroups[clause.verb]
  return clause === undefined || group === undefined ? undefined : { clause, verb: group.head }
}

/** Whether a phrase says a number: it is a figure, not what is measured. */
export const hasNumber = (document: Document, phrase: number): boolean => {
  const { end, start } = document.nounPhrases[phrase]!
  // "a one-time charge" is no number of charges.
  for (let at = start; at < end; at++) if ((document.tokens.kind[at] === TokenKind.number || document.tokens.tag[at] === Tag.NUM) && !(at + 2 < end && document.tokens.word[at + 1]!.form === "-")) return true
  return false
}
