import { span, type Span } from "../document/span.ts"
import type { TokenList } from "./tokenList.ts"
import { Class, classAt } from "./characters.ts"

/** A paragraph with its tokens, `first` to before `last`. */
export interface Paragraph extends Span {
  readonly first: number
  readonly last: number
}

/** The blocks between line breaks that have a token. */
export const paragraphs = (text: string, tokens: TokenList): ReadonlyArray<Paragraph> => {
  const found: Array<Paragraph> = []
  let first = 0
  for (let token = 1; token <= tokens.length; token++) {
    if (token < tokens.length && !hasBreak(text, tokens.end[token - 1]!, tokens.start[token]!)) continue
    found.push({ ...span(tokens.start[first]!, tokens.end[token - 1]!), first, last: token })
    first = token
  }
  return found
}

const hasBreak = (text: string, from: number, to: number): boolean => {
  for (let index = from; index < to; index++) if (classAt(text, index) === Class.lineBreak) return true
  return false
}
