import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { home } from "../home.ts"
import { builtBundle, pageBundle } from "./bundle.ts"

/** Writes the page's bundle where the package carries it. */
const file = join(home(), builtBundle)
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, JSON.stringify(await pageBundle()))
