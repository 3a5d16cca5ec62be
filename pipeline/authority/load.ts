import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Result from "effect/Result"
import type { Authority } from "./authority.ts"
import { decodeAuthority } from "./decode.ts"
import { kindOf } from "./files.ts"
import { AuthorityUnusable, unusable } from "./unusable.ts"

const unread = (file: string) => (cause: { readonly message: string }) =>
  new AuthorityUnusable({ file, line: 0, reason: `cannot be read: ${cause.message}`, others: 0 })

/** The texts of the files of data/authority that are the authority's own, by their paths below it (with "/"). */
export const readAuthority = Effect.fnUntraced(function*(directory: string) {
  const system = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const listed = yield* system.readDirectory(directory, { recursive: true }).pipe(Effect.mapError(unread(directory)))
  const files: Record<string, string> = {}
  for (const name of listed.map((entry) => entry.replaceAll("\\", "/")).filter((entry) => kindOf(entry) !== undefined).sort()) {
    files[name] = yield* system.readFileString(path.join(directory, name)).pipe(Effect.mapError(unread(name)))
  }
  return files
})

/** Loads data/authority. Fails with the first problem's file and line. */
export const loadAuthority: (directory: string) => Effect.Effect<Authority, AuthorityUnusable, FileSystem.FileSystem | Path.Path> =
  Effect.fn("loadAuthority")(function*(directory: string) {
    const decoded = decodeAuthority(yield* readAuthority(directory))
    return Result.isSuccess(decoded) ? decoded.success : yield* unusable(decoded.failure)
  })
