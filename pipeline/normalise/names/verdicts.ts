import { foldedKey } from "../../authority/key.ts"
import type { Match } from "../../document/decision.ts"

/** What people have decided about the names of one document. */
export interface Verdicts {
  /** What a name means or must leave open; a line for the document goes before one for all. */
  readonly of: (form: string) => Match | undefined
  /** Whether a name never means an entity. */
  readonly refuses: (form: string, entity: string) => boolean
}

const byName = new WeakMap<ReadonlyArray<Match>, ReadonlyMap<string, ReadonlyArray<Match>>>()

const indexOf = (matches: ReadonlyArray<Match>): ReadonlyMap<string, ReadonlyArray<Match>> => {
  const known = byName.get(matches)
  if (known !== undefined) return known
  const found = Map.groupBy(matches, ({ name }) => foldedKey(name))
  byName.set(matches, found)
  return found
}

export const verdictsOf = (matches: ReadonlyArray<Match>, document: string): Verdicts => {
  const index = indexOf(matches)
  const here = (form: string): ReadonlyArray<Match> => (index.get(foldedKey(form)) ?? []).filter(({ document_id }) => document_id === undefined || document_id === document)
  return {
    of: (form) => {
      const settled = here(form).filter(({ verdict }) => verdict !== "negative")
      return settled.find(({ document_id }) => document_id !== undefined) ?? settled[0]
    },
    refuses: (form, entity) => here(form).some(({ entity_id, verdict }) => verdict === "negative" && entity_id === entity)
  }
}
