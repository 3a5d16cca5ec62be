import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Schema from "effect/Schema"
import { loadAuthority } from "./authority/load.ts"
import type { Knowledge } from "./extract.ts"
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

/** Everything below `data` that an extraction stands on. */
export const loadKnowledge = Effect.fn("loadKnowledge")(function*(data: string) {
  const path = yield* Path.Path
  const authority = yield* loadAuthority(path.join(data, "authority"))
  return {
    authority,
    model: yield* loadModel(path.join(data, "models", "tagger.bin")),
    decisions: yield* loadDecisions(data, (id) => authority.entity(id) !== undefined)
  } satisfies Knowledge
})
