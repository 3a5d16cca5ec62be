import type { Document } from "../../document/document.ts"
import { Shape, Tag, TokenKind } from "../../document/token.ts"

/** As long as a dateline can be, in tokens: "WASHINGTON, D.C., March 3, 2024 (Reuters) —". */
const longest = 16

/** The first token behind a dateline's dash; -1 where a paragraph begins otherwise. */
const behindDateline = ({ tokens }: Document, first: number, last: number): number => {
  if (tokens.word[first]!.shape !== Shape.upper || tokens.end[first]! - tokens.start[first]! < 3) return -1
  for (let at = first + 1; at < Math.min(last, first + longest); at++) {
    const { form, shape } = tokens.word[at]!
    if (form === "—" || form === "–" || form === "--" || (form === "-" && tokens.start[at]! > tokens.end[at - 1]!)) return at + 1 < last && (tokens.word[at + 1]!.shape !== Shape.lower || tokens.kind[at + 1] === TokenKind.quote) ? at + 1 : -1
    const isPart = shape === Shape.upper || shape === Shape.capitalised || shape === Shape.mixed || tokens.kind[at] === TokenKind.number || form === "," || form === "(" || form === ")" || form === "." || form === "/"
    if (!isPart || tokens.tag[at] === Tag.VERB || tokens.tag[at] === Tag.AUX) return -1
  }
  return -1
}

/** Where the first sentences of paragraphs begin behind their datelines, by sentence. */
export const datelines = (document: Document): ReadonlyMap<number, number> => {
  const { sentences } = document, found = new Map<number, number>()
  for (let i = 0; i < sentences.length; i++) {
    const { first, last, paragraph } = sentences[i]!
    if (i > 0 && sentences[i - 1]!.paragraph === paragraph) continue
    const at = behindDateline(document, first, last)
    if (at !== -1 && at < last) found.set(i, at)
  }
  return found
}
