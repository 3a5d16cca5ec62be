import { assert, describe, it, vi } from "@effect/vitest"
import { inflateRawSync } from "node:zlib"
import { workbook } from "../../../pipeline/publish/workbook.ts"
import { viewRows } from "../../../pipeline/publish/views/views.ts"
import type { EncodedFile } from "../../../pipeline/encode/encode.ts"
import type { Rows } from "../../../schemas/tables.ts"
import { views } from "../../../schemas/views.ts"
import { madeEdition, madeRows } from "../check/made.ts"

const { release } = madeEdition()
const made = (rows: Rows) => workbook(release, rows, viewRows(rows))

/** A zip's files by name, as texts, from its directory. */
const unzipped = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset), files = new Map<string, string>(), end = bytes.length - 22
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const [method, size, name, extra, comment, local] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true), view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true), view.getUint32(at + 42, true)]
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true), packed = bytes.subarray(start, start + size)
    files.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), new TextDecoder().decode(method === 0 ? packed : inflateRawSync(packed)))
    at += 46 + name + extra + comment
  }
  return files
}

const unescaped = (text: string): string => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", "\"").replaceAll("&apos;", "'").replaceAll("&amp;", "&")

const sheetOf = (files: ReadonlyMap<string, string>, name: string): string => {
  const sheets = Array.from(files.get("xl/workbook.xml")!.matchAll(/<sheet [^>]*name="([^"]+)"/gu), (match) => match[1])
  return files.get(`xl/worksheets/sheet${sheets.indexOf(name) + 1}.xml`)!
}

/** Cells of a sheet by their place ("A1"): text, or the number's own spelling. */
const cellsOf = (files: ReadonlyMap<string, string>, name: string): ReadonlyMap<string, { readonly text?: string; readonly number?: string }> => {
  const shared = Array.from((files.get("xl/sharedStrings.xml") ?? "").matchAll(/<si><t(?: [^>]*)?>([\s\S]*?)<\/t><\/si>/gu), (match) => unescaped(match[1]!))
  return new Map(Array.from(sheetOf(files, name).matchAll(/<c r="([A-Z]+\d+)"(?:[^>]*? t="(\w+)")?[^>]*>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([\s\S]*?)<\/t><\/is>)<\/c>/gu), (match) =>
    [match[1]!, match[2] === "s" ? { text: shared[Number(match[3])]! } : match[2] === "inlineStr" ? { text: unescaped(match[4]!) } : { number: match[3]! }]))
}

describe("workbook", () => {
  it("has a sheet for each view, and for tables that no view shows", async () => {
    const sheets = Array.from(unzipped((await made(madeRows()) as EncodedFile).bytes).get("xl/workbook.xml")!.matchAll(/<sheet [^>]*name="([^"]+)"/gu), (match) => match[1])
    assert.includeMembers(sheets, ["read me", ...views.map(({ name }) => name), "documents", "sentences", "entities", "rules", "corrections"])
    assert.strictEqual(new Set(sheets).size, sheets.length)
  })

  it("keeps text as text: formulas, dates, numbers and NA are none", async () => {
    const rows = madeRows(), odd = ["=SUM(A1:A9)", "2024-05", "1e5", "NA", "0012", "+1", "-1", "@x", "TRUE", "😀 & <b>"]
    const corrections = odd.map((was, i) => ({ table_name: "figures", row_id: String(i), column_name: "value", was, reason: "r", decided_by: "d", decided_on: "2024-05-31" }))
    const files = unzipped((await made({ ...rows, corrections } as never) as EncodedFile).bytes), cells = cellsOf(files, "corrections")
    assert.deepStrictEqual(odd.map((_, i) => cells.get(`D${i + 2}`)?.text), odd)
    for (const [path, content] of files) assert.notMatch(content, /<f>|<f /u, path)
    // Declared to be text, where Excel would take it for something else if it were typed in again.
    const sheet = sheetOf(files, "corrections"), formats = files.get("xl/styles.xml")!, style = /<c r="D2"[^>]* s="(\d+)"/u.exec(sheet)![1]!
    const id = /<numFmt numFmtId="(\d+)" formatCode="@"/u.exec(formats)?.[1] ?? "49"
    assert.include(Array.from(/<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/u.exec(formats)![1]!.matchAll(/<xf [^>]*>/gu), ([xf]) => xf)[Number(style)]!, `numFmtId="${id}"`)
  })

  it("has days as days that sort, and those that Excel cannot count as text", async () => {
    const correction = (decided_on: string) => ({ table_name: "figures", row_id: decided_on, column_name: "value", reason: "r", decided_by: "d", decided_on })
    const cells = cellsOf(unzipped((await made({ ...madeRows(), corrections: ["2024-05-31", "1850-01-01"].map(correction) } as never) as EncodedFile).bytes), "corrections")
    assert.deepStrictEqual([cells.get("H2"), cells.get("H3")], [{ number: "45443" }, { text: "1850-01-01" }])
  })

  it("gives the same bytes whenever and wherever it is made", async () => {
    const once = (await made(madeRows()) as EncodedFile).bytes, zone = process.env["TZ"]
    vi.useFakeTimers({ now: new Date("2031-07-08T09:10:11Z"), toFake: ["Date"] })
    process.env["TZ"] = "America/St_Johns"
    const again = (await made(madeRows()) as EncodedFile).bytes
    vi.useRealTimers()
    process.env["TZ"] = zone ?? "UTC"
    assert.deepStrictEqual(again, once)
  })

  it("is left out, saying so, where Excel could not hold it", async () => {
    const rows = madeRows(), one = rows.notes[0] ?? { note_id: "nt_aaaaaaaaaaaaaaaaaaaa", rule: "made.figure", severity: "info", message: "m" }
    const left = await made({ ...rows, notes: Array.from({ length: 25_001 }, () => one) } as never)
    assert.match((left as { why: string }).why, /more than 25000 rows/u)
  })
})
