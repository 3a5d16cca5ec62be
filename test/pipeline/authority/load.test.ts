import { assert, describe, it } from "@effect/vitest"
import { NodeServices } from "@effect/platform-node"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import { loadAuthority } from "../../../pipeline/authority/load.ts"
import { small } from "./small.ts"

const from = (files: Readonly<Record<string, string>>) => Layer.merge(
  FileSystem.layerNoop({
    readDirectory: () => Effect.succeed(Object.keys(files)),
    readFile: (path) => Effect.succeed(new TextEncoder().encode(files[path.replace(/^data\//u, "")] ?? ""))
  }),
  Path.layer
)

describe("loadAuthority", () => {
  it.effect("reads the files of a folder", () => Effect.gen(function*() {
    const authority = yield* loadAuthority("data").pipe(Effect.provide(from(small)))
    assert.strictEqual(authority.meant("Kazakh")?.entity.entity_id, "kazakhstan")
  }))

  it.effect("fails with the file, the line and what to do", () => Effect.gen(function*() {
    const failure = yield* loadAuthority("data").pipe(Effect.flip, Effect.provide(from({ ...small, "offices.csv": `${small["offices.csv"]!}\nking` })))
    assert.strictEqual(failure._tag, "AuthorityUnusable")
    assert.strictEqual(failure.message, "offices.csv:3: 1 cells where the header has 5; put quotation marks around a cell with a comma")
  }))

  it.effect("fails where there is no folder", () => Effect.gen(function*() {
    const failure = yield* loadAuthority("/nowhere/at/all").pipe(Effect.flip, Effect.provide(NodeServices.layer))
    assert.match(failure.message, /cannot be read/u)
  }))
})
