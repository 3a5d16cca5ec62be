import { nameOf, type GoldRow, type Row, type Tables } from "./gold.ts"
import { entityColumns, judgedColumns, judgedWhereGiven, referenceColumns, selfColumns, wordColumns } from "./judged.ts"

/** What is needed to read the cells of one story's rows. */
export interface Reading {
  /** The entity's name, in the form that names are compared in. */
  readonly entityNames: ReadonlyMap<string, string>
  /** The gold row's name that each row found was matched with, by the row's id. */
  readonly goldOf: Map<string, string>
  /** Names of gold rows that are optional. */
  readonly optional: Set<string>
}

/** How one cell compares: right, filled otherwise, left empty, or not judged. */
export type CellVerdict = "right" | "wrong" | "missing" | "unjudged"

export const readingOf = ({ entities = [] }: Tables): Reading => ({
  entityNames: new Map(entities.map((row) => [String(row["entity_id"]), plain(String(row["name"]))])),
  goldOf: new Map(),
  optional: new Set()
})

/** Words as they are compared: lower case, straight apostrophes, no article before, no possessive after. */
export const plain = (words: string): string =>
  words.toLowerCase().replaceAll("’", "'").replaceAll(/\s+/g, " ").trim().replace(/^(?:the|an|a) /, "").replace(/'s?$/, "")

export const cellVerdict = (reading: Reading, table: string, gold: GoldRow, index: number, column: string, row: Row): CellVerdict => {
  const given = gold[column] !== undefined
  if (gold.any?.includes(column) ?? false) return "unjudged"
  if (!given && judgedWhereGiven.has(column)) return "unjudged"
  const expected = given ? gold[column] : selfColumns.has(column) ? nameOf(table, gold, index) : null
  const found = foundIn(reading, column, row)
  const accepted = [expected, ...gold.accept?.[column] ?? []]
  if (accepted.some((value) => same(reading, column, value, found))) return expected === null && found === null ? "unjudged" : "right"
  if (found !== null && column in row && isOptionalReference(reading, column, found)) return "unjudged"
  return found === null ? "missing" : "wrong"
}

/** The verdict on every judged cell of a row, by column. */
export const cellVerdicts = (reading: Reading, table: string, gold: GoldRow, index: number, row: Row): ReadonlyMap<string, CellVerdict> =>
  new Map((judgedColumns[table] ?? []).map((column) => [column, cellVerdict(reading, table, gold, index, column, row)]))

const foundIn = ({ goldOf }: Reading, column: string, row: Row): unknown => {
  const value = row[column]
  if (value === undefined || value === null) return null
  return referenceColumns.has(column) || selfColumns.has(column) ? goldOf.get(String(value)) ?? `unmatched ${String(value)}` : value
}

const same = ({ entityNames }: Reading, column: string, expected: unknown, found: unknown): boolean => {
  if (expected === null || found === null) return expected === found
  if (entityColumns.has(column)) return sameEntity(entityNames, String(expected), String(found))
  if (wordColumns.has(column)) return plain(String(expected)) === plain(String(found))
  return typeof expected === "number" ? Number(found) === expected : String(expected) === String(found)
}

const sameEntity = (names: ReadonlyMap<string, string>, expected: string, found: string): boolean =>
  expected.startsWith("provisional:") ? names.get(found) === plain(expected.slice("provisional:".length)) || found === expected : expected === found

const isOptionalReference = ({ optional }: Reading, column: string, found: unknown): boolean =>
  (referenceColumns.has(column) || selfColumns.has(column)) && optional.has(String(found))
