import * as Effect from "effect/Effect"
import { extract, type Extracted, type Knowledge } from "./extract.ts"
import { documentId } from "./read/article.ts"
import { type Planned, readArticle, SourceUnusable } from "./read/sources.ts"

/** Articles that are read and extracted together: what one worker does at a time. */
export interface Batch {
  readonly articles: ReadonlyArray<Planned>
}

/** Reads and extracts a batch, in its order. Excluded documents are not even read. */
export const runBatch = Effect.fn("runBatch")(function*({ articles }: Batch, knowledge: Knowledge) {
  const excluded = new Set(knowledge.decisions.exclusions.filter(({ kind }) => kind === "document").map(({ id }) => id))
  const extracted: Array<Extracted> = []
  for (const planned of articles) {
    if (excluded.has(documentId(planned.place))) continue
    const article = yield* readArticle(planned)
    extracted.push(yield* Effect.try({
      try: () => extract(article, knowledge),
      catch: (cause) => new SourceUnusable({ file: planned.path, message: `A fault of the program, please report it: ${cause instanceof Error ? cause.message : String(cause)}` })
    }))
  }
  return extracted
})
