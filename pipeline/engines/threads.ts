import * as NodeWorker from "@effect/platform-node/NodeWorker"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as RpcClient from "effect/rpc/RpcClient"
import { Worker } from "node:worker_threads"
import { taskFailed } from "../task.ts"
import { MakerCalls, PublisherCalls, type Told } from "./calls.ts"
import { Engine } from "./engine.ts"

/** Tasks that a thread is given at a time: the second waits, so that the thread never does. */
const ahead = 2

/** The most that a thread's young and old values may take, in MiB: what it reads and makes is dropped task by task. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 192 } as const

const gone = (cause: unknown) => taskFailed(cause, "a worker thread")

/** A pool of threads that run a file of this folder. */
const pool = (name: string, size: number, concurrency: number, workerData?: Told) => {
  const file = new URL(`./${name}.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url)
  return Layer.build(RpcClient.layerProtocolWorker({ size, concurrency }).pipe(Layer.provide(NodeWorker.layer(() => new Worker(file, { workerData, resourceLimits }))))).pipe(Effect.mapError(gone))
}

/** So many threads: they read, make, check and write; this thread plans and joins. */
export const threads = (size: number) => Layer.succeed(Engine, Engine.of({
  makers: Effect.fnUntraced(function*({ data, keptOnly = false, packs, salt }) {
    const client = yield* RpcClient.make(MakerCalls).pipe(Effect.provide(yield* pool("makerThread", size, ahead, { data, salt, packs, keptOnly })))
    return { make: (task) => client.Make({ task }).pipe(Effect.mapError(gone)), concurrency: size * ahead }
  }),
  publishers: Effect.gen(function*() {
    const client = yield* RpcClient.make(PublisherCalls).pipe(Effect.provide(yield* pool("publisherThread", size, 1)))
    return { publish: (order, job) => client.Publish({ order, job }).pipe(Effect.mapError(gone)), concurrency: size }
  })
}))
