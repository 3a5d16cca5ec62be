import { assert, describe, it } from "@effect/vitest"
import { checkFormats, type TableFiles } from "../../../pipeline/check/formats.ts"
import type { Finding } from "../../../pipeline/check/finding.ts"
import { type PublishedTable, publishedTable, rowId } from "../../../pipeline/check/published.ts"
import { checksum } from "../../../pipeline/encode/checksums.ts"
import { encode, type Format, formatNames, formats } from "../../../pipeline/encode/encode.ts"
import type { Row } from "../../../pipeline/encode/row.ts"
import { keyColumn } from "../../../schemas/derive/dataPackage.ts"
import { jsonSchema } from "../../../schemas/derive/jsonSchema.ts"
import { tableSchema } from "../../../schemas/derive/tableSchema.ts"
import { tableNames, tableOf } from "../../../schemas/tables.ts"
import { madeRows } from "./made.ts"

/** A seeded generator (mulberry32), so that every run flips the same bytes. */
const generator = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

const published = (name: "figures" | "sentences" | "dates"): PublishedTable =>
  publishedTable(name, jsonSchema(tableOf(name)), { schema: tableSchema(tableOf(name), keyColumn(tableNames.map(tableOf))) })

/** Many rows, so that the data outweighs the frame: the made ones over and over, with ids of their own. */
const manyRows = (name: "figures" | "sentences" | "dates", key: string): ReadonlyArray<Row> => Array.from({ length: 12 }, (_, i) =>
  (madeRows()[name] as ReadonlyArray<Row>).map((row) => ({ ...row, [key]: String(row[key]).slice(0, -1) + "abcdefghijkl"[i]! }))).flat()

const tables = [["figures", "figure_id"], ["sentences", "sentence_id"], ["dates", "date_id"]] as const

/** The row that a byte of a text format belongs to, from the lengths of the rows on their own. */
const owner = (format: "csv" | "json", name: "figures" | "sentences" | "dates", rows: ReadonlyArray<Row>, position: number): Row | undefined => {
  const table = tableOf(name), none = formats.csv(table, []).length
  let end = format === "csv" ? none : 2
  if (position < end) return undefined
  for (const row of rows) {
    end += format === "csv" ? formats.csv(table, [row]).length - none : formats.json(table, [row]).length - 3
    if (position < end) return row
  }
  return undefined
}

const flipped = (files: TableFiles, format: Format, position: number, bit: number): TableFiles => {
  const bytes = files[format]!.bytes.slice()
  bytes[position]! ^= 1 << bit
  return { ...files, [format]: { bytes, promised: files[format]!.promised, holds: false } }
}

const names = (findings: ReadonlyArray<Finding>, row: string): boolean => findings.some((finding) => finding.row === row)

describe.each(tables)("a flipped bit in %s", (name, key) => {
  const table = published(name), rows = manyRows(name, key)
  const files: TableFiles = Object.fromEntries(encode(tableOf(name), rows).map(({ bytes }, i) => [formatNames[i]!, { bytes, promised: checksum(bytes), holds: true }]))

  it("is nowhere at first", async () => {
    assert.deepStrictEqual((await checkFormats(table, files)).findings, [])
  })

  it.each(formatNames)("is found in %s", async (format) => {
    const random = generator(formatNames.indexOf(format) + 1), size = files[format]!.bytes.length
    let named = 0
    for (let i = 0; i < 100; i++) {
      const position = Math.floor(random() * size), bit = Math.floor(random() * 8)
      const { findings, rows: believed } = await checkFormats(table, flipped(files, format, position, bit))
      const place = `${format}, bit ${bit} of byte ${position}`
      assert.deepStrictEqual(believed, rows, `${place}: the other formats are believed`)
      assert.isNotEmpty(findings, `${place} is reported`)
      assert.isTrue(findings.every(({ file }) => file === `${format}/${name}.${format}`), `${place}: in the right file`)
      const mine = format === "csv" || format === "json" ? owner(format, name, rows, position) : undefined
      if (mine !== undefined) assert.isTrue(names(findings, rowId(table, mine)), `${place}: names ${rowId(table, mine)}; ${JSON.stringify(findings.slice(0, 3))}`)
      if (findings.some(({ row }) => row !== undefined)) named++
    }
    // What lies outside every row is Arrow's and Parquet's frame: schema, metadata, statistics.
    assert.isAbove(named, { csv: 95, json: 95, arrow: 70, parquet: 12 }[format])
  })
})
