import { code, entityReference, optional, reference } from "./column.ts"
import { table } from "./table.ts"

export type EventRole = typeof eventRoles.row.Type

export const eventRoles = table({
  name: "event_roles",
  description: "Who takes part in an event.",
  key: ["event_id", "role", "mention_id"],
  columns: {
    event_id: reference("events", "ev", "The event."),
    role: code("As what.", {
      actor: "Who does it.", target: "To whom it is done.", host: "Who receives the others.", participant: "Who takes part.", speaker: "Who speaks.", author: "Who wrote it.",
      publisher: "Who publishes it.", topic: "What it is about.", accused: "Who is accused.", convicted: "Who was found guilty.", victim: "Who is harmed."
    }),
    entity_id: optional(entityReference("Who or what it is.")),
    mention_id: reference("mentions", "mn", "The words that name it.")
  }
})
