import { between, code, count, day, edtf, id, optional, pattern, quoted, reference, sha256, slugReference, text, url } from "./column.ts"
import { table } from "./table.ts"

export type DocumentRow = typeof documents.row.Type

export const documents = table({
  name: "documents",
  description: "The articles that were read.",
  key: ["document_id"],
  columns: {
    document_id: id("dc", "The document: made from its source and its key there, never from its text."),
    source_id: slugReference("sources", "The source it belongs to."),
    file: text("Its file, below the source's folder."),
    record: optional(text("Its record in the file, where a file holds several."), "The file is the document."),
    title: optional(quoted(text("Its title, as stated.")), "The source states none, or it names somebody who has been withdrawn."),
    author: optional(quoted(text("Its author, as stated.")), "The source states none, or it names somebody who has been withdrawn."),
    url: optional(url("Where it was published, as stated.")),
    language: pattern(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, "The language of the text (BCP 47; und where unknown)."),
    original_language: optional(pattern(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, "The language it was translated from, where known (BCP 47).")),
    text_origin: code("How the text came about.", {
      original: "Written in this language.", human_translation: "Translated by people.",
      machine_translation: "Translated by a machine: names and wording may be distorted.", unknown: "Not known."
    }),
    published: optional(edtf("When it was published.")),
    published_earliest: optional(day("The earliest day that can be.")),
    published_latest: optional(day("The latest day that can be.")),
    published_basis: optional(code("How that is known.", { stated: "The source states it.", inferred: "Inferred from an event the text speaks of, whose date the authority has." })),
    status: code("Whether it was processed.", {
      processed: "Read and processed.", empty: "It holds no text.", not_english: "Its language is not English: no claims are made.", unreadable: "Its bytes are no text."
    }),
    duplicate_of: optional(reference("documents", "dc", "The earliest document with the same text, or with another edition of it."), "It is no duplicate."),
    paragraph_count: count("Paragraphs."),
    sentence_count: count("Sentences."),
    token_count: count("Tokens: words, numbers and marks."),
    char_count: count("Length of the text.", "code points"),
    raw_sha256: sha256("SHA-256 of the bytes as they were read."),
    text_sha256: sha256("SHA-256 of the text that offsets count in (UTF-8, NFC, line feeds)."),
    text: optional(quoted(text("The text, where it may be published.")), "The source does not let its text be published, the text is empty, or somebody named in it has been withdrawn."),
    text_share_published: between(0, 1, "The share of the text's code points that is published here.")
  }
})
