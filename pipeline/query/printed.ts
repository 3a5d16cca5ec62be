import type { Answer, Value } from "./answer.ts"

/** Wider cells are cut in a table; CSV and JSON have them whole. */
const widest = 60

const shown = (value: Value): string => value === undefined ? "" : typeof value === "object" ? JSON.stringify(value) : String(value)

const cut = (text: string): string => {
  const points = Array.from(text.replace(/\s+/gu, " "))
  return points.length <= widest ? points.join("") : `${points.slice(0, widest - 1).join("")}…`
}

const length = (text: string): number => Array.from(text).length
const filled = (text: string, width: number, right: boolean): string => (right ? " ".repeat(width - length(text)) + text : text + " ".repeat(width - length(text)))

/** Columns below one another, numbers to the right, and how many rows there are. */
export const asTable = ({ columns, rows }: Answer): string => {
  const cells = rows.map((row) => row.map((value) => cut(shown(value))))
  const right = columns.map((_, i) => rows.some((row) => typeof row[i] === "number") && rows.every((row) => row[i] === undefined || typeof row[i] === "number"))
  const widths = columns.map((column, i) => cells.reduce((most, row) => Math.max(most, length(row[i]!)), length(column)))
  const line = (texts: ReadonlyArray<string>) => texts.map((text, i) => filled(text, widths[i]!, right[i]!)).join("  ").trimEnd()
  return [line(columns), widths.map((width) => "-".repeat(width)).join("  "), ...cells.map(line), `(${rows.length} ${rows.length === 1 ? "row" : "rows"})`].join("\n") + "\n"
}

const awkward = /[",\n\r]/u
const csvCell = (value: Value): string => {
  const text = shown(value)
  return awkward.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text
}

/** RFC 4180 with line feeds; null is an empty cell, as in the published files. */
export const asCsv = ({ columns, rows }: Answer): string => [columns, ...rows].map((row) => row.map(csvCell).join(",")).join("\n") + "\n"

/** An array, one row a line; null is an absent key, as in the published files. */
export const asJson = ({ columns, rows }: Answer): string =>
  rows.length === 0 ? "[]\n" : `[\n${rows.map((row) => JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, row[i]])))).join(",\n")}\n]\n`
