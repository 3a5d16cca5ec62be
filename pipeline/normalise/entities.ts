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
  const row = { entity_id, type, name, status: "authority" } as { -readonly [K in keyof EntityRow]: EntityRow[K] }
  if (wikidata_id !== undefined) row.wikidata_id = wikidata_id
  if (iso_code !== undefined) row.iso_code = iso_code
  if (country_code !== undefined && type !== "person") row.country_code = country_code
  if (latitude !== undefined) row.latitude = latitude
  if (longitude !== undefined) row.longitude = longitude
  if (geo_precision !== undefined) row.geo_precision = geo_precision
  if (description !== undefined) row.description = description
  row.mention_count = counts.mention_count
  row.document_count = counts.document_count
  return row
}

/** The row of an entity that one document alone tells of. */
export const provisionalRow = (id: string, type: EntityType, name: string, counts: Counts): EntityRow => ({ entity_id: id, type, name, status: "provisional", ...counts })
