import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { decoded, normalised } from "../../../pipeline/read/text.ts"

const bytes = (...values: ReadonlyArray<number>) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)
const rulesOf = (text: string) => normalised(text).notes.map(({ rule }) => rule)

describe("normalised", () => {
  it.each([
    ["plain", "plain", []],
    ["\uFEFFa", "a", ["read-bom"]],
    ["a\r\nb\rc", "a\nb\nc", ["read-line-ends"]],
    ["cafe\u0301", "café", ["read-nfc"]],
    ["a\uD800b", "a\uFFFDb", ["read-surrogates"]],
    ["a\0b", "a\uFFFDb", ["read-nul"]],
    ["", "", []]
  ])("reads %j", (raw, text, rules) => {
    assert.strictEqual(normalised(raw).text, text)
    assert.deepStrictEqual(rulesOf(raw), rules)
  })

  it.prop("changes nothing the second time", [Schema.String], ([text]) => {
    const once = normalised(text).text
    assert.deepStrictEqual(normalised(once), { text: once, notes: [] })
  })
})

describe("decoded", () => {
  it("takes UTF-8 with a byte-order mark", () => {
    assert.deepStrictEqual(decoded(bytes(0xef, 0xbb, 0xbf, 0x61)), { text: "a", notes: [{ rule: "read-bom", severity: "info", message: "A byte-order mark at the head was dropped; offsets count from the character after it." }] })
  })

  it.each([
    [bytes(0x89, 0x50, 0x4e, 0x47, 0, 1), /binary/],
    [bytes(0x66, 0x61, 0xe7, 0x61), /number 4\)/],
    [bytes(...utf8("ok "), 0xff), /number 4\)/]
  ])("says why bytes are no text", (input, message) => {
    const result = decoded(input)
    assert.isTrue("unreadable" in result)
    assert.match("unreadable" in result ? result.unreadable : "", message)
  })

  it("keeps emoji and right-to-left text", () => {
    const text = "🙂 שלום مرحبا"
    assert.deepStrictEqual(decoded(utf8(text)), { text, notes: [] })
  })
})
