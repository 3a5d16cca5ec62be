import { alpha3, between, code, count, entityId, optional, pattern, text, wikidata } from "./column.ts"
import { entityTypes } from "./shared.ts"
import { table } from "./table.ts"

export type Entity = typeof entities.row.Type

export const entities = table({
  name: "entities",
  description: "Who and what is named: those the authority knows, and provisional ones that belong to one document.",
  key: ["entity_id"],
  columns: {
    entity_id: entityId("The entity: readable where the authority knows it; generated, and of one document only, where it does not."),
    type: code("What it is.", entityTypes),
    name: text("Its name: the press's usual spelling, or the fullest one in the document."),
    status: code("How well it is known.", { authority: "A reviewed line of the authority.", provisional: "Known from one document alone." }),
    wikidata_id: optional(wikidata("Its Wikidata item, where somebody checked it."), "Nobody has checked one."),
    iso_code: optional(pattern(/^(?:[A-Z]{3}|[A-Z]{2}-[A-Z0-9]{1,3})$/u, "Its own ISO code: 3166-1 alpha-3 of a country, 3166-2 of a division.")),
    country_code: optional(alpha3("The country a place lies in or an organisation is seated in (ISO 3166-1 alpha-3); never a person's.")),
    latitude: optional(between(-90, 90, "Latitude, WGS 84.", "degrees")),
    longitude: optional(between(-180, 180, "Longitude, WGS 84.", "degrees")),
    geo_precision: optional(code("What the coordinates stand for.", {
      site: "The site itself.", settlement: "A point in the settlement.", division: "A point in the division.", country: "A point in the country.", region: "A point in the region."
    })),
    description: optional(text("A few words on it, from the authority.")),
    mention_count: count("How often it is mentioned in the documents."),
    document_count: count("How many documents mention it.")
  }
})
