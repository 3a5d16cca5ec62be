import type { Note } from "../../document/note.ts"
import type { DocumentHead } from "../sourceFile.ts"

/** A record as a format's reader finds it in a file: its text, or why it has none. */
export interface Found {
  /** Its own id, where it has one. */
  readonly id?: string
  /** Where it stands in the file, for those that have no id: "line 12", "item 3". */
  readonly at: string
  readonly head: DocumentHead
  readonly content: { readonly text: string } | { readonly unreadable: string }
  readonly notes: ReadonlyArray<Note>
  /** Its bytes as they stood in the file. */
  readonly raw: string | Uint8Array
}

/** The rest of a file that cannot be read, after the records that could. */
export interface Rest {
  readonly rest: string
}
