import type { Claim } from "../../authority/gazetteer.ts"
import { keyOfClaim } from "../../authority/keys.ts"
import { foldedKey } from "../../authority/key.ts"
import { Shape } from "../../document/token.ts"
import type { Draft } from "./draft.ts"
import type { Ground } from "./ground.ts"
import { isGiven } from "./marks.ts"
import { organisationNouns } from "./words.ts"

/** How many letters a place's name shares with the adjective made of it: "Kazakhstan", "Kazakhstanskaya". */
const shared = 5

/** The one body whose name is the place turned into an adjective and the name: "Kazakhstan" and "Pravda" → Kazakhstanskaya Pravda. */
const turnedClaim = ({ authority }: Ground, place: string, name: string): Claim | undefined => {
  const words = foldedKey(name).split(" "), stem = foldedKey(place).split(" ").at(-1)!.slice(0, Math.max(shared, foldedKey(place).length - 2))
  const fitting = authority.edged(words.at(-1)!, words.length + 1).filter((claim) => {
    const all = keyOfClaim(claim).split(" "), { type } = claim.entity
    return (type === "organisation" || type === "group" || type === "work") && words.every((word, index) => all[index + 1] === word) && all[0]!.startsWith(stem) && stem.length >= shared
  })
  return new Set(fitting.map(({ entity }) => entity)).size === 1 ? fitting[0] : undefined
}

/** What party a token names by itself. */
const partyAt = ({ document: { tokens }, hitAt, hits }: Ground, token: number): ReadonlyArray<Claim> | undefined => {
  const hit = hits[hitAt[token] ?? -1]
  if (hit === undefined && /^(?:conservatives|tories|liberals|democrats|republicans)$/u.test(tokens.word[token]!.lower)) return []
  return hit !== undefined && hit.last === token + 1 && hit.claims[0]?.entity.subtype === "party" ? hit.claims : undefined
}

/** "Kazakhstan newspaper Pravda": a place, a common noun and a name that together are a body the authority has in another form. */
export const turned = (ground: Ground, drafts: ReadonlyArray<Draft>): ReadonlyArray<Draft> => {
  const { document: { text, tokens } } = ground, found: Array<Draft> = [], people = new Set<string>()
  for (const draft of drafts) {
    // "Boris Johnson … the Johnson Conservatives": somebody named before, and his party.
    if (draft.last - draft.first === 2 && draft.claims.length === 0) {
      const party = partyAt(ground, draft.first + 1)
      if (party !== undefined && people.has(tokens.word[draft.first]!.form) && !/^(?:young|new|old|true|real|free)$/u.test(tokens.word[draft.first]!.lower)) {
        found.push({ first: draft.first, last: draft.first + 1, claims: [], rule: "name-capitals" }, { first: draft.first + 1, last: draft.last, claims: party, rule: "name-gazetteer" })
        continue
      }
      if (isGiven(ground, draft.first) && party === undefined) people.add(tokens.word[draft.last - 1]!.form)
    } else if (draft.last - draft.first > 1 && draft.claims[0]?.entity.type === "person") people.add(tokens.word[draft.last - 1]!.form)
    const before = found.at(-1), noun = tokens.word[draft.first - 1]
    if (before !== undefined && before.last === draft.first - 1 && noun !== undefined && noun.shape === Shape.lower && organisationNouns.has(noun.lower) && before.claims[0]?.entity.type === "place") {
      const claim = turnedClaim(ground, text.slice(tokens.start[before.first], tokens.end[before.last - 1]), text.slice(tokens.start[draft.first], tokens.end[draft.last - 1]))
      if (claim !== undefined) { found[found.length - 1] = { first: before.first, last: draft.last, claims: [claim], rule: "name-place-noun" }; continue }
    }
    found.push(isMovement(ground, draft) ? { ...draft, last: draft.last + 1, rule: "name-movement" } : draft)
  }
  return found
}

/** "the Jadid movement": a name that needs its small word. */
const isMovement = ({ document: { tokens } }: Ground, { claims, first, last, rule }: Draft): boolean =>
  claims.length === 0 && rule === "name-capitals" && last - first <= 3 && tokens.word[last]?.form === "movement" && tokens.word[first - 1]?.lower === "the"
