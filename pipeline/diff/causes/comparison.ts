import { tombstoneOf } from "../../publish/tombstones.ts"
import type { Published, Row } from "../published.ts"
import type { ChangedLine } from "../read.ts"

/** What two editions show of how they came about: all that causes are told from. */
export interface Comparison {
  readonly base: Published
  readonly target: Published
  /** Documents by id. */
  readonly before: ReadonlyMap<string, Row>
  readonly after: ReadonlyMap<string, Row>
  /** Cells whose correction is not the same in both: "figures fg_… role". */
  readonly corrected: ReadonlySet<string>
  /** Files of the authority and of the models that differ; nothing where an edition does not say. */
  readonly authority: ReadonlyArray<string>
  readonly models: ReadonlyArray<string>
  readonly lines: ReadonlyArray<ChangedLine>
  /** Whether an id has been withdrawn since, and whether anything has. */
  readonly isWithdrawn: (id: unknown) => boolean
  readonly anyWithdrawn: boolean
  /** Documents that named an entity before. */
  readonly naming: ReadonlyMap<unknown, ReadonlySet<unknown>>
  /** The document a row is of: its own column, or that of what it hangs on. */
  readonly documentOf: (row: Row) => string | undefined
}

const byId = (rows: ReadonlyArray<Row> | undefined, key: string): ReadonlyMap<string, Row> => new Map((rows ?? []).map((row) => [String(row[key]), row]))

const changedInputs = (base: Published, target: Published, begins: string): ReadonlyArray<string> => {
  if (base.inputs.length === 0 || target.inputs.length === 0) return []
  const before = new Map(base.inputs.map(({ path, sha256 }) => [path, sha256])), after = new Map(target.inputs.map(({ path, sha256 }) => [path, sha256]))
  return Array.from(new Set([...before.keys(), ...after.keys()])).filter((path) => path.startsWith(begins) && !path.endsWith(".md") && before.get(path) !== after.get(path)).sort()
}

/** What a row of `cells` or `corrections` is of. */
export const cellId = (row: Row): string => `${String(row["table_name"])} ${String(row["row_id"])} ${String(row["column_name"])}`

const changedCorrections = (base: Published, target: Published): ReadonlySet<string> => {
  const spelt = ({ rows }: Published) => new Map((rows.get("corrections") ?? []).map((row) => [cellId(row), `${String(row["was"])} → ${String(row["now"])}`]))
  const before = spelt(base), after = spelt(target)
  return new Set(Array.from(new Set([...before.keys(), ...after.keys()])).filter((cell) => before.get(cell) !== after.get(cell)))
}

const namingOf = (mentions: ReadonlyArray<Row>): ReadonlyMap<unknown, ReadonlySet<unknown>> => {
  const found = new Map<unknown, Set<unknown>>()
  for (const { document_id, entity_id, literal_entity_id } of mentions) for (const id of [entity_id, literal_entity_id]) if (id !== undefined) found.set(id, (found.get(id) ?? new Set()).add(document_id))
  return found
}

/** Tables whose rows have a document of their own and are hung on by others. */
const carriers = ["mentions", "quotes", "events", "figures", "trends", "relations", "dates"]

const documentsIn = (...editions: ReadonlyArray<Published>): Comparison["documentOf"] => {
  const documents = new Map(editions.flatMap(({ keys, rows }) => carriers.flatMap((table) => (rows.get(table) ?? []).map((row) => [String(row[keys.get(table)![0]!]), row["document_id"]] as const))))
  return (row) => {
    const own = row["document_id"] ?? documents.get(String(row["quote_id"] ?? row["event_id"] ?? row["mention_id"] ?? String(row["row_id"] ?? "").split("/")[0]))
    return typeof own === "string" ? own : undefined
  }
}

export const comparisonOf = (base: Published, target: Published, lines: ReadonlyArray<ChangedLine>): Comparison => {
  const withdrawn = new Set([...target.tombstones].filter((id) => !base.tombstones.has(id)))
  return {
    base, target, lines, before: byId(base.rows.get("documents"), "document_id"), after: byId(target.rows.get("documents"), "document_id"), corrected: changedCorrections(base, target),
    authority: changedInputs(base, target, "authority/"), models: changedInputs(base, target, "models/"), anyWithdrawn: withdrawn.size > 0,
    isWithdrawn: (id) => typeof id === "string" && withdrawn.size > 0 && withdrawn.has(tombstoneOf({ id })), naming: namingOf(base.rows.get("mentions") ?? []), documentOf: documentsIn(base, target)
  }
}
