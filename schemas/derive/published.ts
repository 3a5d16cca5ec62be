import type { AnyTable } from "../table.ts"
import { jsonSchema } from "./jsonSchema.ts"

/** The JSON Schemas as they are committed and published: file name and text. */
export const published = (tables: ReadonlyArray<AnyTable>): ReadonlyArray<{ readonly path: string; readonly text: string }> =>
  tables.map((table) => ({ path: `${table.name}.schema.json`, text: `${JSON.stringify(jsonSchema(table), undefined, 2)}\n` }))
