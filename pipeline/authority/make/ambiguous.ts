import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { entitiesOf } from "../claims.ts"
import { kindOf } from "../files.ts"
import { decodeLines } from "../lines.ts"
import { foldedKey } from "../key.ts"
import { type Rivalry, rivalries } from "../rivals.ts"

/** Run as `node pipeline/authority/make/ambiguous.ts`: adds a line to ambiguous.csv for every rivalry that has none yet. Lines that people changed stay. */
const directory = join(import.meta.dirname, "../../../data/authority")

/** By this much the prior of the first must be above the second's to be meant without more evidence. */
const margin = 8

const quoted = (cell: string): string => /[",]/u.test(cell) ? `"${cell.replaceAll(`"`, `""`)}"` : cell

const lineOf = ({ claims }: Rivalry): string => {
  const [first] = claims
  const second = claims.find(({ entity }) => entity !== first!.entity)!
  const clear = first!.entity.prior >= second.entity.prior + margin
  return [quoted(first!.alias), clear ? "prior" : "context", clear ? first!.entity.entity_id : "", `derived from priors: ${first!.entity.prior} against ${second.entity.prior}`].join(",")
}

const files: Record<string, string> = {}
for (const name of readdirSync(directory, { recursive: true, encoding: "utf8" })) {
  const path = name.replaceAll("\\", "/")
  if (kindOf(path) !== undefined) files[path] = readFileSync(join(directory, name), "utf8")
}
const { lines } = decodeLines(files)
const entities = entitiesOf(lines)
const open = new Map(rivalries(lines, entities).map((rivalry) => [rivalry.key, rivalry]))
const kept = lines.ambiguous.filter(({ row }) => !row.source.startsWith("derived") && (open.has(foldedKey(row.alias)) || row.rule === "context"))
for (const { row } of kept) open.delete(foldedKey(row.alias))
const written = [
  ...kept.map(({ row }) => [quoted(row.alias), row.rule, row.preferred_entity_id ?? "", quoted(row.source)].join(",")),
  ...[...open.values()].map(lineOf)
].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
writeFileSync(join(directory, "ambiguous.csv"), `alias,rule,preferred_entity_id,source\n${written.join("\n")}\n`)
console.log(`${written.length} lines, ${kept.length} of them decided by people`)
