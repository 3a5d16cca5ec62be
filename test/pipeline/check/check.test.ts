import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { printed } from "../../../pipeline/check/report.ts"
import { idOf } from "../../../pipeline/document/id.ts"
import { checksum, checksums } from "../../../pipeline/encode/checksums.ts"
import { type EncodedFile, formatNames } from "../../../pipeline/encode/encode.ts"
import type { Rows } from "../../../schemas/tables.ts"
import { checked } from "./folder.ts"
import { madeFiles, madeRows } from "./made.ts"

type Loose = { [N in keyof Rows]: Array<Record<string, unknown>> }

const withRows = (change: (rows: Loose) => void) => {
  const rows = madeRows() as unknown as Loose
  change(rows)
  return checked(madeFiles(rows as unknown as Rows))
}

/** The bytes with one letter of a word changed. */
const changed = (bytes: Uint8Array, word: string): Uint8Array => {
  const copy = Buffer.from(bytes), position = copy.indexOf(word)
  assert.isAtLeast(position, 0)
  copy[position]! ^= 1
  return new Uint8Array(copy)
}

const sum = (files: ReadonlyArray<EncodedFile>, path: string): string => checksum(files.find((file) => file.path === path)!.bytes)

const withSums = (files: ReadonlyArray<EncodedFile>): ReadonlyArray<EncodedFile> => {
  const listed = files.filter(({ path }) => path !== "SHA256SUMS")
  return [...listed, { path: "SHA256SUMS", bytes: new TextEncoder().encode(checksums(listed.map(({ bytes, path }) => ({ path, sha256: checksum(bytes) })))) }]
}

describe("check", () => {
  it.effect("finds nothing in what holds, and says how much of it was verified", () => Effect.gen(function*() {
    const { consistent, findings, rows, verified } = yield* checked(madeFiles())
    assert.deepStrictEqual(findings.map(printed), [])
    assert.strictEqual(rows["figures"], 6)
    assert.deepStrictEqual({ verified, consistent }, { verified: 13, consistent: 7 })
  }))

  it.effect("verifies the rest where the texts are given, also with other line ends", () => Effect.gen(function*() {
    const text = (madeRows().documents[0]!.text ?? "").replaceAll("\n", "\r\n")
    const { consistent, findings } = yield* checked(madeFiles(), [{ path: "silent/b.txt", bytes: new TextEncoder().encode(text) }])
    assert.deepStrictEqual({ consistent, findings }, { consistent: 0, findings: [] })
  }))

  it.effect("does not take another text for the document's", () => Effect.gen(function*() {
    const { consistent } = yield* checked(madeFiles(), [{ path: "silent/b.txt", bytes: new TextEncoder().encode("Another text.") }])
    assert.strictEqual(consistent, 7)
  }))

  const mutants: ReadonlyArray<readonly [what: string, change: (rows: Loose) => void, expected: RegExp]> = [
    ["evidence that is not in the text", ({ figures }) => { figures[0]!["evidence"] = "13%" }, /figures fg_\w+ evidence: the text has "12%" there/],
    ["a span of another length", ({ figures }) => { figures[0]!["char_end"] = 20 }, /code points, its span/],
    ["a sentence that the span is not in", ({ figures, sentences }) => { figures[0]!["sentence_id"] = sentences[1]!["sentence_id"] }, /does not begin in the sentence/],
    ["a reference to nobody", ({ mentions }) => { mentions[0]!["entity_id"] = "nobody" }, /entity_id: entities has no "nobody"/],
    ["a rule that is not listed", ({ figures }) => { figures[0]!["rule"] = "unheard" }, /rule: rules has no "unheard"/],
    ["a row twice", ({ mentions }) => { mentions.push({ ...mentions[1]! }) }, /is there twice/],
    ["a cell of a row that is not there", ({ cells }) => { cells[0]!["row_id"] = idOf("fg", ["none"]) }, /row_id: figures has no row/],
    ["a cell of a column that is not there", ({ cells }) => { cells[0]!["column_name"] = "colour" }, /figures has no column "colour"/],
    ["a cell whose words are not there", ({ cells }) => { cells[0]!["evidence"] = "13" }, /cells figures\/fg_\w+\/value\/1 evidence: the text has "12" there/],
    ["a sentence with another text", ({ sentences }) => { sentences[0]!["text"] = `${String(sentences[0]!["text"]).slice(0, -1)}!` }, /sentences st_\w+ text: is not the text's slice/],
    ["an id that is not made of the text", ({ sentences }) => { sentences.at(-1)!["text"] = undefined; sentences[5]!["sentence_id"] = idOf("st", ["x"]) }, /is not made of the sentence's text/],
    ["a date that is none", ({ dates }) => { dates[0]!["edtf"] = "2024-13" }, /is no EDTF/],
    ["days that are not the date's", ({ dates }) => { dates[0]!["earliest"] = "2024-05-02" }, /2024-05 lies from 2024-05-01 to 2024-05-31, not from 2024-05-02/],
    ["\"more than\" as if it were exact", ({ figures }) => { figures[0]!["bound"] = "more_than" }, /more_than fills value low, not value low high/],
    ["an interval upside down", ({ figures }) => { figures[0]!["value_low"] = 99 }, /do not ascend/],
    ["rows out of order", ({ figures }) => { figures.reverse() }, /stands too late/],
    ["a count of sentences that is wrong", ({ documents }) => { documents[0]!["sentence_count"] = 4 }, /5 sentences are there/],
    ["a code that is in no list", ({ figures }) => { figures[0]!["kind"] = "weight" }, /kind must be equal to one of the allowed values/],
    ["a text that may not be published", ({ documents }) => { documents[1]!["text"] = documents[0]!["text"] }, /documents dc_\w+ text: is published, though/],
    ["a sentence that nothing rests on", ({ sentences }) => { sentences[6]!["text"] = sentences[1]!["text"] }, /sentences st_\w+ text: is published, though .* no claim rests on it/],
    ["a precision of too few rows", ({ rules }) => { Object.assign(rules[0]!, { precision: 0.9, gold_rows: 29 }) }, /fewer than 30 rows/],
    ["a negative offset", ({ dates }) => { dates[0]!["char_start"] = -1 }, /char_start must be >= 0/]
  ]
  it.effect.each(mutants)("names the row that has %s", ([, change, expected]) => Effect.gen(function*() {
    const lines = (yield* withRows(change)).findings.map(printed)
    assert.isTrue(lines.some((line) => expected.test(line)), lines.slice(0, 5).join("\n"))
  }))

  const sentence = madeRows().sentences[2]!
  it.effect.each(formatNames)("names the row when one byte of %s is changed, also where the checksums are made to fit", (format) => Effect.gen(function*() {
    const path = `${format}/sentences.${format}`
    const files = madeFiles().map((file) => file.path === path ? { path, bytes: changed(file.bytes, "formula") } : file)
    const replaced = (among: ReadonlyArray<EncodedFile>, name: string, was: string, is: string) => among.map((file) => file.path === name
      ? { ...file, bytes: new Uint8Array(Buffer.from(new TextDecoder().decode(file.bytes).replace(was, is))) } : file)
    const described = replaced(replaced(files, "datapackage.json", sum(madeFiles(), path), sum(files, path)), "manifest.json", sum(madeFiles(), path), sum(files, path))
    const fitted = withSums(replaced(described, "manifest.json", sum(madeFiles(), "datapackage.json"), sum(described, "datapackage.json")))
    const plain = (yield* checked(files)).findings
    assert.isTrue(plain.some(({ file, row }) => file === path && row === sentence.sentence_id))
    assert.includeMembers(plain.map(printed), [`${path}: is not what SHA256SUMS promises`])
    const lines = (yield* checked(fitted)).findings.map(printed)
    assert.isTrue(lines.every((line) => line.startsWith(`${path}: sentences ${sentence.sentence_id} text: `)) && lines.length === 1, lines.join("\n"))
  }))

  it.effect("misses a file that is gone, and one that nobody lists", () => Effect.gen(function*() {
    const files = madeFiles().filter(({ path }) => path !== "arrow/dates.arrow")
    const lines = (yield* checked([...files, { path: "csv/more.csv", bytes: new Uint8Array([10]) }])).findings.map(printed)
    assert.includeMembers(lines, ["arrow/dates.arrow: is listed in SHA256SUMS but missing", "csv/more.csv: is not listed in SHA256SUMS"])
  }))
})
