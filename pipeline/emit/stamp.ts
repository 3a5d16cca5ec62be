import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { home } from "../home.ts"

/** Where it is remembered what `out` was made from. */
const stampOf = (out: string): string => join(dirname(resolve(out)), `.${basename(resolve(out))}-stamp.json`)

const filesBelow = (folder: string): ReadonlyArray<string> =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort() : []

/** One digest over the names and bytes of files. */
const digestOf = (files: ReadonlyArray<string>, salt: string): string => {
  const hash = createHash("sha256").update(salt)
  for (const file of files) {
    const bytes = readFileSync(file)
    hash.update(`${file}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest("hex")
}

const code = /\.(?:ts|js|css|html|mjs|py)$/u

/** A digest of everything an output depends on: sources (a folder, or files), decisions, models, the code, the versions it runs with. */
export const inputsDigest = ({ data, sources }: { readonly data: string; readonly sources: string | ReadonlyArray<string> }): string => {
  const root = home(), built = ["pipeline", "schemas"].flatMap((room) => [...filesBelow(join(root, room)), ...filesBelow(join(root, "dist", room))]).filter((file) => code.test(file))
  const decided = ["authority", "models", "corrections", "exclusions", "matches"].flatMap((folder) => filesBelow(join(data, folder)))
  const single = [join(data, "release.json"), join(data, "rule-precision.json"), join(data, "table-scores.json"), join(data, "redirects.csv"), join(root, "package.json"), join(root, "package-lock.json")].filter(existsSync)
  return digestOf([...(typeof sources === "string" ? filesBelow(sources) : sources), ...decided, ...single, ...built], process.version)
}

/** Whether `out` was made from these inputs and nobody has touched it since. */
export const isCurrent = (out: string, inputs: string): boolean => {
  try {
    const stamp: unknown = JSON.parse(readFileSync(stampOf(out), "utf8"))
    return typeof stamp === "object" && stamp !== null && "inputs" in stamp && stamp.inputs === inputs && "outputs" in stamp && stamp.outputs === digestOf(filesBelow(out), "out")
  } catch {
    return false
  }
}

/** Remembers what `out` was made from. That it cannot be remembered only costs the next run its time. */
export const remember = (out: string, inputs: string): void => {
  try {
    writeFileSync(stampOf(out), `${JSON.stringify({ inputs, outputs: digestOf(filesBelow(out), "out") })}\n`)
  } catch {
    // A read-only folder: the next run does everything again.
  }
}
