import type { AnyTable } from "../table.ts"
import type { Json } from "./jsonSchema.ts"
import { schemaVersion } from "../version.ts"
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
  readonly authors?: ReadonlyArray<string>
  readonly keywords?: ReadonlyArray<string>
  readonly homepage?: string
  /** Without "https://doi.org/". */
  readonly doi?: string
  /** What everybody should know before using the data, each in a sentence. */
  readonly warnings?: ReadonlyArray<string>
  /** Tables made from others, published as CSV alone below `views/`. */
  readonly views?: ReadonlyArray<Described>
}

/** A table as far as its description goes. */
export type Described = Pick<AnyTable, "columns" | "description" | "key" | "name">

export const mediaTypes: Readonly<Record<string, string>> = {
  csv: "text/csv", json: "application/json", jsonld: "application/ld+json", cff: "application/yaml", txt: "text/plain", py: "text/x-python", mjs: "text/javascript", js: "text/javascript",
  html: "text/html", css: "text/css", svg: "image/svg+xml", xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", arrow: "application/vnd.apache.arrow.file", parquet: "application/vnd.apache.parquet", md: "text/markdown", sql: "application/sql"
}

export const keyColumn = (tables: ReadonlyArray<AnyTable>) => (name: string): string => {
  const key = tables.find((table) => table.name === name)?.key
  if (key?.length !== 1) throw new Error(`${name} cannot be referred to: its key is not one column`)
  return key[0]!
}

const formatOf = (path: string): string => path.includes(".") ? path.slice(path.lastIndexOf(".") + 1).toLowerCase() : "txt"

const textFormats: ReadonlySet<string> = new Set(["csv", "json", "jsonld", "md", "sql", "cff", "txt", "py", "mjs", "js", "html", "css", "svg"])

/** "csv/figures.csv" is the resource `figures`, which the others are named after: "figures.parquet", "views.figures", "quality.checks.csv". */
const nameOf = (path: string): string => {
  const [folder = "", file = "", ...rest] = path.split("/")
  if (rest.length === 0 && folder === "csv") return file.slice(0, -4)
  if (rest.length === 0 && folder === "views" && file.endsWith(".csv")) return `views.${file.slice(0, -4)}`
  if (rest.length === 0 && ["json", "arrow", "parquet", "schemas"].includes(folder)) return file.toLowerCase()
  return path.toLowerCase().replaceAll("/", ".").replaceAll(/[^a-z0-9._-]/gu, "-").replace(/^\./u, "")
}

const dialect: Json = { header: true, delimiter: ",", lineTerminator: "\n", quoteChar: "\"", doubleQuote: true }

/** The table or view whose CSV a path is. */
const describedBy = (tables: ReadonlyArray<AnyTable>, views: ReadonlyArray<Described>, path: string): Described | undefined =>
  tables.find(({ name }) => path === `csv/${name}.csv`) ?? views.find(({ name }) => path === `views/${name}.csv`)

const resource = (tables: ReadonlyArray<AnyTable>, rows: Dataset["rows"], views: ReadonlyArray<Described>) => ({ bytes, path, sha256 }: FileFacts): Json => {
  const format = formatOf(path), table = describedBy(tables, views, path)
  const described = table ?? tables.find(({ name }) => path.endsWith(`/${name}.${format}`) && ["json", "arrow", "parquet"].includes(format))
  const count = described === undefined ? undefined : path.startsWith("views/") ? rows[`views/${described.name}`] : rows[described.name]
  return {
    name: nameOf(path),
    path,
    ...(table === undefined ? {} : { type: "table" }),
    ...(described === undefined ? {} : { description: described.description }),
    format,
    ...(mediaTypes[format] === undefined ? {} : { mediatype: mediaTypes[format] }),
    ...(textFormats.has(format) ? { encoding: "utf-8" } : {}),
    bytes,
    hash: `sha256:${sha256}`,
    ...(count === undefined ? {} : { rowCount: count }),
    ...(table === undefined ? {} : { dialect, schema: tableSchema(table, keyColumn(tables)) })
  }
}

/** Data Package, version 2: every file with its size and hash, every CSV of rows with its Table Schema. */
export const dataPackage = (tables: ReadonlyArray<AnyTable>, dataset: Dataset): { readonly [key: string]: Json } => {
  const { authors = [], description, doi, files, homepage, keywords, licence, name, release, rows, sources, title, views = [], warnings } = dataset
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    ...(doi === undefined ? {} : { id: `https://doi.org/${doi}` }),
    title,
    description,
    ...(homepage === undefined ? {} : { homepage }),
    version: release.version,
    schemaVersion,
    created: `${release.date}T00:00:00Z`,
    ...(authors.length === 0 ? {} : { contributors: authors.map((author) => ({ title: author, roles: ["creator"] })) }),
    ...(keywords === undefined ? {} : { keywords }),
    licenses: [{ name: licence.name, title: licence.title, path: licence.path }],
    sources: sources.map((source) => ({ ...source })),
    ...(warnings === undefined ? {} : { usageWarnings: warnings }),
    resources: files.map(resource(tables, rows, views))
  }
}
