import * as Schema from "effect/Schema"
import { edtf, optional, slug, source, text } from "./cells.ts"

export const properties = [
  "position_held", "member_of", "affiliated_with", "employed_by", "child_of", "spouse_of", "sibling_of", "citizen_of", "capital_of", "located_in",
  "part_of", "owned_by", "founded_by", "author_of", "headquartered_in", "government_of", "born"
] as const
export type Property = (typeof properties)[number]

/** A line of facts/*.csv. `position_held`: `object` is the title as stated, `office` its code, `of_entity_id` the state or body, `role` its rank. */
export const Fact = Schema.Struct({
  entity_id: slug,
  property: Schema.Literals(properties),
  object_entity_id: optional(slug),
  object: optional(text),
  of_entity_id: optional(slug),
  office: optional(slug),
  role: optional(Schema.Literals(["head_of_state", "head_of_government", "head_of_state_and_government", "deputy", "minister", "head", "other"])),
  /** EDTF; "[a..b]" is one day between the two, when the source shows no more. An absent end: not over as far as the source knows. */
  start: optional(edtf),
  end: optional(edtf),
  source
})
export interface Fact extends Schema.Schema.Type<typeof Fact> {}

/** A line of offices.csv: an office by one of its titles. */
export const Office = Schema.Struct({
  title: text,
  office: slug,
  /** Whether one person at a time holds it in one state or body. */
  single_holder: Schema.Literals(["yes", "no"]),
  gender: optional(Schema.Literals(["m", "f"])),
  source
})
export interface Office extends Schema.Schema.Type<typeof Office> {}
