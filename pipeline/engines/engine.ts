import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { Knowledge } from "../extract.ts"
import type { Job, Order, WrittenFile } from "../writing.ts"
import type { Made, Task, TaskFailed } from "../task.ts"

/** What all tasks of a run stand on. */
export interface Setting {
  /** The folder of decisions, authority and model. */
  readonly data: string
  /** What was loaded from it already; others load it themselves. */
  readonly knowledge?: Knowledge
  readonly salt: string
  /** The folder of packs. */
  readonly packs: string
  /** Nothing is made: what is not kept is a failure. */
  readonly keptOnly?: boolean
}

/** Those who make rows. */
export interface Makers {
  readonly make: (task: Task) => Effect.Effect<ReadonlyArray<Made>, TaskFailed>
  /** How many tasks they take at a time. */
  readonly concurrency: number
}

/** Those who write tables. */
export interface Publishers {
  readonly publish: (order: Order, job: Job) => Effect.Effect<ReadonlyArray<WrittenFile>, TaskFailed>
  readonly concurrency: number
}

/** Who does the work. Whoever it is, the bytes are the same. Makers are let go before publishers come: memory holds one of them. */
export class Engine extends Context.Service<Engine, {
  readonly makers: (setting: Setting) => Effect.Effect<Makers, TaskFailed, Scope.Scope>
  readonly publishers: Effect.Effect<Publishers, TaskFailed, Scope.Scope>
}>()("steppeline/Engine") {}
