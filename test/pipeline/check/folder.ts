import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { NodeServices } from "@effect/platform-node"
import { check } from "../../../pipeline/check/check.ts"
import type { Report } from "../../../pipeline/check/report.ts"
import type { EncodedFile } from "../../../pipeline/encode/encode.ts"

/** Writes the files into a folder of its own, checks it, and takes it away. */
export const checked = (files: ReadonlyArray<EncodedFile>, texts: ReadonlyArray<EncodedFile> = []): Effect.Effect<Report> =>
  Effect.gen(function*() {
    const system = yield* FileSystem.FileSystem, path = yield* Path.Path
    const folder = yield* system.makeTempDirectoryScoped()
    for (const [below, list] of [["out", files], ["texts", texts]] as const) {
      for (const file of list) {
        yield* system.makeDirectory(path.dirname(path.join(folder, below, file.path)), { recursive: true })
        yield* system.writeFile(path.join(folder, below, file.path), file.bytes)
      }
    }
    return yield* check(path.join(folder, "out"), texts.length === 0 ? undefined : path.join(folder, "texts"))
  }).pipe(Effect.scoped, Effect.provide(NodeServices.layer), Effect.orDie)
