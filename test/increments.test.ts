import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { killedAfter, steppeline } from "./commandLine.ts"
import { built, looked, merged, partBuilt, story } from "./runs.ts"
import { contentsOf, folderOf } from "./world.ts"

const source = JSON.stringify({ publish: "full", license: "CC0-1.0", text_origin: "original" })
const stories = (count: number, first = 0) => Object.fromEntries(Array.from({ length: count }, (_, number) => [`sources/one/${number}.txt`, story(first + number)]))
const tables = (folder: string, out: string) => contentsOf(join(folder, out))

const Edit = Schema.Struct({ file: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 7 })), what: Schema.Literals(["write", "copy", "delete", "empty"]), text: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 400 })) })

const edited = (folder: string, { file, text, what }: typeof Edit.Type): void => {
  const path = join(folder, `sources/one/${file}.txt`)
  if (what === "delete") rmSync(path, { force: true })
  else writeFileSync(path, what === "empty" ? "" : what === "copy" ? story(1) : story(text))
}

describe("increments", () => {
  it.prop("whatever they are, give the bytes of a clean build", [Schema.Array(Schema.Array(Edit).check(Schema.isMaxLength(3))).check(Schema.isMaxLength(3))], async ([steps]) => {
    const folder = folderOf({ "sources/one/source.json": source, ...stories(4) })
    await built(folder, "out")
    for (const step of steps) {
      for (const one of step) edited(folder, one)
      await built(folder, "out")
    }
    await built(folder, "clean", { packs: "others" })
    assert.deepStrictEqual(tables(folder, "out"), tables(folder, "clean"))
  }, { arbitrary: { runs: 4 }, timeout: 240_000 } as never)

  it("make again what has changed and nothing else, and the plan says so before", async () => {
    const folder = folderOf({ "sources/one/source.json": source, ...stories(6) })
    assert.deepStrictEqual((await looked(folder, "packs")).due.map(({ because }) => because), Array.from({ length: 6 }, () => ["new"]))
    await built(folder, "out", { salt: "code:a authority:b" })
    edited(folder, { file: 2, what: "write", text: 300 })
    edited(folder, { file: 3, what: "delete", text: 0 })
    assert.deepStrictEqual(await looked(folder, "packs", "code:a authority:b"), { due: [{ file: "one/2.txt", because: ["article"] }], kept: 4, gone: 1 })
    const { kept, made } = await built(folder, "out", { salt: "code:a authority:b" })
    assert.deepStrictEqual({ kept, made }, { kept: 4, made: 1 })
    assert.deepStrictEqual((await looked(folder, "packs", "code:a authority:c")).due.map(({ because }) => because), Array.from({ length: 5 }, () => ["authority"]))
  }, 60_000)

  it("take nothing from a pack whose end is missing, and make it again", async () => {
    const folder = folderOf({ "sources/one/source.json": source, ...stories(5) })
    await built(folder, "out")
    const before = tables(folder, "out"), [pack] = readdirSync(join(folder, "packs"))
    const bytes = readFileSync(join(folder, "packs", pack!))
    writeFileSync(join(folder, "packs", pack!), bytes.subarray(0, bytes.length - 10))
    assert.strictEqual((await built(folder, "out")).made, 1)
    assert.deepStrictEqual(tables(folder, "out"), before)
  }, 60_000)
})

describe("eight parts", () => {
  it("merged are the bytes of one build", async () => {
    const folder = folderOf({
      "sources/one/source.json": source, ...stories(21),
      "sources/one/many.jsonl": Array.from({ length: 9 }, (_, number) => JSON.stringify({ id: `r${number}`, text: story(100 + number) })).join("\n")
    })
    const counts = []
    for (let part = 1; part <= 8; part++) counts.push((await partBuilt(folder, "shared", { part, of: 8 })).made)
    assert.strictEqual(counts.reduce((sum, made) => sum + made), 30)
    assert.isAbove(Math.min(...counts), 1)
    await merged(folder, "merged", "shared")
    await built(folder, "out")
    assert.deepStrictEqual(tables(folder, "merged"), tables(folder, "out"))
    appendFileSync(join(folder, "sources/one/7.txt"), " More.")
    const refused = await merged(folder, "again", "shared").then(() => "", String)
    assert.include(refused, "It is in no pack")
    assert.isFalse(existsSync(join(folder, "again")))
  }, 120_000)
})

describe("kill -9", () => {
  it("at any moment loses nothing that was made, and the next run goes on to the same bytes", async () => {
    const folder = folderOf({ "sources/one/source.json": source, ...stories(120) }), parameters = ["build", "--workers", "2", "--sources", join(folder, "sources"), "--out", join(folder, "out")]
    for (const milliseconds of [700, 1500, 2300, 3100]) await killedAfter(parameters, milliseconds)
    const { status, stderr } = steppeline(parameters)
    assert.strictEqual(status, 0, stderr)
    await built(folder, "clean", { packs: "others" })
    assert.deepStrictEqual(tables(folder, "out"), tables(folder, "clean"))
    assert.deepStrictEqual(readdirSync(folder).filter((name) => name.startsWith(".out-n") || name.startsWith(".out-ol")), [])
  }, 180_000)
})
