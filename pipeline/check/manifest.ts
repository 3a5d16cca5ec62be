import { parseCsv } from "../authority/csv.ts"
import type { Dataset } from "./dataset.ts"
import type { PublishedFiles } from "./files.ts"
import { type Finding, shown } from "./finding.ts"
import { rowId } from "./published.ts"

interface Listed {
  readonly path?: string
  readonly bytes?: number
  readonly sha256?: string
  readonly rows?: number
  readonly table?: string
}

const file = "manifest.json"

const listedIn = ({ bytes }: PublishedFiles): ReadonlyArray<Listed> | undefined => {
  try {
    const { files } = JSON.parse(new TextDecoder().decode(bytes.get(file))) as { readonly files?: unknown }
    return Array.isArray(files) ? files as ReadonlyArray<Listed> : undefined
  } catch {
    return undefined
  }
}

/** Every file but the last two is in manifest.json with its size, sum and rows, and none that is not there. */
export const checkManifest = (published: PublishedFiles, dataset: Dataset): ReadonlyArray<Finding> => {
  const listed = listedIn(published), known = new Set(listed?.map(({ path }) => path))
  if (listed === undefined) return [{ file, message: published.bytes.has(file) ? "lists no files" : "is missing" }]
  return [
    ...Array.from(published.bytes.keys()).filter((path) => path !== file && path !== "SHA256SUMS" && !known.has(path)).map((path) => ({ file: path, message: "is not listed in manifest.json" })),
    ...listed.flatMap(({ bytes, path = "", rows, sha256, table }): ReadonlyArray<Finding> => {
      const content = published.bytes.get(path)
      if (content === undefined) return [{ file: path, message: "is listed in manifest.json but missing" }]
      if (bytes !== content.length || sha256 !== published.promised.get(path)) return [{ file: path, message: "is not what manifest.json says: another size or sum" }]
      return table === undefined || rows === dataset.rows(table).length ? [] : [{ file, table, message: `has ${rows} rows there, ${dataset.rows(table).length} here` }]
    })
  ]
}

/** The first cells of a published list, without its header. */
const firstCells = ({ bytes }: PublishedFiles, path: string): ReadonlySet<string> =>
  new Set(parseCsv(new TextDecoder().decode(bytes.get(path))).rows.slice(1).map(([id = ""]) => id).filter((id) => id !== ""))

/** An id that leads elsewhere is nobody's any more. */
export const checkRedirects = (published: PublishedFiles, dataset: Dataset): ReadonlyArray<Finding> => {
  const path = "ids/redirects.csv"
  return Array.from(firstCells(published, path)).filter((id) => dataset.row("entities", id) !== undefined)
    .map((id) => ({ file: path, table: "entities", row: id, message: "is said to have become another, but is still there" }))
}

/** What has been withdrawn is in no table. */
export const checkTombstones = (published: PublishedFiles, dataset: Dataset): ReadonlyArray<Finding> => {
  const path = "ids/tombstones.csv", gone = firstCells(published, path)
  if (gone.size === 0) return []
  return Array.from(dataset.tables.values()).flatMap((table) => dataset.rows(table.name).filter((row) => gone.has(rowId(table, row)))
    .map((row) => ({ file: `csv/${table.name}.csv`, table: table.name, row: rowId(table, row), message: `was withdrawn: ${shown(rowId(table, row))} stands in ${path}` })))
}
