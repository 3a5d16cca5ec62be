import * as Effect from "effect/Effect"
import { type TableName, tableNames, tableOf } from "../schemas/tables.ts"
import type { Batch } from "./batch.ts"
import { emit } from "./emit/swap.ts"
import { encode, type EncodedFile } from "./encode/encode.ts"
import { Engine } from "./engines/engine.ts"
import type { Extracted } from "./extract.ts"
import { loadKnowledge } from "./knowledge.ts"
import { merge } from "./merge/merge.ts"
import { page } from "./page/page.ts"
import { type Inputs, planOfInputs } from "./read/inputs.ts"
import { planOf, type Planned, SourceUnusable } from "./read/sources.ts"
import { loadRelease } from "./read/release.ts"
import { Progress } from "./progress.ts"
import { publication, sha256 } from "./publication.ts"
import { loadPrecision, rulesWith } from "./rules.ts"

/** Articles of one batch: few enough to show progress, many enough to be worth handing over. */
const batchSize = 64

const batchesOf = (articles: ReadonlyArray<Planned>): ReadonlyArray<Batch> =>
  Array.from({ length: Math.ceil(articles.length / batchSize) }, (_, index) => ({ articles: articles.slice(index * batchSize, (index + 1) * batchSize) }))

export interface Written {
  readonly rows: Readonly<Record<TableName, number>>
  readonly files: number
  readonly warnings: number
}

const asUnusable = (cause: unknown) => (cause instanceof SourceUnusable ? cause : new SourceUnusable({ file: "", message: cause instanceof Error ? cause.message : String(cause) }))

/** The whole run: read and extract every article below `sources`, or those of `inputs`, join the rows, encode them in every format, and swap them in for what `out` was. */
export const run = Effect.fn("run")(function*({ data, inputs, out, sources }: { readonly data: string; readonly sources: string; readonly inputs?: Inputs; readonly out: string }) {
  const { concurrency, run: extractBatch } = yield* Engine
  const progress = yield* Progress
  const plan = yield* inputs === undefined ? planOf(sources) : Effect.try({ try: () => planOfInputs(inputs), catch: asUnusable })
  yield* progress.stage("read", `${plan.articles.length} files of ${plan.sources.length} sources`)
  const knowledge = yield* loadKnowledge(data)
  const release = yield* loadRelease(data)
  const measured = yield* loadPrecision(data), rules = rulesWith(measured)
  let done = 0
  const batches = yield* Effect.forEach(batchesOf(plan.articles), (batch) =>
    extractBatch(batch, knowledge).pipe(Effect.tap(() => progress.done("extract", (done += batch.articles.length), plan.articles.length))), { concurrency })
  const rows = merge(batches.flat() as ReadonlyArray<Extracted>, { sources: plan.sources, rules, knowledge })
  const counts = Object.fromEntries(tableNames.map((table) => [table, rows[table].length])) as Record<TableName, number>
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  yield* progress.stage("encode", `${all} rows of ${tableNames.length} tables`)
  const encoded = tableNames.flatMap((table) => encode(tableOf(table), rows[table]))
  const tableFiles = encoded.map(({ bytes, path }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }))
  const makePage = yield* page(all), beside = (made: ReadonlyArray<EncodedFile>) => makePage([...encoded, ...made])
  const files = [...encoded, ...yield* publication({ data, rows, tableFiles, release, measured, exclusions: knowledge.decisions.exclusions, beside })]
  yield* progress.stage("write", `${files.length} files to ${out}`)
  yield* emit(out, files)
  return { rows: counts, files: files.length, warnings: rows.notes.filter(({ severity }) => severity === "warning").length } satisfies Written
})
