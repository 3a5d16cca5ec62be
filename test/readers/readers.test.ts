import { assert, describe, it } from "@effect/vitest"
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { tableNames, tableOf } from "../../schemas/tables.ts"
import { builtFolder } from "../pipeline/publish/built.ts"
import { root } from "../world.ts"
import { type Cells, digestOf, nulls, readers } from "./read.ts"

const has = (program: string, parameters: ReadonlyArray<string>): boolean => spawnSync(program, parameters).status === 0
const python = has("python3", ["--version"]), pandas = python && has("python3", ["-c", "import pandas"]), r = has("Rscript", ["--version"])

/** Python's own csv and json, and nothing else: rows, absent cells by column, and a digest of every cell's text. */
const script = `
import csv, hashlib, json, sys
found = {}
for table in sys.argv[2].split(","):
    with open(sys.argv[1] + "/csv/" + table + ".csv", encoding="utf-8", newline="") as file:
        read = list(csv.reader(file))
    with open(sys.argv[1] + "/json/" + table + ".json", encoding="utf-8") as file:
        rows = json.load(file)
    header, lines = read[0], read[1:]
    found[table] = {
        "header": header, "csv": len(lines), "json": len(rows),
        "nulls": [sum(line[i] == "" for line in lines) for i in range(len(header))] if lines else [],
        "same": all(cell == "" and name not in row or cell != "" and (str(row.get(name)) == cell or float(cell) == row.get(name)) for row, line in zip(rows, lines) for name, cell in zip(header, line)),
    }
print(json.dumps(found))
`

describe.each([["a corpus of two sources", builtFolder().out], ["what is published", join(root, "out")]])("%s", (_, out) => {
  it.each(tableNames)("reads %s alike in every reader", async (name) => {
    const table = tableOf(name), read = new Map<string, Cells>()
    for (const [reader, rows] of Object.entries(readers)) read.set(reader, await rows(out, table))
    const [first] = read.values()
    for (const [reader, rows] of read) {
      assert.strictEqual(rows.length, first!.length, reader)
      assert.deepStrictEqual(nulls(rows), nulls(first!), reader)
      assert.strictEqual(digestOf(rows), digestOf(first!), reader)
    }
  })

  it.skipIf(!python)("reads alike in Python's csv and json", async () => {
    const { status, stderr, stdout } = spawnSync("python3", ["-c", script, out, tableNames.join(",")], { encoding: "utf8" })
    assert.strictEqual(status, 0, stderr)
    const found = JSON.parse(stdout) as Record<string, { header: ReadonlyArray<string>; csv: number; json: number; nulls: ReadonlyArray<number>; same: boolean }>
    for (const name of tableNames) {
      const rows = await readers["hyparquet"]!(out, tableOf(name)), { csv, header, json, nulls: absent, same } = found[name]!
      assert.deepStrictEqual(header, Object.keys(tableOf(name).columns))
      assert.deepStrictEqual([csv, json], [rows.length, rows.length], name)
      assert.deepStrictEqual(absent, nulls(rows), name)
      assert.isTrue(same, name)
    }
  })

  it.skipIf(!pandas)("reads alike in pandas", async () => {
    const code = "import sys, json, pandas; print(json.dumps({t: len(pandas.read_csv(f'{sys.argv[1]}/csv/{t}.csv', keep_default_na=False, na_values=[''])) for t in sys.argv[2].split(',')}))"
    const counts = JSON.parse(spawnSync("python3", ["-c", code, out, tableNames.join(",")], { encoding: "utf8" }).stdout) as Record<string, number>
    for (const name of tableNames) assert.strictEqual(counts[name], (await readers["hyparquet"]!(out, tableOf(name))).length)
  })

  it.skipIf(!r)("reads alike in R", async () => {
    const code = "a <- commandArgs(TRUE); for (t in strsplit(a[2], ',')[[1]]) cat(t, nrow(read.csv(paste0(a[1], '/csv/', t, '.csv'), na.strings = '', encoding = 'UTF-8')), '\\n')"
    const counts = new Map(spawnSync("Rscript", ["-e", code, out, tableNames.join(",")], { encoding: "utf8" }).stdout.trim().split("\n").map((line) => line.trim().split(" ") as [string, string]))
    for (const name of tableNames) assert.strictEqual(Number(counts.get(name)), (await readers["hyparquet"]!(out, tableOf(name))).length)
  })
})

describe("what readers trip over", () => {
  const { out } = builtFolder()

  it("keeps NA, formulas and emoji as text", () => {
    const text = readFileSync(join(out, "csv/sentences.csv"), "utf8")
    assert.include(text, "rose to 300 dollars 😀")
    for (const name of tableNames) for (const line of readFileSync(join(out, "json", `${name}.json`), "utf8").split("\n")) assert.notMatch(line, /:null\b|:"",?|:"NaN"/u)
  })
})
