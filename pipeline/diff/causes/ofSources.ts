import type { RowChange } from "../delta.ts"
import type { Cause } from "./cause.ts"
import type { Comparison } from "./comparison.ts"

/** What source.json says of a document, and what follows from it. */
const described = ["title", "author", "url", "language", "original_language", "text_origin", "published"]

/** Rows of documents that came, went, have another text or are described in other words. */
export const ofSources = ({ after, before, documentOf }: Comparison) => ({ row, table }: RowChange): Cause | undefined => {
  if (table === "sources") return { cause: "source description" }
  const id = documentOf(row)
  if (id === undefined) return undefined
  const was = before.get(id), is = after.get(id)
  if (was === undefined || is === undefined) return { cause: "source text", detail: was === undefined ? "a new document" : "the document is gone" }
  const file = `${String(is["source_id"])}/${String(is["file"])}`
  if (was["text_sha256"] !== is["text_sha256"]) return { cause: "source text", detail: `${file} has changed` }
  const changed = described.filter((column) => was[column] !== is[column])
  return changed.length > 0 ? { cause: "source description", detail: `${changed.join(", ")} of ${file}` } : undefined
}
