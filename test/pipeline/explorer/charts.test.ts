import { assert, describe, it } from "@effect/vitest"
import { XMLParser, XMLValidator } from "fast-xml-parser"
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { browserFor } from "./browser.ts"
import { published } from "./published.ts"
import { type Row, rowsOf } from "./rows.ts"

const out = published(resolve("data/sources")), { open } = browserFor()
const plain = ({ modality = "asserted", polarity = "affirmed" }: Row) => modality === "asserted" && polarity === "affirmed"
const nameOf = (id: string | number | undefined) => rowsOf(out, "entities").find(({ entity_id }) => entity_id === id)?.["name"]

/** What is said of each mark to those who do not see it. */
const labels = (page: Awaited<ReturnType<typeof open>>["page"]): Promise<ReadonlyArray<string>> => page.$$eval(".drawing svg a", (links) => Array.from(new Set(links.map((link) => link.querySelector("[aria-label]")?.getAttribute("aria-label") ?? link.getAttribute("aria-label") ?? ""))))

describe("charts", () => {
  it("count quotations by speaker as the rows do", async () => {
    const { page } = await open(out, "#/charts/speakers"), shown = await labels(page)
    const spoken = rowsOf(out, "quotes").filter((row) => row["part"] === 1 && plain(row) && row["speaker_entity_id"] !== undefined)
    assert.isAbove(spoken.length, 5)
    for (const [speaker, rows] of Map.groupBy(spoken, (row) => row["speaker_entity_id"])) assert.isTrue(shown.some((label) => label === `${nameOf(speaker)}: ${rows.length}` || label.startsWith(`${nameOf(speaker)}: ${rows.length},`)), `${nameOf(speaker)}: ${shown.join("; ")}`)
  })

  it("show changes with their direction, and the rows of one that is chosen", async () => {
    const { page } = await open(out, "#/charts/changes"), shown = await labels(page)
    const told = rowsOf(out, "figures").filter((row) => row["role"] === "change" && row["kind"] === "percent")
    assert.strictEqual(shown.length, told.length)
    for (const { value } of told) assert.isTrue(shown.some((label) => label.startsWith(`−${value} %`)))
  })

  it("count what the voice that is chosen says, and nothing hatched where that is not wanted", async () => {
    const counts = async (hash: string) => Number(/Counts (\d+)/u.exec((await (await open(out, hash)).page.textContent("figcaption"))!)![1])
    const all = await counts("#/charts/trends"), [own, named, unnamed] = [await counts("#/charts/trends?voice=document"), await counts("#/charts/trends?voice=named"), await counts("#/charts/trends?voice=unnamed")]
    assert.strictEqual(all, rowsOf(out, "trends").filter(plain).length)
    assert.strictEqual(own + named + unnamed, all)
    assert.notInclude((await (await open(out, "#/charts/trends?hedged=no")).page.textContent("figcaption"))!, "Hatched")
  })

  it.each(["changes", "trends", "speakers", "timeline", "relations", "map", "coverage", "unresolved"])("are saved as a drawing that stands alone, and as a picture: %s", async (name) => {
    const { faults, page } = await open(out, `#/charts/${name}`)
    await page.waitForSelector(".drawing svg")
    const saved = async (format: string) => {
      const [file] = await Promise.all([page.waitForEvent("download"), page.click(`button:text-is("${format}")`)])
      return readFileSync(await file.path())
    }
    const svg = (await saved("SVG")).toString("utf8")
    assert.isTrue(XMLValidator.validate(svg))
    assert.notMatch(svg, /var\(|currentColor|<a[ >]|href=/u)
    assert.match(String((new XMLParser({ ignoreAttributes: false }).parse(svg) as { svg: { "@_viewBox": string } }).svg["@_viewBox"]), /^-14 -14 \d+ \d+$/u)
    assert.include(svg, "version")
    assert.strictEqual((await saved("PNG")).subarray(1, 4).toString("latin1"), "PNG")
    assert.deepStrictEqual(faults, [])
  })
})
