import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Effect from "effect/Effect"
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { afterAll } from "vitest"

/** The project's own folder. */
export const root = resolve(import.meta.dirname, "..")

const made: Array<string> = []
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** A folder of its own, with these files in it, that is gone when the test file has ended. */
export const folderOf = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), "steppeline-"))
  made.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** The project's own data, with these files added or replaced. */
export const dataWith = (files: Readonly<Record<string, string>>): string => {
  const folder = folderOf()
  for (const name of ["authority", "models", "release.json", "rule-precision.json"]) cpSync(join(root, "data", name), join(folder, name), { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Every file below a folder with its bytes in base 64, by path. */
export const contentsOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)).sort().map((file) => [file.slice(folder.length + 1), readFileSync(file).toString("base64")]))

/** Runs an effect on the real file system; a failure is returned, not thrown. */
export const outcomeOf = <A, E>(effect: Effect.Effect<A, E, NodeServices.NodeServices>): Promise<{ readonly value: A } | { readonly error: E }> =>
  Effect.runPromise(effect.pipe(Effect.map((value) => ({ value })), Effect.catch((error) => Effect.succeed({ error })), Effect.provide(NodeServices.layer)))
