import type { Kind } from "../column.ts"
import type { AnyTable } from "../table.ts"
import type { Dataset, Described } from "./dataPackage.ts"
import type { Json } from "./jsonSchema.ts"

const types: Record<Kind, string> = {
  id: "sc:Text", text: "sc:Text", code: "sc:Text", integer: "sc:Integer", number: "sc:Float", edtf: "sc:Text", day: "sc:Date", digest: "sc:Text", url: "sc:URL"
}

const term = (name: string): Json => `cr:${name}`

/** The context that Croissant's specification gives; a validator warns of any other. */
const context: Json = {
  "@language": "en", "@vocab": "https://schema.org/",
  citeAs: term("citeAs"), column: term("column"), conformsTo: "dct:conformsTo", cr: "http://mlcommons.org/croissant/", rai: "http://mlcommons.org/croissant/RAI/",
  data: { "@id": "cr:data", "@type": "@json" }, dataType: { "@id": "cr:dataType", "@type": "@vocab" }, dct: "http://purl.org/dc/terms/", examples: { "@id": "cr:examples", "@type": "@json" },
  extract: term("extract"), field: term("field"), fileProperty: term("fileProperty"), fileObject: term("fileObject"), fileSet: term("fileSet"), format: term("format"), includes: term("includes"),
  isLiveDataset: term("isLiveDataset"), jsonPath: term("jsonPath"), key: term("key"), md5: term("md5"), parentField: term("parentField"), path: term("path"), recordSet: term("recordSet"),
  references: term("references"), regex: term("regex"), repeated: term("repeated"), replace: term("replace"), sc: "https://schema.org/", separator: term("separator"), source: term("source"),
  subField: term("subField"), transform: term("transform")
}

const recordSet = ({ columns, description, key, name }: Described, folder: "csv" | "views", keyOf: (table: string) => string): Json => {
  const own = folder === "csv" ? name : `views/${name}`
  return {
    "@type": "cr:RecordSet",
    "@id": own,
    name: own,
    description,
    key: key.map((column) => ({ "@id": `${own}/${column}` })),
    field: Object.entries(columns).map(([column, definition]) => ({
      "@type": "cr:Field",
      "@id": `${own}/${column}`,
      name: column,
      description: definition.description,
      dataType: types[definition.kind],
      source: { fileObject: { "@id": `${folder}/${name}.csv` }, extract: { column } },
      ...(definition.references === undefined ? {} : { references: { field: { "@id": `${definition.references}/${keyOf(definition.references)}` } } })
    }))
  }
}

/** What Croissant's vocabulary for responsible use asks, as far as it can be said of any edition. */
const responsibleUse = ({ warnings = [] }: Dataset): { readonly [key: string]: Json } => ({
  "rai:dataCollection": "Articles were handed over as files; nothing is fetched. See DATASHEET.md.",
  "rai:dataCollectionType": "Secondary Data Analysis",
  "rai:dataPreprocessingProtocol": "Text is brought to UTF-8, NFC and line feeds; changes are noted in the table `notes`.",
  "rai:dataAnnotationProtocol": "Deterministic rules and a part-of-speech tagger; each row names its rule, and quality/gold.csv how often it is right on annotated text.",
  "rai:dataLimitations": warnings,
  "rai:personalSensitiveInformation": "Names of people and what texts say of them, alleged offences included.",
  "rai:dataUseCases": "Studying what news texts say: who is quoted, what figures are given, how topics and claims spread.",
  "rai:dataSocialImpact": "A row says what a text says, not what is true; it must not be used to decide about a person."
})

/** Croissant 1.0 with its vocabulary for responsible use: the CSV files as record sets, for catalogues and dataset search. It is the schema.org Dataset too. */
export const croissant = (tables: ReadonlyArray<AnyTable>, dataset: Dataset, keyOf: (table: string) => string): { readonly [key: string]: Json } => {
  const { authors = [], doi, homepage, keywords, licence, release, sources, views = [] } = dataset
  const has = new Set(dataset.files.map(({ path }) => path))
  return {
    "@context": context,
    "@type": "sc:Dataset",
    name: dataset.name,
    alternateName: dataset.title,
    description: dataset.description,
    conformsTo: ["http://mlcommons.org/croissant/1.0", "http://mlcommons.org/croissant/RAI/1.0"],
    ...(homepage === undefined ? {} : { url: homepage }),
    ...(doi === undefined ? {} : { sameAs: `https://doi.org/${doi}` }),
    citeAs: `${authors.length === 0 ? "" : `${authors.join(", ")}: `}${dataset.title}, version ${release.version} (${release.date}).`,
    license: licence.path,
    version: release.version,
    datePublished: release.date,
    ...(authors.length === 0 ? {} : { creator: authors.map((name) => ({ "@type": "sc:Organization", name })) }),
    ...(keywords === undefined ? {} : { keywords }),
    isAccessibleForFree: true,
    isBasedOn: sources.map(({ path, title }) => ({ "@type": "sc:CreativeWork", name: title, ...(path === undefined ? {} : { url: path }) })),
    ...responsibleUse(dataset),
    distribution: dataset.files.filter(({ path }) => /^(?:csv|views)\/[^/]+\.csv$/u.test(path)).map(({ bytes, path, sha256 }) => ({
      "@type": "cr:FileObject", "@id": path, name: path, contentUrl: path, encodingFormat: "text/csv", contentSize: `${bytes} B`, sha256
    })),
    recordSet: [...tables.map((table) => recordSet(table, "csv", keyOf)), ...views.filter(({ name }) => has.has(`views/${name}.csv`)).map((view) => recordSet(view, "views", keyOf))]
  }
}
