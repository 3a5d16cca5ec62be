import type { DocumentRow } from "../../schemas/documents.ts"
import type { NoteRow } from "../../schemas/notes.ts"
import { idOf } from "../document/id.ts"

/** What must be known of a document to tell whether another has its text. */
export type Compared = Pick<DocumentRow, "document_id" | "file" | "status" | "text_sha256" | "published_earliest" | "duplicate_of">

const earlier = (a: Compared, b: Compared): number => {
  const day = (row: Compared) => row.published_earliest ?? "9999"
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.document_id < b.document_id ? -1 : 1
}

/** Marks documents whose text is another's: the earliest stands, then the smallest id. Each that is marked gets a note. */
export const markDuplicates = <R extends Compared>(documents: ReadonlyArray<R>): { readonly documents: ReadonlyArray<R>; readonly notes: ReadonlyArray<NoteRow> } => {
  const first = new Map<string, R>()
  for (const row of documents) {
    const known = first.get(row.text_sha256)
    if (row.status === "processed" && (known === undefined || earlier(row, known) < 0)) first.set(row.text_sha256, row)
  }
  const originalOf = (row: R) => (row.status === "processed" ? first.get(row.text_sha256)!.document_id : row.document_id)
  const marked = documents.map((row) => (originalOf(row) === row.document_id ? row : { ...row, duplicate_of: originalOf(row) }))
  const notes = marked.filter(({ duplicate_of }) => duplicate_of !== undefined).map(({ document_id, duplicate_of, file }): NoteRow => ({
    note_id: idOf("nt", ["read-duplicate", document_id]), document_id, file, rule: "read-duplicate", severity: "info", message: `Its text is the same as that of ${duplicate_of}.`
  }))
  return { documents: marked, notes }
}
