import type { SchemaElement } from "hyparquet"
import type { Kind } from "../column.ts"
import type { AnyTable } from "../table.ts"

type Leaf = Pick<SchemaElement, "type" | "converted_type" | "logical_type">

const string: Leaf = { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } }

const types: Record<Kind, Leaf> = {
  id: string,
  text: string,
  code: string,
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  edtf: string,
  day: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
  digest: string,
  url: string
}

/** The Parquet schema of a table, as hyparquet-writer takes it. */
export const parquetSchema = ({ columns, name }: AnyTable): Array<SchemaElement> => [
  { name, num_children: Object.keys(columns).length },
  ...Object.entries(columns).map(([column, { kind, optional }]): SchemaElement =>
    ({ name: column, repetition_type: optional ? "OPTIONAL" : "REQUIRED", ...types[kind] }))
]
