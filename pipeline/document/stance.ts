import type { Document } from "./document.ts"
import type { Modality, Polarity } from "./phrase.ts"

/** How a claim is put: filled on every claim. */
export interface Stance {
  readonly modality: Modality
  readonly polarity: Polarity
}

/** The stance of the innermost clause a token stands in; a plain assertion where there is no clause. */
export const stanceAt = ({ clauseAt, clauses }: Document, token: number): Stance => {
  const clause = clauses[clauseAt[token] ?? -1]
  return { modality: clause?.modality ?? "asserted", polarity: clause?.polarity ?? "affirmed" }
}
