import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Schema from "effect/Schema"
import { day, entityId, text } from "../../schemas/column.ts"
import { parseCsv } from "../authority/csv.ts"

const Redirect = Schema.Struct({
  old_id: entityId("What it was called.").schema, new_id: entityId("What it is called.").schema, operation: Schema.Literals(["merge", "split", "rename"]),
  decided_on: day("When.").schema, reason: text("Why.").schema
})
const columns = ["old_id", "new_id", "operation", "decided_on", "reason"] as const

/** data/redirects.csv cannot be used. */
export class RedirectsUnusable extends Schema.TaggedError<RedirectsUnusable>()("RedirectsUnusable", { file: Schema.String, message: Schema.String }) {}

/** What became of entities' ids, as people have written it down; nothing where a folder of data has no such file. Each line in the columns' order. */
export const loadRedirects = Effect.fn("loadRedirects")(function*(data: string): Effect.fn.Return<ReadonlyArray<ReadonlyArray<string>>, RedirectsUnusable, FileSystem.FileSystem | Path.Path> {
  const files = yield* FileSystem.FileSystem, path = yield* Path.Path
  const file = path.join(data, "redirects.csv")
  const { rows: [header, ...rows] } = parseCsv(yield* files.readFileString(file).pipe(Effect.orElseSucceed(() => columns.join(","))))
  if (header?.join(",") !== columns.join(",")) return yield* new RedirectsUnusable({ file: `${file}:1`, message: `The header must be ${columns.join(",")}.` })
  const decoded: Array<ReadonlyArray<string>> = []
  for (const [index, cells] of rows.entries()) {
    if (cells.length === 1 && cells[0] === "") continue
    const row = yield* Schema.decodeUnknownEffect(Redirect)(Object.fromEntries(columns.map((column, at) => [column, cells[at]])))
      .pipe(Effect.mapError(({ message }) => new RedirectsUnusable({ file: `${file}:${index + 2}`, message: message.replace(/\s*\n\s*/gu, " ") })))
    decoded.push(columns.map((column) => row[column]))
  }
  return decoded.sort((a, b) => (a.join("\0") < b.join("\0") ? -1 : 1))
})
