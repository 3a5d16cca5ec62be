import { textOf } from "../../document/document.ts"
import { Shape, Tag } from "../../document/token.ts"
import type { Ground } from "./ground.ts"
import { isGiven, mayOpenTitle, titleReach } from "./marks.ts"
import { isCapital } from "./joins.ts"
import { personNouns } from "./words.ts"

const longestTitle = 5

/** The end of the title that begins at a token, with a capital: "President", "Prime Minister", "Secretary of State"; the token itself when none does. */
export const titleEnd = (ground: Ground, first: number, end: number): number => {
  const { document, lexicon } = ground
  for (let last = mayOpenTitle(ground, first) ? titleReach(ground, first, Math.min(end, first + longestTitle)) : first; last > first; last--) {
    if (document.tokens.word[last - 1]!.shape !== Shape.none && lexicon.isTitle(textOf(document, first, last))) return last
  }
  const small = document.tokens.word[first]!.lower
  return ground.opening[first] === 1 && first + 1 < end && personNouns.has(small) && !isGiven(ground, first) ? first + 1 : first
}

/** The end of a title with the office's matter, before a name: "Minister of Education" in "Minister of Education Stefania Giannini". */
export const withMatter = (ground: Ground, title: number, end: number): number => {
  const { document: { tokens }, hits, hitAt } = ground
  const small = tokens.word[title]?.lower
  if (title >= end || small !== "of" && small !== "for" && small !== "to") return title
  let at = tokens.word[title + 1]?.lower === "the" ? title + 2 : title + 1
  const hit = hits[hitAt[at] ?? -1]
  if (hit !== undefined && hit.last < end && hit.claims[0]!.entity.type !== "person" && (hit.last - hit.first > 1 || hit.claims[0]!.entity.type === "place")) return hit.last
  for (let token = at + 1; token < end; token++) if (isCapital(ground, token) && isGiven(ground, token)) return token
  // "Director of the National Iodine Nutrition study": a common noun goes on with the matter, and nobody is named.
  if (tokens.tag[end] === Tag.NOUN && tokens.word[end]!.shape === Shape.lower && tokens.sentence[end] === tokens.sentence[title]) return title
  at = Math.max(at + 1, end - 2)
  return at < end ? at : title
}
