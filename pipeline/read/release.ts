import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Schema from "effect/Schema"

const ReleaseFile = Schema.Struct({
  name: Schema.NonEmptyString, title: Schema.NonEmptyString, description: Schema.NonEmptyString,
  version: Schema.String.check(Schema.isPattern(/^\d{4}\.(?:[1-9]|1[0-2])\.\d+$/u)), date: Schema.String.check(Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/u)),
  licence: Schema.Struct({ name: Schema.NonEmptyString, title: Schema.NonEmptyString, path: Schema.NonEmptyString }),
  authors: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)), keywords: Schema.optionalKey(Schema.Array(Schema.NonEmptyString)),
  homepage: Schema.optionalKey(Schema.NonEmptyString), doi: Schema.optionalKey(Schema.NonEmptyString), removal: Schema.optionalKey(Schema.NonEmptyString)
})

/** data/release.json cannot be used. */
export class ReleaseUnusable extends Schema.TaggedError<ReleaseUnusable>()("ReleaseUnusable", { file: Schema.String, message: Schema.String }) {}

/** Name, terms, version (year.month.number) and date of what is published: committed, so that two builds give the same bytes. */
export interface Release {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly release: { readonly version: string; readonly date: string }
  readonly licence: { readonly name: string; readonly title: string; readonly path: string }
  /** Whom to cite. */
  readonly authors?: ReadonlyArray<string>
  readonly keywords?: ReadonlyArray<string>
  readonly homepage?: string
  readonly doi?: string
  /** How to ask that something be withdrawn. */
  readonly removal?: string
}

export const loadRelease = Effect.fn("loadRelease")(function*(data: string): Effect.fn.Return<Release, ReleaseUnusable, FileSystem.FileSystem | Path.Path> {
  const files = yield* FileSystem.FileSystem, path = yield* Path.Path
  const file = path.join(data, "release.json")
  const fail = (message: string) => new ReleaseUnusable({ file, message: message.replace(/\s*\n\s*/gu, " ") })
  const text = yield* files.readFileString(file).pipe(Effect.mapError(({ message }) => fail(message)))
  const { date, version, ...rest } = yield* Schema.decodeUnknownEffect(Schema.fromJsonString(ReleaseFile))(text, { onExcessProperty: "error" }).pipe(Effect.mapError(({ message }) => fail(message)))
  return { ...rest, release: { version, date } }
})
