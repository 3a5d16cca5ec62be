import type { FileFacts } from "../../schemas/derive/dataPackage.ts"
import { tableNames } from "../../schemas/tables.ts"
import { schemaVersion } from "../../schemas/version.ts"
import type { EncodedFile } from "../encode/encode.ts"
import { type Edition, jsonFile } from "./edition.ts"
import { aggregateLicence } from "./licences.ts"

const encoder = new TextEncoder()

/** One digest over the bytes of a source's documents, in order of name: whether anything in it has changed. */
const sourcesOf = ({ digest, rows }: Edition) => rows.sources.map(({ source_id }) => {
  const lines = rows.documents.filter((row) => row.source_id === source_id).map(({ file, raw_sha256, record }) => `${raw_sha256}  ${file}${record === undefined ? "" : `#${record}`}`).sort()
  return { source_id, documents: lines.length, sha256: digest(encoder.encode(lines.join("\n"))) }
})

/** Which table and format a file is. */
const tableOf = (path: string): string | undefined => /^(?:csv|json|arrow|parquet)\/(.+)\.[a-z]+$/u.exec(path)?.[1]

/** What of an edition was left out, and why: one sentence each. */
export type LeftOut = ReadonlyArray<{ readonly path: string; readonly why: string }>

/** manifest.json: every file by digest, and by digest all that they were made from. Last but for SHA256SUMS. */
export const manifestFile = (edition: Edition, files: ReadonlyArray<FileFacts>, leftOut: LeftOut): EncodedFile => {
  const { inputs, program, release, rows } = edition
  return jsonFile("manifest.json", {
    name: release.name,
    version: release.release.version,
    date: release.release.date,
    schema_version: schemaVersion,
    licence: aggregateLicence(release.licence.name, rows.sources),
    program: { name: program.name, version: program.version },
    inputs: { sources: sourcesOf(edition), decided: inputs },
    rows: Object.fromEntries(tableNames.map((name) => [name, rows[name].length])),
    left_out: leftOut,
    files: files.map(({ bytes, path, sha256 }) => {
      const table = tableOf(path), count = table === undefined ? undefined : (rows as Readonly<Record<string, ReadonlyArray<unknown> | undefined>>)[table]?.length
      return { path, bytes, sha256, ...(count === undefined ? {} : { table, rows: count }) }
    })
  })
}
