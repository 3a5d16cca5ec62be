import { code, entityReference, optional, reference } from "./column.ts"
import { table } from "./table.ts"

export type QuoteRole = typeof quoteRoles.row.Type

export const quoteRoles = table({
  name: "quote_roles",
  description: "Who takes part in a quotation.",
  key: ["quote_id", "role", "mention_id"],
  columns: {
    quote_id: reference("quotes", "qt", "The quotation."),
    role: code("As what.", { speaker: "Who speaks.", addressee: "To whom.", medium: "Through which outlet, work or platform." }),
    entity_id: optional(entityReference("Who or what it is.")),
    mention_id: reference("mentions", "mn", "The words that name it.")
  }
})
