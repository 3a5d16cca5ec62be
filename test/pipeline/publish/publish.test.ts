import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { madeFiles } from "../check/made.ts"

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
