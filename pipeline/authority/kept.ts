import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { checkedPart, isFrom, isSealed, type Parts, partsOf, sealed, written } from "./index/layout.ts"

/** Where an index is kept from run to run. */
export interface Kept {
  readonly file: string
  /** What it hangs on besides the authority's files and this code: the runtime, whose Unicode tables fold letters. */
  readonly salt: string
}

const sha256 = (bytes: Uint8Array<ArrayBuffer>) => Effect.promise(() => crypto.subtle.digest("SHA-256", bytes)).pipe(Effect.map((digest) => new Uint8Array(digest)))

/** Files with their names and lengths, one behind the other. */
const joined = (files: ReadonlyMap<string, Uint8Array>, salt: string): Uint8Array<ArrayBuffer> => {
  const head = new TextEncoder().encode(JSON.stringify([salt, ...[...files].map(([name, { length }]) => [name, length])]))
  const all = new Uint8Array([...files.values()].reduce((sum, { length }) => sum + length, head.length))
  all.set(head)
  let at = head.length
  for (const bytes of files.values()) {
    all.set(bytes, at)
    at += bytes.length
  }
  return all
}

const code = /\.[jt]s$/u

/** The code of this room, which makes the index. */
const ownCode = Effect.fnUntraced(function*() {
  const system = yield* FileSystem.FileSystem, path = yield* Path.Path
  const folder = yield* path.fromFileUrl(new URL(".", import.meta.url))
  const names = (yield* system.readDirectory(folder, { recursive: true })).filter((name) => code.test(name)).sort()
  const contents = yield* Effect.forEach(names, (name) => system.readFile(path.join(folder, name)), { concurrency: 16 })
  return names.map((name, index) => [`code ${name}`, contents[index]!] as const)
})

/** A digest of everything an index is made from; undefined where the code cannot be read (packed into one file, perhaps): then no index is kept. */
export const sourcesDigest = Effect.fnUntraced(function*(files: ReadonlyMap<string, Uint8Array>, salt: string) {
  const own = yield* ownCode().pipe(Effect.orElseSucceed(() => undefined))
  return own === undefined ? undefined : yield* sha256(joined(new Map([...files, ...own]), salt))
})

/** The index that is kept, where it was made from these sources and is, to the last byte, what was written. */
export const keptParts = Effect.fnUntraced(function*({ file }: Kept, sources: Uint8Array) {
  const system = yield* FileSystem.FileSystem
  const bytes = yield* system.readFile(file).pipe(Effect.orElseSucceed(() => undefined))
  if (bytes === undefined || !isFrom(bytes, sources)) return undefined
  return isSealed(bytes, yield* sha256(checkedPart(bytes) as Uint8Array<ArrayBuffer>)) ? partsOf(bytes) : undefined
})

const aside = "new-"

/** Removes what a killed writer left. Should another still write there, it finds its folder gone and keeps nothing, as if it could not write. */
const sweep = Effect.fnUntraced(function*(folder: string) {
  const system = yield* FileSystem.FileSystem, path = yield* Path.Path
  const left = (yield* system.readDirectory(folder)).filter((name) => name.startsWith(aside))
  yield* Effect.forEach(left, (name) => system.remove(path.join(folder, name), { recursive: true, force: true }).pipe(Effect.ignore))
})

/** Keeps an index: written aside, then renamed, so that nobody ever reads half of one. Where that cannot be, the next run makes it again. */
export const keep = Effect.fnUntraced(function*({ file }: Kept, parts: Parts, sources: Uint8Array) {
  const system = yield* FileSystem.FileSystem, path = yield* Path.Path
  const bytes = written(parts, sources), whole = sealed(bytes, yield* sha256(checkedPart(bytes) as Uint8Array<ArrayBuffer>))
  yield* system.makeDirectory(path.dirname(file), { recursive: true })
  yield* sweep(path.dirname(file)).pipe(Effect.ignore)
  const own = yield* system.makeTempDirectory({ directory: path.dirname(file), prefix: aside })
  yield* system.writeFile(path.join(own, "index"), whole).pipe(
    Effect.andThen(system.rename(path.join(own, "index"), file)),
    Effect.ensuring(system.remove(own, { recursive: true, force: true }).pipe(Effect.ignore))
  )
}, (effect) => Effect.ignore(effect))
