import type { Span } from "../document/span.ts"
import { Hint, type TokenList } from "./tokenList.ts"

/** A paragraph with its tokens, `first` to before `last`. */
export interface Paragraph extends Span {
  readonly first: number
  readonly last: number
}

/** The blocks between line breaks that have a token. */
export const paragraphs = ({ start, end, hints, length }: TokenList): ReadonlyArray<Paragraph> => {
  const found: Array<Paragraph> = []
  for (let first = 0, token = 1; token <= length; token++) {
    if (token < length && (hints[token]! & Hint.breaks) === 0) continue
    found.push({ start: start[first]!, end: end[token - 1]!, first, last: token })
    first = token
  }
  return found
}
