import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Schema from "effect/Schema"
import { createHash } from "node:crypto"
import { join, resolve } from "node:path"
import { loadAuthority } from "./authority/load.ts"
import type { Knowledge } from "./extract.ts"
import { home, ownData } from "./home.ts"
import { decodeModel } from "./parse/model.ts"
import { loadDecisions } from "./read/decisions.ts"

/** The tagger's weights cannot be used. */
export class ModelUnusable extends Schema.TaggedError<ModelUnusable>()("ModelUnusable", { file: Schema.String, message: Schema.String }) {}

const loadModel = Effect.fnUntraced(function*(file: string) {
  const files = yield* FileSystem.FileSystem
  const fail = (message: string) => new ModelUnusable({ file, message })
  const bytes = yield* files.readFile(file).pipe(Effect.mapError(({ message }) => fail(message)))
  return yield* Effect.try({ try: () => decodeModel(bytes), catch: (cause) => fail(`It is no model of this version: ${cause instanceof Error ? cause.message : String(cause)}`) })
})

/** As many indexes of others' authorities are kept as these. */
const places = 8

/** Where the index of an authority is kept: the package's own has its place, every other folder's one of a few. */
const keptIndex = (data: string) => {
  const folder = resolve(data), place = folder === resolve(ownData()) ? "" : `-${createHash("sha256").update(folder).digest()[0]! % places}`
  return { file: join(home(), ".cache", `authority${place}.index`), salt: `${process.version} ${process.arch}` }
}

/** Everything below `data` that an extraction stands on. */
export const loadKnowledge = Effect.fn("loadKnowledge")(function*(data: string) {
  const path = yield* Path.Path
  const authority = yield* loadAuthority(path.join(data, "authority"), keptIndex(data))
  return {
    authority,
    model: yield* loadModel(path.join(data, "models", "tagger.bin")),
    decisions: yield* loadDecisions(data, (id) => authority.entity(id) !== undefined)
  } satisfies Knowledge
})
