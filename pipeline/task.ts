import * as Schema from "effect/Schema"
import { createHash } from "node:crypto"
import type { Article } from "./document/article.ts"
import type { Decisions } from "./document/decision.ts"
import type { Summary } from "./merge/summary.ts"
import type { Place } from "./pack/pack.ts"
import type { Planned } from "./read/sources.ts"

/** A task could not be done: a file could not be read, or the program has a fault. */
export class TaskFailed extends Schema.TaggedError<TaskFailed>()("TaskFailed", { file: Schema.String, message: Schema.String }) {}

/** What was thrown, as a failure that names the file where it does. */
export const taskFailed = (cause: unknown, file = ""): TaskFailed => cause instanceof TaskFailed ? cause : new TaskFailed({
  file: typeof cause === "object" && cause !== null && "file" in cause ? String(cause.file) : file, message: cause instanceof Error ? cause.message : String(cause)
})

/** What one worker does at a time: files to read, or articles of larger files that were read already. */
export type Task = { readonly files: ReadonlyArray<Expected> } | { readonly articles: ReadonlyArray<Article> }

/** A file of one article, and the keys under which rows of that document are kept. */
export interface Expected {
  readonly planned: Planned
  readonly kept?: ReadonlyArray<string>
}

/** A document whose rows lie in a pack; without a place: those that were kept still hold. */
export interface Made {
  readonly document_id: string
  readonly key: string
  readonly made?: { readonly summary: Summary; readonly place: Place }
  /** Of a document that could not be made, and that the run goes on without. */
  readonly failed?: Quarantined
}

/** A document that was tried often enough. */
export interface Quarantined {
  readonly file: string
  readonly message: string
}

/** The head of a document's entry. */
export interface Head {
  readonly key: string
  readonly summary: Summary
}

/** The key that a document's rows are kept under: of all they are made from. What they hang on besides the article stands first, part by part. */
export const keyOf = ({ text: _, ...article }: Article, salt: string): string => `${salt} article:${createHash("sha256").update(JSON.stringify(article)).digest("base64url")}`

/** Documents that people have excluded: they are not even read. */
export const excludedOf = (decisions: Decisions): ((documentId: string) => boolean) => {
  const ids = new Set(decisions.exclusions.filter(({ kind }) => kind === "document").map(({ id }) => id))
  return (id) => ids.has(id)
}
