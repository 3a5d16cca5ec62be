import { type Dataset, numberOf, type Tell, textOf } from "./dataset.ts"
import type { Row } from "./published.ts"

const before = (a: ReadonlyArray<string | number>, b: ReadonlyArray<string | number>): boolean => {
  for (let i = 0; i < a.length; i++) {
    if (a[i]! < b[i]!) return true
    if (a[i]! > b[i]!) return false
  }
  return true
}

/** Rows stand in the promised order: documents by source; claims by document, place and id; what people decided by id. */
export const checkOrder = (dataset: Dataset, tell: Tell): void => {
  const documents = new Map(dataset.rows("documents").map((row, place) => [textOf(row, "document_id"), place]))
  const claimed = (key: string) => (row: Row) =>
    [documents.get(textOf(row, "document_id")) ?? -1, numberOf(row, "char_start") ?? 0, numberOf(row, "char_end") ?? 0, textOf(row, key) ?? ""]
  for (const { columns, key: [key = ""], name } of dataset.tables.values()) {
    const by = columns.includes("evidence") && columns.includes("sentence_id") || name === "sentences" ? claimed(key)
      : name === "documents" ? (row: Row) => [textOf(row, "source_id") ?? ""]
      : ["entities", "rules", "sources"].includes(name) ? (row: Row) => [textOf(row, key) ?? ""] : undefined
    if (by === undefined) continue
    const rows = dataset.rows(name)
    for (let i = 1; i < rows.length; i++) if (!before(by(rows[i - 1]!), by(rows[i]!))) tell(name, rows[i]!, "stands too late in the file")
  }
}
