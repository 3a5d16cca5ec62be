import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { parse } from "csv-parse/sync"
import { parseCsv } from "../../../pipeline/authority/csv.ts"

const cell = Schema.Literals(["", "a", "Kazakhstan", "a, b", "say \"yes\"", "\"", ",", "Ö", " x "])
const quoted = (text: string): string => /[",]/u.test(text) ? `"${text.replaceAll(`"`, `""`)}"` : text

describe("parseCsv", () => {
  it.prop("reads what csv-parse reads", [Schema.Array(Schema.Tuple([cell, cell, cell]))], ([rows]) => {
    const text = ["a,b,c", ...rows.map((row) => row.map(quoted).join(","))].join("\n")
    const { broken, rows: found } = parseCsv(text)
    assert.deepStrictEqual(broken, [])
    assert.deepStrictEqual(found, parse(text) as Array<Array<string>>)
  })

  it.each([
    ["a Windows file with a byte-order mark", "\uFEFFa,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]],
    ["a file without a last line end", "a\n1", [["a"], ["1"]]],
    ["an empty file", "", []]
  ])("reads %s", (_, text, rows) => assert.deepStrictEqual(parseCsv(text).rows, rows))

  it.each([[`a\n"open`, 2], [`a\nin"side`, 2], [`a\n1\n"x"y`, 3]])("names the broken line of %j", (text, line) =>
    assert.deepStrictEqual(parseCsv(text).broken.map((problem) => problem.line), [line]))
})
