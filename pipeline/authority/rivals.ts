import type { Lines } from "./files.ts"
import { claimsOf } from "./claims.ts"
import type { Claim } from "./gazetteer.ts"
import { foldedKey } from "./key.ts"
import { boundsOf, dawn, dusk } from "./moment.ts"
import type { Entity } from "./rows/entity.ts"

/** Forms that several entities claim at one time by more than weak evidence, with those who claim them, the most prominent first. */
export interface Rivalry {
  readonly key: string
  readonly claims: ReadonlyArray<Claim>
}

const dated = ({ from, to }: Claim) => ({ from: from === undefined ? dawn : boundsOf(from).earliest, to: to === undefined ? dusk : boundsOf(to).latest })

/** Weak names and metonyms claim nothing by themselves; names of different times do not compete. */
const compete = (a: Claim, b: Claim): boolean => {
  if (a.entity === b.entity) return false
  const first = dated(a), second = dated(b)
  return first.from < second.to && second.from < first.to
}

export const rivalries = (lines: Lines, entities: ReadonlyMap<string, Entity>): ReadonlyArray<Rivalry> => {
  const byKey = new Map<string, Array<Claim>>()
  for (const claim of claimsOf(lines, entities)) {
    if (claim.kind === "weak" || claim.kind === "metonym") continue
    const key = foldedKey(claim.alias)
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, [claim])
    else known.push(claim)
  }
  const found: Array<Rivalry> = []
  for (const [key, claims] of byKey) {
    if (claims.length < 2 || !claims.some((claim) => compete(claims[0]!, claim) || claims.some((other) => compete(claim, other)))) continue
    found.push({ key, claims: claims.toSorted((a, b) => b.entity.prior - a.entity.prior || (a.entity.entity_id < b.entity.entity_id ? -1 : 1)) })
  }
  return found
}
