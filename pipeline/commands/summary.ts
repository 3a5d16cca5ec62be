import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { TableName } from "../../schemas/tables.ts"
import type { Written } from "../run.ts"

/** Rows by table of what was published before; nothing where nothing was, or where it cannot be read. */
export const rowsBefore = (out: string): Readonly<Record<string, number>> | undefined => {
  try {
    const { rows } = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")) as { readonly rows?: Readonly<Record<string, number>> }
    return rows
  } catch {
    return undefined
  }
}

/** A table that grows or shrinks by more than this is worth a look; few rows drift by chance. */
const tolerated = 0.15, fewest = 20

/** Tables whose counts have drifted, each in a line. */
export const driftOf = (before: Readonly<Record<string, number>> | undefined, after: Readonly<Record<string, number>>): ReadonlyArray<string> =>
  Object.entries(after).flatMap(([table, count]) => {
    const was = before?.[table]
    if (was === undefined || Math.max(was, count) < fewest || Math.abs(count - was) <= tolerated * Math.max(was, 1)) return []
    return [`${table} had ${was} rows before: \`steppeline diff\` says what changed.`]
  })

/** What a build says at its end: rows by table, what is worth a look, how long it took. */
export const summary = (out: string, { files, kept, made, retired, rows, warnings }: Written, seconds: number, before?: Readonly<Record<string, number>>): string => {
  const tableNames = Object.keys(rows) as ReadonlyArray<TableName>, width = Math.max(...tableNames.map((name) => name.length))
  const lines = tableNames.map((table) => `  ${table.padEnd(width)} ${String(rows[table]).padStart(8)}`)
  const warned = [...retired, ...driftOf(before, rows)].map((line) => `warning: ${line}\n`).join("")
  return `${out}: ${files} files, rows per table:\n${lines.join("\n")}\n${warned}${rows.notes} notes, ${warnings} of them warnings; ${made} articles made, ${kept} kept from before; ${seconds.toFixed(2)} s\n`
}
