import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Result from "effect/Result"
import type { Authority } from "./authority.ts"
import { decodeFiles } from "./decode.ts"
import { kindOf } from "./files.ts"
import { indexOf } from "./index/encode.ts"
import { type Kept, keep, keptParts, sourcesDigest } from "./kept.ts"
import { AuthorityUnusable, unusable } from "./unusable.ts"
import { authorityFrom } from "./value.ts"

const unread = (file: string) => (cause: { readonly message: string }) =>
  new AuthorityUnusable({ file, line: 0, reason: `cannot be read: ${cause.message}`, others: 0 })

/** The files of data/authority that are the authority's own, by their paths below it (with "/"), in order of these. */
const readAuthority = Effect.fnUntraced(function*(directory: string) {
  const system = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const listed = yield* system.readDirectory(directory, { recursive: true }).pipe(Effect.mapError(unread(directory)))
  const names = listed.map((entry) => entry.replaceAll("\\", "/")).filter((entry) => kindOf(entry) !== undefined).sort()
  const contents = yield* Effect.forEach(names, (name) => system.readFile(path.join(directory, name)).pipe(Effect.mapError(unread(name))), { concurrency: 16 })
  return new Map(names.map((name, index) => [name, contents[index]!]))
})

/**
 * Loads data/authority. Fails with the first problem's file and line. With `kept` an index is kept between runs: made anew from the files, all of them checked, whenever a byte of them or of this code has changed, or where
 * the kept one is not what was written; that it cannot be written costs time and nothing else.
 */
export const loadAuthority: (directory: string, kept?: Kept) => Effect.Effect<Authority, AuthorityUnusable, FileSystem.FileSystem | Path.Path> =
  Effect.fn("loadAuthority")(function*(directory: string, kept?: Kept) {
    const files = yield* readAuthority(directory)
    const sources = kept === undefined ? undefined : yield* sourcesDigest(files, kept.salt)
    const before = kept === undefined || sources === undefined ? undefined : yield* keptParts(kept, sources)
    if (before !== undefined) return authorityFrom(before)
    const decoder = new TextDecoder(), decoded = decodeFiles(Object.fromEntries([...files].map(([name, bytes]) => [name, decoder.decode(bytes)])))
    if (Result.isFailure(decoded)) return yield* unusable(decoded.failure)
    const parts = indexOf(decoded.success)
    if (kept !== undefined && sources !== undefined) yield* keep(kept, parts, sources)
    return authorityFrom(parts)
  })
