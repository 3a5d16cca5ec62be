import { assert, describe, it } from "@effect/vitest"
import { appendFileSync, copyFileSync, readFileSync, truncateSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { entriesOf, packReader, packsIn, packWriter } from "../../../pipeline/pack/pack.ts"
import { storeOf, tidy } from "../../../pipeline/pack/store.ts"
import { folderOf } from "../../world.ts"

const body = (text: string) => new TextEncoder().encode(text.padEnd(16))
const named = (head: string) => ({ document: head.split(" ")[0]!, key: head })
const packOf = (folder: string, heads: ReadonlyArray<string>, name = "a") => {
  const pack = packWriter(folder, name), places = heads.map((head) => pack.add(head, body(`of ${head}`)))
  pack.close()
  return places
}

describe("a pack", () => {
  it("gives back what was put in", () => {
    const places = packOf(folderOf(), ["a 1", "é 😀", ""]), reader = packReader()
    assert.deepStrictEqual(places.map((place) => reader.head(place)), ["a 1", "é 😀", ""])
    assert.deepStrictEqual(places.map((place) => Buffer.from(reader.body(place)).toString().trim()), ["of a 1", "of é 😀", "of"])
    assert.deepStrictEqual(Array.from(entriesOf(places[0]!.file), ({ head }) => head), ["a 1", "é 😀", ""])
    reader.close()
  })

  it("is whole up to wherever its writer was killed", () => {
    const folder = folderOf(), [first, second] = packOf(folder, ["a 1", "b 1", "c 1"]), whole = readFileSync(first!.file)
    for (let length = 0; length <= whole.length; length++) {
      const file = join(folder, "cut")
      writeFileSync(file, whole.subarray(0, length))
      assert.strictEqual(Array.from(entriesOf(file)).length, Math.floor(length / second!.at))
    }
  })

  it("is never written on by another", () => {
    const folder = folderOf()
    packOf(folder, ["a 1"])
    packOf(folder, ["a 1"])
    assert.strictEqual(packsIn(folder).length, 2)
  })

  it("tells when its bytes are no longer what was written", () => {
    const [place] = packOf(folderOf(), ["a 1"]), bytes = readFileSync(place!.file), reader = packReader()
    bytes[bytes.length - 3]! ^= 1
    writeFileSync(place!.file, bytes)
    assert.throws(() => reader.body(place!), /no longer what was written/u)
    assert.strictEqual(reader.head(place!), "a 1")
  })

  it("stops at what is no entry", () => {
    const [place] = packOf(folderOf(), ["a 1"])
    appendFileSync(place!.file, "x".repeat(100))
    assert.strictEqual(Array.from(entriesOf(place!.file)).length, 1)
    truncateSync(place!.file, 3)
    assert.deepStrictEqual(Array.from(entriesOf(place!.file)), [])
  })
})

describe("a store", () => {
  it("knows every key of a document, once", () => {
    const folder = folderOf()
    packOf(folder, ["a 1", "b 1"])
    packOf(folder, ["a 2", "b 1"])
    assert.deepStrictEqual(Array.from(storeOf(folder, named), ([document, kept]) => [document, kept.map(({ key }) => key)]), [["a", ["a 1", "a 2"]], ["b", ["b 1"]]])
    assert.strictEqual(storeOf(join(folder, "none"), named).size, 0)
  })

  it("drops packs that nothing is used of, and keeps the others", () => {
    const folder = folderOf(), [used] = packOf(folder, ["a 1"])
    packOf(folder, ["a 0"])
    tidy(folder, [used!], packReader(), "new")
    assert.deepStrictEqual(packsIn(folder), [used!.file])
  })

  it("is written anew where most of it is not used", () => {
    const folder = folderOf(), pack = packWriter(folder, "a"), places = Array.from({ length: 40 }, (_, number) => pack.add(`a ${number}`, new Uint8Array(100_000).fill(number)))
    pack.close()
    copyFileSync(places[0]!.file, join(folder, "b-0.pack"))
    tidy(folder, [places[7]!, places[5]!], packReader(), "new")
    const kept = storeOf(folder, named).get("a")!, reader = packReader()
    assert.deepStrictEqual(kept.map(({ key, place }) => [key, reader.body(place)[0]]), [["a 7", 7], ["a 5", 5]])
  })
})
