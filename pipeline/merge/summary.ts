import type { Correction } from "../../schemas/corrections.ts"
import type { DocumentRow } from "../../schemas/documents.ts"
import type { Entity } from "../../schemas/entities.ts"
import { type TableName, tableNames } from "../../schemas/tables.ts"
import { rowIdOf } from "../document/rowId.ts"
import type { Extracted } from "../extract.ts"

/** Tables whose rows are of the whole run; a document's own rows of them are summed, looked up or told by others. */
export const ofTheWhole: ReadonlySet<TableName> = new Set(["sources", "entities", "facts", "rules", "corrections"])

/** Tables that are a document's own. */
export const ofDocuments = tableNames.filter((table) => !ofTheWhole.has(table))

/** What the rest of the run must know of a document: little, and the same wherever and whenever it was made. */
export interface Summary extends Pick<DocumentRow, "document_id" | "source_id" | "file" | "status" | "text_sha256" | "published_earliest" | "text_origin"> {
  readonly entities: ReadonlyArray<Entity>
  /** What tells other editions of the text. */
  readonly sketch?: { readonly minima: ReadonlyArray<number>; readonly runs: number }
  /** Corrections of this document's rows, where their rows are published. */
  readonly applied: ReadonlyArray<Correction>
  readonly stale: ReadonlyArray<Correction & { readonly is: string }>
  /** Corrections whose rows were met at all, by `correctionKey`: of these nobody says that there is no such row. */
  readonly met: ReadonlyArray<string>
  /** Rows by table, in the order of `ofDocuments`. */
  readonly rows: ReadonlyArray<number>
  readonly warnings: number
}

/** What a correction is of. */
export const correctionKey = ({ column_name, row_id, table_name }: Correction): string => `${table_name} ${row_id} ${column_name}`

/** Whether a correction's row is among a document's. */
const presence = ({ rows }: Extracted) => {
  const ids = new Map<string, ReadonlySet<string>>()
  return ({ row_id, table_name }: Correction): boolean => {
    const table = table_name as TableName, known = ids.get(table) ?? new Set(rows[table]?.map((row) => rowIdOf(table, row as never)))
    ids.set(table, known)
    return known.has(row_id)
  }
}

export const summaryOf = (extracted: Extracted): Summary => {
  const { applied, rows, sketch, stale } = extracted, document = rows.documents[0]!, isThere = presence(extracted)
  const { document_id, file, published_earliest, source_id, status, text_origin, text_sha256 } = document
  const ofDocument = ({ table_name }: Correction) => !ofTheWhole.has(table_name as TableName)
  const met = [...applied, ...stale].filter(ofDocument)
  return {
    document_id, source_id, file, status, text_sha256, text_origin, ...(published_earliest !== undefined && { published_earliest }),
    entities: rows.entities,
    ...(sketch !== undefined && { sketch: { minima: Array.from(sketch.minima), runs: sketch.runs } }),
    applied: applied.filter(ofDocument).filter(isThere),
    // A row that was corrected and then excluded leaves no trace here either.
    stale: stale.filter(ofDocument).filter(isThere),
    met: met.map(correctionKey),
    rows: ofDocuments.map((table) => rows[table].length),
    warnings: rows.notes.filter(({ severity }) => severity === "warning").length
  }
}
