import { id, offset, optional, ordinal, quoted, reference, sha256, text } from "./column.ts"
import { table } from "./table.ts"

export type SentenceRow = typeof sentences.row.Type

export const sentences = table({
  name: "sentences",
  description: "The sentences of the documents.",
  key: ["sentence_id"],
  columns: {
    sentence_id: id("st", "The sentence: made from its document, its text, and which of the document's equal ones it is."),
    document_id: reference("documents", "dc", "The document that has it."),
    ordinal: ordinal("Its place in the document, from 1."),
    paragraph: ordinal("Its paragraph, from 1."),
    char_start: offset("Where it begins in the document's text."),
    char_end: offset("Where it ends (one past its last code point)."),
    text_sha256: sha256("SHA-256 of its text."),
    text: optional(quoted(text("Its text, where it may be published.")), "It may not be published: no claim rests on it and the source does not let its text be published, or somebody named in it has been withdrawn.")
  }
})
