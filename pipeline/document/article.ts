import type { Note } from "./note.ts"

export type TextOrigin = "original" | "human_translation" | "machine_translation" | "unknown"

/** How a source is published: whole texts, or only the sentences that claims rest on. */
export type Publish = "full" | "evidence"

/** What `read` makes of one record of a source. `text` is NFC with `\n` line ends and never changes afterwards. */
export interface Article {
  readonly document_id: string
  readonly source_id: string
  readonly publish: Publish
  /** The path below the source's folder. */
  readonly file: string
  /** The record's id, where a file holds several. */
  readonly record?: string
  readonly title?: string
  readonly author?: string
  readonly url?: string
  /** BCP 47. */
  readonly language: string
  readonly original_language?: string
  readonly text_origin: TextOrigin
  /** EDTF, where the source states it. */
  readonly published?: string
  readonly status: "processed" | "empty" | "not_english" | "unreadable"
  readonly raw_sha256: string
  readonly text_sha256: string
  readonly text: string
  readonly notes: ReadonlyArray<Note>
}
