import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { home } from "../home.ts"

/** The page as browsers read it, without any data: the same for every dataset. */
export interface Bundle {
  /** HTML with marks where policy, style, script and data go. */
  readonly page: string
  readonly script: string
  readonly style: string
}

/** Below the package's home, where whoever has no sources of the page finds it built. */
export const builtBundle = "dist/explorer.json"

const sources = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort()

/** What the bundle depends on: the page's sources, how it is made, and the libraries' versions. */
const digestOf = (root: string, folder: string): string => {
  const hash = createHash("sha256")
  for (const file of [...sources(folder), join(root, "pipeline/page/make.ts"), join(root, "package-lock.json")].filter(existsSync)) {
    const bytes = readFileSync(file)
    hash.update(`${relative(root, file).replaceAll("\\", "/")}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest("hex").slice(0, 24)
}

const read = (file: string): Bundle => JSON.parse(readFileSync(file, "utf8")) as Bundle

/** Written aside and renamed, so that two runs at once never read half a file; what was made from older sources goes. A folder that cannot be written to only costs the next run its time. */
const keep = (folder: string, file: string, bundle: Bundle): void => {
  try {
    mkdirSync(folder, { recursive: true })
    const aside = join(folder, `.explorer-${process.pid}.json`)
    writeFileSync(aside, JSON.stringify(bundle))
    renameSync(aside, file)
    for (const old of readdirSync(folder)) if (/^explorer-[0-9a-f]+\.json$/u.test(old) && join(folder, old) !== file) rmSync(join(folder, old), { force: true })
  } catch {
    // Made anew the next time.
  }
}

/** The page's bundle: the one that comes with the package or, where the sources are, one made from them, kept until they change. */
export const pageBundle = async (root = home()): Promise<Bundle> => {
  const folder = join(root, "pipeline/explorer")
  if (!existsSync(join(folder, "main.ts"))) return read(join(root, builtBundle))
  const cache = join(root, ".cache"), kept = join(cache, `explorer-${digestOf(root, folder)}.json`)
  if (existsSync(kept)) return read(kept)
  const { makeBundle } = await import("./make.ts")
  const bundle = await makeBundle(folder)
  keep(cache, kept, bundle)
  return bundle
}
