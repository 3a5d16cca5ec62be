import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { type Rows, type TableName, tableNames, tableOf } from "../schemas/tables.ts"
import type { Exclusion } from "./document/decision.ts"
import { blockOf } from "./encode/blockOf.ts"
import { type EncodedFile, formatNames, pathOf } from "./encode/encode.ts"
import { packed, unpacked } from "./encode/packed.ts"
import type { Row } from "./encode/row.ts"
import { rowsOf } from "./encode/values.ts"
import type { Publishers } from "./engines/engine.ts"
import { ofDocuments } from "./merge/summary.ts"
import type { Dataset } from "./merge/whole.ts"
import type { PackReader, PackWriter, Place } from "./pack/pack.ts"
import { page } from "./page/page.ts"
import { Progress } from "./progress.ts"
import { publication } from "./publication.ts"
import { isSmall } from "./publish/edition.ts"
import type { Release } from "./read/release.ts"
import type { Measured } from "./rules.ts"
import type { Head, TaskFailed } from "./task.ts"
import { jobs, type Order, type WrittenFile } from "./writing.ts"

export type Counts = Readonly<Record<TableName, number>>

/** How many rows each table has. */
export const countsOf = ({ documents, notes, rows }: Dataset<Place>): Counts => {
  const counts = Object.fromEntries(tableNames.map((table) => [table, 0])) as Record<TableName, number>
  for (const document of documents) ofDocuments.forEach((table, index) => { counts[table] += document.rows[index]! })
  for (const [table, { length }] of Object.entries(rows)) counts[table as TableName] = length
  counts.notes += notes.before.length + notes.behind.length
  return counts
}

export const warningsOf = ({ documents, notes }: Dataset<Place>): number =>
  documents.reduce((sum, { warnings }) => sum + warnings, [...notes.before, ...notes.behind].filter(({ severity }) => severity === "warning").length)

/** Corrections that no longer apply, each in a sentence. */
export const retiredOf = ({ notes }: Dataset<Place>): ReadonlyArray<string> =>
  [...notes.before, ...notes.behind].filter(({ rule }) => rule === "correction-stale").map(({ message }) => message)

/** An entry that is no document's. */
const ofNone = JSON.stringify({ key: "", summary: { document_id: "" } } satisfies { readonly key: string; readonly summary: Partial<Head["summary"]> })

/** Every entry in published order: the run's own rows, the documents', the notes behind them. */
const orderOf = ({ documents, notes, rows }: Dataset<Place>, pack: PackWriter): Order => {
  const entry = (tables: Readonly<Record<string, ReadonlyArray<object>>>): Place =>
    pack.add(ofNone, packed(blockOf(Object.entries(tables).map(([table, some]) => ({ table: tableOf(table as TableName), rows: some as never })))))
  const duplicates: Record<number, string> = {}
  // Behind the first entry.
  documents.forEach(({ duplicate_of }, index) => { if (duplicate_of !== undefined) duplicates[index + 1] = duplicate_of })
  return { places: [entry({ ...rows, notes: notes.before }), ...documents.map(({ place }) => place), entry({ notes: notes.behind })], duplicates }
}

/** A written file as one that others describe or read. */
const asEncoded = (folder: string) => ({ path }: WrittenFile): EncodedFile => ({ path, get bytes() { return readFileSync(join(folder, path)) } })

/** A list of so many rows that holds none of them, and takes no room. */
const held = (length: number): Array<Row> => Object.create(Array.prototype, { length: { value: length } }) as Array<Row>

/** The rows that what is published beside the tables is made from: all of few; of many, those that are the run's own and the documents', and of the others how many there are. */
const rowsFor = ({ documents, notes, rows }: Dataset<Place>, counts: Counts, reader: PackReader): Rows => {
  const all = isSmall(counts), tables = all ? ofDocuments : ["documents"] as const
  const read = Object.fromEntries(ofDocuments.map((table) => [table, all || table === "documents" ? [] : held(counts[table])])) as unknown as { readonly [N in TableName]: Array<Row> }
  for (const { duplicate_of, place } of documents) {
    const block = unpacked(reader.body(place))
    for (const table of tables) for (const row of rowsOf(tableOf(table), block, all ? undefined : "text")) read[table].push(row)
    if (duplicate_of !== undefined) (read.documents.at(-1)! as Record<string, unknown>)["duplicate_of"] = duplicate_of
  }
  return { ...read as unknown as Rows, ...rows, ...(all && { notes: [...notes.before, ...read.notes as unknown as Rows["notes"], ...notes.behind] }) }
}

/** What publishing stands on besides rows. */
export interface Publishing {
  readonly data: string
  readonly pack: PackWriter
  readonly reader: PackReader
  readonly release: Release
  readonly measured: Measured
  readonly exclusions: ReadonlyArray<Exclusion>
}

const inTableOrder = new Map(tableNames.flatMap((table) => formatNames.map((format) => pathOf(format, table))).map((path, index) => [path, index]))

/** Writes every table into a folder; gives the files that are made from them and are still to be written. */
export const publishAll = Effect.fn("publishAll")(function*(folder: string, dataset: Dataset<Place>, publishers: Effect.Effect<Publishers, TaskFailed, Scope.Scope>, { pack, reader, ...rest }: Publishing) {
  const progress = yield* Progress, counts = countsOf(dataset), all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  yield* progress.stage("write", `${all} rows of ${tableNames.length} tables`)
  const order = orderOf(dataset, pack)
  // They are let go before what stands on the tables is made, so that memory holds one of the two.
  const written = yield* publishers.pipe(Effect.flatMap(({ concurrency, publish }) => Effect.forEach(jobs, (tables) => publish(order, { tables, folder }), { concurrency })), Effect.scoped)
  const tableFiles = written.flat().sort((a, b) => inTableOrder.get(a.path)! - inTableOrder.get(b.path)!), encoded = tableFiles.map(asEncoded(folder))
  const makePage = yield* page(all), beside = (made: ReadonlyArray<EncodedFile>) => makePage([...encoded, ...made])
  const others = yield* publication({ ...rest, rows: rowsFor(dataset, counts, reader), tableFiles, beside })
  return { others, files: tableFiles.length + others.length, counts }
})
