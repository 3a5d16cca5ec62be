import type { Rows } from "../../schemas/tables.ts"
import type { EncodedFile } from "../encode/encode.ts"
import { countsOf, csvFile, type Edition, isSmall } from "./edition.ts"

/** Licences that let a text be passed on, by their SPDX identifiers. */
const open = /^(?:CC0-1\.0|CC-PDDC|PDDL-1\.0|CC-BY(?:-SA|-NC|-NC-SA|-ND|-NC-ND)?-[1-4]\.0|ODC-By-1\.0|ODbL-1\.0|OGL-UK-[1-3]\.0|etalab-2\.0)$/u

/** A licence as an SPDX expression takes it: its identifier, or a name of our own where it has none. */
const inExpression = ({ license, publish, source_id }: Rows["sources"][number]): string =>
  publish === "evidence" ? "LicenseRef-quotation" : license !== undefined && open.test(license) ? license : `LicenseRef-${source_id.replaceAll(/[^A-Za-z0-9.-]/gu, "-")}`

/** Everything that holds for some of the files: what the project made, and the words of each source. An SPDX expression. */
export const aggregateLicence = (own: string, sources: Rows["sources"]): string => Array.from(new Set([own, ...sources.map(inExpression).sort()])).join(" AND ")

/** What a licence of the texts asks of those who pass them on, in words. */
const asks = ({ license = "", publish }: Rows["sources"][number]): string => {
  if (publish === "evidence") return "no rights are granted: only sentences that claims rest on are quoted"
  const terms = [/BY|OGL|etalab/u.test(license) ? "name the source" : "", /-SA|ODbL/u.test(license) ? "share alike" : "", /-NC/u.test(license) ? "no commercial use" : "", /-ND/u.test(license) ? "no changed copies" : ""]
    .filter((term) => term !== "")
  return terms.length > 0 ? terms.join("; ") : open.test(license) ? "nothing" : "see the licence"
}

const header = ["source_id", "name", "license", "license_url", "asks", "publish", "documents", "claims", "text_published"]

const claims = ["figures", "trends", "quotes", "relations", "events"] as const

/** licenses.csv: each source's terms with how much rests on it, and the project's own above them. */
export const licencesFile = ({ release: { licence }, rows }: Edition): EncodedFile => {
  const sourceOf = new Map(rows.documents.map(({ document_id, source_id }) => [document_id, source_id]))
  const counts = new Map<string, number>()
  const small = isSmall(countsOf(rows))
  // Of very many rows only their number is at hand.
  if (small) for (const table of claims) for (const { document_id } of rows[table]) counts.set(sourceOf.get(document_id)!, (counts.get(sourceOf.get(document_id)!) ?? 0) + 1)
  const shareOf = (documents: Rows["documents"]): number => {
    const all = documents.reduce((sum, { char_count }) => sum + char_count, 0)
    return all === 0 ? 0 : Math.round((documents.reduce((sum, { char_count, text_share_published }) => sum + char_count * text_share_published, 0) / all) * 10_000) / 10_000
  }
  const own = ["(this dataset)", "ids, codes, numbers, dates, links, descriptions", licence.name, licence.path, "name the source", undefined, rows.documents.length,
    claims.reduce((sum, table) => sum + rows[table].length, 0), undefined]
  return csvFile("licenses.csv", header, [own, ...rows.sources.map((source) => {
    const documents = rows.documents.filter(({ source_id }) => source_id === source.source_id)
    return [source.source_id, source.name, source.license, source.license_url, asks(source), source.publish, documents.length, small ? counts.get(source.source_id) ?? 0 : undefined, shareOf(documents)]
  })])
}
