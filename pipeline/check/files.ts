import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { checksum } from "../encode/checksums.ts"
import type { Finding } from "./finding.ts"

/** A published folder's files by their paths below it, and what SHA256SUMS promises of each. */
export interface PublishedFiles {
  readonly bytes: ReadonlyMap<string, Uint8Array>
  readonly promised: ReadonlyMap<string, string>
  readonly holds: (path: string) => boolean
}

const line = /^([0-9a-f]{64}) [ *](.+)$/u

const promisedBy = (sums: string): ReadonlyMap<string, string> => new Map(sums.split("\n").flatMap((text): ReadonlyArray<readonly [string, string]> => {
  const match = line.exec(text)
  return match === null ? [] : [[match[2]!, match[1]!]]
}))

export const readFiles = Effect.fn("readFiles")(function*(out: string) {
  const system = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const bytes = new Map<string, Uint8Array>()
  for (const name of (yield* system.readDirectory(out, { recursive: true })).map((entry) => entry.replaceAll("\\", "/")).sort()) {
    const file = path.join(out, name)
    if ((yield* system.stat(file)).type === "File") bytes.set(name, yield* system.readFile(file))
  }
  const promised = promisedBy(new TextDecoder().decode(bytes.get("SHA256SUMS") ?? new Uint8Array()))
  const sums = new Map(Array.from(bytes, ([name, content]) => [name, checksum(content)]))
  return { bytes, promised, holds: (name: string) => promised.get(name) === sums.get(name) } satisfies PublishedFiles
})

/** Every file has its checksum in SHA256SUMS, and every checksum its file. */
export const checkSums = ({ bytes, holds, promised }: PublishedFiles): ReadonlyArray<Finding> => [
  ...(bytes.has("SHA256SUMS") ? [] : [{ file: "SHA256SUMS", message: "is missing" }]),
  ...Array.from(promised.keys()).filter((file) => !bytes.has(file)).map((file) => ({ file, message: "is listed in SHA256SUMS but missing" })),
  ...Array.from(bytes.keys()).filter((file) => file !== "SHA256SUMS").flatMap((file) =>
    !promised.has(file) ? [{ file, message: "is not listed in SHA256SUMS" }] : holds(file) ? [] : [{ file, message: "is not what SHA256SUMS promises" }])
]

export interface Resource {
  readonly name?: string
  readonly path?: string
  readonly bytes?: number
  readonly hash?: string
  readonly rowCount?: number
}

/** datapackage.json's resources, none where it cannot be read. */
export const resourcesOf = ({ bytes }: PublishedFiles): ReadonlyArray<Resource> => {
  try {
    const { resources } = JSON.parse(new TextDecoder().decode(bytes.get("datapackage.json"))) as { readonly resources?: unknown }
    return Array.isArray(resources) ? resources as ReadonlyArray<Resource> : []
  } catch {
    return []
  }
}

/** Sizes and hashes in datapackage.json are those of the files. */
export const checkResources = ({ bytes, promised }: PublishedFiles, resources: ReadonlyArray<Resource>): ReadonlyArray<Finding> => {
  if (resources.length === 0) return [{ file: "datapackage.json", message: "lists no files" }]
  return resources.flatMap(({ bytes: size, hash, path = "" }) => {
    const file = bytes.get(path)
    if (file === undefined) return [{ file: path, message: "is listed in datapackage.json but missing" }]
    const wrong = hash !== `sha256:${promised.get(path)}` || size !== file.length
    return wrong ? [{ file: path, message: "is not what datapackage.json says: another size or hash" }] : []
  })
}
