import type { DocumentRow } from "../../schemas/documents.ts"
import type { NoteRow } from "../../schemas/notes.ts"
import { idOf } from "../document/id.ts"
import type { Sketch } from "../document/sketch.ts"
import { nearDuplicates } from "./nearDuplicates.ts"

/** What must be known of a document to tell whether another has its text. */
export type Compared = Pick<DocumentRow, "document_id" | "file" | "status" | "text_sha256" | "published_earliest" | "duplicate_of"> & { readonly sketch?: Sketch }

const earlier = (a: Compared, b: Compared): number => {
  const day = (row: Compared) => row.published_earliest ?? "9999"
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.document_id < b.document_id ? -1 : 1
}

/** By document: the earliest with the same text, where that is another. */
const sameTexts = (documents: ReadonlyArray<Compared>): ReadonlyMap<string, string> => {
  const first = new Map<string, Compared>()
  for (const row of documents) {
    const known = first.get(row.text_sha256)
    if (row.status === "processed" && (known === undefined || earlier(row, known) < 0)) first.set(row.text_sha256, row)
  }
  return new Map(documents.filter(({ document_id, status, text_sha256 }) => status === "processed" && first.get(text_sha256)!.document_id !== document_id)
    .map(({ document_id, text_sha256 }) => [document_id, first.get(text_sha256)!.document_id]))
}

/** By document: the earliest of whose text its own is another edition; no original is itself a copy. */
const otherEditions = (documents: ReadonlyArray<Compared>, same: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const compared = documents.filter(({ document_id, sketch }) => sketch !== undefined && !same.has(document_id)).sort(earlier)
  return new Map(Array.from(nearDuplicates(compared.map(({ sketch }) => sketch)), ([copy, original]) => [compared[copy]!.document_id, compared[original]!.document_id]))
}

/** Marks documents whose text is another's, or another edition of it: the earliest stands, then the smallest id. Each that is marked gets a note. */
export const markDuplicates = <R extends Compared>(documents: ReadonlyArray<R>): { readonly documents: ReadonlyArray<R>; readonly notes: ReadonlyArray<NoteRow> } => {
  const same = sameTexts(documents), other = otherEditions(documents, same)
  const originalOf = (id: string): string | undefined => other.get(id) ?? (same.has(id) ? other.get(same.get(id)!) ?? same.get(id) : undefined)
  const marked = documents.map((row) => {
    const duplicate_of = originalOf(row.document_id)
    return duplicate_of === undefined ? row : { ...row, duplicate_of }
  })
  const notes = marked.filter(({ duplicate_of }) => duplicate_of !== undefined).map(({ document_id, duplicate_of, file }): NoteRow => {
    const rule = same.get(document_id) === duplicate_of ? "read-duplicate" : "read-edition"
    return { note_id: idOf("nt", [rule, document_id]), document_id, file, rule, severity: "info", message: rule === "read-duplicate" ? `Its text is the same as that of ${duplicate_of}.` : `Its text is another edition of that of ${duplicate_of}.` }
  })
  return { documents: marked, notes }
}
