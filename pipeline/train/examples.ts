import { Tag, TokenKind } from "../document/token.ts"
import { tokenise } from "../parse/tokenise.ts"
import type { Annotated, TreebankSentence } from "./treebank.ts"

/** A sentence to learn from, or to be measured on. */
export interface Example {
  readonly forms: ReadonlyArray<string>
  readonly tags: ReadonlyArray<Tag>
}

export const goldExample = ({ text, words }: TreebankSentence): Example =>
  ({ forms: words.map(({ start, end }) => text.slice(start, end)), tags: words.map(({ tag }) => tag) })

/** The sentence in our own tokens; where they differ from the treebank's, the tag is read from the words they lie in or hold. */
export const ownExample = ({ text, words }: TreebankSentence): Example => {
  const tokens = tokenise(text)
  const forms: Array<string> = []
  const tags: Array<Tag> = []
  let word = 0
  for (let token = 0; token < tokens.length; token++) {
    const start = tokens.start[token]!, end = tokens.end[token]!
    while (word + 1 < words.length && words[word]!.end <= start) word++
    forms.push(text.slice(start, end))
    tags.push(tagOf(words, word, start, end, tokens.kind[token]!))
  }
  return { forms, tags }
}

const tagOf = (words: ReadonlyArray<Annotated>, first: number, start: number, end: number, kind: number): Tag => {
  let last = first
  while (last + 1 < words.length && words[last + 1]!.end <= end) last++
  const { start: from, end: to, tag } = words[last]!
  const inside = from < start || to > end
  if (!inside) return tag
  return kind === TokenKind.number ? Tag.NUM : kind === TokenKind.punctuation || kind === TokenKind.quote ? Tag.PUNCT : tag
}
