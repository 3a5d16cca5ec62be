import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { emit, recover } from "../../../pipeline/emit/swap.ts"
import { contentsOf, folderOf, outcomeOf } from "../../world.ts"

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })
const before = { "csv/a.csv": "old\n", "b.txt": "old\n" }
const outIn = (files: Record<string, string>) => join(folderOf(Object.fromEntries(Object.entries(files).map(([name, text]) => [`out/${name}`, text]))), "out")

describe("emit", () => {
  it("replaces the folder whole", async () => {
    const out = outIn(before)
    await outcomeOf(emit(out, [file("csv/a.csv", "new\n")]))
    assert.deepStrictEqual(contentsOf(out), { "csv/a.csv": Buffer.from("new\n").toString("base64") })
  })

  it("makes the folder where there is none", async () => {
    const out = join(folderOf(), "deep", "out")
    await outcomeOf(emit(out, [file("a", "x")]))
    assert.isTrue(existsSync(join(out, "a")))
  })

  it.each([0, 1, 2, 3])("leaves what was there when the disk is full at write %i", async (failing) => {
    const out = outIn(before), was = contentsOf(out)
    let writes = 0
    const full = Effect.gen(function*() {
      const files = yield* FileSystem.FileSystem
      return FileSystem.FileSystem.of({ ...files, writeFile: (path, bytes, options) => writes++ === failing
        ? files.writeFile("/dev/full", Uint8Array.of(1)) : files.writeFile(path, bytes, options) })
    })
    const outcome = await outcomeOf(Effect.provideServiceEffect(emit(out, ["1", "2", "3", "4"].map((name) => file(name, "x"))), FileSystem.FileSystem, full))
    assert.isTrue("error" in outcome)
    assert.deepStrictEqual(contentsOf(out), was)
    assert.isFalse(existsSync(`${out.slice(0, -3)}.out-new`))
  })
})

describe("recover", () => {
  it("moves the old output back when a run was killed between the two renames", async () => {
    const out = outIn(before), was = contentsOf(out), folder = out.slice(0, -4)
    renameSync(out, join(folder, ".out-old"))
    mkdirSync(join(folder, ".out-new"))
    await outcomeOf(recover(out))
    assert.deepStrictEqual(contentsOf(out), was)
    assert.isFalse(existsSync(join(folder, ".out-new")))
  })

  it("drops the old output when the new one is in", async () => {
    const out = outIn(before), folder = out.slice(0, -4)
    mkdirSync(join(folder, ".out-old"))
    writeFileSync(join(folder, ".out-old", "x"), "x")
    await outcomeOf(recover(out))
    assert.isFalse(existsSync(join(folder, ".out-old")))
    assert.isTrue(existsSync(join(out, "b.txt")))
  })
})
