import { type FileFacts, mediaTypes } from "../../schemas/derive/dataPackage.ts"
import type { EncodedFile } from "../encode/encode.ts"
import { type Edition, jsonFile } from "./edition.ts"

const formatOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1)

const conforms = { "@id": "https://w3id.org/ro/crate/1.1" }
const action = "#build", program = "#program"

/** The documents that were read: named as in the sources' folder, by digest; their texts are not part of the crate. */
const documentOf = ({ document_id, file, raw_sha256, source_id, title, url }: Edition["rows"]["documents"][number]) => ({
  "@id": `#${document_id}`, "@type": "CreativeWork", name: title ?? file, identifier: document_id, isPartOf: { "@id": `#source-${source_id}` }, sha256: raw_sha256, ...(url === undefined ? {} : { url })
})

const sourceOf = ({ homepage, license, license_url, name, source_id }: Edition["rows"]["sources"][number]) => ({
  "@id": `#source-${source_id}`, "@type": "Collection", name: name ?? source_id, identifier: source_id, ...(homepage === undefined ? {} : { url: homepage }),
  ...(license === undefined ? {} : { license: license_url ?? license })
})

const inputOf = ({ bytes, path, sha256 }: Edition["inputs"][number]) => ({ "@id": `#data/${path}`, "@type": "CreativeWork", name: `data/${path}`, contentSize: `${bytes}`, sha256 })

const fileOf = ({ bytes, path, sha256 }: FileFacts) => {
  const encodingFormat = mediaTypes[formatOf(path)]
  return {
    "@id": path, "@type": "File", name: path, contentSize: `${bytes}`, sha256, ...(encodingFormat === undefined ? {} : { encodingFormat }),
    "prov:wasGeneratedBy": { "@id": action }
  }
}

/** More documents than these are named as their sources alone; the table documents has them all. */
const mostDocuments = 10_000

/** ro-crate-metadata.json, RO-Crate 1.1: the files, and the run that made them from documents, decisions and code, said in PROV's words too. */
export const roCrateFile = ({ inputs, program: { license, name, version }, release, rows }: Edition, files: ReadonlyArray<FileFacts>): EncodedFile => {
  const documents = rows.documents.length > mostDocuments ? [] : rows.documents.map(documentOf), sources = rows.sources.map(sourceOf), decided = inputs.map(inputOf)
  const used = [...sources, ...documents, ...decided].map((one) => ({ "@id": one["@id"] })), parts = files.map(({ path }) => ({ "@id": path }))
  const authors = (release.authors ?? []).map((author, i) => ({ "@id": `#author-${i + 1}`, "@type": "Organization", name: author }))
  return jsonFile("ro-crate-metadata.json", {
    "@context": ["https://w3id.org/ro/crate/1.1/context", { prov: "http://www.w3.org/ns/prov#", sha256: "https://schema.org/sha256" }],
    "@graph": [
      { "@id": "ro-crate-metadata.json", "@type": "CreativeWork", conformsTo: conforms, about: { "@id": "./" } },
      {
        "@id": "./", "@type": "Dataset", name: release.title, description: release.description, version: release.release.version, datePublished: release.release.date,
        license: { "@id": release.licence.path }, ...(authors.length === 0 ? {} : { author: authors.map((one) => ({ "@id": one["@id"] })) }), ...(release.keywords === undefined ? {} : { keywords: release.keywords }),
        hasPart: parts, mentions: { "@id": action }, "prov:wasDerivedFrom": used, "prov:wasGeneratedBy": { "@id": action }
      },
      { "@id": release.licence.path, "@type": "CreativeWork", name: release.licence.title, identifier: release.licence.name },
      ...authors,
      { "@id": program, "@type": ["SoftwareApplication", "prov:SoftwareAgent"], name, softwareVersion: version, license },
      {
        "@id": action, "@type": ["CreateAction", "prov:Activity"], name: `Build of ${release.title}, version ${release.release.version}`, instrument: { "@id": program }, object: used, result: parts,
        "prov:used": used, "prov:wasAssociatedWith": { "@id": program }
      },
      ...sources, ...documents, ...decided, ...files.map(fileOf)
    ]
  })
}
