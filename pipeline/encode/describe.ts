import { codebook } from "../../schemas/derive/codebook.ts"
import { dataPackage, type Dataset, type FileFacts } from "../../schemas/derive/dataPackage.ts"
import { published } from "../../schemas/derive/published.ts"
import type { AnyTable } from "../../schemas/table.ts"
import { checksum, checksumOf, checksums } from "./checksums.ts"
import type { EncodedFile } from "./encode.ts"

/** What is to be said of a dataset besides its files: name, terms, sources, version, rows by table. */
export type About = Omit<Dataset, "files">

const file = (path: string, text: string): EncodedFile => ({ path, bytes: new TextEncoder().encode(text) })

/** The files that describe the encoded ones: schemas, codebook, datapackage.json, what is made from all of these, and last SHA256SUMS, which lists all but itself. */
export const describe = (tables: ReadonlyArray<AnyTable>, encoded: ReadonlyArray<EncodedFile>, about: About, digest = checksum, beside: (published: ReadonlyArray<EncodedFile>) => ReadonlyArray<EncodedFile> = () => []): ReadonlyArray<EncodedFile> => {
  const sumOf = checksumOf(digest), facts = (one: EncodedFile): FileFacts => ({ path: one.path, bytes: one.bytes.length, sha256: sumOf(one) })
  const schemas = published(tables).map(({ path, text }) => file(`schemas/${path}`, text))
  const book = file("CODEBOOK.md", codebook(tables))
  const listed = [...encoded, ...schemas, book]
  const packaged = file("datapackage.json", `${JSON.stringify(dataPackage(tables, { ...about, files: listed.map(facts) }), undefined, 2)}\n`)
  const made = beside([...listed, packaged])
  return [...schemas, book, packaged, ...made, file("SHA256SUMS", checksums([...listed, packaged, ...made], sumOf))]
}
