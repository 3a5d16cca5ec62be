import type { RowOf } from "../../schemas/tables.ts"
import type { Authority } from "../authority/authority.ts"
import type { EntityType } from "../document/mention/name.ts"

type EntityRow = RowOf<"entities">

/** How often an entity is mentioned, and in how many documents. */
export interface Counts {
  readonly mention_count: number
  readonly document_count: number
}

/** The row of an entity the authority knows; undefined when it does not. */
export const authorityRow = (authority: Authority, id: string, counts: Counts): EntityRow | undefined => {
  const entity = authority.entity(id)
  if (entity === undefined) return undefined
  const { country_code, description, entity_id, geo_precision, iso_code, latitude, longitude, name, type, wikidata_id } = entity
  return {
    entity_id, type, name, status: "authority",
    ...(wikidata_id === undefined ? {} : { wikidata_id }), ...(iso_code === undefined ? {} : { iso_code }),
    ...(country_code === undefined || type === "person" ? {} : { country_code }),
    ...(latitude === undefined ? {} : { latitude }), ...(longitude === undefined ? {} : { longitude }), ...(geo_precision === undefined ? {} : { geo_precision }),
    ...(description === undefined ? {} : { description }), ...counts
  }
}

/** The row of an entity that one document alone tells of. */
export const provisionalRow = (id: string, type: EntityType, name: string, counts: Counts): EntityRow => ({ entity_id: id, type, name, status: "provisional", ...counts })
