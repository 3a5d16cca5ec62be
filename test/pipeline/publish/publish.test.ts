import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { publish } from "../../../pipeline/publish/publish.ts"
import { madeEdition, madeFiles, madeRows } from "../check/made.ts"

describe("publish", () => {
  it("lists every file but itself in SHA256SUMS, as sha256sum reads it", () => {
    const folder = mkdtempSync(join(tmpdir(), "steppeline-"))
    try {
      for (const { bytes, path } of madeFiles()) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), bytes)
      }
      const lines = execFileSync("sha256sum", ["-c", "SHA256SUMS"], { cwd: folder, encoding: "utf8" }).trim().split("\n")
      assert.sameMembers(lines, madeFiles().filter(({ path }) => path !== "SHA256SUMS").map(({ path }) => `${path}: OK`))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it("gives the same bytes each time", () => {
    assert.deepStrictEqual(madeFiles(), madeFiles())
  })
})

describe("an edition of very many rows", () => {
  it("leaves out what is made from single rows, saying so, and describes the rest", () => {
    const rows = madeRows(), many = { ...rows, ...Object.fromEntries(["sentences", "mentions", "dates", "figures", "trends", "quotes", "quote_roles", "relations", "events", "event_roles", "cells", "notes"].map((table) => [table, new Array(100_000)])) }
    const files = publish({ ...madeEdition(rows), rows: many as never, workbook: { why: "too many." } })
    const text = (path: string) => new TextDecoder().decode(files.find((file) => file.path === path)?.bytes)
    assert.isFalse(files.some(({ path }) => path.startsWith("views/") || path.endsWith(".xlsx") || path === "annotations.jsonld"))
    assert.match(text("README.md"), /`views\/` is left out: .+\n/u)
    assert.match(text("README.md"), /100000 \| Numbers that measure/u)
    assert.match(text("manifest.json"), /"left_out": \[\n/u)
    assert.deepStrictEqual(text("SHA256SUMS").trimEnd().split("\n").map((line) => line.slice(66)).filter((path) => !/^(?:csv|json|arrow|parquet)\//u.test(path)), files.map(({ path }) => path).filter((path) => path !== "SHA256SUMS").sort())
  })
})
