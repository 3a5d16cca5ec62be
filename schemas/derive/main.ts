import { writeFileSync } from "node:fs"
import { tableNames, tableOf } from "../tables.ts"
import { published } from "./published.ts"

/** Writes schemas/published anew. */
for (const { path, text } of published(tableNames.map(tableOf))) writeFileSync(new URL(`../published/${path}`, import.meta.url), text)
