import { assert, describe, it } from "@effect/vitest"
import { tableFromIPC } from "apache-arrow"
import { parse } from "csv-parse/sync"
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import type { Download, Page } from "playwright-core"
import { browserFor } from "./browser.ts"
import { published } from "./published.ts"
import { rowsOf } from "./rows.ts"

const out = published(resolve("data/sources")), { open } = browserFor()

const count = (page: Page) => page.textContent(".tools > .facts")
const cells = (page: Page, column: number): Promise<ReadonlyArray<string>> => page.$$eval(`.grid tbody tr[data-id] td:nth-child(${column})`, (all) => all.map((cell) => cell.textContent))

const download = async (page: Page, format: string): Promise<Buffer> => {
  await page.click("summary:has-text('Take')")
  const [file]: [Download, unknown] = await Promise.all([page.waitForEvent("download"), page.click(`.menu-body button:text-is("${format}")`)])
  await page.click("summary:has-text('Take')")
  return readFileSync(await file.path())
}

/** Chooses all columns, in the table's own order. */
const everything = (table: string): string => `#/tables/${table}?cols=${Object.keys(header(table)).join(".")}`
const header = (table: string): Readonly<Record<string, string>> => Object.fromEntries(readFileSync(join(out, "csv", `${table}.csv`), "utf8").split("\n")[0]!.split(",").map((name) => [name, name]))

describe("Tables", () => {
  it("sorts, both ways and back", async () => {
    const { page } = await open(out, "#/tables/figures?cols=value.figure_id"), values = rowsOf(out, "figures").map(({ value }) => Number(value))
    const shown = async () => (await cells(page, 1)).map(Number)
    assert.deepStrictEqual(await shown(), values)
    await page.click("button.sort:has-text('value')")
    assert.deepStrictEqual(await shown(), values.toSorted((a, b) => a - b))
    await page.click("button.sort:has-text('value')")
    assert.deepStrictEqual(await shown(), values.toSorted((a, b) => b - a))
    await page.click("button.sort:has-text('value')")
    assert.deepStrictEqual(await shown(), values)
  })

  it.each([
    ["figures", "f.kind=%22percent%22", ({ kind }) => kind === "percent"],
    ["figures", "f.value=5..45", ({ value }) => Number(value) >= 5 && Number(value) <= 45],
    ["figures", "f.value=%3E+5", ({ value }) => Number(value) > 5],
    ["figures", "f.measure=JOB", ({ measure }) => String(measure).includes("job")],
    ["figures", "f.place_entity_id=%E2%88%85", (row) => row["place_entity_id"] === undefined],
    ["events", "f.earliest=2022-01..2023", ({ earliest }) => earliest !== undefined && String(earliest) >= "2022-01" && String(earliest) < "2024"],
    ["quotes", "q=security+region", ({ evidence }) => /security/iu.test(String(evidence)) && /region/iu.test(String(evidence))]
  ] satisfies ReadonlyArray<readonly [string, string, (row: Readonly<Record<string, string | number>>) => boolean]>)("filters %s by %s", async (table, query, holds) => {
    const { page } = await open(out, `#/tables/${table}?${query}`), rows = rowsOf(out, table), wanted = rows.filter(holds)
    assert.strictEqual(await count(page), wanted.length === rows.length ? `${rows.length} rows` : `${wanted.length} of ${rows.length} rows`)
    assert.deepStrictEqual(await page.$$eval(".grid tbody tr[data-id]", (all) => all.map((row) => (row as HTMLElement).dataset["id"])), wanted.map((row) => String(Object.values(row)[0])))
  })

  it("keeps what is shown in the address, which leads anybody there", async () => {
    const { page } = await open(out, "#/tables/mentions")
    await page.fill(".tools input[type=search]", "tokayev")
    await page.selectOption(".filters select >> nth=0", { index: 1 })
    await page.click("button.sort >> nth=0")
    const told = await count(page), ids = await page.$$eval(".grid tbody tr[data-id]", (all) => all.map((row) => (row as HTMLElement).dataset["id"]))
    const other = await open(out, new URL(page.url()).hash)
    assert.strictEqual(await count(other.page), told)
    assert.deepStrictEqual(await other.page.$$eval(".grid tbody tr[data-id]", (all) => all.map((row) => (row as HTMLElement).dataset["id"])), ids)
  })

  it("opens a row and leads to its sentence and back", async () => {
    const { faults, page } = await open(out, "#/tables/quotes")
    await page.click(".grid tbody tr[data-id] >> nth=3 >> td >> nth=0")
    await page.waitForSelector(".row-panel blockquote")
    const heading = await page.textContent(".row-panel h2"), row = rowsOf(out, "quotes")[3]!
    assert.include((await page.textContent(".row-panel blockquote"))!, String(row["evidence"]))
    await page.click("a:text-is('In the text')")
    await page.waitForSelector(".text .marked")
    assert.strictEqual((await page.$$eval(".text .marked", (pieces) => pieces.map((piece) => piece.textContent))).join(""), row["evidence"])
    await page.click("a:text-is('In the table')")
    await page.waitForSelector(".grid tr.chosen")
    assert.strictEqual(await page.textContent(".row-panel h2"), heading)
    assert.deepStrictEqual(faults, [])
  })

  it("goes from row to row with the keyboard, and opens one", async () => {
    const { page } = await open(out, "#/tables/mentions")
    await page.focus(".grid tbody tr[tabindex='0']")
    for (const key of ["ArrowDown", "ArrowDown", "End", "ArrowUp"]) await page.keyboard.press(key)
    const wanted = String(rowsOf(out, "mentions").at(-2)!["mention_id"])
    await page.waitForFunction((id) => (document.activeElement as HTMLElement | null)?.dataset["id"] === id, wanted)
    await page.keyboard.press("Enter")
    await page.waitForSelector(".row-panel")
    assert.include(page.url(), wanted)
  })
})

describe("what is taken", () => {
  it.each(["figures", "quotes", "documents"])("is the published rows, in every format: %s", async (table) => {
    const { faults, page } = await open(out, everything(table)), rows = rowsOf(out, table)
    assert.strictEqual((await download(page, "CSV")).toString("utf8"), readFileSync(join(out, "csv", `${table}.csv`), "utf8"))
    assert.deepStrictEqual(JSON.parse((await download(page, "JSON")).toString("utf8")), rows)
    const arrow = tableFromIPC(await download(page, "Arrow")), original = tableFromIPC(readFileSync(join(out, "arrow", `${table}.arrow`)))
    assert.strictEqual(arrow.numRows, original.numRows)
    assert.deepStrictEqual(arrow.schema.fields.map(({ name, type }) => `${name} ${type}`), original.schema.fields.map(({ name, type }) => `${name} ${type}`))
    for (const [index, row] of original.toArray().entries()) assert.deepStrictEqual(arrow.get(index)!.toJSON(), row.toJSON())
    assert.include(arrow.schema.metadata.get("citation") ?? "", table)
    assert.deepStrictEqual(faults, [])
  })

  it("is the rows and columns that are shown", async () => {
    const { page } = await open(out, "#/tables/figures?f.kind=%22percent%22&sort=value&cols=measure.value.period"), wanted = rowsOf(out, "figures").filter(({ kind }) => kind === "percent").toSorted((a, b) => Number(a["value"]) - Number(b["value"]))
    assert.deepStrictEqual(parse(await download(page, "CSV"), { columns: true }), wanted.map(({ measure, period, value }) => ({ measure: String(measure), value: String(value), period: String(period) })))
  })
})
