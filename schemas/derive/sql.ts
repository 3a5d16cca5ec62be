import type { Kind } from "../column.ts"
import type { AnyTable } from "../table.ts"

const types: Record<Kind, string> =
  { id: "VARCHAR", text: "VARCHAR", code: "VARCHAR", integer: "INTEGER", number: "DOUBLE", edtf: "VARCHAR", day: "DATE", digest: "VARCHAR", url: "VARCHAR" }

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
const named = (name: string): string => `"${name}"`

const definitions = ({ columns, key, name: own }: AnyTable, keyOf: (table: string) => string): ReadonlyArray<string> => [
  ...Object.entries(columns).map(([name, { codes, kind, optional }]) =>
    [named(name), types[kind], ...(optional ? [] : ["NOT NULL"]), ...(codes === undefined ? [] : [`CHECK (${named(name)} IN (${Object.keys(codes).map(quoted).join(", ")}))`])].join(" ")),
  `PRIMARY KEY (${key.map(named).join(", ")})`,
  // A table that points at itself would need its rows in an order of their own to be filled, so that is left to `steppeline check`.
  ...Object.entries(columns).flatMap(([name, { references }]) =>
    references === undefined || references === own ? [] : [`FOREIGN KEY (${named(name)}) REFERENCES ${named(references)} (${named(keyOf(references))})`])
]

/** DuckDB's CREATE TABLE with keys, code lists and comments. */
export const sql = (table: AnyTable, keyOf: (table: string) => string): string => [
  `CREATE TABLE ${named(table.name)} (\n  ${definitions(table, keyOf).join(",\n  ")}\n);`,
  `COMMENT ON TABLE ${named(table.name)} IS ${quoted(table.description)};`,
  ...Object.entries(table.columns).map(([name, { description }]) => `COMMENT ON COLUMN ${named(table.name)}.${named(name)} IS ${quoted(description)};`)
].join("\n") + "\n"

/** Tables, each after those it refers to; the references between tables make no circle. */
const inOrder = (tables: ReadonlyArray<AnyTable>): ReadonlyArray<AnyTable> => {
  const ordered: Array<AnyTable> = []
  const place = (table: AnyTable): void => {
    if (ordered.includes(table)) return
    for (const { references } of Object.values(table.columns)) {
      const other = tables.find(({ name }) => name === references)
      if (other !== undefined && other !== table) place(other)
    }
    ordered.push(table)
  }
  tables.forEach(place)
  return ordered
}

/** Every table, each after those it refers to. */
export const sqlSchema = (tables: ReadonlyArray<AnyTable>, keyOf: (table: string) => string): string => inOrder(tables).map((table) => sql(table, keyOf)).join("\n")

/** Fills the tables from the published Parquet, where DuckDB runs in the published folder. */
export const sqlLoad = (tables: ReadonlyArray<AnyTable>): string => inOrder(tables).map(({ name }) => `INSERT INTO ${named(name)} SELECT * FROM 'parquet/${name}.parquet';\n`).join("")
