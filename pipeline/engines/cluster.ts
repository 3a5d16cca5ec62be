import * as PgClient from "@effect/sql-pg/PgClient"
import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import * as PersistedQueue from "effect/persistence/PersistedQueue"
import { createHash } from "node:crypto"
import { type Made, type Task, TaskFailed, taskFailed } from "../task.ts"
import { answer, answerOf, endRun, runIn, taskId, tried } from "./answers.ts"
import { Engine, type Makers } from "./engine.ts"

// Everything of the distributed engine that stands on Effect's queue and PostgreSQL. Tasks are rows that workers take (SKIP LOCKED); rows of documents go into packs in a folder that all share.

/** A worker's hold on a task is renewed so often, and ends so long after the worker has died. Its main thread does no work of its own, so that it can. */
const held = { pollInterval: "250 millis", lockRefreshInterval: "5 seconds", lockExpiration: "20 seconds" } as const

/** A document is tried so often before the run goes on without it. */
const mostTries = 3

/** Tasks that are in the queue at a time. */
const offered = 64

const Queued = Schema.Struct({ id: Schema.String, task: Schema.Unknown })

/** Workers of other code or data have another queue: what they would make is something else. */
const queueFor = (salt: string) => PersistedQueue.make({ name: `steppeline-${createHash("sha256").update(salt).digest("hex").slice(0, 16)}`, schema: Queued, maxAttempts: 100, retrySchedule: Schedule.spaced("1 second") })

const storeAt = (database: string) => PersistedQueue.layer.pipe(
  Layer.provideMerge(PersistedQueue.layerStoreSql(held)),
  Layer.provide(PgClient.layerConfig({ url: Config.succeed(Redacted.make(database)), maxConnections: Config.succeed(6) }))
)

const unreachable = (cause: unknown) => new TaskFailed({ file: "the database", message: taskFailed(cause).message })

/** A database that is restarted is waited for. */
const patiently = Schedule.spaced("1 second").pipe(Schedule.upTo({ times: 120 }))

/** Offers tasks to workers anywhere and waits for their answers; tables are written by `local`. A submitter that was killed goes on where it was. */
export const cluster = (database: string, local: Layer.Layer<Engine>) => Layer.effect(Engine, Effect.gen(function*() {
  const { publishers } = yield* Engine
  const makers = Effect.fnUntraced(function*({ packs, salt }: { readonly packs: string; readonly salt: string }) {
    const services = yield* Layer.build(storeAt(database)).pipe(Effect.mapError(unreachable))
    const queue = yield* queueFor(salt).pipe(Effect.provide(services))
    const run = yield* Effect.acquireRelease(Effect.sync(() => runIn(packs)), (_, exit) => Effect.sync(() => { if (exit._tag === "Success") endRun(packs) }))
    const waiting = (id: string): Effect.Effect<ReadonlyArray<Made>, TaskFailed> =>
      Effect.try({ try: () => answerOf(packs, id), catch: taskFailed }).pipe(Effect.flatMap((made) => made === undefined ? Effect.delay(Effect.suspend(() => waiting(id)), "200 millis") : Effect.succeed(made)))
    return {
      make: Effect.fnUntraced(function*(task: Task) {
        const id = taskId(run, salt, task)
        if (answerOf(packs, id) === undefined) yield* queue.offer({ id, task }, { id }).pipe(Effect.retry(patiently), Effect.mapError(unreachable))
        return yield* waiting(id)
      }),
      concurrency: offered
    } satisfies Makers
  })
  return Engine.of({ makers, publishers })
})).pipe(Layer.provide(local))

/** A task's files or articles, each a task of its own. */
const singles = (task: Task): ReadonlyArray<{ readonly name: string; readonly task: Task }> => "articles" in task
  ? task.articles.map((article) => ({ name: `${article.source_id}/${article.file} ${article.record ?? ""}`.trim(), task: { articles: [article] } }))
  : task.files.map((file) => ({ name: `${file.planned.place.source_id}/${file.planned.place.file}`, task: { files: [file] } }))

const quarantined = (name: string, message: string): Made => ({ document_id: "", key: "", failed: { file: name, message } })

/** Tries a document until it is made or has failed, or taken its worker with it, often enough. */
const made = (make: Makers["make"], packs: string, id: string, part: number, name: string, task: Task): Effect.Effect<ReadonlyArray<Made>, TaskFailed> =>
  Effect.try({ try: () => tried(packs, id, part), catch: taskFailed }).pipe(Effect.flatMap((before) => before >= mostTries
    ? Effect.succeed([quarantined(name, `It was tried ${mostTries} times, and each time its worker ended.`)])
    : make(task).pipe(Effect.catchTag("TaskFailed", ({ message }) => before + 1 >= mostTries ? Effect.succeed([quarantined(name, message)]) : made(make, packs, id, part, name, task)))))

/** Does one task. All at once at first; where that has failed or ended a worker before, document by document, so that one cannot hold up the others. */
const done = (make: Makers["make"], packs: string, { id, task }: { readonly id: string; readonly task: Task }, attempts: number) => {
  const oneByOne = Effect.forEach(singles(task), ({ name, task: single }, part) => made(make, packs, id, part, name, single)).pipe(Effect.map((all) => all.flat()))
  return (attempts > 1 ? oneByOne : make(task).pipe(Effect.catchTag("TaskFailed", () => oneByOne))).pipe(
    Effect.flatMap((documents) => Effect.try({ try: () => answer(packs, id, documents), catch: taskFailed })))
}

/** Takes tasks for ever and does them with `makers`, as many at a time as these take. */
export const work = Effect.fn("work")(function*(database: string, { packs, salt }: { readonly packs: string; readonly salt: string }, { concurrency, make }: Makers, tell: (message: string) => void) {
  const services = yield* Layer.build(storeAt(database)).pipe(Effect.mapError(unreachable))
  const queue = yield* queueFor(salt).pipe(Effect.provide(services))
  const one = queue.take((job, { attempts }) => (answerOf(packs, job.id) !== undefined ? Effect.void : done(make, packs, job as { readonly id: string; readonly task: Task }, attempts)).pipe(
    Effect.andThen(Effect.sync(() => tell(`task ${job.id.slice(0, 8)} done${attempts === 1 ? "" : ` at attempt ${attempts}`}`)))))
  const always = one.pipe(Effect.catchCause((cause) => Effect.sync(() => tell(`waiting: ${String(cause).split("\n")[0]}`)).pipe(Effect.andThen(Effect.sleep("1 second")))), Effect.forever)
  return yield* Effect.replicateEffect(always, concurrency, { concurrency, discard: true })
})
