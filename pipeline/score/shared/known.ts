import type { Authority } from "../../authority/authority.ts"
import type { Known } from "./identities.ts"

const states = new Set(["country", "territory"])

/** What an authority says of titles and states. */
export const knownOf = (authority: Authority): Known => ({
  claimants: (form) => [...new Set(authority.byAlias(form).filter(({ kind }) => kind !== "metonym" && kind !== "weak").map(({ entity }) => entity.entity_id))],
  isCountry: (id) => states.has(authority.entity(id)?.subtype ?? "")
})
