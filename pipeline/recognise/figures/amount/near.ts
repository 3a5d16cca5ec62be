import type { Document } from "../../../document/document.ts"

/** Whether a word of the token's sentence (at most `reach` tokens away) is one of `words`. */
export const isNear = (document: Document, token: number, words: RegExp, reach = 40): boolean => {
  const { tokens } = document
  const sentence = tokens.sentence[token]
  for (let i = Math.max(0, token - reach); i < Math.min(tokens.length, token + reach); i++) if (tokens.sentence[i] === sentence && words.test(tokens.word[i]!.lower)) return true
  return false
}
