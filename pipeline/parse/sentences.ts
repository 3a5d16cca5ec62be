import type { Sentence } from "../document/document.ts"
import { boundaryAfter } from "./boundaries.ts"
import { follows, markerAt } from "./listMarkers.ts"
import type { Paragraph } from "./paragraphs.ts"
import { Hint, type TokenList } from "./tokenList.ts"

/** A sentence ends here at the latest, so that no stage meets one of millions of tokens. */
export const longestSentence = 1000

/** The sentences of all paragraphs, in order; together they hold every token. */
export const sentences = (text: string, tokens: TokenList, paragraphs: ReadonlyArray<Paragraph>): ReadonlyArray<Sentence> => {
  const found: Array<Sentence> = []
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) sentencesOf(text, tokens, paragraphs[paragraph]!, paragraph, found)
  return found
}

const sentencesOf = (text: string, tokens: TokenList, { first, last }: Paragraph, paragraph: number, found: Array<Sentence>): void => {
  const { hints } = tokens
  let begin = first
  const close = (end: number): void => {
    if (end <= begin) return
    found.push({ start: tokens.start[begin]!, end: tokens.end[end - 1]!, first: begin, last: end, paragraph })
    begin = end
  }
  let marker = markerAt(text, tokens, first, last)
  for (let token = marker?.end ?? first; token < last;) {
    // Most tokens end nothing, and say so.
    if (marker === undefined && (hints[token]! & (Hint.stop | Hint.colon)) === 0 && token - begin < longestSentence) {
      token++
      continue
    }
    const next = marker && startsItem(text, tokens, token) ? markerAt(text, tokens, token, last) : undefined
    if (marker && next && follows(marker, next)) {
      close(token)
      marker = next
      token = next.end
      continue
    }
    if ((hints[token]! & Hint.colon) !== 0 && isCredit(text, tokens, token, last)) close(token)
    const end = (hints[token]! & Hint.stop) !== 0 ? boundaryAfter(text, tokens, begin, token, last) : token
    if (end > token) close(end)
    else if (token - begin >= longestSentence) close(token)
    token = Math.max(end, token + 1)
    marker ??= begin > first && token === begin && token < last ? markerAt(text, tokens, token, last) : undefined
  }
  close(last)
}

/** Only after white space can an item of a list begin. */
const startsItem = (text: string, tokens: TokenList, token: number): boolean =>
  token > 0 && tokens.start[token]! > tokens.end[token - 1]! || "•⁃".includes(text[tokens.start[token]!]!)

const credits = new Set(["Image", "Images", "Photo", "Photos", "Photograph", "Picture", "Illustration", "Credit"])

/** "Image: Reuters" after a caption without a stop begins a sentence of its own. The token has a colon written onto it. */
const isCredit = (text: string, tokens: TokenList, token: number, last: number): boolean =>
  token + 1 < last && credits.has(text.slice(tokens.start[token], tokens.end[token]))
