import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as NodePath from "@effect/platform-node/NodePath"
import * as NodeWorker from "@effect/platform-node/NodeWorker"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import * as RpcClient from "effect/rpc/RpcClient"
import { statSync } from "node:fs"
import { Worker } from "node:worker_threads"
import { type Task, taskFailed } from "../task.ts"
import { MakerCalls, PublisherCalls, type Told } from "./calls.ts"
import { Engine } from "./engine.ts"

/** Tasks that a thread is given at a time: the second waits, so that the thread never does. */
const ahead = 2

/** The most that a thread's young and old values may take, in MiB. What a maker reads and makes is dropped task by task, and a narrow room is swept often; a writer holds a group of rows as the Parquet writer wants them. */
const rooms = { makerThread: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 160 }, publisherThread: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 } } as const

/** Longer texts than this, in bytes, would not fit into that room: they are made on the main thread, which may grow. */
const longest = 200_000

const isLong = (task: Task): boolean => "articles" in task ? task.articles.some(({ text }) => text.length > longest) : task.files.some(({ planned: { kind, path } }) =>
  kind.compression !== undefined || (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > longest)

const gone = (cause: unknown) => taskFailed(cause, "a worker thread")

/** A pool of threads that run a file of this folder. */
const pool = (name: keyof typeof rooms, size: number, concurrency: number, workerData?: Told) => {
  const file = new URL(`./${name}.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url)
  return Layer.build(RpcClient.layerProtocolWorker({ size, concurrency }).pipe(Layer.provide(NodeWorker.layer(() => new Worker(file, { workerData, resourceLimits: rooms[name] }))))).pipe(Effect.mapError(gone))
}

/** So many threads: they read, make, check and write; this thread plans and joins. */
export const threads = (size: number) => Layer.succeed(Engine, Engine.of({
  makers: Effect.fnUntraced(function*(setting) {
    const { data, keptOnly = false, packs, salt } = setting, scope = yield* Effect.scope
    const client = yield* RpcClient.make(MakerCalls).pipe(Effect.provide(yield* pool("makerThread", size, ahead, { data, salt, packs, keptOnly })))
    const here = yield* Effect.cached(Effect.gen(function*() {
      const [{ inline }, { loadKnowledge }] = yield* Effect.promise(() => Promise.all([import("./inline.ts"), import("../knowledge.ts")]))
      const known = setting.knowledge ?? (yield* loadKnowledge(data).pipe(Effect.provide(Layer.merge(NodeFileSystem.layer, NodePath.layer)), Effect.mapError(gone)))
      const { makers } = yield* Engine.pipe(Effect.provide(inline))
      return (yield* makers({ ...setting, knowledge: known }).pipe(Scope.provide(scope))).make
    }))
    return { make: (task) => isLong(task) ? Effect.flatMap(here, (make) => make(task)) : client.Make({ task }).pipe(Effect.mapError(gone)), concurrency: size * ahead }
  }),
  publishers: Effect.gen(function*() {
    const client = yield* RpcClient.make(PublisherCalls).pipe(Effect.provide(yield* pool("publisherThread", size, 1)))
    return { publish: (order, job) => client.Publish({ order, job }).pipe(Effect.mapError(gone)), concurrency: size }
  })
}))
