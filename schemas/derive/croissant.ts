import type { Kind } from "../column.ts"
import type { AnyTable } from "../table.ts"
import type { Dataset } from "./dataPackage.ts"
import type { Json } from "./jsonSchema.ts"

const types: Record<Kind, string> = {
  id: "sc:Text", text: "sc:Text", code: "sc:Text", integer: "sc:Integer", number: "sc:Float", edtf: "sc:Text", day: "sc:Date", digest: "sc:Text", url: "sc:URL"
}

const context: Json = {
  "@language": "en", "@vocab": "https://schema.org/", sc: "https://schema.org/", cr: "http://mlcommons.org/croissant/", dct: "http://purl.org/dc/terms/",
  conformsTo: "dct:conformsTo", recordSet: "cr:recordSet", field: "cr:field", source: "cr:source", extract: "cr:extract", fileObject: "cr:fileObject",
  column: "cr:column", references: "cr:references", key: "cr:key", dataType: { "@id": "cr:dataType", "@type": "@vocab" }
}

const recordSet = ({ columns, description, key, name }: AnyTable, keyOf: (table: string) => string): Json => ({
  "@type": "cr:RecordSet",
  "@id": name,
  name,
  description,
  key: key.map((column) => ({ "@id": `${name}/${column}` })),
  field: Object.entries(columns).map(([column, definition]) => ({
    "@type": "cr:Field",
    "@id": `${name}/${column}`,
    name: column,
    description: definition.description,
    dataType: types[definition.kind],
    source: { fileObject: { "@id": `csv/${name}.csv` }, extract: { column } },
    ...(definition.references === undefined ? {} : { references: { field: { "@id": `${definition.references}/${keyOf(definition.references)}` } } })
  }))
})

/** Croissant 1.0: the CSV files as record sets, for catalogues and for dataset search. */
export const croissant = (tables: ReadonlyArray<AnyTable>, dataset: Dataset, keyOf: (table: string) => string): { readonly [key: string]: Json } => ({
  "@context": context,
  "@type": "sc:Dataset",
  name: dataset.name,
  description: dataset.description,
  conformsTo: "http://mlcommons.org/croissant/1.0",
  license: dataset.licence.path,
  version: dataset.release.version,
  datePublished: dataset.release.date,
  distribution: dataset.files.filter(({ path }) => path.startsWith("csv/")).map(({ bytes, path, sha256 }) => ({
    "@type": "cr:FileObject", "@id": path, name: path, contentUrl: path, encodingFormat: "text/csv", contentSize: `${bytes} B`, sha256
  })),
  recordSet: tables.map((table) => recordSet(table, keyOf))
})
