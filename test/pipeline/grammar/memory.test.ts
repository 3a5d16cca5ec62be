import { assert, describe, it } from "@effect/vitest"
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

const bench = fileURLToPath(new URL("../../bench/memory.ts", import.meta.url))

describe("10 MB on one line", () => {
  it.each([["quotes"], ["brackets"], ["capitals"]])("of %s are read in less than 900 MB", (kind) => {
    const { stdout } = spawnSync(process.execPath, [bench, kind], { encoding: "utf8" })
    const peak = Number(/peak +(\d+) MB/u.exec(stdout)?.[1])
    assert.isBelow(peak, 900, stdout)
  }, 60_000)
})
