import * as Schema from "effect/Schema"
import { edtf, optional, prior, slug, source, subtype, text, whole, wikidata } from "./cells.ts"

/** A line of series.csv: events that recur ("Central Asian Summit"). It is an entity of type event, subtype event_series. */
export const Series = Schema.Struct({
  entity_id: slug,
  name: text,
  /** What one of them is called: summit, meeting, games, cup, session. */
  head: text,
  organiser_entity_id: optional(slug),
  wikidata_id: optional(wikidata),
  prior,
  description: optional(text),
  source
})
export interface Series extends Schema.Schema.Type<typeof Series> {}

/** A line of events/*.csv: one named event, perhaps a session of a series. It is an entity of type event. */
export const NamedEvent = Schema.Struct({
  entity_id: slug,
  series_entity_id: optional(slug),
  /** Which of the series, where sessions are counted: 6 for "the 6th Central Asian Summit". */
  ordinal: optional(whole(1, 999)),
  name: text,
  /** summit, war, invasion, election, disaster, attack, protest, pandemic, games, revolution, trial, coup … */
  subtype: optional(subtype),
  start: optional(edtf),
  end: optional(edtf),
  place_entity_id: optional(slug),
  wikidata_id: optional(wikidata),
  prior,
  description: optional(text),
  source
})
export interface NamedEvent extends Schema.Schema.Type<typeof NamedEvent> {}
