import * as Effect from "effect/Effect"
import { tableOf } from "../schemas/tables.ts"
import type { Article } from "./document/article.ts"
import { blockOf } from "./encode/blockOf.ts"
import { packed } from "./encode/packed.ts"
import { extract, type Extracted, type Knowledge } from "./extract.ts"
import { ofDocuments, summaryOf } from "./merge/summary.ts"
import type { PackWriter } from "./pack/pack.ts"
import { articlesOf } from "./read/articles.ts"
import { excludedOf, type Head, keyOf, type Made, type Task, TaskFailed, taskFailed } from "./task.ts"

/** What a document's rows hang on besides the article: code, authority, decisions, model. */
export interface Making {
  readonly knowledge: Knowledge
  readonly salt: string
  readonly pack: PackWriter
  /** Nothing is made: what is not kept is a failure. */
  readonly keptOnly?: boolean
}

const bodyOf = ({ rows }: Extracted): Uint8Array => packed(blockOf(ofDocuments.map((table) => ({ table: tableOf(table), rows: rows[table] as never }))))

const make = (article: Article, key: string, { knowledge, pack }: Making): Made => {
  const extracted = extract(article, knowledge), summary = summaryOf(extracted)
  return { document_id: article.document_id, key, made: { summary, place: pack.add(JSON.stringify({ key, summary } satisfies Head), bodyOf(extracted)) } }
}

const faultless = (file: string, article: Article, key: string, making: Making) => making.keptOnly === true ? Effect.fail(new TaskFailed({ file, message: "It is in no pack: its part has not been built, or it has changed since." })) : Effect.try({
  try: () => make(article, key, making),
  catch: (cause) => new TaskFailed({ file, message: `A fault of the program, please report it: ${taskFailed(cause).message}` })
})

/** Reads the articles of a task, makes the rows of those that have changed and puts them into the pack, in the task's order. */
export const makeDocuments = Effect.fn("makeDocuments")(function*(task: Task, making: Making) {
  const all: Array<Made> = []
  if ("articles" in task) {
    for (const article of task.articles) all.push(yield* faultless(article.file, article, keyOf(article, making.salt), making))
    return all
  }
  const excluded = excludedOf(making.knowledge.decisions)
  for (const { kept, planned } of task.files) {
    const reading = articlesOf(planned, excluded)
    for (;;) {
      const next = yield* Effect.tryPromise({ try: () => reading.next(), catch: (cause) => taskFailed(cause, planned.path) })
      if (next.done === true) break
      const key = keyOf(next.value, making.salt)
      all.push(kept?.includes(key) === true ? { document_id: next.value.document_id, key } : yield* faultless(planned.path, next.value, key, making))
    }
  }
  return all
})
