import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import type { TableName } from "../../schemas/tables.ts"
import type { AnyRow } from "../document/rowId.ts"
import { CommandFailed, said } from "./failure.ts"

/** Tables of a published folder, read from its JSON. */
export const tablesOf = Effect.fnUntraced(function*(out: string, tableNames: ReadonlyArray<TableName>) {
  const files = yield* FileSystem.FileSystem, path = yield* Path.Path
  const tables = {} as Record<TableName, ReadonlyArray<AnyRow>>
  for (const name of tableNames) {
    const file = path.join(out, "json", `${name}.json`)
    const text = yield* files.readFileString(file).pipe(Effect.mapError(() => new CommandFailed({ code: 2, message: `${file} cannot be read; build first, or name the folder with --out.` })))
    tables[name] = yield* Effect.try({ try: () => JSON.parse(text) as ReadonlyArray<AnyRow>, catch: (cause) => new CommandFailed({ code: 2, message: `${file}: ${said(cause)}` }) })
  }
  return tables
})
