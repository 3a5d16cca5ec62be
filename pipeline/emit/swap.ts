import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Schema from "effect/Schema"
import type { EncodedFile } from "../encode/encode.ts"

/** The output could not be written; what was there before is still there. */
export class OutputFailed extends Schema.TaggedError<OutputFailed>()("OutputFailed", { file: Schema.String, message: Schema.String }) {}

const failed = (file: string) => (cause: { readonly message: string }) => new OutputFailed({ file, message: cause.message })

/** Names of the folders beside `out` that a run writes to and keeps the old output in. */
const besides = Effect.fnUntraced(function*(out: string) {
  const path = yield* Path.Path
  const folder = path.dirname(path.resolve(out)), name = path.basename(path.resolve(out))
  return { folder, fresh: path.join(folder, `.${name}-new`), old: path.join(folder, `.${name}-old`) }
})

/**
 * Ends what a killed run left half done: where the old output had been moved away and the new one not yet in, the old one is moved back. Every command that
 * reads or writes `out` begins with it.
 */
export const recover = Effect.fn("recover")(function*(out: string) {
  const files = yield* FileSystem.FileSystem
  const { fresh, old } = yield* besides(out)
  const [here, before] = [yield* files.exists(out), yield* files.exists(old)]
  if (!here && before) yield* files.rename(old, out)
  else if (before) yield* files.remove(old, { recursive: true })
  if (yield* files.exists(fresh)) yield* files.remove(fresh, { recursive: true })
}, Effect.mapError(failed("the folder of the output")))

/** Fills a folder aside, then swaps the folders: at no time does `out` hold half an output. `fill` writes into the folder itself and gives the files that are left to write. */
export const emitFrom = Effect.fn("emit")(function*<E, R>(out: string, fill: (folder: string) => Effect.Effect<ReadonlyArray<EncodedFile>, E, R>): Effect.fn.Return<ReadonlyArray<EncodedFile>, OutputFailed | E, FileSystem.FileSystem | Path.Path | R> {
  const files = yield* FileSystem.FileSystem, path = yield* Path.Path
  yield* recover(out)
  const { folder, fresh, old } = yield* besides(out)
  yield* files.makeDirectory(folder, { recursive: true }).pipe(Effect.mapError(failed(folder)))
  const write = Effect.gen(function*() {
    yield* files.makeDirectory(fresh, { recursive: true }).pipe(Effect.mapError(failed(fresh)))
    const rest = yield* fill(fresh)
    for (const { bytes, path: name } of rest) {
      const file = path.join(fresh, name)
      yield* files.makeDirectory(path.dirname(file), { recursive: true }).pipe(Effect.mapError(failed(file)))
      yield* files.writeFile(file, bytes).pipe(Effect.mapError(failed(file)))
    }
    return rest
  })
  const rest = yield* write.pipe(Effect.onExit((exit) => exit._tag === "Success" ? Effect.void : files.remove(fresh, { recursive: true, force: true }).pipe(Effect.ignore)))
  const swap = Effect.gen(function*() {
    if (yield* files.exists(out)) yield* files.rename(out, old)
    yield* files.rename(fresh, out)
    yield* files.remove(old, { recursive: true, force: true })
  })
  yield* swap.pipe(Effect.mapError(failed(out)), Effect.uninterruptible)
  return rest
})

/** Writes all files aside, then swaps the folders. */
export const emit = (out: string, encoded: ReadonlyArray<EncodedFile>) => emitFrom(out, () => Effect.succeed(encoded))
