import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { resolve } from "node:path"
import type { Page } from "playwright-core"
import { browserFor } from "./browser.ts"
import { published } from "./published.ts"
import { rowsOf } from "./rows.ts"

const out = published(resolve("data/sources")), { open } = browserFor()
const figure = String(rowsOf(out, "figures").find(({ evidence }) => evidence === "60%")!["figure_id"]), article = String(rowsOf(out, "documents")[0]!["document_id"])
const pages = ["#/", `#/read/${article}`, `#/read/${article}?row=${figure}`, "#/tables/figures", `#/tables/quotes?row=${rowsOf(out, "quotes")[2]!["quote_id"]}`, "#/entity/tajikistan", "#/search?q=security", "#/take",
  ...["changes", "trends", "speakers", "timeline", "relations", "map", "coverage", "unresolved"].map((name) => `#/charts/${name}`)]
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

interface Finding { readonly id: string; readonly impact: string; readonly nodes: ReadonlyArray<{ readonly html: string; readonly failureSummary: string }> }

const seriousOf = async (page: Page, rules: string): Promise<ReadonlyArray<string>> => {
  await page.evaluate(axe)
  const findings = await page.evaluate(`axe.run(document, { resultTypes: ['violations'], ${rules} }).then(({ violations }) => violations)`) as ReadonlyArray<Finding>
  return findings.filter(({ impact }) => impact === "serious" || impact === "critical").flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ failureSummary, html }) => `${id}: ${html.slice(0, 160)} ${failureSummary.replaceAll(/\s+/gu, " ").slice(0, 200)}`))
}

describe("access", () => {
  it.each([["light", ""], ["dark", "runOnly: ['color-contrast']"]] as const)("axe finds nothing serious on any page: %s", async (colorScheme, rules) => {
    const { go, page } = await open(out, "#/", { colorScheme }), found: Array<string> = []
    for (const hash of pages) {
      await go(hash)
      await page.waitForTimeout(60)
      found.push(...(await seriousOf(page, rules)).map((one) => `${hash}: ${one}`))
    }
    assert.deepStrictEqual(found, [])
  })

  it.each([360, 768, 1280, 2560])("nothing is cut off or runs out of a page of %i pixels", async (width) => {
    const { faults, go, page } = await open(out, "#/", { viewport: { width, height: 800 } }), over: Array<string> = []
    for (const hash of pages) {
      await go(hash)
      await page.waitForTimeout(40)
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (excess > 0) over.push(`${hash} by ${excess}`)
    }
    assert.deepStrictEqual(over, [])
    assert.deepStrictEqual(faults, [])
  })

  it("is gone through with the Tab key: content first if one likes, then navigation, search, page", async () => {
    const { page } = await open(out)
    await page.keyboard.press("Tab")
    assert.strictEqual(await page.evaluate("document.activeElement.textContent"), "To the content")
    await page.keyboard.press("Enter")
    assert.strictEqual(await page.evaluate("document.activeElement.id"), "main")
    await page.keyboard.press("/")
    await page.keyboard.type("security")
    await page.keyboard.press("Enter")
    await page.waitForSelector("h1:has-text('security')")
    assert.include((await page.textContent("main"))!, "Kassym-Jomart Tokayev")
  })

  it("lets a chart's marks be reached and followed with the keyboard", async () => {
    const { page } = await open(out, "#/charts/changes")
    await page.focus(".drawing a >> nth=0")
    await page.keyboard.press("Enter")
    await page.waitForSelector("#rows h2:has-text('job seekers')")
    assert.include(page.url(), "pick=")
    assert.strictEqual(await page.locator("#rows .claim").count(), 1)
  })

  it("prints the text and the open row, and nothing to press", async () => {
    const { page } = await open(out, `#/read/${article}?row=${figure}`)
    await page.waitForSelector(".row-panel")
    await page.emulateMedia({ media: "print" })
    assert.isFalse(await page.locator("header.top").isVisible())
    assert.isFalse(await page.locator(".legend").isVisible())
    assert.isTrue(await page.locator(".text").isVisible())
    assert.isTrue(await page.locator(".row-panel").isVisible())
  })
})

describe("somebody who never saw it", () => {
  it("can say at once how far the numbers fell, where that stands, who said what of security, and how to cite it", async () => {
    const { page } = await open(out), overview = (await page.textContent("main"))!
    for (const words of ["−60 %", "−40 %", "number of job seekers", "Tajikistan", "Uzbekistan", "How to cite it", "version"]) assert.include(overview, words)
    await page.click("text=−60 %")
    await page.waitForSelector(".text .marked")
    assert.strictEqual((await page.$$eval(".text .marked", (pieces) => pieces.map((piece) => piece.textContent))).join(""), "60%")
    assert.isTrue(await page.locator(".text .marked").first().isVisible())
    await page.fill("header input[type=search]", "security")
    await page.keyboard.press("Enter")
    await page.waitForSelector("h1:has-text('security')")
    assert.match((await page.textContent("main"))!, /Kassym-Jomart Tokayev.*regional security architecture/su)
    await page.click("text=Download & cite")
    await page.waitForSelector("text=Copy BibTeX")
  })
})
