import { createHash } from "node:crypto"
import { closeSync, existsSync, fstatSync, openSync, readdirSync, readFileSync, readSync, writeFileSync } from "node:fs"
import { basename, dirname, join, relative, resolve } from "node:path"
import { home } from "../home.ts"

/** Where it is remembered what `out` was made from. */
const stampOf = (out: string): string => join(dirname(resolve(out)), `.${basename(resolve(out))}-stamp.json`)

const filesBelow = (folder: string): ReadonlyArray<string> =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort() : []

/** As much of a file is read at a time, in bytes. */
const piece = 1 << 20

/** One digest over the names and bytes of files (names from `base` on, so that it is the same on every machine), read piece by piece: a published table may be larger than memory. */
const digestOf = (files: ReadonlyArray<string>, salt: string, base = ""): string => {
  const hash = createHash("sha256").update(salt), room = Buffer.allocUnsafe(piece)
  for (const file of files) {
    const handle = openSync(file, "r")
    try {
      hash.update(`${base === "" ? file : relative(base, file)}\0${fstatSync(handle).size}\0`)
      for (let read = readSync(handle, room); read > 0; read = readSync(handle, room)) hash.update(room.subarray(0, read))
    } finally {
      closeSync(handle)
    }
  }
  return hash.digest("hex")
}

const code = /\.(?:ts|js|css|html|mjs|py)$/u

const there = (folder: string, names: ReadonlyArray<string>): ReadonlyArray<string> => names.map((name) => join(folder, name)).filter(existsSync)

/** Letters of a digest that are enough to tell two apart. */
const short = 16

/** Everything that a document's rows depend on besides its text, a digest each, by what it is: `steppeline plan` tells which has changed. */
export const makingDigest = (data: string): string => {
  const root = home(), built = ["pipeline", "schemas"].flatMap((room) => [...filesBelow(join(root, room)), ...filesBelow(join(root, "dist", room))]).filter((file) => code.test(file))
  const within = (...folders: ReadonlyArray<string>) => digestOf(folders.flatMap((folder) => filesBelow(join(data, folder))), "", data).slice(0, short)
  return `code:${digestOf([...there(root, ["package.json", "package-lock.json"]), ...built], process.version, root).slice(0, short)} authority:${within("authority")} model:${within("models")} `
    + `decisions:${within("corrections", "exclusions", "matches")}`
}

/** A digest of everything an output depends on: sources (a folder, or files), what is told of them all, and what rows depend on. */
export const inputsDigest = ({ data, making, sources }: { readonly data: string; readonly making: string; readonly sources: string | ReadonlyArray<string> }): string =>
  digestOf([...(typeof sources === "string" ? filesBelow(sources) : sources), ...there(data, ["release.json", "rule-precision.json", "table-scores.json", "redirects.csv"])], making)

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
