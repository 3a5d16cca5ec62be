import { assert, describe, it } from "@effect/vitest"
import { spawnSync } from "node:child_process"
import { cpSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { folderOf } from "../../../world.ts"
import { checksum } from "../../../../pipeline/encode/checksums.ts"
import { builtFolder } from "../built.ts"

const hasPython = spawnSync("python3", ["--version"]).status === 0
const built = builtFolder()

const copy = (): string => {
  const folder = folderOf()
  cpSync(built.out, folder, { recursive: true })
  return folder
}

const editJson = (folder: string, table: string, edit: (rows: Array<Record<string, unknown>>) => void): void => {
  const file = join(folder, "json", `${table}.json`), rows = JSON.parse(readFileSync(file, "utf8")) as Array<Record<string, unknown>>
  edit(rows)
  const text = JSON.stringify(rows), sums = join(folder, "SHA256SUMS")
  writeFileSync(file, text)
  // The sums are made to fit, so that only the words can tell.
  writeFileSync(sums, readFileSync(sums, "utf8").replace(new RegExp(`^[0-9a-f]{64}(?=  json/${table}\\.json$)`, "mu"), checksum(new TextEncoder().encode(text))))
}

describe.each([["verify.py", "python3"], ["verify.mjs", process.execPath]] as const)("%s", (tool, program) => {
  const skip = program === "python3" && !hasPython
  const verify = (folder: string, ...more: ReadonlyArray<string>) => spawnSync(program, [join(folder, "tools", tool), folder, ...more], { encoding: "utf8" })

  it.skipIf(skip)("finds nothing in what holds, and says which words lie in published text", () => {
    const { status, stdout } = verify(copy())
    assert.strictEqual(status, 0, stdout)
    assert.match(stdout, /everything holds/u)
    assert.match(stdout, /figures +\d+ spans: [1-9]\d* stand in whole texts, [1-9]\d* in published sentences, 0 need --texts, 0 are wrong/u)
    assert.match(stdout, /mentions.* [1-9]\d* need --texts/u)
  })

  it.skipIf(skip)("reads the rest where it is given the texts", () => {
    const { status, stdout } = verify(copy(), "--texts", built.sources)
    assert.strictEqual(status, 0, stdout)
    assert.notMatch(stdout, /[1-9]\d* need --texts/u)
  })

  it.skipIf(skip)("finds a changed byte, a file too many and one too few", () => {
    const folder = copy(), file = join(folder, "parquet/figures.parquet"), bytes = readFileSync(file)
    bytes[20]! ^= 1
    writeFileSync(file, bytes)
    writeFileSync(join(folder, "csv/strange.csv"), "a\n")
    const sums = join(folder, "SHA256SUMS")
    writeFileSync(sums, `${readFileSync(sums, "utf8")}${"0".repeat(64)}  csv/lost.csv\n`)
    const { status, stdout } = verify(folder)
    assert.strictEqual(status, 1)
    for (const message of [/parquet\/figures\.parquet: is not what SHA256SUMS promises/u, /csv\/strange\.csv: is not listed/u, /csv\/lost\.csv: is listed in SHA256SUMS but missing/u]) assert.match(stdout, message)
  })

  it.skipIf(skip).each([["figures", 1], ["mentions", -1]] as const)("finds an offset of %s that is off by %d", (table, by) => {
    const folder = copy()
    editJson(folder, table, (rows) => {
      const row = rows.find(({ char_start }) => (char_start as number) > 0)!
      row["char_start"] = (row["char_start"] as number) + by
      row["char_end"] = (row["char_end"] as number) + by
    })
    const { status, stdout } = verify(folder)
    assert.strictEqual(status, 1)
    assert.match(stdout, new RegExp(`${table} [a-z]{2}_[a-z2-7]{20}: the (?:text|sentence) has`, "u"))
  })

  it.skipIf(skip)("finds a cell whose words are others", () => {
    const folder = copy()
    editJson(folder, "cells", (rows) => {
      const cell = rows.find(({ evidence }) => typeof evidence === "string")!
      cell["evidence"] = "x".repeat((cell["evidence"] as string).length)
    })
    assert.strictEqual(verify(folder).status, 1)
  })

  it.skipIf(skip)("says that it cannot tell where there is nothing to verify", () => {
    const { status, stderr } = spawnSync(program, [join(built.out, "tools", tool), folderOf()], { encoding: "utf8" })
    assert.strictEqual(status, 2)
    assert.match(stderr, /cannot be told/u)
  })
})
