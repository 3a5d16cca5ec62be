import { tombstoneOf } from "../publish/tombstones.ts"
import type { Published } from "./published.ts"

/** An entity that is gone, and the one its mentions mean now. */
export interface Redirect {
  readonly old_id: string
  readonly new_id?: string
  readonly operation: "merge" | "split" | "none"
}

/** Entities that are gone without a tombstone or a redirect, though their words are still mentions: each should leave a line in data/redirects.csv. */
export const missingRedirects = (base: Published, target: Published): ReadonlyArray<Redirect> => {
  const there = new Set((target.rows.get("entities") ?? []).map(({ entity_id }) => entity_id))
  const now = new Map((target.rows.get("mentions") ?? []).map(({ entity_id, mention_id }) => [mention_id, entity_id]))
  const became = new Map<string, Set<string>>()
  for (const { entity_id, mention_id } of base.rows.get("mentions") ?? []) {
    if (typeof entity_id !== "string" || there.has(entity_id) || target.redirected.has(entity_id) || target.tombstones.has(tombstoneOf({ id: entity_id }))) continue
    const next = now.get(mention_id)
    if (!now.has(mention_id)) continue
    const known = became.get(entity_id) ?? new Set<string>()
    became.set(entity_id, known)
    if (typeof next === "string") known.add(next)
  }
  return Array.from(became).sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([old_id, next]): ReadonlyArray<Redirect> => next.size === 0 ? [{ old_id, operation: "none" }]
    : Array.from(next).sort().map((new_id) => ({ old_id, new_id, operation: next.size > 1 ? "split" : "merge" })))
}
