import { statSync } from "node:fs"
import { documentId } from "./read/article.ts"
import { articlesOf } from "./read/articles.ts"
import type { Plan, Planned } from "./read/sources.ts"
import type { Article } from "./document/article.ts"
import { keyOf, type Made, type Task } from "./task.ts"
import type { Store } from "./pack/store.ts"

/** A task is this many bytes of text, or this many files: enough to be worth handing over, little enough to share out evenly. */
const taskBytes = 1 << 18, taskFiles = 64

/** A task, or documents of a large file whose rows are kept already; and how many bytes of files are done with it. */
export type Step = ({ readonly task: Task } | { readonly kept: ReadonlyArray<Made> }) & { readonly bytes: number }

/** Whether a file is one article; others are read by the planner, record by record, for a record's id may hang on those before it. */
const isOne = ({ kind: { format } }: Planned): boolean => format === "text" || format === "markdown" || format === "html"

export const sizeOf = ({ path }: Planned): number => (path === "-" ? 0 : statSync(path, { throwIfNoEntry: false })?.size ?? 0)

/** Which share is this machine's: `part` (1 …) of so many. */
export interface Share {
  readonly part: number
  readonly of: number
}

interface Choice {
  readonly store: Store
  readonly salt: string
  readonly excluded: (documentId: string) => boolean
  readonly share?: Share
}

async function* fileSteps(files: ReadonlyArray<Planned>, { store }: Choice): AsyncGenerator<Step> {
  let some: Array<{ readonly planned: Planned; readonly kept?: ReadonlyArray<string> }> = [], bytes = 0
  for (const planned of files) {
    const kept = store.get(documentId(planned.place))?.map(({ key }) => key)
    some.push({ planned, ...(kept !== undefined && { kept }) })
    bytes += sizeOf(planned)
    if (bytes < taskBytes && some.length < taskFiles) continue
    yield { task: { files: some }, bytes }
    some = []
    bytes = 0
  }
  if (some.length > 0) yield { task: { files: some }, bytes }
}

async function* recordSteps(planned: Planned, { excluded, salt, store }: Choice): AsyncGenerator<Step> {
  let articles: Array<Article> = [], kept: Array<Made> = [], length = 0
  for await (const article of articlesOf(planned, excluded)) {
    const key = keyOf(article, salt), { document_id } = article
    if (store.get(document_id)?.some((one) => one.key === key) === true) {
      if (kept.push({ document_id, key }) === 1000) {
        yield { kept, bytes: 0 }
        kept = []
      }
      continue
    }
    articles.push(article)
    length += article.text.length
    if (length < taskBytes) continue
    yield { task: { articles }, bytes: 0 }
    articles = []
    length = 0
  }
  if (articles.length > 0) yield { task: { articles }, bytes: 0 }
  yield { kept, bytes: sizeOf(planned) }
}

/** What there is to do, step by step; rejects where a file cannot be read. A share has every `of`-th file, and every `of`-th task of files that hold many. */
export async function* stepsOf({ articles }: Plan, choice: Choice): AsyncGenerator<Step> {
  const { of, part } = choice.share ?? { part: 1, of: 1 }, mine = (number: number) => number % of === part - 1
  yield* fileSteps(articles.filter(isOne).filter((_, number) => mine(number)), choice)
  let number = 0
  for (const planned of articles) {
    if (isOne(planned)) continue
    for await (const step of recordSteps(planned, choice)) if (!("task" in step) || mine(number++)) yield step
  }
}
