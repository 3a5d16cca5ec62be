import type { RowChange } from "../delta.ts"
import type { Cause } from "./cause.ts"
import { cellId, type Comparison } from "./comparison.ts"

/** Documents that name somebody who has been withdrawn. */
const touched = ({ isWithdrawn, naming }: Comparison): ReadonlySet<unknown> => new Set(Array.from(naming).filter(([id]) => isWithdrawn(id)).flatMap(([, documents]) => [...documents]))

/** Rows that were withdrawn, or went with what was: by id, by what they speak of, by the documents they stand in. */
export const ofExclusions = (comparison: Comparison): ((change: RowChange) => Cause | undefined) => {
  const { anyWithdrawn, documentOf, isWithdrawn, naming } = comparison, near = anyWithdrawn ? touched(comparison) : new Set()
  return ({ id, op, row, table }) => {
    if (!anyWithdrawn || op === "added") return undefined
    const excluded: Cause = { cause: "exclusion" }
    if (op === "removed" && (isWithdrawn(id) || Object.values(row).some(isWithdrawn))) return excluded
    if (table === "entities" || table === "facts") return [...naming.get(row["entity_id"]) ?? []].some((document) => isWithdrawn(document) || near.has(document)) ? excluded : undefined
    const document = documentOf(row)
    return isWithdrawn(document) || (near.has(document) && (op === "removed" || table === "documents" || table === "sentences")) ? excluded : undefined
  }
}

/** Cells that a correction has changed or given back, and the lines that tell of it. */
export const ofCorrections = ({ corrected }: Comparison) => (change: RowChange): Cause | undefined => {
  const { id, row, table } = change
  if (table === "corrections" || row["rule"] === "correction-stale" || (table === "cells" && corrected.has(cellId(row)))) return { cause: "correction" }
  if (corrected.size === 0) return undefined
  const cells = change.op === "changed" ? change.changes.map(({ column }) => `${table} ${id} ${column}`) : [...corrected].filter((cell) => cell.startsWith(`${table} ${id} `))
  const found = cells.find((cell) => corrected.has(cell))
  return found === undefined ? undefined : { cause: "correction", detail: found }
}
