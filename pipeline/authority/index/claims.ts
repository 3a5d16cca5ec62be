import type { AliasKind } from "../rows/alias.ts"
import type { Claim } from "../gazetteer.ts"
import type { Entity } from "../rows/entity.ts"
import { claimColumns } from "./claimColumns.ts"
import type { Lookup } from "./lookup.ts"
import type { Sections, Strings } from "./strings.ts"

export interface ClaimReader {
  /** A claim by its number, always the same value. */
  readonly claim: (index: number) => Claim
  /** Those of a list whose key has so many pieces. */
  readonly edged: (edges: Pick<Lookup, "list" | "start">, piece: number, count: number) => ReadonlyArray<Claim>
}

const width = claimColumns.length

export const claimReader = (sections: Sections, strings: Strings, entity: (index: number) => Entity): ClaimReader => {
  const cells = sections["claims"]!, pieces = sections["key.pieces"]!
  const made = new Array<Claim | undefined>(cells.length / width)
  const claim = (index: number): Claim => {
    const before = made[index]
    if (before !== undefined) return before
    const [whose, alias, kind, from, to, when, literal] = cells.subarray(index * width, (index + 1) * width)
    const claim: { -readonly [K in keyof Claim]: Claim[K] } = { entity: entity(whose!), alias: strings(alias!), kind: strings(kind!) as AliasKind }
    if (from !== 0) claim.from = strings(from!)
    if (to !== 0) claim.to = strings(to!)
    if (when !== 0) claim.when = strings(when!) as Exclude<Claim["when"], undefined>
    if (literal !== 0) claim.literal_entity_id = strings(literal!)
    return made[index] = claim
  }
  return {
    claim,
    edged: ({ list, start }, piece, count) => {
      const found: Array<Claim> = []
      for (let at = piece === -1 ? 0 : start[piece]!; piece !== -1 && at < start[piece + 1]!; at++) if (pieces[cells[list[at]! * width + width - 1]!] === count) found.push(claim(list[at]!))
      return found
    }
  }
}
