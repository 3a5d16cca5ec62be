import { type Rows, tableOf } from "../../schemas/tables.ts"
import type { EncodedFile } from "../encode/encode.ts"
import { type Edition, textFile } from "./edition.ts"

const tables = ["mentions", "dates", "figures", "trends", "quotes", "relations", "events"] as const

/** Why somebody would mark the words, in the Web Annotation vocabulary. */
const motivations: Readonly<Record<(typeof tables)[number], string>> = {
  mentions: "identifying", dates: "identifying", figures: "describing", trends: "describing", quotes: "highlighting", relations: "describing", events: "describing"
}

type Claim = Rows[(typeof tables)[number]][number]

/** The text that the offsets count in, by the document's id and its digest. */
const sourceOf = ({ document_id, text_sha256, url }: Rows["documents"][number]) =>
  ({ id: `urn:steppeline:${document_id}`, ...(url === undefined ? {} : { via: url }), "steppeline:text_sha256": text_sha256 })

const annotation = (table: (typeof tables)[number], id: string, { char_end, char_start, evidence }: Claim, document: Rows["documents"][number], entity: string | undefined) => ({
  id: `urn:steppeline:${id}`,
  type: "Annotation",
  motivation: motivations[table],
  body: [
    { type: "Dataset", id: `json/${table}.json#${id}` },
    ...(entity === undefined ? [] : [{ type: "SpecificResource", purpose: "identifying", source: `urn:steppeline:${entity}` }])
  ],
  target: {
    source: sourceOf(document),
    selector: [{ type: "TextPositionSelector", start: char_start, end: char_end }, { type: "TextQuoteSelector", exact: evidence }]
  }
})

const head = `{"@context":["http://www.w3.org/ns/anno.jsonld",{"steppeline":"urn:steppeline:","via":{"@id":"http://www.w3.org/ns/oa#via","@type":"@id"}}],"id":"annotations.jsonld","type":"AnnotationCollection","label":"Claims and names, and the words they were read from","first":{"type":"AnnotationPage","items":[`

/** annotations.jsonld: every claim, name and date as a W3C Web Annotation, one a line; positions count code points, as that standard does too. */
export const annotationsFile = ({ rows }: Edition): EncodedFile => {
  const documents = new Map(rows.documents.map((row) => [row.document_id, row]))
  const lines = tables.flatMap((table) => (rows[table] as ReadonlyArray<Claim>).map((claim) => {
    const id = (claim as unknown as Readonly<Record<string, string>>)[tableOf(table).key[0]!]!
    return JSON.stringify(annotation(table, id, claim, documents.get(claim.document_id)!, table === "mentions" ? (claim as Rows["mentions"][number]).entity_id : undefined))
  }))
  return textFile("annotations.jsonld", `${head}\n${lines.join(",\n")}\n]},"total":${lines.length}}`)
}
