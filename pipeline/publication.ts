import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { createHash } from "node:crypto"
import type { FileFacts } from "../schemas/derive/dataPackage.ts"
import type { Rows } from "../schemas/tables.ts"
import type { Exclusion } from "./document/decision.ts"
import type { EncodedFile } from "./encode/encode.ts"
import { home } from "./home.ts"
import type { InputFile } from "./publish/edition.ts"
import { loadTotals } from "./read/measured.ts"
import { loadRedirects } from "./read/redirects.ts"
import type { Release } from "./read/release.ts"
import type { Measured } from "./rules.ts"

/** In hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

/** What people decided: folders and files of the folder of data, besides the sources and the gold. */
const decided = ["authority", "corrections", "exclusions", "matches", "models", "redirects.csv", "release.json", "rule-precision.json", "table-scores.json"]

/** Every file that rows stand on besides the texts, by digest, in order of path. */
const inputsOf = Effect.fnUntraced(function*(data: string) {
  const files = yield* FileSystem.FileSystem, path = yield* Path.Path, found: Array<InputFile> = []
  for (const name of decided) {
    const below = yield* files.readDirectory(path.join(data, name), { recursive: true }).pipe(Effect.orElseSucceed((): ReadonlyArray<string> => [""]))
    for (const one of Array.from(below, (entry) => entry.replaceAll("\\", "/")).sort()) {
      const bytes = yield* files.readFile(path.join(data, name, one)).pipe(Effect.option)
      if (bytes._tag === "Some") found.push({ path: one === "" ? name : `${name}/${one}`, bytes: bytes.value.length, sha256: sha256(bytes.value) })
    }
  }
  return found
})

const toolNames = ["verify.py", "verify.mjs"]

/** The verifiers, published as they lie beside this package's code. */
const toolsOf = Effect.fnUntraced(function*() {
  const files = yield* FileSystem.FileSystem, path = yield* Path.Path
  return yield* Effect.forEach(toolNames, (name) =>
    files.readFile(path.join(home(), "pipeline", "publish", "tools", name)).pipe(Effect.map((bytes): EncodedFile => ({ path: `tools/${name}`, bytes })), Effect.orDie))
})

const programOf = Effect.fnUntraced(function*() {
  const files = yield* FileSystem.FileSystem, path = yield* Path.Path
  const { license, name, version } = JSON.parse(yield* files.readFileString(path.join(home(), "package.json")).pipe(Effect.orDie)) as Record<"license" | "name" | "version", string>
  return { name, version, license }
})

/** What the tables' own files are described from. */
export interface Made {
  readonly data: string
  readonly rows: Rows
  /** The tables' files, and any others that are written. */
  readonly tableFiles: ReadonlyArray<FileFacts>
  readonly release: Release
  readonly measured: Measured
  readonly exclusions: ReadonlyArray<Exclusion>
  /** Files that are made from those that are described: the page. */
  readonly beside: (made: ReadonlyArray<EncodedFile>) => ReadonlyArray<EncodedFile>
}

/** Everything that is published besides the tables' own files; the room that makes it is loaded when it is needed. */
export const publication = Effect.fn("publication")(function*({ data, ...made }: Made) {
  const { publish, worksOf } = yield* Effect.promise(() => import("./publish/publish.ts"))
  const works = yield* Effect.promise(() => worksOf(made.release, made.rows))
  return publish({
    ...made, ...works, inputs: yield* inputsOf(data), tools: yield* toolsOf(), program: yield* programOf(), totals: yield* loadTotals(data), redirects: yield* loadRedirects(data), digest: sha256
  })
})
