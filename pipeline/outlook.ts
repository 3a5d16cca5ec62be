import * as Effect from "effect/Effect"
import { loadDecisions } from "./read/decisions.ts"
import { articlesOf } from "./read/articles.ts"
import { storeOf } from "./pack/store.ts"
import { named, planned, type Subject } from "./run.ts"
import { excludedOf, keyOf, taskFailed } from "./task.ts"

/** A document that would be made, and why. */
export interface Due {
  readonly file: string
  readonly record?: string
  /** "new", or what of it has changed since it was made: "article", "code", "authority", "model", "decisions". */
  readonly because: ReadonlyArray<string>
}

/** What a build would do. */
export interface Outlook {
  readonly due: ReadonlyArray<Due>
  readonly kept: number
  /** Documents whose rows are kept and whose texts are no longer there. */
  readonly gone: number
}

const partsOf = (key: string): ReadonlyArray<string> => key.split(" ")

/** What differs between a key and the one of several kept that is most like it. */
const changesOf = (key: string, kept: ReadonlyArray<string>): ReadonlyArray<string> => {
  const parts = partsOf(key), changes = kept.map((one) => {
    const others = new Set(partsOf(one))
    return parts.filter((part) => !others.has(part)).map((part) => part.slice(0, part.indexOf(":")))
  })
  return changes.reduce((least, some) => (some.length < least.length ? some : least))
}

/** Reads every article, makes nothing, and tells what a build would make again and why. */
export const outlook = Effect.fn("outlook")(function*(subject: Subject) {
  const plan = yield* planned(subject), store = storeOf(subject.packs, named)
  const excluded = excludedOf(yield* loadDecisions(subject.data, () => true)), seen = new Set<string>(), due: Array<Due> = []
  let kept = 0
  yield* Effect.tryPromise({
    try: async () => {
      for (const one of plan.articles) {
        for await (const article of articlesOf(one, excluded)) {
          const key = keyOf(article, subject.salt), keys = store.get(article.document_id)?.map((entry) => entry.key) ?? []
          seen.add(article.document_id)
          if (keys.includes(key)) kept++
          else due.push({ file: `${article.source_id}/${article.file}`, ...(article.record !== undefined && { record: article.record }), because: keys.length === 0 ? ["new"] : changesOf(key, keys) })
        }
      }
    },
    catch: (cause) => taskFailed(cause)
  })
  return { due, kept, gone: Array.from(store.keys()).filter((id) => id !== "" && !seen.has(id)).length } satisfies Outlook
})
