import * as Schema from "effect/Schema"
import * as Rpc from "effect/rpc/Rpc"
import * as RpcGroup from "effect/rpc/RpcGroup"
import type { Job, Order, WrittenFile } from "../writing.ts"
import { type Made, type Task, TaskFailed } from "../task.ts"

// Plain values of our own code on both sides of one process: they are copied, not decoded.
const plain = <A>() => Schema.Unknown as unknown as Schema.Codec<A>

/** What a maker's thread can be asked. Rows never pass: they go into packs, and what comes back is little. */
export const MakerCalls = RpcGroup.make(Rpc.make("Make", { payload: { task: plain<Task>() }, success: plain<ReadonlyArray<Made>>(), error: TaskFailed }))

/** What a publisher's thread can be asked. */
export const PublisherCalls = RpcGroup.make(Rpc.make("Publish", { payload: { order: plain<Order>(), job: plain<Job>() }, success: plain<ReadonlyArray<WrittenFile>>(), error: TaskFailed }))

/** What a maker's thread is told when it starts. */
export interface Told {
  readonly data: string
  readonly salt: string
  readonly packs: string
  readonly keptOnly: boolean
}
