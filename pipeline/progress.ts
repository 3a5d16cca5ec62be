import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

/** Tells whoever waits how far the run is. */
export class Progress extends Context.Service<Progress, {
  readonly stage: (stage: string, message: string) => Effect.Effect<void>
  readonly done: (stage: string, done: number, total: number) => Effect.Effect<void>
}>()("steppeline/Progress") {}

/** Nothing is told. */
export const silent = Layer.succeed(Progress, Progress.of({ stage: () => Effect.void, done: () => Effect.void }))

const bar = (done: number, total: number): string => {
  const filled = total === 0 ? 20 : Math.round((done / total) * 20)
  return `[${"#".repeat(filled)}${".".repeat(20 - filled)}] ${done}/${total}`
}

/** A bar that moves, for a terminal; a plain line a stage elsewhere. `write` gets whole pieces of output. */
export const progressOn = (write: (text: string) => void, terminal: boolean) => Layer.succeed(Progress, Progress.of({
  stage: (stage, message) => Effect.sync(() => write(`${terminal ? "\r\u001b[K" : ""}${stage.padEnd(8)} ${message}\n`)),
  done: (stage, done, total) => Effect.sync(() => {
    if (terminal) write(`\r\u001b[K${stage.padEnd(8)} ${bar(done, total)}${done === total ? "\n" : ""}`)
    else if (done === total) write(`${stage.padEnd(8)} ${total} articles\n`)
  })
}))
