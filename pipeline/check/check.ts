import * as Effect from "effect/Effect"
import { jsonSchema } from "../../schemas/derive/jsonSchema.ts"
import { tableNames, tableOf } from "../../schemas/tables.ts"
import { formatNames, pathOf } from "../encode/encode.ts"
import { type Dataset, datasetOf, teller } from "./dataset.ts"
import { checkDates } from "./dates.ts"
import { messageOf } from "./decode/decoded.ts"
import { checkDocuments } from "./documents.ts"
import { checkCells, checkEvidence, type Counts } from "./evidence.ts"
import { checkResources, checkSums, type PublishedFiles, readFiles, type Resource, resourcesOf } from "./files.ts"
import type { Finding } from "./finding.ts"
import { checkFormats, type TableFiles } from "./formats.ts"
import { checkKeys, checkPointers } from "./keys.ts"
import { checkLicences } from "./licence.ts"
import { checkManifest, checkRedirects, checkTombstones } from "./manifest.ts"
import { checkNumbers } from "./numbers.ts"
import { checkOrder } from "./order.ts"
import { type PublishedTable, publishedTable, type Row } from "./published.ts"
import type { Report } from "./report.ts"
import { rereader } from "./spans.ts"
import { readTexts } from "./texts.ts"

export { printed, printedSummary } from "./report.ts"

const schemaPath = /^schemas\/(.+)\.schema\.json$/u

/** The tables that the folder describes; one of ours that it does not is described by us, and found missing. */
const tablesOf = ({ bytes }: PublishedFiles, resources: ReadonlyArray<Resource>, findings: Array<Finding>): ReadonlyArray<PublishedTable> => {
  const names = new Set([...tableNames as ReadonlyArray<string>, ...Array.from(bytes.keys(), (path) => schemaPath.exec(path)?.[1]).filter((name) => name !== undefined)])
  return Array.from(names).flatMap((name) => {
    const file = `schemas/${name}.schema.json`, resource = resources.find((one) => one.name === name)
    const known = tableNames.find((one) => one === name)
    try {
      return [withKey(publishedTable(name, JSON.parse(new TextDecoder().decode(bytes.get(file))), resource))]
    } catch (cause) {
      findings.push({ file, message: bytes.has(file) ? `is no schema: ${messageOf(cause)}` : "is missing" })
      return known === undefined ? [] : [withKey(publishedTable(name, jsonSchema(tableOf(known)), resource))]
    }
  })
}

/** Where datapackage.json is damaged, the key is ours. */
const withKey = (table: PublishedTable): PublishedTable => {
  const known = tableNames.find((one) => one === table.name)
  return table.key.length > 0 || known === undefined ? table : { ...table, key: tableOf(known).key }
}

const filesOf = (table: PublishedTable, { bytes, holds, promised }: PublishedFiles, findings: Array<Finding>): TableFiles => {
  const files: TableFiles = {}
  for (const format of formatNames) {
    const path = pathOf(format, table.name), content = bytes.get(path)
    if (content === undefined) findings.push({ file: path, table: table.name, message: "is missing" })
    else files[format] = { bytes: content, promised: promised.get(path), holds: holds(path) }
  }
  return files
}

const checkRows = (dataset: Dataset, texts: ReadonlyMap<string, string>, findings: Array<Finding>): Counts => {
  const tell = teller(dataset, findings), reread = rereader(dataset, texts), counts = { verified: 0, consistent: 0 }
  checkKeys(dataset, tell)
  checkPointers(dataset, tell)
  checkOrder(dataset, tell)
  checkDocuments(dataset, texts, tell)
  checkEvidence(dataset, reread, tell, counts)
  checkCells(dataset, reread, tell, counts)
  checkDates(dataset, tell)
  checkNumbers(dataset, tell)
  checkLicences(dataset, tell)
  return counts
}

/** Validates a published folder as a stranger would, from what is published alone; `texts` is a folder of source texts (`source_id/file`) to re-read spans in. */
export const check = Effect.fn("check")(function*(out: string, texts?: string) {
  const files = yield* readFiles(out)
  const resources = resourcesOf(files)
  const findings: Array<Finding> = [...checkSums(files), ...checkResources(files, resources)]
  const tables = tablesOf(files, resources, findings)
  const rows = new Map<string, ReadonlyArray<Row>>()
  for (const table of tables) {
    const checked = yield* Effect.promise(() => checkFormats(table, filesOf(table, files, findings)))
    rows.set(table.name, checked.rows)
    for (const finding of checked.findings) findings.push(finding)
    const { rowCount } = resources.find(({ name }) => name === table.name) ?? {}
    if (rowCount !== undefined && rowCount !== checked.rows.length) findings.push({ file: "datapackage.json", table: table.name, message: `has ${rowCount} rows there, ${checked.rows.length} here` })
  }
  const dataset = datasetOf(tables, rows)
  for (const finding of [...checkManifest(files, dataset), ...checkRedirects(files, dataset), ...checkTombstones(files, dataset)]) findings.push(finding)
  const counts = checkRows(dataset, yield* readTexts(dataset, texts), findings)
  return { findings, ...counts, rows: Object.fromEntries(Array.from(rows, ([name, all]) => [name, all.length])) } satisfies Report as Report
})
