import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeWorkerRunner from "@effect/platform-node/NodeWorkerRunner"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as RpcServer from "effect/rpc/RpcServer"
import { publishTables } from "../writing.ts"
import { PublisherCalls } from "./calls.ts"

// A thread that writes tables from packs into files.

const handlers = PublisherCalls.toLayer(Effect.succeed({ Publish: ({ job, order }) => publishTables(order, job) }))

RpcServer.layer(PublisherCalls).pipe(Layer.provide(handlers), Layer.provide(RpcServer.layerProtocolWorkerRunner), Layer.provide(NodeWorkerRunner.layer), Layer.launch, NodeRuntime.runMain)
