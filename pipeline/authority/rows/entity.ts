import * as Schema from "effect/Schema"
import { alpha3, gender, number, optional, pattern, prior, slug, source, subtype, text, wikidata } from "./cells.ts"

export const entityTypes = ["person", "place", "organisation", "group", "event", "work", "facility", "other"] as const
export type EntityType = (typeof entityTypes)[number]

/** A line of entities/*.csv: one thing in the world that texts name. Its `name` is an alias of kind "name" without saying so again. */
export const Entity = Schema.Struct({
  entity_id: slug,
  type: Schema.Literals(entityTypes),
  /** country, territory, region, division, city, party, government, ministry, newspaper, event_series …: lower case with underscores. */
  subtype: optional(subtype),
  /** The press's usual spelling. */
  name: text,
  /** Of a person: the family name, or the name the press uses alone ("Tokayev", "Xi", "Lula"). */
  family_name: optional(text),
  wikidata_id: optional(wikidata),
  /** Its own: ISO 3166-1 alpha-3 of a country, ISO 3166-2 of a division. */
  iso_code: optional(pattern(/^[A-Z]{2}(?:[A-Z]|-[A-Z0-9]{1,3})$/u)),
  /** Where a place lies or an organisation is seated; never a person's. */
  country_code: optional(alpha3),
  latitude: optional(number(-90, 90)),
  longitude: optional(number(-180, 180)),
  geo_precision: optional(Schema.Literals(["site", "settlement", "division", "country", "region"])),
  gender: optional(gender),
  /** How prominent it is in news, 0 to 100: of two that bear one name, the one meant unless the text says otherwise. */
  prior,
  description: optional(text),
  source
})
export interface Entity extends Schema.Schema.Type<typeof Entity> {}
