import type { TableName } from "../schemas/tables.ts"
import { type AnyRow, rowIdOf } from "./document/rowId.ts"

export type Tables = Readonly<Record<TableName, ReadonlyArray<AnyRow>>>

/** Text from an article on a terminal: no control characters. */
const plain = (value: unknown): string => String(value).replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\uFFFD")

const ruleLine = ({ rules }: Tables, id: unknown): string => {
  const rule = rules.find((row) => row["rule"] === id)
  if (rule === undefined) return plain(id)
  const precision = rule["precision"] === undefined ? "precision not measured on enough rows"
    : `precision ${rule["precision"]} (${rule["precision_low"]}–${rule["precision_high"]}, ${rule["gold_rows"]} rows)`
  return `${plain(id)}: ${plain(rule["description"])} [${precision}]`
}

/** The sentences that a span touches, as far as they are published, with the span between ⟦ and ⟧. */
const marked = ({ sentences }: Tables, row: AnyRow): string => {
  const start = row["char_start"] as number, end = row["char_end"] as number
  const touched = sentences.filter((one) => one["document_id"] === row["document_id"] && (one["char_start"] as number) < end && start < (one["char_end"] as number))
  return touched.map((sentence) => {
    if (sentence["text"] === undefined) return "(this sentence's text is not published)"
    const points = Array.from(String(sentence["text"])), from = start - (sentence["char_start"] as number), to = end - (sentence["char_start"] as number)
    const at = (index: number) => Math.min(Math.max(index, 0), points.length)
    return plain(`${points.slice(0, at(from)).join("")}⟦${points.slice(at(from), at(to)).join("")}⟧${points.slice(at(to)).join("")}`)
  }).join(" ")
}

const entityLine = ({ entities }: Tables, id: unknown): string => {
  const entity = entities.find((row) => row["entity_id"] === id)
  return entity === undefined ? plain(id) : `${plain(entity["name"])} (${plain(id)}, ${entity["type"]}, ${entity["status"]})`
}

const cellLine = (tables: Tables, cell: AnyRow): string => {
  const words = cell["evidence"] === undefined ? "(authority or the document's head)" : `"${plain(cell["evidence"])}" at ${cell["char_start"]}–${cell["char_end"]}`
  return `  ${plain(cell["column_name"])} ← ${words}; ${ruleLine(tables, cell["rule"])}`
}

const candidates = (tables: Tables, row: AnyRow): ReadonlyArray<string> => {
  if (row["mention_id"] === undefined || row["kind"] === undefined) return []
  const similarity = (value: unknown) => (value === undefined ? "" : `, similarity ${value}`)
  return [
    "",
    "candidates",
    row["entity_id"] === undefined ? `  unresolved${row["candidate_entity_id"] === undefined ? "" : `; 1. ${entityLine(tables, row["candidate_entity_id"])}`}` : `  1. ${entityLine(tables, row["entity_id"])} by ${row["method"]}${similarity(row["similarity"])}`,
    ...row["runner_up_entity_id"] === undefined ? [] : [`  2. ${entityLine(tables, row["runner_up_entity_id"])}${similarity(row["runner_up_similarity"])}`]
  ]
}

/** A row, its sentence with the evidence marked, the rule, what each cell was read from and, for names, the candidates. */
export const explanation = (tables: Tables, table: TableName, row: AnyRow): string => {
  const id = rowIdOf(table, row), width = Math.max(...Object.keys(row).map((column) => column.length))
  const cells = tables.cells.filter((cell) => cell["table_name"] === table && cell["row_id"] === id)
  const corrections = tables.corrections.filter((one) => one["table_name"] === table && one["row_id"] === id)
  const columns = Object.entries(row).map(([column, value]) => `  ${column.padEnd(width)}  ${column.endsWith("entity_id") ? entityLine(tables, value) : plain(value)}`)
  return [
    `${table} ${id}`, ...columns,
    ...row["char_start"] === undefined || table === "sentences" ? [] : ["", "sentence", `  ${marked(tables, row)}`],
    ...row["rule"] === undefined || table === "rules" ? [] : ["", "rule", `  ${ruleLine(tables, row["rule"])}`],
    ...cells.length === 0 ? [] : ["", "cells", ...cells.map((cell) => cellLine(tables, cell))],
    ...candidates(tables, row),
    ...corrections.length === 0 ? [] : ["", "corrections", ...corrections.map((one) => `  ${plain(one["column_name"])}: ${plain(one["was"] ?? "nothing")} → ${plain(one["now"] ?? "nothing")}, ${plain(one["reason"])} (${plain(one["decided_by"])}, ${plain(one["decided_on"])})`)]
  ].join("\n") + "\n"
}
