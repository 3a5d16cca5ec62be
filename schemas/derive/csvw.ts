import { anyText, type Column, type Kind } from "../column.ts"
import type { AnyTable } from "../table.ts"
import type { Described } from "./dataPackage.ts"
import type { Json } from "./jsonSchema.ts"

const bases: Record<Kind, string> =
  { id: "string", text: "string", code: "string", integer: "integer", number: "double", edtf: "string", day: "date", digest: "string", url: "anyURI" }

const datatype = ({ codes, kind, maximum, minimum, pattern }: Column): Json => {
  const format = codes === undefined ? pattern : `^(?:${Object.keys(codes).join("|")})$`
  const formatted = kind === "day" || format === undefined || format === anyText.source ? {} : { format }
  return { base: bases[kind], ...formatted, ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) }
}

/** One table of a CSVW table group. `keyOf` gives the key column of a table that is referred to. */
const csvwTable = ({ columns, description, key, name }: Described, keyOf: (table: string) => string, folder = "csv"): Json => ({
  url: `${folder}/${name}.csv`,
  "dc:title": name,
  "dc:description": description,
  tableSchema: {
    columns: Object.entries(columns).map(([column, definition]) => ({
      name: column,
      titles: column,
      "dc:description": definition.description,
      required: !definition.optional,
      datatype: datatype(definition)
    })),
    ...(key.every((column) => !columns[column]!.optional) ? { primaryKey: key } : {}),
    foreignKeys: Object.entries(columns).flatMap(([column, { references }]) => references === undefined ? [] :
      [{ columnReference: column, reference: { resource: `csv/${references}.csv`, columnReference: keyOf(references) } }])
  }
})

/** CSV on the Web: the whole dataset as a table group, for `csv-metadata.json`. */
export const csvw = (tables: ReadonlyArray<AnyTable>, keyOf: (table: string) => string, views: ReadonlyArray<Described> = []): { readonly [key: string]: Json } => ({
  "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
  dialect: { header: true, encoding: "utf-8", lineTerminators: ["\n"], delimiter: ",", quoteChar: "\"", doubleQuote: true },
  tables: [...tables.map((table) => csvwTable(table, keyOf)), ...views.map((view) => csvwTable(view, keyOf, "views"))]
})
