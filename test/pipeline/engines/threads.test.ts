import { assert, describe, it } from "@effect/vitest"
import { rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { contentsOf, folderOf } from "../../world.ts"
import { built, story } from "../../runs.ts"

const source = (publish: "evidence" | "full") => JSON.stringify({ publish, license: "CC0-1.0", text_origin: "original" })
const lines = Array.from({ length: 30 }, (_, number) => JSON.stringify({ id: `r${number}`, text: story(number + 200) })).join("\n")
const stories = Array.from({ length: 70 }, (_, number) => [`sources/${number % 2 === 0 ? "one" : "two"}/${number}.txt`, story(number % 66)] as const)
const world = () => folderOf({ "sources/one/source.json": source("full"), "sources/two/source.json": source("evidence"), "sources/two/many.jsonl": lines, ...Object.fromEntries(stories) })

describe("threads", () => {
  it("write the same bytes, however many they are", async () => {
    const folder = world(), alone = await built(folder, "out0")
    assert.deepStrictEqual([alone.made, alone.kept, alone.rows.documents], [100, 0, 100])
    for (const workers of [1, 2, 3]) {
      assert.deepStrictEqual(await built(folder, "out", { workers, packs: `packs${workers}` }), alone)
      assert.deepStrictEqual(contentsOf(join(folder, "out")), contentsOf(join(folder, "out0")), `${workers} threads`)
    }
  }, 120_000)

  it("take what is kept, and make what has changed", async () => {
    const folder = world()
    await built(folder, "out", { workers: 2 })
    writeFileSync(join(folder, "sources/one/2.txt"), story(999))
    rmSync(join(folder, "sources/two/3.txt"))
    writeFileSync(join(folder, "sources/two/many.jsonl"), `${lines}\n${JSON.stringify({ id: "more", text: story(1000) })}`)
    const again = await built(folder, "out", { workers: 2 })
    assert.deepStrictEqual([again.made, again.kept], [2, 98])
    await built(folder, "clean", { packs: "others" })
    assert.deepStrictEqual(contentsOf(join(folder, "out")), contentsOf(join(folder, "clean")))
  }, 120_000)

  it("leave a text that would not fit into a thread's memory to the main thread", async () => {
    const long = Array.from({ length: 4_000 }, (_, number) => story(number % 50)).join("\n\n")
    const folder = folderOf({ "sources/one/source.json": source("evidence"), "sources/one/long.txt": long, "sources/one/short.txt": story(1) })
    await built(folder, "out", { workers: 1 })
    await built(folder, "alone", { packs: "others" })
    assert.deepStrictEqual(contentsOf(join(folder, "out")), contentsOf(join(folder, "alone")))
  }, 240_000)

  it("say which file cannot be read", async () => {
    const folder = folderOf({ "sources/one/source.json": source("full"), "sources/one/a.txt": story(1) })
    const failed = await built(folder, "out", { workers: 1, packs: "sources/one/a.txt/none" }).then(() => "", (error: unknown) => String(error))
    assert.notStrictEqual(failed, "")
  }, 60_000)
})
