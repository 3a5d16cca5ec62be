import type { Claim } from "./gazetteer.ts"
import { foldedKey } from "./key.ts"

/** The claims of one key, the most prominent entity first; `plain` when no claim hangs on letter case or an article. */
export interface Keyed {
  claims: ReadonlyArray<Claim>
  plain: boolean
}

const isPlain = ({ kind, when }: Claim): boolean => when === undefined && kind !== "abbreviation"

/** Two spellings of one key by which an entity claims the same thing. */
const repeats = (claims: ReadonlyArray<Claim>, { entity, from, kind, to, when }: Claim): boolean =>
  claims.some((other) => other.entity === entity && other.kind === kind && other.when === when && other.from === from && other.to === to)

const prominentFirst = (a: Claim, b: Claim): number => b.entity.prior - a.entity.prior || (a.entity.entity_id < b.entity.entity_id ? -1 : a.entity === b.entity ? 0 : 1)

/** Claims by their folded keys, each meaning once; and the key of every claim. */
export const keysOf = (all: Iterable<Claim>): { readonly keys: ReadonlyMap<string, Keyed>; readonly byClaim: ReadonlyMap<Claim, string> } => {
  const keys = new Map<string, Keyed>(), byClaim = new Map<Claim, string>()
  for (const claim of all) {
    const key = foldedKey(claim.alias), known = keys.get(key)
    if (key === "") continue
    byClaim.set(claim, key)
    if (known === undefined) keys.set(key, { claims: [claim], plain: isPlain(claim) })
    else if (!repeats(known.claims, claim)) {
      known.claims = [...known.claims, claim].sort(prominentFirst)
      known.plain &&= isPlain(claim)
    }
  }
  return { keys, byClaim }
}

const keys = new WeakMap<Claim, string>()

/** The folded key of a claim's form, made once. */
export const keyOfClaim = (claim: Claim): string => {
  const known = keys.get(claim)
  if (known !== undefined) return known
  const key = foldedKey(claim.alias)
  keys.set(claim, key)
  return key
}
