import { edtf, entityReference, id, optional, pattern, text } from "./column.ts"
import { table } from "./table.ts"

export type Fact = typeof facts.row.Type

export const facts = table({
  name: "facts",
  description: "What the authority knows of the entities that occur: offices with terms, memberships, capitals, kin.",
  key: ["fact_id"],
  columns: {
    fact_id: id("fa", "The fact: made from everything it says."),
    entity_id: entityReference("Of whom or what."),
    property: pattern(/^[a-z][a-z_]*$/u, "What is said: position_held, member_of, capital_of, child_of …"),
    object_entity_id: optional(entityReference("The other entity, where it occurs too.")),
    object: optional(text("The other end in words: an office's title, or the name of an entity that does not occur.")),
    start: optional(edtf("Since when.")),
    end: optional(edtf("Until when.")),
    source: text("Where the authority has it from.")
  }
})
