import { compile, type Validator } from "../../schemas/derive/validator.ts"

export type Row = Readonly<Record<string, unknown>>

export interface ForeignKey {
  readonly column: string
  readonly table: string
  readonly key: string
}

/** What the published files themselves say of a table. */
export interface PublishedTable {
  readonly name: string
  /** Column names in published order. */
  readonly columns: ReadonlyArray<string>
  /** Columns that hold whole or other numbers. */
  readonly numbers: ReadonlySet<string>
  readonly key: ReadonlyArray<string>
  readonly foreignKeys: ReadonlyArray<ForeignKey>
  readonly validate: Validator
}

/** A row's id: its key, parts joined by slashes. */
export const rowId = ({ key }: PublishedTable, row: Row): string => key.map((column) => String(row[column])).join("/")

interface JsonSchema {
  readonly properties: Readonly<Record<string, { readonly type?: string }>>
}

interface Resource {
  readonly schema?: {
    readonly primaryKey?: ReadonlyArray<string>
    readonly foreignKeys?: ReadonlyArray<{ readonly fields: ReadonlyArray<string>; readonly reference: { readonly resource?: string; readonly fields: ReadonlyArray<string> } }>
  }
}

/** A table as its JSON Schema and its resource in datapackage.json describe it; throws where the schema is none. */
export const publishedTable = (name: string, schema: unknown, resource: unknown): PublishedTable => {
  const { properties } = schema as JsonSchema
  const { foreignKeys = [], primaryKey = [] } = (resource as Resource | undefined)?.schema ?? {}
  return {
    name,
    columns: Object.keys(properties),
    numbers: new Set(Object.keys(properties).filter((column) => ["integer", "number"].includes(properties[column]!.type ?? ""))),
    key: primaryKey,
    foreignKeys: foreignKeys.map(({ fields, reference }) => ({ column: fields[0]!, table: reference.resource ?? name, key: reference.fields[0]! })),
    validate: compile(schema as object)
  }
}
