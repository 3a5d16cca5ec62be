import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/** The package's own folder: the nearest above this file that has a package.json, whether it runs from sources or built. */
export const home = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder)
  return folder
}

/** The reviewed data that comes with the package: authority, models, corrections. */
export const ownData = (): string => join(home(), "data")
