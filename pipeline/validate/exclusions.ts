import { tableNames } from "../../schemas/tables.ts"
import type { Exclusion } from "../document/decision.ts"
import { rowIdOf } from "../document/rowId.ts"
import { overlaps, type Span } from "../document/span.ts"
import type { MutableRows } from "./references.ts"

const spanOfRow = (row: Record<string, unknown>): Span | undefined =>
  typeof row["char_start"] === "number" && typeof row["char_end"] === "number" ? { start: row["char_start"], end: row["char_end"] } : undefined

/** Whether a row speaks of the entity: by id in any of its columns. */
const speaksOf = (row: Record<string, unknown>, id: string): boolean => Object.values(row).includes(id)

/** Takes out an entity with every row that speaks of it or quotes words that name it, and withholds the sentences and the text where it is named. */
const withdraw = (rows: MutableRows, id: string): void => {
  const entity = rows.entities.find((row) => row["entity_id"] === id)
  const named = rows.mentions.filter((row) => row["entity_id"] === id || row["literal_entity_id"] === id).map((row) => spanOfRow(row)!)
  if (entity === undefined && named.length === 0) return
  const touches = (row: Record<string, unknown>) => {
    const span = spanOfRow(row)
    return span !== undefined && named.some((name) => overlaps(name, span))
  }
  const withCells = new Set(rows.cells.filter((row) => touches(row)).map((row) => `${row["table_name"]} ${row["row_id"]}`))
  for (const table of tableNames) {
    if (table === "documents" || table === "sentences") continue
    rows[table] = rows[table].filter((row) => !speaksOf(row, id) && !touches(row) && !withCells.has(`${table} ${rowIdOf(table, row)}`))
  }
  for (const sentence of rows.sentences) if (touches(sentence)) delete sentence["text"]
  const name = String(entity?.["name"] ?? "")
  for (const document of rows.documents) {
    delete document["text"]
    for (const column of ["title", "author"]) if (name !== "" && String(document[column] ?? "").includes(name)) delete document[column]
  }
}

/** Applies what people have decided must not be published, before anything is written. Nothing is left to tell that it was there. */
export const exclude = (rows: MutableRows, exclusions: ReadonlyArray<Exclusion>): void => {
  const excluded = new Set(exclusions.filter(({ kind }) => kind === "row").map(({ id }) => id))
  if (excluded.size > 0) for (const table of tableNames) rows[table] = rows[table].filter((row) => !excluded.has(rowIdOf(table, row)))
  for (const { id, kind } of exclusions) if (kind === "entity") withdraw(rows, id)
}
