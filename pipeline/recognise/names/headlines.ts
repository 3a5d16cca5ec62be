import { Shape, Tag, TokenKind } from "../../document/token.ts"
import type { Draft } from "./draft.ts"
import type { Ground } from "./ground.ts"
import { Mark } from "./marks.ts"
import { isHeroic, segment } from "./segments.ts"
import { never } from "./words.ts"

const tells = /^(?:says|said|signals|warns|meets|met|urges|vows|visits|wins|won|calls|denies|backs|resigns|seeks|faces|tells|orders|rejects|defends|admits|promises|accuses|sacks|fires|names|picks|signs|:)$/u

/** "Germany's Scholz Says", "President Ruto Signs": somebody the authority knows by a family name, where the headline treats him as somebody. */
export const isSurname = ({ authority, document: { tokens }, hitAt, hits, lowered, marks }: Ground, token: number): boolean => {
  if (hitAt[token] !== -1 || (marks[token]! & Mark.never) !== 0 || lowered.has(token) || tokens.word[token]!.form.length < 4) return false
  const owned = (marks[token - 1] ?? 0) & Mark.possessive && hits[hitAt[token - 2] ?? -1] !== undefined
  if (!owned && ((marks[token - 1] ?? 0) & Mark.title) === 0 && !tells.test(tokens.word[token + 1]?.lower ?? "")) return false
  return authority.byFamilyName(tokens.word[token]!.form).some(({ prior }) => prior >= 45)
}

/** In a headline a capital tells nothing: a word is a name's where the authority, a given name or the body of the text says so. */
const isName = (ground: Ground, token: number): boolean => {
  const { casing, document: { tokens }, hitAt, hits, lowered, marks, opening, raised } = ground
  const word = tokens.word[token]!, hit = hits[hitAt[token]!]
  if (tokens.kind[token] !== TokenKind.word || word.shape < Shape.capitalised) return false
  if (isHeroic(ground, token) || isSurname(ground, token)) return true
  const loud = casing[tokens.sentence[token]!] === "capitals" && hit?.last === token + 1 && !raised.has(token)
  if (loud && (never.has(word.lower) && opening[token] === 0 || hit!.claims.every(({ entity: { type }, kind, when }) => when === "case" || kind !== "abbreviation" && type !== "place" && type !== "person"))) return false
  if (hit !== undefined) return true
  if (never.has(word.lower) || lowered.has(token)) return false
  return raised.has(token) || (marks[token]! & (Mark.given | Mark.head)) === Mark.given && tokens.tag[token] === Tag.PROPN
}

/** The names of a headline, "Trump Meets Xi in Busan", or of a line of capitals. */
export const headlineNames = (ground: Ground, first: number, end: number): ReadonlyArray<Draft> => {
  const { document: { tokens }, hitAt, hits } = ground
  const found: Array<Draft> = []
  for (let token = first; token < end; token++) {
    if (!isName(ground, token)) continue
    let last = token + 1
    for (;;) {
      const hit = hits[hitAt[last - 1] ?? -1]
      if (hit !== undefined && hit.last > last) last = Math.min(end, hit.last)
      const next = tokens.word[last]?.form === "-" && last + 1 < end ? last + 1 : last
      if (next >= end || last - token > 40 || hit !== undefined && hit.last === last || !isName(ground, next)) break
      last = next + 1
    }
    found.push(...segment(ground, { first: isSurname(ground, token) && ((ground.marks[token - 1] ?? 0) & Mark.title) !== 0 && token > first ? token - 1 : token, last }).map((draft) => ({ ...draft, rule: draft.claims.length > 0 ? draft.rule : "name-headline" })))
    token = last - 1
  }
  return found
}
