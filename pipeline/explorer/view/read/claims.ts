import { type ClaimTable, claimTables, type Dataset } from "../../data/dataset.ts"
import type { Row } from "../../data/table.ts"

/** A claim of a document, as Read draws it. Offsets are code points of the document. */
export interface Claim {
  readonly table: ClaimTable
  readonly id: string
  readonly start: number
  readonly end: number
  readonly row: Row
}

/** A document's claims, in the order of the text. */
export const claimsOf = async (dataset: Dataset, document: string): Promise<ReadonlyArray<Claim>> => {
  const tables = await dataset.tables(...claimTables)
  const claims = claimTables.flatMap((name) => tables[name].having("document_id", document).map((index): Claim => {
    const row = tables[name].row(index)
    return { table: name, id: tables[name].id(index), start: Number(row["char_start"]), end: Number(row["char_end"]), row }
  }))
  return claims.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Not asserted, or denied: drawn broken. */
export const isHedged = ({ row }: Claim): boolean => row["modality"] !== undefined && row["modality"] !== "asserted" || row["polarity"] === "denied"
