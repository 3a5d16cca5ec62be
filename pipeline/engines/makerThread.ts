import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as NodePath from "@effect/platform-node/NodePath"
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeWorkerRunner from "@effect/platform-node/NodeWorkerRunner"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as RpcServer from "effect/rpc/RpcServer"
import { workerData } from "node:worker_threads"
import { loadKnowledge } from "../knowledge.ts"
import { makeDocuments } from "../make.ts"
import { packWriter } from "../pack/pack.ts"
import { taskFailed } from "../task.ts"
import { MakerCalls, type Told } from "./calls.ts"
import { packName } from "./packName.ts"

// A thread that reads, extracts and checks, and puts rows into a pack of its own.

const { data, keptOnly, packs, salt } = workerData as Told

const handlers = MakerCalls.toLayer(Effect.gen(function*() {
  const pack = yield* Effect.acquireRelease(Effect.sync(() => packWriter(packs, packName())), ({ close }) => Effect.sync(close))
  const knowledge = yield* Effect.cached(loadKnowledge(data).pipe(Effect.provide(Layer.merge(NodeFileSystem.layer, NodePath.layer)), Effect.mapError((error) => taskFailed(error, data))))
  return { Make: ({ task }) => knowledge.pipe(Effect.flatMap((knowledge) => makeDocuments(task, { knowledge, salt, pack, keptOnly }))) }
}))

RpcServer.layer(MakerCalls).pipe(Layer.provide(handlers), Layer.provide(RpcServer.layerProtocolWorkerRunner), Layer.provide(NodeWorkerRunner.layer), Layer.launch, NodeRuntime.runMain)
