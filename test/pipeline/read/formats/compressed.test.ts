import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { gzipSync, zstdCompressSync } from "node:zlib"
import { BrokenOff, plain, whole } from "../../../../pipeline/read/formats/compressed.ts"
import type { Compression } from "../../../../pipeline/read/formats/format.ts"
import { inPieces, listed } from "./bytes.ts"

const text = Buffer.from(Array.from({ length: 40_000 }, (_, i) => `${(i * 2654435761) % 4294967296} rose by ${i % 97} percent\n`).join(""))
const pack: Readonly<Record<Compression, (bytes: Uint8Array) => Buffer>> = { gzip: (bytes) => gzipSync(bytes), zstd: (bytes) => zstdCompressSync(bytes) }
const ways = ["gzip", "zstd"] as const

describe.each(ways)("%s", (way) => {
  it("gives back what was packed", async () => {
    const out = await whole(plain(inPieces(pack[way](text), 70_000), way), 1e9)
    assert.isTrue(out instanceof Uint8Array && Buffer.compare(Buffer.from(out), text) === 0)
  })

  it.effect.prop("reads members one after the other, wherever the pieces are cut", [Schema.Array(Schema.String), Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 60 }))], ([texts, size]) =>
    // The platform's Zstandard drops a second member that begins in the same piece.
    Effect.promise(async () => {
      const members = Buffer.concat(texts.map((one) => pack[way](Buffer.from(one.toWellFormed()))))
      const out = await whole(plain(inPieces(members, size), way), 1e9)
      if (members.length > 0) assert.isTrue(out instanceof Uint8Array && Buffer.from(out).toString() === texts.map((one) => one.toWellFormed()).join(""))
    }))

  it("gives what came before it breaks off, and then says so", async () => {
    const packed = pack[way](text), out: Array<Uint8Array> = []
    let error: unknown
    try {
      for await (const piece of plain(inPieces(packed.subarray(0, packed.length >> 1)), way)) out.push(piece)
    } catch (cause) {
      error = cause
    }
    assert.instanceOf(error, BrokenOff)
    const got = Buffer.concat(out)
    assert.isAbove(got.length, 100_000)
    assert.strictEqual(Buffer.compare(got, text.subarray(0, got.length)), 0)
  })

  it("says that other bytes are none of its kind", async () => {
    assert.match(JSON.stringify(await whole(plain(inPieces("no archive at all"), way), 1e9)), /breaks off after 0/u)
  })

  it("does not unpack a bomb", async () => {
    const bomb = pack[way](Buffer.alloc(200 << 20))
    assert.match(JSON.stringify(await whole(plain(inPieces(bomb), way), 1e9)), /swells to more than 200 times/u)
  })
})

describe("whole", () => {
  it("refuses what is too long", async () => {
    assert.deepStrictEqual(await whole(inPieces("12345"), 4), { unreadable: "It is longer than 4 bytes; split it." })
  })

  it("throws what the system refuses", async () => {
    const failing = async function*(): AsyncGenerator<Uint8Array> {
      throw Object.assign(new Error("EIO: i/o error, read"), { syscall: "read" })
    }
    let message = ""
    await listed(plain(failing(), undefined)).catch((cause: Error) => (message = cause.message))
    assert.include(message, "EIO")
  })
})
