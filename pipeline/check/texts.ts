import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { digestOf } from "../document/id.ts"
import { decoded } from "../read/text.ts"
import { type Dataset, textOf } from "./dataset.ts"
import type { Row } from "./published.ts"

/** A file's text, and its text after front matter: one of them is the document's. */
const readings = (bytes: Uint8Array): ReadonlyArray<string> => {
  const read = decoded(bytes)
  if (!("text" in read)) return []
  const end = read.text.startsWith("---\n") ? read.text.indexOf("\n---\n", 3) : -1
  return end === -1 ? [read.text] : [read.text, read.text.slice(end + 5).replace(/^\n+/u, "")]
}

/** The document's text among those of its file; what has another digest is another text, and proves nothing. */
const matching = (document: Row, bytes: Uint8Array): string | undefined =>
  readings(bytes).find((text) => digestOf(text) === textOf(document, "text_sha256"))

/** The texts by document: as published, else from `directory`, read from `source_id/file` there. */
export const readTexts = Effect.fn("readTexts")(function*(dataset: Dataset, directory: string | undefined) {
  const system = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const texts = new Map<string, string>()
  for (const document of dataset.rows("documents")) {
    const id = textOf(document, "document_id") ?? "", file = textOf(document, "file") ?? "", published = textOf(document, "text")
    if (published !== undefined) texts.set(id, published)
    else if (directory !== undefined && !file.split("/").includes("..")) {
      const bytes = yield* Effect.option(system.readFile(path.join(directory, textOf(document, "source_id") ?? "", file)))
      const text = bytes._tag === "Some" ? matching(document, bytes.value) : undefined
      if (text !== undefined) texts.set(id, text)
    }
  }
  return texts
})
