import type { RowChange } from "../delta.ts"
import type { Published, Row } from "../published.ts"
import type { Cause } from "./cause.ts"
import { cellId, type Comparison } from "./comparison.ts"

/** Columns that the authority fills or decides; of any other a changed line of it is no likely cause. */
const ofAuthority = /(?:entity_id|_code|_scheme|similarity|_count)$|^(?:wikidata_id|latitude|longitude|geo_precision|name|description|type|status|method|unit|edtf|period.*|earliest|latest|object|start|end|source)$/u

/** Whether the authority may have done it, and whether nothing else can have. */
const byAuthority = (change: RowChange): { readonly may: boolean; readonly alone: boolean } => {
  if (change.op !== "changed") return { may: true, alone: false }
  const columns = change.changes.map(({ column }) => column)
  return { may: columns.some((column) => ofAuthority.test(column)), alone: columns.every((column) => column === "rule" || ofAuthority.test(column)) }
}

/** A few of many. */
const few = (names: ReadonlyArray<string>): string => names.length <= 3 ? names.join(", ") : `${names.slice(0, 3).join(", ")} and ${names.length - 3} more`

const worded = new Set(["evidence", "name", "measure_code", "unit_code", "object"])

/** Changed lines of the authority that name what the row is about, or its words. */
const linesOn = ({ lines }: Comparison, row: Row): string | undefined => {
  if (lines.length === 0) return undefined
  const words = Object.entries(row).filter(([column]) => column.endsWith("entity_id") || worded.has(column)).map(([, value]) => String(value)).filter((word) => word.length > 1)
  const found = lines.filter(({ text }) => words.some((word) => text.split(",").some((cell) => cell === word || cell === `"${word}"`)))
  return found.length === 0 ? undefined : few(found.map(({ place }) => place))
}

/** Rules by cell, as the table `cells` has them. */
const cellRules = ({ rows }: Published): ReadonlyMap<string, unknown> => new Map((rows.get("cells") ?? []).map((row) => [cellId(row), row["rule"]]))

/** Which rule made what another made before; undefined where none changed. */
const otherRule = ({ base, target }: Comparison): ((change: RowChange) => string | undefined) => {
  const before = cellRules(base), after = cellRules(target), known = new Set((base.rows.get("rules") ?? []).map(({ rule }) => rule))
  return (change) => {
    const { id, row, table } = change
    if (change.op !== "changed") return change.op === "added" && typeof row["rule"] === "string" && !known.has(row["rule"]) ? row["rule"] : undefined
    for (const { column, new: now, old } of change.changes) {
      if (column === "rule") return `${String(old)} → ${String(now)}`
      const was = before.get(`${table} ${id} ${column}`), is = after.get(`${table} ${id} ${column}`)
      if (was !== is) return `${column}: ${String(was ?? "none")} → ${String(is ?? "none")}`
    }
    return undefined
  }
}

/** The authority, where it has changed and nothing speaks for a rule alone; else a rule, the models or the program. Text, decisions and descriptions are known to be the same. */
export const ofKnowledge = (comparison: Comparison): ((change: RowChange) => Cause) => {
  const { authority, base, models, target } = comparison, ruleOf = otherRule(comparison)
  return (change) => {
    const { table } = change, line = linesOn(comparison, change.row), rule = ruleOf(change), { alone, may } = byAuthority(change)
    const known = table === "cells" || table === "facts" || table === "entities"
    if (authority.length > 0 && may && (line !== undefined || rule === undefined || alone || known)) return { cause: "authority", detail: line ?? few(authority) }
    if (rule !== undefined) return { cause: "rule", detail: rule }
    if (models.length > 0) return { cause: "rule", detail: few(models) }
    return { cause: "rule", detail: base.program === target.program ? "the program, in the same version" : `version ${base.program || "unknown"} → ${target.program || "unknown"}` }
  }
}

const measured = /^(?:precision|gold_rows)/u

/** Rules themselves: measured anew, or written anew. */
export const ofRules = (change: RowChange): Cause | undefined =>
  change.table !== "rules" ? undefined : { cause: change.op === "changed" && change.changes.every(({ column }) => measured.test(column)) ? "measurement" : "rule" }
