import { digestOf, idOf } from "../document/id.ts"
import { type Dataset, numberOf, type Tell, textOf } from "./dataset.ts"
import { pointsOf } from "./points.ts"
import type { Row } from "./published.ts"

const group = (rows: ReadonlyArray<Row>): ReadonlyMap<string, ReadonlyArray<Row>> => Map.groupBy(rows, (row) => textOf(row, "document_id") ?? "")

/** The share of the text's code points that the rows publish. */
const shareOf = (document: Row, sentences: ReadonlyArray<Row>): number => {
  const all = numberOf(document, "char_count") ?? 0
  if (textOf(document, "text") !== undefined) return 1
  const published = sentences.reduce((sum, row) => sum + (textOf(row, "text") === undefined ? 0 : Number(row["char_end"]) - Number(row["char_start"])), 0)
  return all === 0 ? 0 : published / all
}

const checkDocument = (document: Row, sentences: ReadonlyArray<Row>, text: string | undefined, tell: Tell): void => {
  const say = (column: string, message: string) => tell("documents", document, message, column)
  const key = textOf(document, "record") ?? textOf(document, "file") ?? ""
  if (textOf(document, "document_id") !== idOf("dc", [textOf(document, "source_id") ?? "", key])) say("document_id", "is not made of its source and its key there")
  if (numberOf(document, "sentence_count") !== sentences.length) say("sentence_count", `${sentences.length} sentences are there`)
  if (text !== undefined && digestOf(text) !== textOf(document, "text_sha256")) say("text_sha256", "is not the digest of the text")
  if (text !== undefined && pointsOf(text).length !== numberOf(document, "char_count")) say("char_count", `the text has ${pointsOf(text).length} code points`)
  const share = shareOf(document, sentences)
  if (Math.abs(share - (numberOf(document, "text_share_published") ?? 0)) > 0.005) say("text_share_published", `${share.toFixed(4)} of the text is published`)
}

/** A sentence's id is made of its document, its text and which of the document's equal ones it is. */
const checkSentences = (sentences: ReadonlyArray<Row>, text: string | undefined, tell: Tell): void => {
  const equal = new Map<string, number>(), whole = text === undefined ? undefined : pointsOf(text)
  for (const row of Array.from(sentences).sort((a, b) => Number(a["ordinal"]) - Number(b["ordinal"]))) {
    const start = numberOf(row, "char_start") ?? 0, end = numberOf(row, "char_end") ?? 0
    const digest = textOf(row, "text_sha256") ?? "", occurrence = (equal.get(digest) ?? 0) + 1
    equal.set(digest, occurrence)
    const published = textOf(row, "text"), words = whole?.slice(start, end) ?? published
    if (words === undefined) continue
    if (published !== undefined && published !== words) tell("sentences", row, "is not the text's slice", "text")
    if (pointsOf(words).length !== end - start) tell("sentences", row, `the sentence has ${pointsOf(words).length} code points, its span ${end - start}`, "char_end")
    if (digestOf(words) !== digest) tell("sentences", row, "is not the digest of the sentence", "text_sha256")
    else if (textOf(row, "sentence_id") !== idOf("st", [textOf(row, "document_id") ?? "", words, String(occurrence)])) tell("sentences", row, "is not made of the sentence's text", "sentence_id")
  }
}

/** Documents and their sentences: ids, digests, counts, shares. */
export const checkDocuments = (dataset: Dataset, texts: ReadonlyMap<string, string>, tell: Tell): void => {
  const sentences = group(dataset.rows("sentences"))
  for (const document of dataset.rows("documents")) {
    const id = textOf(document, "document_id") ?? "", own = sentences.get(id) ?? []
    checkDocument(document, own, texts.get(id), tell)
    checkSentences(own, texts.get(id), tell)
  }
}
