import { codebook } from "../../schemas/derive/codebook.ts"
import { codeLists } from "../../schemas/derive/codeLists.ts"
import { type ColumnFacts, columnFacts, factNames } from "../../schemas/derive/columnFacts.ts"
import { croissant } from "../../schemas/derive/croissant.ts"
import { csvw } from "../../schemas/derive/csvw.ts"
import { dataPackage, type Dataset, type FileFacts, keyColumn } from "../../schemas/derive/dataPackage.ts"
import { published } from "../../schemas/derive/published.ts"
import { sqlLoad, sqlSchema } from "../../schemas/derive/sql.ts"
import { sqlViews } from "../../schemas/derive/sqlViews.ts"
import { type ColumnStatistics, statisticsOf } from "../../schemas/derive/statistics.ts"
import { tableNames, tableOf } from "../../schemas/tables.ts"
import { views } from "../../schemas/views.ts"
import { checksumOf, checksums } from "../encode/checksums.ts"
import type { EncodedFile } from "../encode/encode.ts"
import type { Row } from "../encode/row.ts"
import { annotationsFile } from "./annotations.ts"
import { citationFiles } from "./citation.ts"
import { countsOf, csvFile, type Edition, isSmall, jsonFile, mostRows, textFile } from "./edition.ts"
import { licencesFile } from "./licences.ts"
import { type LeftOut, manifestFile } from "./manifest.ts"
import { goldFile } from "./quality/gold.ts"
import { qualityFiles } from "./quality/quality.ts"
import { roCrateFile } from "./roCrate.ts"
import { tombstonesFile } from "./tombstones.ts"
import { viewFiles, type ViewRows, viewRows } from "./views/views.ts"
import { warnings } from "./warnings.ts"
import { workbook } from "./workbook.ts"
import { cautionaryNotes } from "./words/cautionaryNotes.ts"
import { datasheet } from "./words/datasheet.ts"
import { readme } from "./words/readme.ts"

const tables = tableNames.map(tableOf), keyOf = keyColumn(tables)

const tooMany = (paths: ReadonlyArray<string>): LeftOut => paths.map((path) => ({ path, why: `the tables have more than ${mostRows} rows; \`schemas/views.sql\` makes the views in DuckDB.` }))

const codebookFiles = (statistics: ReadonlyArray<ColumnStatistics>): ReadonlyArray<EncodedFile> => {
  const byColumn = new Map(statistics.map((one) => [`${one.table}.${one.column}`, one]))
  const lines = tables.flatMap((table) => columnFacts(table, byColumn))
  const line = (facts: ColumnFacts) => factNames.map((name) => facts[name])
  return [textFile("CODEBOOK.md", codebook(tables, byColumn, views)), csvFile("codebook.csv", factNames, lines.map(line))]
}

const schemaFiles = (): ReadonlyArray<EncodedFile> => [
  ...published(tables).map(({ path, text }) => textFile(`schemas/${path}`, text)),
  ...codeLists(tables).map(({ header, lines, path }) => csvFile(path, header, lines)),
  textFile("schemas/duckdb.sql", sqlSchema(tables, keyOf)), textFile("schemas/load.sql", sqlLoad(tables)), textFile("schemas/views.sql", sqlViews())
]

const datasetOf = ({ release, rows }: Edition, made: ViewRows | undefined, files: ReadonlyArray<FileFacts>): Dataset => ({
  ...release,
  files,
  sources: rows.sources.map(({ homepage, name, source_id }) => ({ title: name ?? source_id, ...(homepage === undefined ? {} : { path: homepage }) })),
  rows: { ...Object.fromEntries(tableNames.map((name) => [name, rows[name].length])), ...Object.fromEntries(Array.from(made ?? [], ([name, all]) => [`views/${name}`, all.length])) },
  warnings: warnings(rows).map(({ text, title }) => `${title}. ${text}`),
  views: made === undefined ? [] : views
})

/** The views' rows and the workbook made of them. */
export const worksOf = async (release: Edition["release"], rows: Edition["rows"]): Promise<Pick<Edition, "views" | "workbook">> => {
  if (!isSmall(countsOf(rows))) return { workbook: { why: `the tables have more than ${mostRows} rows.` } }
  const made = viewRows(rows)
  return { views: made, workbook: await workbook(release, rows, made) }
}

/**
 * Everything that is published besides the tables' own files, from rows, decisions and digests alone: descriptions, views, quality, words. SHA256SUMS comes last and lists all but itself.
 */
export const publish = (edition: Edition): ReadonlyArray<EncodedFile> => {
  const { beside = () => [], digest, exclusions, redirects, release, rows, tableFiles, tools, workbook: book } = edition
  const small = isSmall(countsOf(rows))
  const statistics = !small ? [] : tables.flatMap((table) => statisticsOf(table, rows[table.name as keyof typeof rows] as ReadonlyArray<Row>))
  const made = small ? edition.views ?? viewRows(rows) : undefined
  const leftOut = [...small ? [] : tooMany(["views/", "annotations.jsonld", "quality/checks.csv", "quality/columns.csv", "quality/issues.csv"]), ...book !== undefined && "why" in book ? [{ path: `${release.name}.xlsx`, why: book.why }] : []]
  const sumOf = checksumOf(digest), facts = (file: EncodedFile): FileFacts => ({ path: file.path, bytes: file.bytes.length, sha256: sumOf(file) })
  const content = [
    readme(edition, leftOut), cautionaryNotes(edition), datasheet(edition), ...codebookFiles(statistics), ...schemaFiles(), ...citationFiles(release), licencesFile(edition),
    ...(made === undefined ? [] : [...viewFiles(made), annotationsFile(edition)]), ...(book !== undefined && "bytes" in book ? [book] : []), ...(small ? qualityFiles(edition, statistics) : [goldFile(edition)]),
    tombstonesFile(exclusions), csvFile("ids/redirects.csv", ["old_id", "new_id", "operation", "decided_on", "reason"], redirects), ...tools,
    jsonFile("csv-metadata.json", csvw(tables, keyOf, made === undefined ? [] : views))
  ]
  const known = [...tableFiles, ...content.map(facts)]
  const described = [jsonFile("croissant.json", croissant(tables, datasetOf(edition, made, known), keyOf))]
  const listed = [...known, ...described.map(facts)]
  // A Data Package may not name a file whose path begins with a dot.
  const packaged = jsonFile("datapackage.json", dataPackage(tables, datasetOf(edition, made, listed.filter(({ path }) => !path.startsWith(".")))))
  const page = beside([...content, ...described, packaged]), complete = [...listed, facts(packaged), ...page.map(facts)]
  const crate = roCrateFile(edition, complete)
  const manifest = manifestFile(edition, [...complete, facts(crate)], leftOut)
  return [...content, ...described, packaged, ...page, crate, manifest, textFile("SHA256SUMS", checksums([...complete, facts(crate), facts(manifest)]))]
}
