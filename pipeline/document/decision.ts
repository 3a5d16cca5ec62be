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

/** What people have decided about single cells, rows, documents and entities. */
export interface Decisions {
  readonly corrections: ReadonlyArray<Correction>
  readonly exclusions: ReadonlyArray<Exclusion>
}

export const noDecisions: Decisions = { corrections: [], exclusions: [] }
