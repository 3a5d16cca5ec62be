import { assert, describe, it } from "@effect/vitest"
import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { mainFile } from "../../commandLine.ts"
import { contentsOf } from "../../world.ts"
import { builtFolder } from "./built.ts"

describe("a second build", () => {
  const { folder, out, sources } = builtFolder(), once = contentsOf(out)

  it.each([["tr_TR.UTF-8", "Asia/Kathmandu"], ["de_DE.UTF-8", "Pacific/Apia"], ["ar_EG.UTF-8", "America/St_Johns"], ["C", "UTC"]])("gives the same bytes in %s and %s", (locale, zone) => {
    const other = join(folder, locale, "out")
    const { status, stderr } = spawnSync(process.execPath, [mainFile, "build", "--sources", sources, "--out", other], { encoding: "utf8", env: { ...process.env, LC_ALL: locale, LANG: locale, LANGUAGE: locale, TZ: zone } })
    assert.strictEqual(status, 0, stderr)
    const again = contentsOf(other)
    assert.deepStrictEqual(Object.keys(again), Object.keys(once))
    for (const [path, bytes] of Object.entries(once)) assert.strictEqual(again[path], bytes, path)
  })

  it.each([0, 1, 2])("gives the same bytes with %d worker threads", (workers) => {
    const other = join(folder, `workers-${workers}`, "out")
    const { status, stderr } = spawnSync(process.execPath, [mainFile, "build", "--sources", sources, "--out", other, "--workers", String(workers)], { encoding: "utf8" })
    assert.strictEqual(status, 0, stderr)
    assert.deepStrictEqual(contentsOf(other), once)
  })
})
