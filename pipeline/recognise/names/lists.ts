import { Shape } from "../../document/token.ts"
import type { EntityType } from "../../document/mention/name.ts"
import type { Draft } from "./draft.ts"
import type { Ground } from "./ground.ts"

/** Whether only a comma, "and" or "or" (or both) stands between two names. */
const joined = ({ document: { tokens } }: Ground, from: number, to: number): boolean => {
  const width = to - from
  if (width < 1 || width > 2 || tokens.sentence[from] !== tokens.sentence[to]) return false
  const one = tokens.word[from]!.lower, other = tokens.word[to - 1]!.lower
  return width === 1 ? one === "," || one === "and" || one === "or" || one === "&" : one === "," && (other === "and" || other === "or")
}

/** What is listed together is of one kind: "Mosul, Baiji and Tuz". A list needs two joints, or one "and". `known` tells whose claim is kept. */
export const listed = (ground: Ground, drafts: ReadonlyArray<Draft>, found: Array<EntityType>, known: Uint8Array): ReadonlyArray<EntityType> => {
  const { document: { tokens } } = ground
  const settle = (from: number, to: number): void => {
    let common: EntityType | undefined
    for (let index = from; index < to; index++) {
      const type = found[index]!
      if (type === "other") continue
      if (common !== undefined && common !== type) return
      common = type
    }
    if (common !== "person" && common !== "place" && common !== "organisation") return
    for (let index = from; index < to; index++) {
      const { first, last, claims } = drafts[index]!
      if (found[index] === "other" && claims.length === 0 && last - first < 5 && tokens.word[first]!.shape >= Shape.capitalised && (last - first === 1 || tokens.word[last - 1]!.shape !== Shape.upper)) {
        found[index] = common
        known[index] = 0
      }
    }
  }
  for (let index = 0; index < drafts.length;) {
    let end = index + 1, ands = 0
    while (end < drafts.length && joined(ground, drafts[end - 1]!.last, drafts[end]!.first)) {
      if (tokens.word[drafts[end]!.first - 1]!.form !== ",") ands++
      end++
    }
    if (end - index > 2 || ands > 0) settle(index, end)
    index = end
  }
  return found
}
