import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import type { Batch } from "../batch.ts"
import type { Extracted, Knowledge } from "../extract.ts"
import type { SourceUnusable } from "../read/sources.ts"

/** Who does the batches. */
export class Engine extends Context.Service<Engine, {
  readonly run: (batch: Batch, knowledge: Knowledge) => Effect.Effect<ReadonlyArray<Extracted>, SourceUnusable, FileSystem.FileSystem>
  /** How many batches it takes at a time. */
  readonly concurrency: number
}>()("steppeline/Engine") {}
