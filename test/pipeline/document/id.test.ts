import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { createHash } from "node:crypto"
import { digestOf, idOf } from "../../../pipeline/document/id.ts"

describe("idOf", () => {
  it("never changes: these ids are published", () => {
    assert.strictEqual(idOf("dc", ["one", "a.txt"]), reference("dc", ["one", "a.txt"]))
    assert.strictEqual(idOf("st", []), reference("st", []))
  })

  it.each<[ReadonlyArray<string>, ReadonlyArray<string>]>([[["a", "b"], ["ab"]], [["a", "b"], ["b", "a"]], [["a", ""], ["a"]], [["1:a"], ["a"]], [["a", "b"], ["a1:b"]], [[""], []]])("tells %j and %j apart", (one, other) => {
    assert.notStrictEqual(idOf("x", one), idOf("x", other))
  })

  it.prop("is the prefix and the first 100 bits of the digest", [Schema.Array(Schema.String)], ([parts]) => {
    assert.strictEqual(idOf("fg", parts), reference("fg", parts))
  })
})

/** The definition, written another way: BigInt instead of shifts. */
const reference = (prefix: string, parts: ReadonlyArray<string>): string => {
  const digest = createHash("sha256").update(Buffer.from(parts.map((part) => `${part.length}:${part}`).join(""), "utf8")).digest("hex")
  const bits = BigInt(`0x${digest}`) >> 156n
  return `${prefix}_${Array.from({ length: 20 }, (_, place) => "abcdefghijklmnopqrstuvwxyz234567"[Number((bits >> BigInt(95 - 5 * place)) & 31n)]).join("")}`
}

describe("digestOf", () => {
  it.each(["", "a", "über 🙂", "x".repeat(1000)])("of %j is SHA-256 of its UTF-8", (text) => {
    assert.strictEqual(digestOf(text), createHash("sha256").update(text, "utf8").digest("hex"))
  })
})
