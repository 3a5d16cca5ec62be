import { code, entityReference, id, optional, quoted, reference, slug, text } from "./column.ts"
import { evidence, period, voice } from "./shared.ts"
import { table } from "./table.ts"

export type Trend = typeof trends.row.Type

export const trends = table({
  name: "trends",
  description: "What is said to rise, fall or stand still, with or without a number.",
  key: ["trend_id"],
  columns: {
    trend_id: id("tr", "The trend."),
    ...evidence("trend", "the words that say which way it goes"),
    ...voice,
    measure: quoted(text("What rises or falls, in the text's words.")),
    measure_head: optional(text("The lemma of that phrase's head noun.")),
    measure_code: optional(slug("The measure, as listed in data/authority/measures.csv."), "The list has no such measure."),
    direction: code("Which way it goes.", { increase: "Up.", decrease: "Down.", unchanged: "Neither." }),
    subject_entity_id: optional(entityReference("Of whom or of what.")),
    place_entity_id: optional(entityReference("Where.")),
    from_entity_id: optional(entityReference("From where.")),
    to_entity_id: optional(entityReference("To where.")),
    figure_id: optional(reference("figures", "fg", "Its magnitude, where a number is given."), "No number is given."),
    intensity: optional(quoted(text("How fast or how far, in the text's words: \"rapidly\"."))),
    ...period
  }
})
