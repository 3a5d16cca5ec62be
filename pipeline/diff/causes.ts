import { tombstoneOf } from "../publish/tombstones.ts"
import type { RowChange } from "./delta.ts"
import type { Published, Row } from "./published.ts"
import type { ChangedLine } from "./read.ts"

/** Why a row changed, and what exactly, where that can be told. */
export interface Cause {
  readonly cause: "source text" | "source description" | "exclusion" | "correction" | "authority" | "rule" | "measurement" | "unknown"
  readonly detail?: string
}

/** What source.json says of a document, and what follows from it. */
const described = ["title", "author", "url", "language", "original_language", "text_origin", "published"]

const byId = (rows: ReadonlyArray<Row> | undefined, key: string): ReadonlyMap<string, Row> => new Map((rows ?? []).map((row) => [String(row[key]), row]))

/** Digests of files by path, of those that begin so. */
const changedInputs = (base: Published, target: Published, begins: string): ReadonlyArray<string> => {
  if (base.inputs.length === 0 || target.inputs.length === 0) return []
  const before = new Map(base.inputs.map(({ path, sha256 }) => [path, sha256])), after = new Map(target.inputs.map(({ path, sha256 }) => [path, sha256]))
  return Array.from(new Set([...before.keys(), ...after.keys()])).filter((path) => path.startsWith(begins) && !path.endsWith(".md") && before.get(path) !== after.get(path)).sort()
}

/** Rules by cell, as the table `cells` has them: "figures fg_… value" → "figure-percent". */
const cellRules = ({ rows }: Published): ReadonlyMap<string, string> =>
  new Map((rows.get("cells") ?? []).map(({ column_name, row_id, rule, table_name }) => [`${String(table_name)} ${String(row_id)} ${String(column_name)}`, String(rule)]))

const cellId = (row: Row): string => `${String(row["table_name"])} ${String(row["row_id"])} ${String(row["column_name"])}`

/** Corrections that one edition has and the other has not. */
const changedCorrections = (base: Published, target: Published): ReadonlySet<string> => {
  const spelt = ({ rows }: Published) => new Map((rows.get("corrections") ?? []).map((row) => [cellId(row), `${String(row["was"])} → ${String(row["now"])}`]))
  const before = spelt(base), after = spelt(target)
  return new Set(Array.from(new Set([...before.keys(), ...after.keys()])).filter((cell) => before.get(cell) !== after.get(cell)))
}

/** Columns that the authority fills or decides; of any other a changed line of it is no likely cause. */
const ofAuthority = /(?:entity_id|_code|_scheme|similarity|_count)$|^(?:wikidata_id|latitude|longitude|geo_precision|name|description|type|status|method|unit|edtf|period.*|earliest|latest|object|start|end|source)$/u

const onlyAuthority = (change: RowChange): boolean => change.op === "changed" && change.changes.every(({ column }) => column === "rule" || ofAuthority.test(column))

const mayBeAuthority = (change: RowChange): boolean => change.op !== "changed" || change.changes.some(({ column }) => ofAuthority.test(column))

/** A few of many. */
const few = (names: ReadonlyArray<string>): string => names.length <= 3 ? names.join(", ") : `${names.slice(0, 3).join(", ")} and ${names.length - 3} more`

/** Tells of each change why it came about. `lines` are the changed lines of the authority, where they are known. */
export const causes = (base: Published, target: Published, lines: ReadonlyArray<ChangedLine> = []): ((change: RowChange) => Cause) => {
  const before = byId(base.rows.get("documents"), "document_id"), after = byId(target.rows.get("documents"), "document_id")
  const corrected = changedCorrections(base, target), rulesBefore = cellRules(base), rulesAfter = cellRules(target)
  const knownRules = byId(base.rows.get("rules"), "rule"), authority = changedInputs(base, target, "authority/"), models = changedInputs(base, target, "models/")
  const withdrawn = new Set([...target.tombstones].filter((id) => !base.tombstones.has(id)))
  const isWithdrawn = (id: unknown): boolean => typeof id === "string" && withdrawn.size > 0 && withdrawn.has(tombstoneOf({ id }))
  const names = byId(base.rows.get("mentions"), "mention_id")
  const touchedDocuments = new Set([...names.values()].filter(({ entity_id, literal_entity_id }) => isWithdrawn(entity_id) || isWithdrawn(literal_entity_id)).map(({ document_id }) => document_id))
  const rowsOf = new Map(["mentions", "quotes", "events", "figures", "trends", "relations", "dates"].flatMap((table) => [base, target].flatMap(({ keys, rows }) =>
    (rows.get(table) ?? []).map((row) => [String(row[keys.get(table)![0]!]), row] as const))))

  const documentOf = (row: Row): unknown => row["document_id"] ?? rowsOf.get(String(row["quote_id"] ?? row["event_id"] ?? row["mention_id"] ?? String(row["row_id"] ?? "").split("/")[0]))?.["document_id"]

  const fromDocument = ({ op, table }: RowChange, row: Row): Cause | undefined => {
    const id = documentOf(row)
    if (typeof id !== "string") return undefined
    const was = before.get(id), is = after.get(id)
    if (was === undefined || is === undefined) return isWithdrawn(id) ? { cause: "exclusion" } : { cause: "source text", detail: was === undefined ? "a new document" : "the document is gone" }
    if (was["text_sha256"] !== is["text_sha256"]) return { cause: "source text", detail: `${String(is["source_id"])}/${String(is["file"])} has changed` }
    const changed = described.filter((column) => was[column] !== is[column])
    if (withdrawn.size > 0 && touchedDocuments.has(id) && (op === "removed" || table === "documents" || table === "sentences")) return { cause: "exclusion" }
    return changed.length > 0 ? { cause: "source description", detail: `${changed.join(", ")} of ${String(is["source_id"])}/${String(is["file"])}` } : undefined
  }

  /** Documents that named an entity before. */
  const namedIn = new Map<unknown, Set<unknown>>()
  for (const { document_id, entity_id } of names.values()) if (entity_id !== undefined) namedIn.set(entity_id, (namedIn.get(entity_id) ?? new Set()).add(document_id))

  const excluded = ({ id, op, table }: RowChange, row: Row): boolean => {
    if (withdrawn.size === 0 || op === "added") return false
    if (op === "removed" && (isWithdrawn(id) || Object.values(row).some(isWithdrawn))) return true
    const documents = table === "entities" || table === "facts" ? namedIn.get(row["entity_id"]) : undefined
    return documents !== undefined && Array.from(documents).some((document) => isWithdrawn(document) || touchedDocuments.has(document))
  }

  const correction = ({ id, op, table, ...change }: RowChange): Cause | undefined => {
    if (table === "corrections" || change.row["rule"] === "correction-stale" || (table === "cells" && corrected.has(cellId(change.row)))) return { cause: "correction" }
    const cells = op === "changed" && "changes" in change ? change.changes.map(({ column }) => `${table} ${id} ${column}`) : [...corrected].filter((cell) => cell.startsWith(`${table} ${id} `))
    const found = cells.find((cell) => corrected.has(cell))
    return found === undefined ? undefined : { cause: "correction", detail: found }
  }

  /** Lines of the authority that name what the row is about, or its words. */
  const linesOn = (row: Row): string | undefined => {
    const words = Object.entries(row).filter(([column]) => column.endsWith("entity_id") || ["evidence", "name", "measure_code", "unit_code", "object"].includes(column)).map(([, value]) => String(value))
    const found = lines.filter(({ text }) => words.some((word) => word.length > 1 && text.split(",").some((cell) => cell === word || cell === `"${word}"`))).slice(0, 3)
    return found.length === 0 ? undefined : found.map(({ place }) => place).join(", ")
  }

  const otherRule = ({ id, op, row, table, ...change }: RowChange): string | undefined => {
    const rule = row["rule"]
    if (op !== "changed" || !("changes" in change)) return op === "added" && typeof rule === "string" && !knownRules.has(rule) ? rule : undefined
    for (const { column, new: now, old } of change.changes) {
      if (column === "rule") return `${String(old)} → ${String(now)}`
      const was = rulesBefore.get(`${table} ${id} ${column}`), is = rulesAfter.get(`${table} ${id} ${column}`)
      if (was !== is) return `${column}: ${was ?? "none"} → ${is ?? "none"}`
    }
    return undefined
  }

  return (change) => {
    const { row, table } = change
    if (table === "rules") return change.op === "changed" && change.changes.every(({ column }) => column.startsWith("precision") || column === "gold_rows") ? { cause: "measurement" } : { cause: "rule" }
    if (table === "sources") return { cause: "source description" }
    if (excluded(change, row)) return { cause: "exclusion" }
    const known = correction(change) ?? fromDocument(change, row)
    if (known !== undefined) return known
    const lineDetail = linesOn(row), rule = otherRule(change)
    if (authority.length > 0 && mayBeAuthority(change) && (lineDetail !== undefined || rule === undefined || onlyAuthority(change) || table === "cells" || table === "facts" || table === "entities")) {
      // A program that has changed too may be the cause as well; the authority is named where nothing speaks for a rule.
      return { cause: "authority", detail: lineDetail ?? few(authority) }
    }
    if (rule !== undefined) return { cause: "rule", detail: rule }
    if (models.length > 0) return { cause: "rule", detail: few(models) }
    if (table === "entities" || table === "facts") return { cause: "source text", detail: "other documents name it" }
    return base.program === target.program && base.inputs.length > 0 ? { cause: "rule", detail: "the program, in the same version" } : { cause: "rule", detail: `version ${base.program || "unknown"} → ${target.program || "unknown"}` }
  }
}
