import * as Schema from "effect/Schema"
import { anyText } from "../column.ts"
import type { AnyTable } from "../table.ts"
import { schemaVersion } from "../version.ts"

/** A JSON document: what the derived descriptions are made of. */
export type Json = string | number | boolean | null | ReadonlyArray<Json> | { readonly [key: string]: Json }

export const dialect = "https://json-schema.org/draft/2020-12/schema"

/** The JSON Schema of one row, in the 2020-12 dialect, closed: a column that the table does not have is an error. */
export const jsonSchema = ({ columns, description, name, row }: AnyTable): { readonly [key: string]: Json } => {
  const { schema } = Schema.toJsonSchemaDocument(row as Schema.Schema<unknown>, { onExcessProperty: "error" })
  const properties = schema["properties"] as Record<string, Record<string, Json>>
  return {
    $schema: dialect,
    $id: `urn:steppeline:schema:${schemaVersion}:${name}`,
    title: name,
    description,
    type: "object",
    properties: Object.fromEntries(Object.keys(columns).map((column) => [column, ordered(properties[column]!)])),
    required: Object.entries(columns).filter(([, { optional }]) => !optional).map(([column]) => column),
    additionalProperties: false
  }
}

/** What a column means first, what it must be after. */
const ordered = ({ description, ...rest }: Record<string, Json>): Json => ({ ...(description === undefined ? {} : { description }), ...searched(rest) })

/**
 * Any text, put so that a validator searches for what it must not hold: matching the whole of a text takes a step of the engine's stack for every
 * character, and a text of ten million overflows it (V8, two-byte strings).
 */
const searched = (schema: Record<string, Json>): Record<string, Json> => {
  if (schema["pattern"] !== anyText.source) return schema
  const { pattern: _, ...rest } = schema
  return { ...rest, minLength: 1, not: { pattern: "[\\u0000\\ud800-\\udfff]" } }
}
