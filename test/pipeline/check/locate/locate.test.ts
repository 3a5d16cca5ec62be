import { assert, describe, it } from "@effect/vitest"
import { locateArrow } from "../../../../pipeline/check/locate/arrow.ts"
import { locateCsv } from "../../../../pipeline/check/locate/csv.ts"
import { locateJson } from "../../../../pipeline/check/locate/json.ts"
import { locateParquet } from "../../../../pipeline/check/locate/parquet.ts"
import { valueInRuns } from "../../../../pipeline/check/locate/runs.ts"
import { digestOf } from "../../../../pipeline/document/id.ts"
import { formatNames, formats } from "../../../../pipeline/encode/encode.ts"
import { tableOf } from "../../../../schemas/tables.ts"

const locates = { csv: locateCsv, json: locateJson, arrow: locateArrow, parquet: locateParquet }

const letters = Array.from({ length: 92 }, (_, i) => String.fromCodePoint(35 + i)).filter((letter) => letter !== "\\")

/** Words of so many different letters that Snappy finds hardly a part of them twice. */
const words = (seed: string): string => Array.from(Buffer.from(digestOf(seed) + digestOf(`${seed}!`), "hex"), (byte) => letters[byte % letters.length]).join("")

/** Rows of words that nothing compresses, some absent, some the same for three rows, one with a line feed. */
const rows = Array.from({ length: 300 }, (_, i) => ({
  table_name: "figures", row_id: words(`id ${i}`), column_name: "value", part: i + 1, rule: words(`rule ${Math.floor(i / 3)}`),
  ...(i % 3 === 1 ? {} : { evidence: `${words(`words ${i}`)}${i === 6 ? "\n" : ""}` })
}))

/** Where the words stand as they are; undefined where Snappy has found a part of them earlier. */
const find = (bytes: Uint8Array, words: string): number | undefined => {
  const position = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(words)
  return position === -1 ? undefined : position
}

describe.each(formatNames)("a byte of %s", (format) => {
  const bytes = formats[format](tableOf("cells"), rows)

  it.each(["row_id", "evidence"] as const)("belongs to the row whose %s it is in", (column) => {
    let found = 0
    for (const [at, row] of rows.entries()) {
      const position = row[column] === undefined ? undefined : find(bytes, row[column].trimEnd())
      if (position === undefined) continue
      found++
      const place = locates[format](bytes, position + 5, rows)
      assert.strictEqual(place?.at, at)
      if (format === "arrow" || format === "parquet") assert.strictEqual(place?.column, column)
    }
    assert.isAbove(found, 100)
  })

  it("belongs to the first of the rows that share a word of the dictionary", () => {
    let found = 0
    for (let at = 0; at < rows.length; at += 3) {
      const position = find(bytes, rows[at]!.rule)
      if (position === undefined) continue
      found++
      assert.strictEqual(locates[format](bytes, position + 40, rows)?.at, at)
    }
    assert.isAbove(found, 50)
  })

  it("belongs to no row where the frame begins and ends", () => {
    assert.isUndefined(locates[format](bytes, 0, rows))
    if (format !== "csv" && format !== "json") assert.isUndefined(locates[format](bytes, bytes.length - 1, rows))
  })
})

describe("valueInRuns", () => {
  // Four times the value 1, then eight packed values of two bits, then three times 0.
  const data = Uint8Array.of(8, 1, 3, 0b11100100, 0b00011011, 6, 0)
  it.each([[0, 0], [1, 0], [2, 4], [3, 4], [4, 8], [5, 12], [6, 12]])("byte %i belongs to value %i", (offset, value) => {
    assert.strictEqual(valueInRuns(data, 2, offset), value)
  })
})
