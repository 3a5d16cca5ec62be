import { parseCsv } from "../authority/csv.ts"
import { tableNames, tableOf } from "../../schemas/tables.ts"

export type Row = Readonly<Record<string, unknown>>

/** A file that an edition was made from, by digest. */
interface Input {
  readonly path: string
  readonly sha256: string
}

/** An edition as far as it is compared: rows by table, their keys, schemas, what it was made from, and which ids were withdrawn or redirected. */
export interface Published {
  /** How it was named: a folder or a revision. */
  readonly name: string
  readonly version: string
  readonly rows: ReadonlyMap<string, ReadonlyArray<Row>>
  readonly keys: ReadonlyMap<string, ReadonlyArray<string>>
  readonly schemas: ReadonlyMap<string, Row>
  readonly inputs: ReadonlyArray<Input>
  readonly program: string
  readonly tombstones: ReadonlySet<string>
  readonly redirected: ReadonlySet<string>
}

/** Text of a published file, by its path; undefined where there is none. */
export type ReadFile = (path: string) => string | undefined

interface Manifest {
  readonly version?: string
  readonly program?: { readonly version?: string }
  readonly inputs?: { readonly decided?: ReadonlyArray<Input> }
}

interface Package {
  readonly resources?: ReadonlyArray<{ readonly name?: string; readonly schema?: { readonly primaryKey?: ReadonlyArray<string> } }>
}

const json = <A>(read: ReadFile, path: string): A | undefined => {
  const text = read(path)
  return text === undefined ? undefined : JSON.parse(text) as A
}

/** The first cells of a list's lines, without its header. */
const firstCells = (read: ReadFile, path: string): ReadonlySet<string> => {
  const text = read(path)
  return new Set(text === undefined ? [] : parseCsv(text).rows.slice(1).map(([cell = ""]) => cell).filter((cell) => cell !== ""))
}

/** An edition from its files; tables that only one of two editions has are compared too. Throws where a file is no JSON. */
export const publishedFrom = (name: string, read: ReadFile, files: ReadonlyArray<string>): Published => {
  const tables = new Set([...tableNames as ReadonlyArray<string>, ...files.flatMap((path) => /^json\/(\w+)\.json$/u.exec(path)?.[1] ?? [])])
  const described = json<Package>(read, "datapackage.json")?.resources ?? [], manifest = json<Manifest>(read, "manifest.json") ?? {}
  const rows = new Map<string, ReadonlyArray<Row>>(), keys = new Map<string, ReadonlyArray<string>>(), schemas = new Map<string, Row>()
  for (const table of tables) {
    const schema = json<Row>(read, `schemas/${table}.schema.json`), known = tableNames.find((one) => one === table)
    const key = described.find((one) => one.name === table)?.schema?.primaryKey ?? (known === undefined ? undefined : tableOf(known).key)
    if (schema !== undefined) schemas.set(table, schema)
    if (key === undefined || !files.includes(`json/${table}.json`)) continue
    rows.set(table, json<ReadonlyArray<Row>>(read, `json/${table}.json`) ?? [])
    keys.set(table, key)
  }
  return {
    name, rows, keys, schemas, version: manifest.version ?? json<{ readonly version?: string }>(read, "datapackage.json")?.version ?? "", inputs: manifest.inputs?.decided ?? [],
    program: manifest.program?.version ?? "", tombstones: firstCells(read, "ids/tombstones.csv"), redirected: firstCells(read, "ids/redirects.csv")
  }
}
