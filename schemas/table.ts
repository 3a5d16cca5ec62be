import * as Schema from "effect/Schema"
import type { Column } from "./column.ts"

export type Columns = Readonly<Record<string, Column>>

type Fields<C extends Columns> = {
  readonly [K in keyof C]: C[K]["optional"] extends true ? Schema.optionalKey<C[K]["schema"]> : C[K]["schema"]
}

/** A table: its columns in published order, the columns that identify a row, and the Effect schema of one row. */
export interface Table<N extends string = string, C extends Columns = Columns> {
  readonly name: N
  readonly description: string
  /** The columns that together identify a row. */
  readonly key: ReadonlyArray<Extract<keyof C, string>>
  readonly columns: C
  readonly row: Schema.Struct<Fields<C>>
}

/** Any table, when only its shape matters. */
export interface AnyTable {
  readonly name: string
  readonly description: string
  readonly key: ReadonlyArray<string>
  readonly columns: Columns
  readonly row: Schema.Constraint
}

export const table = <const N extends string, C extends Columns>(definition: Omit<Table<N, C>, "row">): Table<N, C> => {
  const fields = Object.fromEntries(Object.entries(definition.columns).map(([name, { optional, schema }]) =>
    [name, optional ? Schema.optionalKey(schema) : schema])) as unknown as Fields<C>
  return { ...definition, row: Schema.Struct(fields).annotate({ title: definition.name, description: definition.description }) as unknown as Schema.Struct<Fields<C>> }
}
