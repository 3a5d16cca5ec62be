import * as Schema from "effect/Schema"
import { edtf, optional, slug, source, text } from "./cells.ts"

/** A line of series.csv: events that recur ("Central Asian Summit"). It is an entity of type event, subtype event_series. */
export const Series = Schema.Struct({
  entity_id: slug,
  name: text,
  /** What one of them is called: summit, meeting, games, cup, session. */
  head: text,
  organiser_entity_id: optional(slug),
  wikidata_id: optional(Schema.String.check(Schema.isPattern(/^Q[1-9]\d*$/u))),
  prior: Schema.NumberFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 0, maximum: 100 })),
  description: optional(text),
  source
})
export interface Series extends Schema.Schema.Type<typeof Series> {}

/** A line of events/*.csv: one named event, perhaps a session of a series. It is an entity of type event. */
export const NamedEvent = Schema.Struct({
  entity_id: slug,
  series_entity_id: optional(slug),
  /** Which of the series, where sessions are counted: 6 for "the 6th Central Asian Summit". */
  ordinal: optional(Schema.NumberFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 1, maximum: 999 }))),
  name: text,
  /** summit, war, invasion, election, disaster, attack, protest, pandemic, games, revolution, trial, coup … */
  subtype: optional(Schema.String.check(Schema.isPattern(/^[a-z]+(?:_[a-z]+)*$/u))),
  start: optional(edtf),
  end: optional(edtf),
  place_entity_id: optional(slug),
  wikidata_id: optional(Schema.String.check(Schema.isPattern(/^Q[1-9]\d*$/u))),
  prior: Schema.NumberFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 0, maximum: 100 })),
  description: optional(text),
  source
})
export interface NamedEvent extends Schema.Schema.Type<typeof NamedEvent> {}
