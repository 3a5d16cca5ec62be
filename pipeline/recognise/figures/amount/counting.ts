import type { Document } from "../../../document/document.ts"
import { Shape, Tag, TokenKind } from "../../../document/token.ts"

/** Whether what stands behind a number is counted by it: a plural. */
export const isCounting = ({ tokens }: Document, at: number): boolean => {
  const word = tokens.word[at]
  if (word === undefined || tokens.kind[at] !== TokenKind.word) return false
  const noun = tokens.tag[at] === Tag.ADJ ? at + 1 : at
  return tokens.tag[noun] === Tag.NOUN && tokens.word[noun]!.lemmas[Tag.NOUN] !== tokens.word[noun]!.lower || /^(?:people|men|women|children|police|percent)$/u.test(tokens.word[noun]?.lower ?? "")
}

/** Whether a sentence's words begin small, as in running text; in a headline every word may begin large. */
export const isRunningText = ({ sentences, tokens }: Document, at: number): boolean => {
  const { first, last } = sentences[tokens.sentence[at]!]!
  for (let token = first; token < last && token < first + 60; token++) {
    const tag = tokens.tag[token]
    if (tokens.word[token]!.shape === Shape.lower && (tag === Tag.NOUN || tag === Tag.VERB || tag === Tag.ADJ || tag === Tag.AUX)) return true
  }
  return false
}

const joint = /^(?:,|;|and|but|while|or|with)$/u

/** "pork 6 and chicken 3.5", "for flats 5 and for land 12", "Tokyo 85 and Taipei 79": what has the number stands between a joint and it, and a figure with its unit was said before them. */
export const isListed = ({ tokens }: Document, first: number): boolean => {
  const sentence = tokens.sentence[first]
  let at = first - 1
  while (at > 0 && first - at < 6 && tokens.sentence[at] === sentence && !joint.test(tokens.word[at]!.lower)) {
    const tag = tokens.tag[at]
    if (tag === Tag.VERB || tag === Tag.AUX || tag === Tag.NUM) return false
    at--
  }
  if (tokens.sentence[at] !== sentence || !joint.test(tokens.word[at]!.lower)) return false
  for (let back = at - 1; back >= 0 && at - back < 26 && tokens.sentence[back] === sentence; back--) {
    if (tokens.tag[back] !== Tag.NUM && tokens.kind[back] !== TokenKind.number) continue
    const next = tokens.kind[back + 1] === TokenKind.symbol || /^(?:percent|per|million|billion|points?)$/u.test(tokens.word[back + 1]!.lower)
    if (next || tokens.tag[back + 1] === Tag.NOUN && tokens.word[back + 1]!.lower.endsWith("s") || tokens.word[back - 1]?.form === "$" || tokens.word[back - 1]?.form === "£" || tokens.word[back - 1]?.form === "€") return true
  }
  return false
}
