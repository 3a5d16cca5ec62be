import * as Effect from "effect/Effect"
import { extract, type Extracted, type Knowledge } from "./extract.ts"
import { articlesOf } from "./read/articles.ts"
import { type Planned, SourceUnusable } from "./read/sources.ts"

/** Files that are read and extracted together: what one worker does at a time. */
export interface Batch {
  readonly articles: ReadonlyArray<Planned>
}

const words = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause))

/** Reads and extracts a batch, in its order. Excluded documents are not even read. */
export const runBatch = Effect.fn("runBatch")(function*({ articles }: Batch, knowledge: Knowledge) {
  const excluded = new Set(knowledge.decisions.exclusions.filter(({ kind }) => kind === "document").map(({ id }) => id))
  const extracted: Array<Extracted> = []
  for (const planned of articles) {
    const reading = articlesOf(planned, (id) => excluded.has(id))
    for (;;) {
      const next = yield* Effect.tryPromise({ try: () => reading.next(), catch: (cause) => new SourceUnusable({ file: planned.path, message: words(cause) }) })
      if (next.done === true) break
      extracted.push(yield* Effect.try({
        try: () => extract(next.value, knowledge),
        catch: (cause) => new SourceUnusable({ file: planned.path, message: `A fault of the program, please report it: ${words(cause)}` })
      }))
    }
  }
  return extracted
})
