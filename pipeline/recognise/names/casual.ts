import type { Claim } from "../../authority/gazetteer.ts"
import { textOf } from "../../document/document.ts"
import { Shape, Tag, TokenKind } from "../../document/token.ts"
import type { Draft } from "./draft.ts"
import type { Ground } from "./ground.ts"
import { Mark } from "./marks.ts"

/** Which part of a text's sentences must begin small for its capitals to tell nothing. */
const share = 0.25

/** No place's name that is written small has more words. */
const longest = 3

const locative = /^(?:in|from|to|at|near|around|between|across|through|outside|visiting|leaving|toward|towards)$/u

/** Whether a text is written without capitals, as messages are: sentences that begin small, or "i" for who speaks. */
export const isCasual = ({ document: { sentences, tokens }, marks }: Ground): boolean => {
  let small = 0, opens = false
  for (const { first, last } of sentences) {
    if (last - first > 2 && tokens.kind[first] === TokenKind.word && tokens.word[first]!.shape === Shape.lower) {
      small++
      if (first === 0) opens = true
    }
  }
  if ((opens || small > 2) && small >= sentences.length * share) return true
  for (let token = 0; token + 1 < tokens.length; token++) {
    if ((marks[token]! & Mark.i) === 0) continue
    const tag = tokens.tag[token + 1]
    if ((tag === Tag.VERB || tag === Tag.AUX) && tokens.word[token - 1]?.lower !== "the" && tokens.kind[token - 1] !== TokenKind.punctuation) return true
  }
  return false
}

/** What of a claim holds without a capital: a known place's own name. */
const holds = ({ authority }: Ground, claim: Claim | undefined, form: string, least: number): boolean =>
  claim !== undefined && claim.entity.type === "place" && claim.kind === "name" && claim.entity.prior >= least && authority.ambiguous(form)?.rule !== "context"

/** How many words stand side by side from a token, no more than a place's name has. */
const wordsFrom = ({ document: { tokens } }: Ground, token: number): number => {
  let width = 1
  while (width < longest && tokens.kind[token + width] === TokenKind.word && tokens.sentence[token + width] === tokens.sentence[token]) width++
  return width
}

/** Places written small in a text without capitals: "i live in vietnam", "san francisco". Elsewhere nothing. */
export const casualPlaces = (ground: Ground): ReadonlyArray<Draft> => {
  if (!isCasual(ground)) return []
  const { authority, covered, document } = ground, { tokens } = document, found: Array<Draft> = []
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.kind[token] !== TokenKind.word || tokens.word[token]!.shape !== Shape.lower || covered[token] === 1) continue
    const before = token > 0 ? tokens.word[token - 1]!.lower : ""
    for (let width = wordsFrom(ground, token); width > 0; width--) {
      const form = textOf(document, token, token + width), claims = authority.byAlias(form)
      const known = tokens.tag[token] === Tag.PROPN || tokens.tag[token] === Tag.X
      const least = width > 1 ? 50 : locative.test(before) ? known ? 30 : 45 : known ? 60 : 101
      if (!holds(ground, claims[0], form, least)) continue
      found.push({ first: token, last: token + width, claims, rule: "name-gazetteer" })
      token += width - 1
      break
    }
  }
  return found
}
