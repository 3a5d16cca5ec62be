import { assert, describe, it } from "@effect/vitest"
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { loadAuthority } from "../../../pipeline/authority/load.ts"
import { folderOf, outcomeOf } from "../../world.ts"
import { small } from "./small.ts"

const placed = () => folderOf({ ...Object.fromEntries(Object.entries(small).map(([name, text]) => [`authority/${name}`, text])), "kept/none": "" })
const keptIn = (folder: string) => join(folder, "kept/authority.index")
const load = (folder: string, file = keptIn(folder), salt = "one") => outcomeOf(loadAuthority(join(folder, "authority"), { file, salt }))

/** What an authority says, or why there is none. */
const said = async (loading: ReturnType<typeof load>): Promise<string> => {
  const outcome = await loading
  return "error" in outcome ? outcome.error.message : `${outcome.value.meant("Kazakh")?.entity.entity_id} ${outcome.value.entities.size}`
}
const right = "kazakhstan 6"

describe("an authority's kept index", () => {
  it("is written once and then read", async () => {
    const folder = placed()
    assert.strictEqual(await said(load(folder)), right)
    // A file that is written again is another one, with a number of its own.
    const { ino } = statSync(keptIn(folder))
    assert.strictEqual(await said(load(folder)), right)
    assert.strictEqual(statSync(keptIn(folder)).ino, ino)
    assert.deepStrictEqual(readdirSync(join(folder, "kept")).toSorted(), ["authority.index", "none"])
  })

  it("clears away what a killed writer left beside it", async () => {
    const folder = folderOf({ ...Object.fromEntries(Object.entries(small).map(([name, text]) => [`authority/${name}`, text])), "kept/new-4kZ1bq/index": "half an in" })
    assert.strictEqual(await said(load(folder)), right)
    assert.deepStrictEqual(readdirSync(join(folder, "kept")), ["authority.index"])
  })

  it("is made anew when a line changes, and never hides a broken one", async () => {
    const folder = placed(), file = join(folder, "authority/entities/people.csv"), text = readFileSync(file, "utf8")
    await load(folder)
    writeFileSync(file, `${text}\ncarl,person,,Carl,,,,,,,,,10,,test`)
    assert.strictEqual(await said(load(folder)), "kazakhstan 7")
    writeFileSync(file, `${text}\ncarl,person,,Carl`)
    assert.match(await said(load(folder)), /^entities\/people\.csv:4: 4 cells where the header has 15/u)
    writeFileSync(file, text)
    assert.strictEqual(await said(load(folder)), right)
  })

  it("is made anew when a file comes or goes", async () => {
    const folder = placed()
    await load(folder)
    writeFileSync(join(folder, "authority/entities/more.csv"), `${small["entities/people.csv"]!.split("\n")[0]}\ncarl,person,,Carl,,,,,,,,,10,,test`)
    assert.strictEqual(await said(load(folder)), "kazakhstan 7")
  })

  it.each<readonly [string, (bytes: Buffer) => Uint8Array]>([
    ["cut short", (bytes) => bytes.subarray(0, bytes.length - 5)], ["empty", () => new Uint8Array()], ["no index at all", () => new TextEncoder().encode("not an index".repeat(50))],
    ["changed in one byte at the end", (bytes) => { bytes[bytes.length - 9]! ^= 1; return bytes }], ["changed in one byte of its head", (bytes) => { bytes[120]! ^= 1; return bytes }],
    ["longer than it was", (bytes) => Buffer.concat([bytes, Buffer.alloc(4)])]
  ])("is made anew when it is %s", async (_, spoilt) => {
    const folder = placed()
    await load(folder)
    const whole = readFileSync(keptIn(folder))
    writeFileSync(keptIn(folder), spoilt(Buffer.from(whole)))
    assert.strictEqual(await said(load(folder)), right)
    assert.deepStrictEqual(readFileSync(keptIn(folder)), whole)
  })

  it("is another one for another runtime", async () => {
    const folder = placed()
    await load(folder)
    const before = readFileSync(keptIn(folder))
    assert.strictEqual(await said(load(folder, keptIn(folder), "two")), right)
    assert.notDeepEqual(readFileSync(keptIn(folder)), before)
  })

  it("is done without where it cannot be written", async () => {
    const folder = placed()
    assert.strictEqual(await said(load(folder, join(folder, "kept/none/authority.index"))), right)
    assert.isFalse(existsSync(join(folder, "kept/none/authority.index")))
  })

  it("stands many who write it at once", async () => {
    const folder = placed()
    for (const found of await Promise.all(Array.from({ length: 12 }, () => said(load(folder))))) assert.strictEqual(found, right)
    assert.deepStrictEqual(readdirSync(join(folder, "kept")).toSorted(), ["authority.index", "none"])
    assert.strictEqual(await said(load(folder)), right)
  })
})
