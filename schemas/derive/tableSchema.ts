import { anyText, type Column, type Kind } from "../column.ts"
import type { AnyTable } from "../table.ts"
import type { Json } from "./jsonSchema.ts"

const types: Record<Kind, string> =
  { id: "string", text: "string", code: "string", integer: "integer", number: "number", edtf: "string", day: "date", digest: "string", url: "string" }

const constraints = (column: Column, alone: boolean): { readonly [key: string]: Json } => {
  const { codes, maximum, minimum, optional } = column, pattern = patternOf(column)
  return {
    required: !optional,
    ...(alone ? { unique: true } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(codes === undefined ? {} : { enum: Object.keys(codes) })
  }
}

const field = (name: string, column: Column, alone: boolean): Json => ({
  name,
  type: types[column.kind],
  description: column.description,
  ...(column.unit === undefined ? {} : { unit: column.unit }),
  ...(column.rights === undefined ? {} : { rights: column.rights }),
  ...(column.codes === undefined ? {} : { categories: Object.entries(column.codes).map(([value, label]) => ({ value, label })) }),
  constraints: constraints(column, alone)
})

/** Of any text nothing needs to be said: an empty cell is an absent one. */
const patternOf = ({ kind, pattern }: Column) => kind === "day" || pattern === anyText.source ? undefined : pattern

/** Which column of which table a column points at; a table's own is meant where `resource` is absent. */
const foreignKey = (own: string, name: string, references: string, key: string): Json =>
  ({ fields: [name], reference: { ...(references === own ? {} : { resource: references }), fields: [key] } })

/** Frictionless' Table Schema, version 2. `keyOf` gives the key column of a table that is referred to. */
export const tableSchema = ({ columns, key, name }: Pick<AnyTable, "columns" | "key" | "name">, keyOf: (table: string) => string): { readonly [key: string]: Json } => ({
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  fields: Object.entries(columns).map(([column, definition]) => field(column, definition, key.length === 1 && key[0] === column)),
  missingValues: [""],
  ...(key.every((column) => columns[column] !== undefined && !columns[column].optional) ? { primaryKey: key } : {}),
  foreignKeys: Object.entries(columns).flatMap(([column, { references }]) =>
    references === undefined ? [] : [foreignKey(name, column, references, keyOf(references))])
})
