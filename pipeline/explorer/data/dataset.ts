import type { TableName } from "../../../schemas/tables.ts"
import { type Description, descriptionOf, type TableDescription } from "./description.ts"
import type { ReadFile } from "./files.ts"
import { type Row, type Table, tableOf } from "./table.ts"

/** What is published: described at once, tables read when they are asked for. */
export interface Dataset {
  readonly description: Description
  readonly described: (name: string) => TableDescription | undefined
  readonly table: (name: TableName) => Promise<Table>
  readonly tables: <N extends TableName>(...names: ReadonlyArray<N>) => Promise<Readonly<Record<N, Table>>>
  /** Any row by its key. */
  readonly find: (id: string) => Promise<{ readonly table: Table; readonly index: number; readonly row: Row } | undefined>
}

/** Claims that point at words of a text, as Read draws them. */
export const claimTables = ["mentions", "dates", "figures", "trends", "quotes", "relations", "events"] as const
export type ClaimTable = (typeof claimTables)[number]

const tablesByPrefix: Readonly<Record<string, TableName>> = {
  dc: "documents", st: "sentences", en: "entities", fa: "facts", mn: "mentions", dt: "dates", fg: "figures", tr: "trends", qt: "quotes", rl: "relations", ev: "events", nt: "notes"
}

export const datasetOf = async (read: ReadFile): Promise<Dataset> => {
  const description = descriptionOf(await read("datapackage.json"))
  const described = (name: string) => description.tables.find((table) => table.name === name)
  const opened = new Map<TableName, Promise<Table>>()
  const table = (name: TableName): Promise<Table> => {
    const known = opened.get(name) ?? read(`arrow/${name}.arrow`).then((bytes) => tableOf(described(name) ?? { name, description: "", rows: 0, key: [], fields: [] }, bytes))
    opened.set(name, known)
    return known
  }
  const tables = async <N extends TableName>(...names: ReadonlyArray<N>) =>
    Object.fromEntries(await Promise.all(names.map(async (name) => [name, await table(name)] as const))) as Record<N, Table>
  const find = async (id: string) => {
    const generated = /^([a-z]{2})_[a-z2-7]{20}$/u.exec(id)
    const named = await table(generated === null ? "entities" : tablesByPrefix[generated[1]!] ?? "entities")
    const index = named.having(named.description.key[0] ?? "", id)[0]
    return index === undefined ? undefined : { table: named, index, row: named.row(index) }
  }
  return { description, described, table, tables, find }
}
