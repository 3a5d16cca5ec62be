import { assert, describe, it } from "@effect/vitest"
import { browserFor } from "./browser.ts"
import { published } from "./published.ts"
import { rowsOf } from "./rows.ts"

const turned = "\u202e", isolate = "\u2066"
/** Mark-up, script addresses, marks that turn text around, and formulas: as an article, as its title, as a source's name. */
const hostile = [
  "<script>alert(1)</script> Kenya's Finance Minister Ann <img src=x onerror=alert(2)> Okello said prices in Kenya rose 4.5% in May 2023.",
  `The ${turned}gnp.exe${isolate} fund in "><svg onload=alert(3)> Nairobi fell by 12% to javascript:alert(4) dollars, the minister said.`,
  "“</script><script>alert(5)</script> We will cut taxes,” Okello said in Nairobi on 3 May 2023. {{constructor.constructor('alert(6)')()}} ${alert(7)}",
  "=HYPERLINK(\"http://evil.example\") rose by 5% in Kenya. 😀 Kenya's exports rose 7% in 2023.", ""
].join("\n\n")
const out = published({
  "bad/source.json": JSON.stringify({ name: "<b onclick=alert(8)>Daily</b>", publish: "full", license: "CC0-1.0", text_origin: "unknown", homepage: "https://news.example/", documents: { "a.txt": { title: "\"><img src=x onerror=alert(9)>", author: "<script>alert(10)</script>", url: "https://news.example/a?x=\"><script>alert(11)</script>".replaceAll(/["<>]/gu, "%3C"), published: "2023-05-04" } } }),
  "bad/a.txt": hostile
})
const { open } = browserFor()
const article = String(rowsOf(out, "documents")[0]!["document_id"]), figure = String(rowsOf(out, "figures")[0]!["figure_id"])
const pages = ["#/", `#/read/${article}`, `#/row/${figure}`, "#/tables/sentences?cols=text.sentence_id", "#/tables/documents", "#/charts/changes", "#/charts/speakers", "#/charts/timeline", "#/charts/unresolved", "#/search?q=alert", "#/take", "#/tables/figures?f.measure=%3Cscript%3E"]

describe("hostile text", () => {
  it.each(pages)("shows as text and runs nothing: %s", async (hash) => {
    const { faults, page } = await open(out, hash)
    await page.waitForTimeout(150)
    const found = await page.evaluate(() => ({
      scripts: document.querySelectorAll("main script, main img, main iframe, main svg[onload], main b[onclick]").length,
      handlers: Array.from(document.querySelectorAll("*")).filter((one) => one.getAttributeNames().some((name) => name.startsWith("on"))).length,
      links: Array.from(document.querySelectorAll("a[href], a"), (link) => link.getAttribute("href") ?? link.getAttributeNS("http://www.w3.org/1999/xlink", "href") ?? "").filter((href) => /^\s*(?:javascript|data|vbscript):/iu.test(href)).length
    }))
    assert.deepStrictEqual(found, { scripts: 0, handlers: 0, links: 0 })
    assert.deepStrictEqual(faults, [])
  })

  it("stands there letter by letter, and characters that turn text are named", async () => {
    const { page } = await open(out, `#/read/${article}`), text = (await page.textContent(".text"))!
    for (const words of ["<script>alert(1)</script>", "<img src=x onerror=alert(2)>", "javascript:alert(4)", "=HYPERLINK(\"http://evil.example\")", "{{constructor"]) assert.include(text, words)
    assert.notInclude(text, turned)
    assert.strictEqual(await page.locator(".text .odd[data-code='U+202E']").count(), 1)
    assert.include((await page.textContent("h1"))!, "onerror=alert(9)")
  })

  it("marks the right words after characters of two units", async () => {
    const late = rowsOf(out, "figures").find(({ evidence }) => evidence === "7%")!, { page } = await open(out, `#/row/${late["figure_id"]}`)
    await page.waitForSelector(".text .marked")
    assert.strictEqual((await page.$$eval(".text .marked", (pieces) => pieces.map((piece) => piece.textContent))).join(""), "7%")
  })

  it("warns where it is not known how a text came about", async () => {
    const { page } = await open(out, `#/read/${article}`)
    assert.include((await page.textContent(".banner"))!, "not known how this text came about")
  })

  it("does nothing with an address made by somebody else", async () => {
    for (const hash of ["#/read/<img src=x onerror=alert(1)>", "#/nothing/%E0%A4%A", "#/tables/__proto__", "#/charts/constructor", "#/constructor", "#/entity/%22%3E", "#/tables/figures?sort=__proto__&cols=constructor.value&f.__proto__=1", "#/row/xx"]) {
      const { faults, page } = await open(out, hash)
      assert.isAbove((await page.textContent("main"))!.length, 0, hash)
      assert.deepStrictEqual(faults, [], hash)
    }
  })
})

describe("the self-contained file", () => {
  it("works from disk, without a server and without a network", async () => {
    const { faults, go, page } = await open(`${out}/explorer.html`)
    assert.include((await page.textContent("main"))!, "What it holds")
    for (const hash of pages.slice(1).filter((one) => !one.startsWith("#/row"))) await go(hash)
    await go(`#/row/${figure}`, `row=${figure}`)
    await page.waitForSelector(".row-panel")
    await go("#/tables/figures")
    await page.click("summary:has-text('Take')")
    await page.waitForSelector(".citation:not(:empty)")
    assert.include((await page.textContent(".citation"))!, "explorer.html#/tables/figures")
    assert.deepStrictEqual(faults, [])
  })
})
