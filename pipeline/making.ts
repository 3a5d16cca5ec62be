import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"
import * as Stream from "effect/Stream"
import type { Makers } from "./engines/engine.ts"
import type { Knowledge } from "./extract.ts"
import { excludedOf, type Head, type Made, type Quarantined, TaskFailed, taskFailed } from "./task.ts"
import { joining } from "./merge/whole.ts"
import type { PackReader, Place } from "./pack/pack.ts"
import type { Store } from "./pack/store.ts"
import { Progress } from "./progress.ts"
import type { Plan } from "./read/sources.ts"
import { type Share, sizeOf, stepsOf } from "./tasks.ts"

/** What there is to make, and with what. */
export interface Wanted {
  readonly plan: Plan
  readonly knowledge: Knowledge
  readonly salt: string
  readonly store: Store
  readonly share?: Share
}

/** How many documents were made, and how many were kept. */
export interface Count {
  readonly made: number
  readonly kept: number
  /** Those that could not be made, though they were tried again: they are not in what is published. */
  readonly quarantined: ReadonlyArray<Quarantined>
}

/** A document as the joining takes it, from what was made now or was kept. */
const summaryAt = ({ document_id, key, made }: Made, store: Store, reader: PackReader) => {
  if (made !== undefined) return made
  const place = store.get(document_id)!.find((one) => one.key === key)!.place
  return { place, summary: (JSON.parse(reader.head(place)) as Head).summary }
}

/** Within a file ids are told apart as it is read; of two files neither may be lost, nor both be one. */
const sameId = (file: string, other: string) => {
  const [first, second] = file < other ? [file, other] : [other, file]
  return new TaskFailed({ file: second, message: `It has a record whose id is that of one in ${first}: ids are unique in a source. Name another field (--field id=theirs, or fields in source.json), none (--field id=), or make two sources of them.` })
}

const madeArticles = Metric.counter("steppeline_articles_total", { description: "Articles whose rows were made or kept", incremental: true })

/** Makes what has changed, with everything that the engine has hands for, and joins it with what was kept. */
export const makeAll = Effect.fn("makeAll")(function*({ make, concurrency }: Makers, { knowledge, plan, salt, share, store }: Wanted, reader: PackReader) {
  const progress = yield* Progress
  const joined = joining<Place>(), steps = stepsOf(plan, { store, salt, excluded: excludedOf(knowledge.decisions), ...(share !== undefined && { share }) })
  const total = plan.articles.reduce((sum, planned) => sum + sizeOf(planned), 0)
  const quarantined: Array<Quarantined> = [], files = new Map<string, string>()
  let bytes = 0, made = 0, kept = 0
  const take = (documents: ReadonlyArray<Made>) => Effect.try({
    try: () => {
      for (const one of documents) {
        if (one.failed !== undefined) {
          quarantined.push(one.failed)
          continue
        }
        const { place, summary } = summaryAt(one, store, reader), other = files.get(summary.document_id)
        if (other !== undefined) throw sameId(summary.file, other)
        files.set(summary.document_id, summary.file)
        joined.add(summary, place)
        if (one.made === undefined) kept++
        else made++
      }
    },
    catch: (cause) => taskFailed(cause)
  })
  yield* Stream.fromAsyncIterable(steps, taskFailed).pipe(
    Stream.mapEffect((step) => ("task" in step ? make(step.task) : Effect.succeed(step.kept)).pipe(
      Effect.tap(({ length }) => Metric.update(madeArticles, length)),
      Effect.flatMap(take),
      Effect.andThen(Effect.suspend(() => progress.done("extract", { done: bytes += step.bytes, total, articles: made + kept })))
    ), { concurrency, unordered: true }),
    Stream.runDrain
  )
  yield* progress.stage("extract", `${made} articles made, ${kept} kept`)
  return { joined, count: { made, kept, quarantined } satisfies Count }
})
