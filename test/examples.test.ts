import { assert, describe, it } from "@effect/vitest"
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { steppeline } from "./commandLine.ts"
import { builtFolder } from "./pipeline/publish/built.ts"
import { root } from "./world.ts"

const { out } = builtFolder()
const has = (program: string): boolean => spawnSync(program, ["--version"]).status === 0
const run = (program: string, file: string) => spawnSync(program, [join(root, "examples", file), out], { encoding: "utf8" })

describe("examples", () => {
  it.skipIf(!has("python3"))("says who is quoted how often", () => {
    const { status, stderr, stdout } = run("python3", "who-is-quoted.py")
    assert.strictEqual(status, 0, stderr)
    assert.match(stdout, /^Almasadam Satkaliyev +\d+ +\d+$/mu)
    assert.match(stdout, /^Olaf Scholz +0 +1$/mu)
  })

  it("says what is said to be falling, by country", () => {
    const { status, stderr, stdout } = steppeline(["sql", join(root, "examples/what-is-falling.sql"), "--out", out, "--json"])
    assert.strictEqual(status, 0, stderr)
    const rows = JSON.parse(stdout) as ReadonlyArray<Record<string, unknown>>
    assert.isAbove(rows.length, 0)
    for (const { documents, measure, said_by, sources } of rows) assert.isTrue(Number(documents) >= Number(sources) && measure !== undefined && said_by !== undefined)
  })

  it("says which figures rest on one source", () => {
    const { status, stderr, stdout } = run(process.execPath, "one-source.mjs")
    assert.strictEqual(status, 0, stderr)
    assert.match(stdout, /^\d+ of \d+ figures rest on one source\n/u)
    assert.match(stdout, /2\.4%.*\[paper\]/u)
  })

  it.skipIf(!has("Rscript"))("says which figures are money", () => {
    const { status, stderr, stdout } = run("Rscript", "money.R")
    assert.strictEqual(status, 0, stderr)
    assert.match(stdout, /300 dollar/u)
  })

  it("are all named in their README, with the words to run them", () => {
    const readme = readFileSync(join(root, "examples/README.md"), "utf8")
    for (const file of readdirSync(join(root, "examples"))) if (file !== "README.md") assert.include(readme, `examples/${file}`)
  })
})
