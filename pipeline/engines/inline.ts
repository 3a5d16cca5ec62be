import * as Layer from "effect/Layer"
import { runBatch } from "../batch.ts"
import { Engine } from "./engine.ts"

/** Batches one after the other, on the thread that asks. */
export const inline = Layer.succeed(Engine, Engine.of({ run: runBatch, concurrency: 1 }))
