import * as Schema from "effect/Schema"
import { edtf, optional, slug, source, text } from "./cells.ts"

/**
 * What sort of name an alias is. `name`: a full name or another spelling of it. `short_name`: a shorter one that stands alone ("Putin").
 * `abbreviation`: letters. `demonym`: people of a place ("Kazakhs"). `adjective`: what belongs to it, often also one of its people ("Kazakh").
 * `metonym`: a place that stands for who rules from it. `native`: in another language. `former`: no longer official.
 * `weak`: claims the entity only beside other evidence (a bare surname, an ambiguous word).
 */
export const aliasKinds = ["name", "short_name", "abbreviation", "demonym", "adjective", "metonym", "native", "former", "weak"] as const
export type AliasKind = (typeof aliasKinds)[number]

/** A line of aliases/*.csv: a form that texts use for an entity. */
export const Alias = Schema.Struct({
  alias: text,
  entity_id: slug,
  kind: Schema.Literals(aliasKinds),
  /** From and to when it was the usual name (EDTF); absent: always. */
  from: optional(edtf),
  to: optional(edtf),
  /** `case`: only in exactly these capitals ("US", "WHO"); `article`: only after "the" ("the West"). Abbreviations need their capitals anyhow. */
  when: optional(Schema.Literals(["case", "article"])),
  /** Of a metonym: what the words literally name (Moscow the city). */
  literal_entity_id: optional(slug),
  source
})
export interface Alias extends Schema.Schema.Type<typeof Alias> {}

/** A line of ambiguous.csv: an alias that several entities claim, and what to do about it. */
export const Ambiguous = Schema.Struct({
  alias: text,
  /** `prior`: the preferred one unless the text speaks for another; `context`: none without evidence in the text. */
  rule: Schema.Literals(["prior", "context"]),
  preferred_entity_id: optional(slug),
  source
})
export interface Ambiguous extends Schema.Schema.Type<typeof Ambiguous> {}
