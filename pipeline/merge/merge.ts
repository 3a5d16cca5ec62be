import { type Rows, type TableName, tableNames } from "../../schemas/tables.ts"
import type { Extracted } from "../extract.ts"
import { summaryOf } from "./summary.ts"
import { joining, type Whole } from "./whole.ts"

/** One dataset of all documents' rows, in published order: by source, then document, then place. For few documents, that fit in memory; `run.ts` does the same for any number. */
export const merge = (extracted: ReadonlyArray<Extracted>, whole: Whole): Rows => {
  const joined = joining<Extracted>()
  for (const one of extracted) joined.add(summaryOf(one), one)
  const { documents, notes, rows } = joined.whole(whole)
  const all = Object.fromEntries(tableNames.map((table) => [table, documents.flatMap(({ place }) => place.rows[table] as ReadonlyArray<never>)])) as unknown as { readonly [N in TableName]: Rows[N] }
  return {
    ...all,
    ...rows,
    documents: documents.map(({ duplicate_of, place }) => (duplicate_of === undefined ? place.rows.documents[0]! : { ...place.rows.documents[0]!, duplicate_of })),
    notes: [...notes.before, ...all.notes, ...notes.behind]
  }
}
