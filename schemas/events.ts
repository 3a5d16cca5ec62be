import { code, day, edtf, entityReference, id, optional, quoted, reference, text } from "./column.ts"
import { evidence, voice } from "./shared.ts"
import { table } from "./table.ts"

export type Event = typeof events.row.Type

export const events = table({
  name: "events",
  description: "What is said to happen: one row for each mention of an event.",
  key: ["event_id"],
  columns: {
    event_id: id("ev", "The mention of an event."),
    ...evidence("event", "its trigger"),
    ...voice,
    type: code("What happens.", {
      meeting: "People or delegations meet.", visit: "Somebody goes to see a place or people.", speech: "Somebody addresses an audience.", publication: "Something is published.",
      election: "People vote.", appointment: "Somebody takes an office.", resignation: "Somebody leaves one.", agreement: "Parties agree.", sanction: "A penalty on a state, body or person is set or lifted.",
      trade: "Goods or services are bought and sold.", protest: "People demonstrate or strike.", attack: "Somebody uses force against somebody.", invasion: "Forces enter another country.",
      war: "Parties fight over time.", disaster: "Nature or accident does harm.", crime: "A crime is committed.", trial: "A court deals with a case.", other: "Anything else."
    }),
    name: optional(quoted(text("The event's name, where it has one.")), "It has no name of its own."),
    entity_id: optional(entityReference("The named event."), "It has no name of its own."),
    cluster_id: reference("events", "ev", "The first mention of the same event in the document."),
    date: optional(edtf("When.")),
    earliest: optional(day("The earliest day that can be.")),
    latest: optional(day("The latest day that can be.")),
    place_entity_id: optional(entityReference("Where."))
  }
})
