import { assert, describe, it } from "@effect/vitest"
import { existsSync, readFileSync } from "node:fs"
import { type GoldName, noNames, scoreNames } from "../../../../pipeline/score/shared/names.ts"
import { addEach, type Tally } from "../../../../pipeline/score/tally.ts"
import { home } from "../../normalise/names/home.ts"

const folder = new URL("../../../../../shared/gold/", import.meta.url)
const judged = new Set(["person", "place", "organization"])

const f1 = ({ found, right, wanted }: Tally): number => 200 * right / (found + wanted)

/** Rows with their offsets in code points, as `validate` publishes them. */
const published = <Row extends { readonly char_start: number; readonly char_end: number }>(text: string, rows: ReadonlyArray<Row>): ReadonlyArray<Row> => {
  const points = (offset: number) => Array.from(text.slice(0, offset)).length
  return /[\ud800-\udfff]/u.test(text) ? rows.map((row) => ({ ...row, char_start: points(row.char_start), char_end: points(row.char_end) })) : rows
}

const score = (file: string) => readFileSync(new URL(file, folder), "utf8").split("\n").filter((line) => line !== "").map((line) => {
  const { names, published: day, text } = JSON.parse(line) as { readonly text: string; readonly published?: string; readonly names: ReadonlyArray<GoldName> }
  const { ledger } = home(text, day === undefined ? {} : { published: day })
  return scoreNames(text, names.filter(({ type }) => judged.has(type)), { entities: ledger.rows.entities, mentions: published(text, ledger.rows.mentions) } as never, judged)
}).reduce(addEach, noNames)

describe("names on gold that others made (skipped without ../shared)", () => {
  it.skipIf(!existsSync(new URL("wikinews.jsonl", folder)))("finds and types persons, places and organisations of news", () => {
    const { lenient, strict } = score("wikinews.jsonl")
    assert.isAbove(f1(strict), 79)
    assert.isAbove(f1(lenient), 80)
  })
  it.skipIf(!existsSync(new URL("web-names.jsonl", folder)))("finds and types them in web texts", () => assert.isAbove(f1(score("web-names.jsonl").strict), 62))
})
