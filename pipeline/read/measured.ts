import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Schema from "effect/Schema"

const Totals = Schema.Record(Schema.String, Schema.Struct({ gold: Schema.Int, found: Schema.Int, words_right: Schema.Int, all_right: Schema.Int }))

/** Of annotated text that no rule was tuned on: rows wanted, rows found, right in their words, right in every judged cell; by table. */
export type TableTotals = typeof Totals.Type

/** data/table-scores.json cannot be used. */
export class MeasuredUnusable extends Schema.TaggedError<MeasuredUnusable>()("MeasuredUnusable", { file: Schema.String, message: Schema.String }) {}

/** What `make score` counted, committed; nothing where a folder of data has no such file. */
export const loadTotals = Effect.fn("loadTotals")(function*(data: string): Effect.fn.Return<TableTotals, MeasuredUnusable, FileSystem.FileSystem | Path.Path> {
  const files = yield* FileSystem.FileSystem, path = yield* Path.Path
  const file = path.join(data, "table-scores.json")
  const text = yield* files.readFileString(file).pipe(Effect.orElseSucceed(() => "{}"))
  return yield* Schema.decodeUnknownEffect(Schema.fromJsonString(Totals))(text, { onExcessProperty: "error" })
    .pipe(Effect.mapError(({ message }) => new MeasuredUnusable({ file, message: message.replace(/\s*\n\s*/gu, " ") })))
})
