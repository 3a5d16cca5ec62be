import { type DataType, DateDay, Field, Float64, Int32, Schema, Utf8 } from "apache-arrow"
import type { Column, Kind } from "../column.ts"
import type { AnyTable } from "../table.ts"

/** Codes are plain text: every reader understands it, and the bytes depend on no dictionary. */
const types: Record<Kind, () => DataType> = {
  id: () => new Utf8(),
  text: () => new Utf8(),
  code: () => new Utf8(),
  integer: () => new Int32(),
  number: () => new Float64(),
  edtf: () => new Utf8(),
  day: () => new DateDay(),
  digest: () => new Utf8(),
  url: () => new Utf8()
}

const details = ({ description, references, unit }: Column): Map<string, string> => {
  const known = new Map([["description", description]])
  if (unit !== undefined) known.set("unit", unit)
  if (references !== undefined) known.set("references", references)
  return known
}

/** The Arrow schema of a table: what it and its columns mean stands in the metadata. */
export const arrowSchema = ({ columns, description, key, name }: AnyTable): Schema =>
  new Schema(
    Object.entries(columns).map(([column, definition]) => new Field(column, types[definition.kind](), definition.optional, details(definition))),
    new Map([["table", name], ["description", description], ["primary_key", key.join(",")]])
  )
