import type { Rows } from "../../../schemas/tables.ts"
import { joinedViews, views } from "../../../schemas/views.ts"
import type { EncodedFile } from "../../encode/encode.ts"
import type { Row } from "../../encode/row.ts"
import { csvFile } from "../edition.ts"
import { claimRows } from "./claims.ts"
import { coMentionRows } from "./coMentions.ts"
import { joinedRows, lookupIn } from "./joined.ts"

/** Rows by view. */
export type ViewRows = ReadonlyMap<string, ReadonlyArray<Row>>

export const viewRows = (rows: Rows): ViewRows => {
  const lookup = lookupIn(rows)
  return new Map<string, ReadonlyArray<Row>>([
    ...joinedViews.map((view) => [view.name, joinedRows(view, rows, lookup)] as const),
    ["claims_across_documents", claimRows(rows, lookup)],
    ["co_mentions", coMentionRows(rows)]
  ])
}

/** views/*.csv: for people and spreadsheets. */
export const viewFiles = (rowsOf: ViewRows): ReadonlyArray<EncodedFile> => views.map(({ columns, name }) => {
  const header = Object.keys(columns)
  return csvFile(`views/${name}.csv`, header, (rowsOf.get(name) ?? []).map((row) => header.map((column) => row[column] as string | number | undefined)))
})
