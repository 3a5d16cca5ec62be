import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { formats } from "../../../../pipeline/encode/encode.ts"
import { descriptionOf } from "../../../../pipeline/explorer/data/description.ts"
import { select } from "../../../../pipeline/explorer/data/select.ts"
import { tableOf } from "../../../../pipeline/explorer/data/table.ts"
import { dates, type DateRow } from "../../../../schemas/dates.ts"

const described = descriptionOf(new TextEncoder().encode(JSON.stringify({ resources: [{ name: "dates", path: "csv/dates.csv", schema: { fields: Object.keys(dates.columns).map((name) => ({ name })), primaryKey: "date_id" } }, { name: "dates.arrow", path: "arrow/dates.arrow" }] }))).tables[0]!

/** Words in which cases, letters of several bytes and of two units, beginnings and ends of others all occur. */
const pieces = ["", "a", "B", "ab", "Ab", "é", "É", "Я", "я", "😀", "ß", " ", "zz", "\u202e", "12"]
const Word = Schema.Array(Schema.Literals(pieces)).check(Schema.isMaxLength(4))

const rowOf = (words: ReadonlyArray<string>, index: number): DateRow => ({
  date_id: `dt_${"a".repeat(17)}${String(index).padStart(3, "a").replaceAll(/[0189]/gu, "b")}`, document_id: `dc_${"a".repeat(20)}`, sentence_id: `st_${"a".repeat(20)}`, char_start: index * 7 % 11, char_end: index, evidence: words.join("") || "-",
  rule: "r", kind: "day", basis: "explicit", ...(index % 3 === 0 ? {} : { edtf: words.join("") || "x", earliest: `20${String(10 + index % 20).padStart(2, "0")}-0${1 + index % 9}-15` })
}) as DateRow

const tableWith = (rows: ReadonlyArray<DateRow>) => tableOf(described, formats.arrow(dates as never, rows))
const bytesBefore = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

describe("select", () => {
  it.prop("orders as the values do, absent ones last, equal ones as they stand", [Schema.Array(Word)], ([all]) => {
    const rows = all.map(rowOf), table = tableWith(rows)
    for (const descending of [false, true]) {
      const order = Array.from(rows.keys()).sort((a, b) => {
        const [left, right] = [rows[a]!.edtf, rows[b]!.edtf]
        return left === undefined || right === undefined ? Number(left === undefined) - Number(right === undefined) : (descending ? -1 : 1) * bytesBefore(left, right)
      })
      assert.deepStrictEqual(Array.from(select(table, { search: "", filters: {}, sort: { column: "edtf", descending } })), order)
    }
    const offsets = Array.from(rows.keys()).sort((a, b) => rows[a]!.char_start - rows[b]!.char_start)
    assert.deepStrictEqual(Array.from(select(table, { search: "", filters: {}, sort: { column: "char_start", descending: false } })), offsets)
  })

  it.prop("finds what is in a text, whichever case it is in, and no more", [Schema.Array(Word), Schema.Literals(pieces)], ([all, word]) => {
    const rows = all.map(rowOf), condition = word.trim()
    const wanted = rows.flatMap(({ evidence }, index) => evidence.toLowerCase().includes(condition.toLowerCase()) ? [index] : [])
    assert.deepStrictEqual(Array.from(select(tableWith(rows), { search: "", filters: { evidence: condition } })), wanted)
  })

  it.prop("finds rows by a whole value", [Schema.Array(Word), Word], ([all, word]) => {
    const rows = all.map(rowOf), value = word.join("")
    assert.deepStrictEqual(Array.from(select(tableWith(rows), { search: "", filters: { edtf: `"${value}"` } })), rows.flatMap(({ edtf }, index) => edtf === value ? [index] : []))
  })

  it.each([
    ["char_start", "3..5", (row: DateRow) => row.char_start >= 3 && row.char_start <= 5], ["char_start", "> 4", (row: DateRow) => row.char_start > 4], ["char_start", "≤ 4", (row: DateRow) => row.char_start <= 4], ["char_start", "7", (row: DateRow) => row.char_start === 7],
    ["char_start", "..2", (row: DateRow) => row.char_start <= 2], ["char_start", "x", () => false], ["edtf", "∅", (row: DateRow) => row.edtf === undefined], ["edtf", "∃", (row: DateRow) => row.edtf !== undefined],
    ["earliest", "2012..2015-06", (row: DateRow) => row.earliest !== undefined && row.earliest >= "2012" && row.earliest < "2015-07"], ["earliest", "2013", (row: DateRow) => row.earliest?.startsWith("2013") === true],
    ["earliest", "> 2020", (row: DateRow) => row.earliest !== undefined && row.earliest >= "2021"], ["earliest", "< 2013-05-15", (row: DateRow) => row.earliest !== undefined && row.earliest < "2013-05-15"]
  ] as const)("takes rows whose %s is %s", (column, condition, holds) => {
    const rows = Array.from({ length: 60 }, (_, index) => rowOf([String(index)], index))
    assert.deepStrictEqual(Array.from(select(tableWith(rows), { search: "", filters: { [column]: condition } })), rows.flatMap((row, index) => holds(row) ? [index] : []))
  })

  it("looks for words at the beginning of words, where that is asked", () => {
    const rows = ["turmoil there", "Oil fell", "crude-oil", "éoil", ""].map((text, index) => rowOf([text], index))
    assert.deepStrictEqual(Array.from(select(tableWith(rows), { search: "oil", atStart: true, filters: {} })), [1, 2])
  })
})
