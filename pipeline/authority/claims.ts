import type { Lines } from "./files.ts"
import type { Claim } from "./gazetteer.ts"
import type { Entity } from "./rows/entity.ts"
import type { NamedEvent, Series } from "./rows/event.ts"

/** A series as an entity. */
const seriesEntity = ({ description, entity_id, name, prior, source, wikidata_id }: Series): Entity => ({
  entity_id, type: "event", subtype: "event_series", name, prior, source,
  ...(wikidata_id === undefined ? {} : { wikidata_id }),
  ...(description === undefined ? {} : { description })
})

/** A named event as an entity; it lies where its place lies. */
const eventEntity = (event: NamedEvent, entities: ReadonlyMap<string, Entity>): Entity => {
  const place = event.place_entity_id === undefined ? undefined : entities.get(event.place_entity_id)
  return {
    entity_id: event.entity_id, type: "event", name: event.name, prior: event.prior, source: event.source,
    ...(event.subtype === undefined ? {} : { subtype: event.subtype }),
    ...(event.wikidata_id === undefined ? {} : { wikidata_id: event.wikidata_id }),
    ...(event.description === undefined ? {} : { description: event.description }),
    ...(place?.country_code === undefined ? {} : { country_code: place.country_code })
  }
}

/** All entities: the lines of entities/, the series and the named events. */
export const entitiesOf = ({ entities, events, series }: Lines): ReadonlyMap<string, Entity> => {
  const found = new Map<string, Entity>()
  for (const { row } of entities) found.set(row.entity_id, row)
  for (const { row } of series) found.set(row.entity_id, seriesEntity(row))
  for (const { row } of events) found.set(row.entity_id, eventEntity(row, found))
  return found
}

/** Who claims which form: every entity its name, then the lines of aliases/. A name that is written with "the" is one only behind "the". */
export const claimsOf = (lines: Lines, entities: ReadonlyMap<string, Entity>): ReadonlyArray<Claim> => {
  const found: Array<Claim> = []
  for (const entity of entities.values()) found.push({ entity, alias: entity.name, kind: "name", ...(entity.name.startsWith("the ") ? { when: "article" } : {}) })
  for (const { row } of lines.aliases) {
    const entity = entities.get(row.entity_id)
    if (entity === undefined) continue
    const { alias, from, kind, literal_entity_id, to, when } = row
    const claim: { -readonly [K in keyof Claim]: Claim[K] } = { entity, alias, kind }
    if (from !== undefined) claim.from = from
    if (to !== undefined) claim.to = to
    if (when !== undefined) claim.when = when
    if (literal_entity_id !== undefined) claim.literal_entity_id = literal_entity_id
    found.push(claim)
  }
  return found
}
