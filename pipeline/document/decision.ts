import type { Correction } from "../../schemas/corrections.ts"

/** Who or what must not be published, from data/exclusions. */
export interface Exclusion {
  readonly kind: "document" | "entity" | "row"
  /** A document_id, an entity_id, or the key of any row. */
  readonly id: string
  readonly reason: string
  readonly decided_by: string
  readonly decided_on: string
}

/** What a person has decided about a name and an entity, from data/matches. */
export interface Match {
  /** The words as written; letter case, accents and "the" do not count. */
  readonly name: string
  /** The one document it is decided for; absent: every document. */
  readonly document_id?: string
  /** positive: the name means the entity; negative: it never does; unsure: somebody looked and could not tell, so it stays open. */
  readonly verdict: "positive" | "negative" | "unsure"
  readonly entity_id: string
  readonly reason: string
  readonly decided_by: string
  readonly decided_on: string
}

/** What people have decided about single cells, rows, documents, entities and names. */
export interface Decisions {
  readonly corrections: ReadonlyArray<Correction>
  readonly exclusions: ReadonlyArray<Exclusion>
  readonly matches: ReadonlyArray<Match>
}

export const noDecisions: Decisions = { corrections: [], exclusions: [], matches: [] }
