import type { AnyTable } from "../table.ts"
import type { Json } from "./jsonSchema.ts"
import { tableSchema } from "./tableSchema.ts"

/** What of a published file stands in the descriptions. */
export interface FileFacts {
  readonly path: string
  readonly bytes: number
  /** Hexadecimal. */
  readonly sha256: string
}

/** Name, terms and version of what is published. */
export interface Release {
  readonly version: string
  /** "2026-11-23" */
  readonly date: string
}

export interface Licence {
  /** SPDX: "CC-BY-4.0". */
  readonly name: string
  readonly title: string
  readonly path: string
}

/** Where the texts come from: one line for each source. */
export interface SourceFacts {
  readonly title: string
  readonly path?: string
}

export interface Dataset {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly release: Release
  readonly licence: Licence
  readonly sources: ReadonlyArray<SourceFacts>
  readonly files: ReadonlyArray<FileFacts>
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>
}

export const mediaTypes: Readonly<Record<string, string>> = {
  csv: "text/csv", json: "application/json", arrow: "application/vnd.apache.arrow.file", parquet: "application/vnd.apache.parquet", md: "text/markdown", sql: "application/sql"
}

export const keyColumn = (tables: ReadonlyArray<AnyTable>) => (name: string): string => {
  const key = tables.find((table) => table.name === name)?.key
  if (key?.length !== 1) throw new Error(`${name} cannot be referred to: its key is not one column`)
  return key[0]!
}

const formatOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1)

/** "csv/figures.csv" is the resource `figures`, which the others are named after: "figures.parquet". */
const nameOf = (path: string): string => {
  const [folder = "", file = ""] = path.split("/")
  if (folder === "csv") return file.slice(0, -4)
  return (file === "" ? folder : file).toLowerCase()
}

const resource = (tables: ReadonlyArray<AnyTable>, rows: Dataset["rows"]) => ({ bytes, path, sha256 }: FileFacts): Json => {
  const format = formatOf(path)
  const table = tables.find(({ name }) => path === `csv/${name}.csv`)
  const described = tables.find(({ name }) => path.endsWith(`/${name}.${format}`))
  return {
    name: nameOf(path),
    path,
    ...(table === undefined ? {} : { type: "table" }),
    ...(described === undefined ? {} : { description: described.description }),
    format,
    ...(mediaTypes[format] === undefined ? {} : { mediatype: mediaTypes[format] }),
    ...(["csv", "json", "md", "sql"].includes(format) ? { encoding: "utf-8" } : {}),
    bytes,
    hash: `sha256:${sha256}`,
    ...(described === undefined || rows[described.name] === undefined ? {} : { rowCount: rows[described.name]! }),
    ...(table === undefined ? {} : { dialect: { header: true, delimiter: ",", lineTerminator: "\n", quoteChar: "\"", doubleQuote: true }, schema: tableSchema(table, keyColumn(tables)) })
  }
}

/** Data Package, version 2: every file with its size and hash, every CSV with its Table Schema. */
export const dataPackage = (tables: ReadonlyArray<AnyTable>, { description, files, licence, name, release, rows, sources, title }: Dataset): { readonly [key: string]: Json } => ({
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  name,
  title,
  description,
  version: release.version,
  created: `${release.date}T00:00:00Z`,
  licenses: [{ name: licence.name, title: licence.title, path: licence.path }],
  sources: sources.map((source) => ({ ...source })),
  resources: files.map(resource(tables, rows))
})
