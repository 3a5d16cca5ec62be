import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import type { Article, Publish } from "../document/article.ts"
import { idOf } from "../document/id.ts"
import type { Note } from "../document/note.ts"
import { languageOf } from "./language.ts"
import type { DocumentHead } from "./sourceFile.ts"
import { decoded, normalised } from "./text.ts"

/** Where a record stands: the source's id, its file, and the record's own id where a file holds several. */
export interface Place {
  readonly source_id: string
  readonly file: string
  readonly record?: string
  readonly publish: Publish
}

/** SHA-256 in hexadecimal. */
export const digest = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/** A document's id is made from its source and its key there, never from its text. */
export const documentId = ({ file, record, source_id }: Pick<Place, "source_id" | "file" | "record">): string => idOf("dc", [source_id, record ?? file])

const warning = (rule: string, message: string): Note => ({ rule, severity: "warning", message })

const articleOf = (place: Place, head: DocumentHead, rawDigest: string, text: string, status: Article["status"], notes: ReadonlyArray<Note>): Article => ({
  document_id: documentId(place),
  ...place,
  ...head,
  language: head.language !== undefined && (status === "processed" || !head.language.startsWith("en")) ? head.language : status === "processed" ? "en" : "und",
  text_origin: head.text_origin ?? "unknown",
  status,
  raw_sha256: rawDigest,
  text_sha256: digest(utf8ToBytes(text)),
  text,
  notes
})

const fromNormalised = (place: Place, head: DocumentHead, rawDigest: string, { notes, text }: { readonly text: string; readonly notes: ReadonlyArray<Note> }): Article => {
  if (text.trim() === "") return articleOf(place, head, rawDigest, text, "empty", [...notes, warning("read-empty", "It holds no text.")])
  const declared = head.language?.split("-")[0], language = declared === undefined || declared === "en" ? languageOf(text) : declared
  if (language === "en") return articleOf(place, head, rawDigest, text, "processed", notes)
  const found = declared === language ? head : { ...head, language }
  return articleOf(place, found, rawDigest, text, "not_english", [...notes, warning("read-not-english", `Its language is not English${language === "und" ? "" : ` but ${language}`}: no claims are made.`)])
}

/** An article from a file's bytes. Never fails: what cannot be read has a status and a note that say so. */
export const articleFromBytes = (place: Place, head: DocumentHead, bytes: Uint8Array): Article => {
  const result = decoded(bytes)
  return "unreadable" in result
    ? articleOf(place, head, digest(bytes), "", "unreadable", [warning("read-unreadable", result.unreadable)])
    : fromNormalised(place, head, digest(bytes), result)
}

/** An article from a text that is already decoded, as a record of JSON Lines has it. */
export const articleFromText = (place: Place, head: DocumentHead, raw: string): Article =>
  fromNormalised(place, head, digest(utf8ToBytes(raw.toWellFormed())), normalised(raw))

/** An article whose text cannot be had, and why. */
export const unreadableArticle = (place: Place, head: DocumentHead, rawDigest: string, note: Note): Article => articleOf(place, head, rawDigest, "", "unreadable", [note])
