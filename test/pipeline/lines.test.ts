import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { answerTo, extractRecord, recordOf } from "../../pipeline/lines.ts"
import { type Line, linesOf } from "../../pipeline/read/formats/lines.ts"
import { tableNames } from "../../schemas/tables.ts"
import { knowledge } from "../extraction.ts"

/** Bytes that come in pieces of a size. */
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const linesIn = async (text: string | Uint8Array, { longest, size = 7 }: { readonly longest?: number; readonly size?: number } = {}): Promise<ReadonlyArray<Line>> =>
  Array.fromAsync(linesOf(inPieces(typeof text === "string" ? new TextEncoder().encode(text) : text, size), longest))
const plain = (line: Line) => ("tooLong" in line ? "too long" : line.line)

describe("linesOf", () => {
  it.each([
    ["", []], ["\n", [""]], ["a", ["a"]], ["a\n", ["a"]], ["a\nb", ["a", "b"]], ["a\n\nb\n", ["a", "", "b"]], ["a\r\nb", ["a\r", "b"]], ["über 🙂\n중\n", ["über 🙂", "중"]]
  ])("reads %j", async (text, expected) => {
    for (const size of [1, 2, 3, 100]) assert.deepStrictEqual((await linesIn(text, { size })).map(plain), expected)
  })

  it.prop("gives what splitting gives, however the bytes come", [Schema.Array(Schema.Literals(["a", "🙂", "é", "\n", "\r", "中", " ", "{"])), Schema.Literals([1, 2, 3, 5])], async ([pieces, size]) => {
    const text = pieces.join(""), lines = await linesIn(text, { size }), expected = text.split("\n")
    assert.deepStrictEqual(lines.map(plain), expected.at(-1) === "" ? expected.slice(0, -1) : expected)
    assert.deepStrictEqual(lines.map(({ number }) => number), lines.map((_, index) => index + 1))
  })

  it("drops a line that is too long, and goes on", async () => {
    assert.deepStrictEqual((await linesIn(`short\n${"x".repeat(50)}\nnext\n${"y".repeat(11)}`, { longest: 10 })).map(plain), ["short", "too long", "next", "too long"])
  })

  it("reads a line that is just short enough", async () => {
    assert.deepStrictEqual((await linesIn(`${"x".repeat(10)}\n`, { longest: 10 })).map(plain), ["x".repeat(10)])
  })

  it("replaces bytes that are no UTF-8, also at the very end", async () => {
    assert.deepStrictEqual((await linesIn(Uint8Array.of(97, 255, 10, 98, 0xe4))).map(plain), ["a\uFFFD", "b\uFFFD"])
  })
})

describe("recordOf", () => {
  it.each([
    ["{\"id\":\"a\",\"text\":\"\"}", true], ["{\"id\":\"a\",\"text\":\"x\",\"other\":[1]}", true], ["{\"id\":\"a\",\"text\":\"x\",\"published\":\"2024-08~\"}", true], ["{\"id\":\"a\",\"text\":\"x\",\"title\":\"\"}", true],
    ["{\"id\":\"\",\"text\":\"x\"}", false], ["{\"id\":1,\"text\":\"x\"}", false], ["{\"text\":\"x\"}", false], ["{\"id\":\"a\"}", false], ["[]", false], ["null", false], ["{", false], ["{\"id\":\"a\",\"text\":null}", false],
    ["{\"id\":\"a\",\"text\":\"x\",\"published\":\"2024-02-30\"}", false], ["{\"id\":\"a\",\"text\":\"x\",\"published\":\"soon\"}", false], ["{\"id\":\"a\",\"text\":\"x\",\"published\":\"08/09/2024\"}", false]
  ])("%s is a record: %s", (line, right) => {
    if (right) assert.isString(recordOf(line).id)
    else assert.throws(() => recordOf(line))
  })
})

describe("answerTo", () => {
  const answer = (line: string, withText = false) => {
    const given = answerTo({ number: 3, line }, { knowledge, withText })
    return given === undefined ? undefined : { ...given, text: Array.from(given.pieces).join("") }
  }

  it("says nothing to a blank line", () => assert.deepStrictEqual(["", "  ", "\r"].map((line) => answer(line)), [undefined, undefined, undefined]))

  it.each(["{", "{\"id\":1}", "{\"id\":\"a\",\n\"text\":5}"])("tells in one line, which is JSON, what is wrong with %j", (line) => {
    const { error, text } = answer(line)!
    assert.match(error!, /^line 3: [^\n]+$/u)
    assert.match(text, /^[^\n]+\n$/u)
    assert.strictEqual((JSON.parse(text) as { line: number }).line, 3)
  })

  it("tells of a line that is too long", () => {
    const { error, pieces } = answerTo({ number: 9, tooLong: true }, { knowledge, withText: false })!
    assert.match(error!, /^line 9: .*longer/u)
    assert.strictEqual((JSON.parse(Array.from(pieces).join("")) as { line: number }).line, 9)
  })

  it.each([false, true])("is one line with the rows of extractRecord (with the text: %s)", (withText) => {
    const record = { id: "a \"b\"", text: "Prices rose 5%.\nWages “fell” by 3%.", published: "2024-08-09" }, { text } = answer(JSON.stringify(record), withText)!
    const { tables, ...extracted } = extractRecord(record, knowledge)
    assert.deepStrictEqual(JSON.parse(text), withText ? { ...extracted, tables } : { id: record.id, tables })
    assert.strictEqual(text.indexOf("\n"), text.length - 1)
    assert.strictEqual(tables.figures.length, 2)
  })

  it("holds every table of a document but those of a whole run, also without a text", () => {
    const { tables } = extractRecord({ id: "a", text: "" }, knowledge)
    assert.sameMembers(Object.keys(tables), tableNames.filter((table) => !["sources", "rules", "corrections"].includes(table)))
    assert.strictEqual(tables.documents[0]!.status, "empty")
  })

  it("comes in pieces where it is long", () => {
    const pieces = Array.from(answerTo({ number: 1, line: JSON.stringify({ id: "a", text: "Prices rose 5%, she said. ".repeat(3_000) }) }, { knowledge, withText: false })!.pieces)
    assert.isAbove(pieces.length, 2)
    assert.isBelow(Math.max(...pieces.map(({ length }) => length)), 1 << 21)
    assert.strictEqual((JSON.parse(pieces.join("")) as { tables: { figures: ReadonlyArray<unknown> } }).tables.figures.length, 3_000)
  })
})
