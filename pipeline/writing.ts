import * as Effect from "effect/Effect"
import { createHash } from "node:crypto"
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs"
import { dirname, join } from "node:path"
import { type TableName, tableNames, tableOf } from "../schemas/tables.ts"
import type { Block } from "./encode/block.ts"
import { blockOf } from "./encode/blockOf.ts"
import { formatNames, pathOf, sinks } from "./encode/encode.ts"
import { unpacked } from "./encode/packed.ts"
import { rowsOf } from "./encode/values.ts"
import { taskFailed } from "./task.ts"
import { packReader, type Place } from "./pack/pack.ts"

/** Where the rows of everything that is to be published lie, in published order. */
export interface Order {
  readonly places: ReadonlyArray<Place>
  /** By position in `places`: the document that its text is a copy of. */
  readonly duplicates: Readonly<Record<number, string>>
}

/** Tables that are written together, in one way through all documents. */
export interface Job {
  readonly tables: ReadonlyArray<TableName>
  readonly folder: string
}

/** A file that has been written: in hexadecimal its SHA-256. */
export interface WrittenFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

const alone: ReadonlyArray<ReadonlyArray<TableName>> = [["cells"], ["mentions", "dates"], ["documents", "sentences"]]

/** Jobs of about the same size: cells are half of all rows, mentions a quarter. */
export const jobs: ReadonlyArray<ReadonlyArray<TableName>> = [...alone, tableNames.filter((table) => !alone.some((some) => some.includes(table)))]

const opened = (folder: string, path: string) => {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  const handle = openSync(file, "wx"), hash = createHash("sha256")
  let bytes = 0
  return {
    write: (piece: Uint8Array): void => {
      hash.update(piece)
      bytes += piece.length
      for (let done = 0; done < piece.length;) done += writeSync(handle, piece, done)
    },
    close: (): WrittenFile => {
      closeSync(handle)
      return { path, bytes, sha256: hash.digest("hex") }
    }
  }
}

/** A block's document, marked as a copy of another. */
const marked = (block: Block, original: string): Block => {
  const table = tableOf("documents"), rows = rowsOf(table, block).map((row) => ({ ...row, duplicate_of: original }))
  return blockOf([{ table, rows }])
}

/** Writes tables in every format, entry by entry: memory holds one group of rows of each, whatever the number of documents. */
export const publishTables = Effect.fn("publishTables")(function*({ duplicates, places }: Order, { folder, tables }: Job) {
  return yield* Effect.try({
    try: () => {
      const reader = packReader()
      const files = tables.flatMap((table) => formatNames.map((format) => {
        const file = opened(folder, pathOf(format, table))
        return { table, file, sink: sinks[format](tableOf(table), file.write) }
      }))
      places.forEach((place, index) => {
        const block = unpacked(reader.body(place)), original = duplicates[index]
        const documents = original === undefined ? block : marked(block, original)
        for (const { sink, table } of files) sink.add(table === "documents" ? documents : block)
      })
      reader.close()
      return files.map(({ file, sink }): WrittenFile => {
        sink.end()
        return file.close()
      })
    },
    catch: (cause) => taskFailed(cause, folder)
  })
})
