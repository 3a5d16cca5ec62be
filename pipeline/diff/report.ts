import { tombstoneOf } from "../publish/tombstones.ts"
import type { Cause } from "./causes/cause.ts"
import type { Change, RowChange } from "./delta.ts"
import type { Redirect } from "./redirects.ts"

/** A change with its cause. */
export type Caused = RowChange & { readonly why: Cause }

/** What two editions differ in. */
export interface Difference {
  readonly base: string
  readonly target: string
  readonly changes: ReadonlyArray<Caused>
  readonly redirects: ReadonlyArray<Redirect>
}

/** Withdrawn words are not said once more. */
const silent = ({ why }: Caused): boolean => why.cause === "exclusion"

/** The readable id of an entity is its name: of one that was withdrawn its tombstone stands there. */
const idOf = (change: Caused): string => (silent(change) && change.table === "entities" ? tombstoneOf(change) : change.id)

const kept = ({ column, ...change }: Change, quiet: boolean): Change => ({ column, ...(quiet || change.old === undefined ? {} : { old: change.old }), ...(change.new === undefined ? {} : { new: change.new }) })

/** JSON Lines: a change a line, with what it takes to make the target of the base. Of removed rows only the id is left. */
export const asJsonLines = ({ changes }: Difference): string => changes.map((change) => {
  const { op, table, why } = change, head = { table, op, id: idOf(change), ...why }
  return `${JSON.stringify(change.op === "added" ? { ...head, row: change.row } : change.op === "removed" ? head : { ...head, changes: change.changes.map((one) => kept(one, silent(change))) })}\n`
}).join("")

const shown = (value: unknown): string => {
  if (value === undefined) return "nothing"
  const text = typeof value === "string" ? value.replace(/\s+/gu, " ") : JSON.stringify(value)
  return text.length > 60 ? `${Array.from(text).slice(0, 59).join("")}…` : text
}

const wordsOf = (change: Caused): string => {
  if (silent(change)) return ""
  const words = change.row["evidence"] ?? change.row["name"] ?? change.row["title"] ?? change.row["description"] ?? change.row["message"]
  return typeof words === "string" ? `“${shown(words)}”` : ""
}

const becauseOf = ({ cause, detail }: Cause): string => (detail === undefined ? cause : `${cause}: ${detail}`)

const cellsOf = (change: Caused): string =>
  change.op === "changed" ? change.changes.map(({ column, new: now, old }) => silent(change) ? `${column} withdrawn` : `${column}: ${shown(old)} → ${shown(now)}`).join("; ") : ""

const signs = { added: "+", removed: "-", changed: "~" } as const

const counted = (changes: ReadonlyArray<Caused>): string => (["added", "changed", "removed"] as const).map((op) => `${changes.filter((one) => one.op === op).length} ${op}`).join(", ")

/** How many changes of a table are told one by one. */
const told = 40

const byTable = (changes: ReadonlyArray<Caused>): ReadonlyMap<string, ReadonlyArray<Caused>> => Map.groupBy(changes, ({ table }) => table)

const redirectLine = ({ new_id, old_id, operation }: Redirect): string =>
  new_id === undefined ? `${old_id} is gone, and its mentions mean nobody now` : `${old_id} → ${new_id} (${operation})`

/** For a terminal: tables, then their changes with words, cells and causes. */
export const asText = ({ base, changes, redirects, target }: Difference): string => [
  `${base} → ${target}: ${changes.length === 0 ? "no row differs" : counted(changes)}`,
  ...Array.from(byTable(changes)).flatMap(([table, all]) => [
    "", `${table}: ${counted(all)}`,
    ...all.slice(0, told).map((change) => `  ${signs[change.op]} ${[idOf(change), wordsOf(change), cellsOf(change), `[${becauseOf(change.why)}]`].filter((part) => part !== "").join("  ")}`),
    ...(all.length > told ? [`  … and ${all.length - told} more`] : [])
  ]),
  ...(redirects.length === 0 ? [] : ["", "Entities that are gone without a line in data/redirects.csv:", ...redirects.map((one) => `  ${redirectLine(one)}`)])
].join("\n") + "\n"

const cell = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("`", "'")

const causeCounts = (changes: ReadonlyArray<Caused>): ReadonlyArray<string> => {
  const groups = Array.from(Map.groupBy(changes, ({ why }) => why.cause)).sort(([, a], [, b]) => b.length - a.length)
  return ["| cause | rows | for example |", "|---|---:|---|", ...groups.map(([cause, all]) => `| ${cause} | ${all.length} | ${cell(all.find(({ why }) => why.detail !== undefined)?.why.detail ?? "")} |`)]
}

/** For a pull request: counts by table and cause, and every change folded away below its table. */
export const asMarkdown = ({ base, changes, redirects, target }: Difference): string => [
  `# What changed from ${base} to ${target}`, "",
  changes.length === 0 ? "No row differs." : `${counted(changes)} of all rows.`,
  ...(changes.length === 0 ? [] : [
    "", "| table | added | changed | removed |", "|---|---:|---:|---:|",
    ...Array.from(byTable(changes)).map(([table, all]) => `| ${table} | ${(["added", "changed", "removed"] as const).map((op) => all.filter((one) => one.op === op).length).join(" | ")} |`),
    "", "## Why", "", ...causeCounts(changes)
  ]),
  ...(redirects.length === 0 ? [] : ["", "## Entities that are gone without a line in data/redirects.csv", "", ...redirects.map((one) => `- ${redirectLine(one)}`)]),
  ...Array.from(byTable(changes)).flatMap(([table, all]) => [
    "", `<details><summary>${table}: ${counted(all)}</summary>`, "", "| | row | words | cells | why |", "|---|---|---|---|---|",
    ...all.slice(0, 5 * told).map((change) => `| ${signs[change.op]} | ${cell(idOf(change))} | ${cell(wordsOf(change))} | ${cell(cellsOf(change))} | ${cell(becauseOf(change.why))} |`),
    ...(all.length > 5 * told ? ["", `… and ${all.length - 5 * told} more`] : []), "", "</details>"
  ])
].join("\n") + "\n"
