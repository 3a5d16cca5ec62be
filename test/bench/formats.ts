import { DuckDBInstance } from "@duckdb/node-api"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { stringify } from "csv-stringify/sync"
import * as Effect from "effect/Effect"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { blockOf } from "../../pipeline/encode/blockOf.ts"
import { formatNames, formats, sinks } from "../../pipeline/encode/encode.ts"
import { packed, unpacked } from "../../pipeline/encode/packed.ts"
import { extract } from "../../pipeline/extract.ts"
import { loadKnowledge } from "../../pipeline/knowledge.ts"
import { ofDocuments } from "../../pipeline/merge/summary.ts"
import { articleFromText } from "../../pipeline/read/article.ts"
import { tableOf } from "../../schemas/tables.ts"
import { articles } from "./corpus.ts"

// Thousands of rows a second (processor time) that are packed, unpacked and written in each format, beside csv-stringify, JSON.stringify and DuckDB's own writing of the same rows.

const root = join(import.meta.dirname, "../.."), count = Number(process.argv[2] ?? 100)
const knowledge = await Effect.runPromise(loadKnowledge(join(root, "data")).pipe(Effect.provide(NodeServices.layer)))
const extracted = Array.from(articles(count), (text, number) => extract(articleFromText({ source_id: "bench", file: `${number}.txt`, publish: "full" }, { language: "en" }, text), knowledge))
const rows = extracted.reduce((sum, { rows }) => sum + ofDocuments.reduce((some, table) => some + rows[table].length, 0), 0)

const rounds = 5
const timed = async <A>(name: string, of: number, stage: () => A | Promise<A>): Promise<A> => {
  const times: Array<number> = []
  let result = await stage()
  for (let round = 0; round < rounds; round++) {
    const begun = process.cpuUsage()
    result = await stage()
    const { system, user } = process.cpuUsage(begun)
    times.push((system + user) / 1e6)
  }
  const median = times.sort((a, b) => a - b)[rounds >> 1]!
  console.log(`${name.padEnd(44)} ${(of / median / 1000).toFixed(0).padStart(8)} thousand rows a second`)
  return result
}

console.log(`${count} articles, ${rows} rows, processor time, median of ${rounds}`)
const blocks = await timed("rows to blocks", rows, () => extracted.map(({ rows }) => blockOf(ofDocuments.map((table) => ({ table: tableOf(table), rows: rows[table] as never })))))
const packs = await timed("blocks packed", rows, () => blocks.map(packed))
await timed("blocks unpacked", rows, () => packs.map(unpacked))
for (const format of formatNames) await timed(`blocks to ${format}`, rows, () => ofDocuments.forEach((table) => {
  const sink = sinks[format](tableOf(table), () => undefined)
  for (const block of blocks) sink.add(block)
  sink.end()
}))
const mentions = extracted.flatMap(({ rows }) => rows.mentions), table = tableOf("mentions")
for (const format of formatNames) await timed(`mentions to ${format}`, mentions.length, () => formats[format](table, mentions as never))
await timed("mentions by csv-stringify", mentions.length, () => stringify(mentions as never, { header: true, columns: Object.keys(table.columns), record_delimiter: "\n" }))
await timed("mentions by JSON.stringify", mentions.length, () => JSON.stringify(mentions))

const folder = mkdtempSync(join(tmpdir(), "steppeline-"))
try {
  writeFileSync(join(folder, "mentions.csv"), formats.csv(table, mentions as never))
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect()
  await connection.run(`CREATE TABLE mentions AS SELECT * FROM read_csv('${join(folder, "mentions.csv")}', all_varchar = true)`)
  await timed("mentions by DuckDB to csv", mentions.length, () => connection.run(`COPY mentions TO '${join(folder, "a.csv")}' (FORMAT csv)`))
  await timed("mentions by DuckDB to parquet", mentions.length, () => connection.run(`COPY mentions TO '${join(folder, "a.parquet")}' (FORMAT parquet)`))
} finally {
  rmSync(folder, { recursive: true })
}
