import { assert, describe, it } from "@effect/vitest"
import { execFileSync, spawnSync } from "node:child_process"
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { mainFile, steppeline } from "../../commandLine.ts"
import { dataWith, folderOf, root } from "../../world.ts"
import { declaredBump, requiredBump, schemaDiff, schemaVersionOf, suffices } from "../../../pipeline/diff/schemaDiff.ts"
import { readPublished } from "../../../pipeline/diff/read.ts"
import { jsonSchema } from "../../../schemas/derive/jsonSchema.ts"
import { tableNames, tableOf } from "../../../schemas/tables.ts"

const inRepository = (folder: string, ...parameters: ReadonlyArray<string>) =>
  execFileSync("git", ["-c", "user.name=nobody", "-c", "user.email=nobody@example.invalid", ...parameters], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] })

describe("diff between revisions", () => {
  const folder = folderOf({ "sources/s/source.json": "{\"publish\":\"full\",\"license\":\"CC0-1.0\"}", "sources/s/a.txt": "Ann Okello met the press in Kenya. Okello said that prices rose 4.5% in May 2023.\n" })
  cpSync(dataWith({}), join(folder, "data"), { recursive: true })
  const build = () => spawnSync(process.execPath, [mainFile, "build", "--force", "--sources", "sources", "--out", "out", "--data", "data"], { cwd: folder, encoding: "utf8" })
  const commit = (message: string) => {
    inRepository(folder, "add", "out", "data/authority", "sources")
    inRepository(folder, "commit", "--quiet", "--message", message)
  }
  const before = build()
  inRepository(folder, "init", "--quiet", "--initial-branch", "main")
  commit("before")
  const file = "data/authority/entities/zz-test.csv"
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), `${readFileSync(join(root, "data/authority/entities/people.csv"), "utf8").split("\n")[0]}\nann-okello,person,politician,Ann Okello,Okello,,,,,,,f,50,,made for a test\n`)
  const after = build()
  commit("after")

  it("names the line of the authority that did it", () => {
    assert.deepStrictEqual([before.status, after.status], [0, 0], after.stderr)
    const { status, stderr, stdout } = steppeline(["diff", "HEAD~1", "HEAD", "--format", "jsonl"], { cwd: folder })
    assert.strictEqual(status, 0, stderr)
    const changes = stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>)
    const mention = changes.find(({ changes: cells, table }) => table === "mentions" && JSON.stringify(cells).includes("ann-okello"))!
    assert.deepStrictEqual([mention["cause"], mention["detail"]], ["authority", `${file}:2`])
  })

  it("compares a revision with the folder as it is", () => {
    assert.match(steppeline(["diff", "HEAD"], { cwd: folder }).stdout, /no row differs/u)
    assert.match(steppeline(["diff", "HEAD~1"], { cwd: folder }).stdout, /ann-okello/u)
  })

  it("lists entities that have become others", () => {
    assert.match(steppeline(["diff", "HEAD~1"], { cwd: folder }).stdout, /without a line in data\/redirects\.csv:\n {2}en_[a-z2-7]{20} → ann-okello \(merge\)/u)
  })

  it("finds the schemas unchanged", () => {
    const { status, stdout } = steppeline(["schema-diff", "HEAD~1", "HEAD"], { cwd: folder })
    assert.strictEqual(status, 0)
    assert.match(stdout, /nothing changed/u)
  })
})

describe("the schemas' version", () => {
  it("has risen as much as what was published last asks for", () => {
    const last = readPublished(join(root, "out"), "out"), now = { ...last, keys: new Map(tableNames.map((name) => [name, tableOf(name).key])), schemas: new Map(tableNames.map((name) => [name, jsonSchema(tableOf(name))])) }
    const required = requiredBump(schemaDiff(last, now)), declared = declaredBump(schemaVersionOf(last), schemaVersionOf(now))
    assert.isTrue(suffices(declared, required), `${required} is required, ${declared ?? "none"} is declared: see schemas/version.ts`)
  })
})
