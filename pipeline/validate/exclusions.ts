import { tableNames } from "../../schemas/tables.ts"
import type { Authority } from "../authority/authority.ts"
import type { Exclusion } from "../document/decision.ts"
import { rowIdOf } from "../document/rowId.ts"
import type { Span } from "../document/span.ts"
import type { MutableRows } from "./references.ts"

const spanOfRow = (row: Record<string, unknown>): Span | undefined =>
  typeof row["char_start"] === "number" && typeof row["char_end"] === "number" ? { start: row["char_start"], end: row["char_end"] } : undefined

/** Whether a row speaks of the entity: by id in any of its columns. */
const speaksOf = (row: Record<string, unknown>, id: string): boolean => Object.values(row).includes(id)

/** Whether a span touches one of some others, by binary search. */
const touching = (spans: ReadonlyArray<Span>): ((span: Span) => boolean) => {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  const reach: Array<number> = []
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return ({ end, start }) => {
    let low = 0, high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]!.start < end) low = middle + 1
      else high = middle
    }
    return low > 0 && reach[low - 1]! > start
  }
}

/** Forms of words that name somebody, where others only refer. */
const naming: ReadonlySet<unknown> = new Set(["name", "short_name", "abbreviation", "demonym", "metonym"])

/** Facts that neither are excluded themselves nor tell of an excluded entity, by id or by name. */
export const allowedFacts = <R extends object>(facts: ReadonlyArray<R>, exclusions: ReadonlyArray<Exclusion>, authority?: Authority): ReadonlyArray<R> => {
  if (exclusions.length === 0) return facts
  const ids = new Set(exclusions.map(({ id }) => id)), names = new Set(exclusions.flatMap(({ id, kind }) => (kind === "entity" ? authority?.entity(id)?.name ?? [] : [])))
  return (facts as ReadonlyArray<R & Record<string, unknown>>)
    .filter((row) => !ids.has(row["fact_id"] as string) && !ids.has(row["entity_id"] as string) && !ids.has(row["object_entity_id"] as string) && !names.has(row["object"] as string))
}

/** Takes out an entity with every row that speaks of it or quotes words that name it, and withholds the sentences, the text and the head where it is named. */
const withdraw = (rows: MutableRows, id: string): void => {
  const entity = rows.entities.find((row) => row["entity_id"] === id)
  const named = rows.mentions.filter((row) => row["entity_id"] === id || row["literal_entity_id"] === id)
  if (entity === undefined && named.length === 0) return
  const touchesName = touching(named.map((row) => spanOfRow(row)!))
  const touches = (row: Record<string, unknown>) => {
    const span = spanOfRow(row)
    return span !== undefined && touchesName(span)
  }
  const withCells = new Set(rows.cells.filter(touches).map((row) => `${row["table_name"]} ${row["row_id"]}`))
  for (const table of tableNames) {
    if (table === "documents" || table === "sentences") continue
    rows[table] = rows[table].filter((row) => !speaksOf(row, id) && !touches(row) && !withCells.has(`${table} ${rowIdOf(table, row)}`))
  }
  for (const sentence of rows.sentences) if (touches(sentence)) delete sentence["text"]
  const names = [entity?.["name"], ...named.filter(({ kind }) => naming.has(kind)).map(({ evidence }) => evidence)].filter((name) => name !== undefined).map(String)
  for (const document of rows.documents) {
    delete document["text"]
    for (const column of ["title", "author"]) if (names.some((name) => String(document[column] ?? "").includes(name))) delete document[column]
  }
}

/** Applies what people have decided must not be published, before anything is written. Nothing is left to tell that it was there. */
export const exclude = (rows: MutableRows, exclusions: ReadonlyArray<Exclusion>, authority?: Authority): void => {
  if (exclusions.length === 0) return
  const excluded = new Set(exclusions.filter(({ kind }) => kind === "row").map(({ id }) => id))
  if (excluded.size > 0) for (const table of tableNames) rows[table] = rows[table].filter((row) => !excluded.has(rowIdOf(table, row)))
  for (const { id, kind } of exclusions) if (kind === "entity") withdraw(rows, id)
  rows.facts = [...allowedFacts(rows.facts, exclusions, authority)]
}
