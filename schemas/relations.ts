import { code, entityReference, id, optional, quoted, text } from "./column.ts"
import { evidence, period, voice } from "./shared.ts"
import { table } from "./table.ts"

export type Relation = typeof relations.row.Type

export const relations = table({
  name: "relations",
  description: "How people, organisations and places are said to be related.",
  key: ["relation_id"],
  columns: {
    relation_id: id("rl", "The relation."),
    ...evidence("relation", "the shortest stretch with subject, cue and object"),
    ...voice,
    property: code("What relates them.", {
      position_held: "Holds an office.", member_of: "Is a member of.", affiliated_with: "Belongs to, works with or studies at, where no closer word fits.", employed_by: "Works for.",
      child_of: "Is the child of.", spouse_of: "Is married to.", sibling_of: "Is a brother or sister of.", citizen_of: "Is a citizen of.", capital_of: "Is the capital of.",
      located_in: "Lies in.", part_of: "Is a part of.", owned_by: "Belongs to.", founded_by: "Was founded by.", author_of: "Wrote or made.", other: "Anything else."
    }),
    subject_entity_id: entityReference("Of whom or of what."),
    object_entity_id: optional(entityReference("The other end.")),
    object: optional(quoted(text("The other end in words, where it is no entity.")), "The other end is an entity, or none is told."),
    role: optional(quoted(text("The office or part, as written: \"president\"."))),
    of_entity_id: optional(entityReference("The state or body the office is of.")),
    status: code("Whether it holds.", {
      current: "It holds at the time of the text.", former: "It held before.", designate: "It will hold.", acting: "It holds for the time being.", unstated: "The text does not say."
    }),
    ...period
  }
})
