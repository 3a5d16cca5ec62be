import type { Document } from "../document/document.ts"
import { digestOf } from "../document/id.ts"
import type { Published } from "./context.ts"
import type { Ledger } from "./ledger.ts"
import { boundsOf } from "../document/edtf.ts"

/** The rows of the document itself and of its sentences. Lengths and offsets are UTF-16 units until `validate` publishes them. */
export const documentRows = (document: Document, { note, rows, sentenceIds }: Ledger, published?: Published): void => {
  const { article, paragraphs, sentences, text, tokens } = document
  const whole = article.text
  const { author, document_id, file, language, original_language, raw_sha256, record, source_id, status, text_origin, text_sha256, title, url } = article
  const bounds = published === undefined ? {} : boundsOf(published.edtf)
  rows.documents.push({
    document_id, source_id, file,
    ...(record !== undefined && { record }), ...(title !== undefined && { title }), ...(author !== undefined && { author }), ...(url !== undefined && { url }),
    language, ...(original_language !== undefined && { original_language }), text_origin,
    ...(published !== undefined && {
      published: published.edtf, published_basis: published.basis,
      ...(bounds.earliest !== undefined && { published_earliest: bounds.earliest }), ...(bounds.latest !== undefined && { published_latest: bounds.latest })
    }),
    status,
    paragraph_count: paragraphs.length, sentence_count: sentences.length, token_count: tokens.length, char_count: whole.length,
    raw_sha256, text_sha256, ...(whole !== "" && { text: whole }), text_share_published: 1
  })
  sentences.forEach(({ end, paragraph, start }, index) => {
    const words = text.slice(start, end)
    rows.sentences.push({
      sentence_id: sentenceIds[index]!, document_id, ordinal: index + 1, paragraph: paragraph + 1, char_start: start, char_end: end, text_sha256: digestOf(words), text: words
    })
  })
  article.notes.forEach(note)
}
