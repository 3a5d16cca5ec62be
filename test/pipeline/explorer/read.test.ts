import { assert, describe, it } from "@effect/vitest"
import { resolve } from "node:path"
import { browserFor } from "./browser.ts"
import { published } from "./published.ts"
import { rowsOf } from "./rows.ts"

const out = published(resolve("data/sources")), { open } = browserFor()
const claimTables = ["mentions", "dates", "figures", "trends", "quotes", "relations", "events"] as const

/** Every so many rows of a table: its key and its words. */
const samples = claimTables.flatMap((table) => {
  const rows = rowsOf(out, table), step = Math.ceil(rows.length / 6)
  return rows.filter((_, index) => index % step === 0).map((row) => ({ table, id: String(Object.values(row)[0]), evidence: String(row["evidence"]) }))
})

/** What is marked in the text: its words, in one piece. */
const marked = "Array.from(document.querySelectorAll('.text .marked'), (piece) => piece.textContent).join('')"

describe("Read", () => {
  it("shows every row that a link leads to, and marks exactly its words", async () => {
    const { faults, go, page } = await open(out, "#/read")
    assert.isAbove(samples.length, 25)
    for (const { evidence, id } of samples) {
      await go(`#/row/${id}`, `row=${id}`)
      const text = String(await page.evaluate(marked))
      assert.strictEqual(text.replaceAll(/\s+/gu, " "), evidence.replaceAll(/\s+/gu, " "), id)
    }
    assert.deepStrictEqual(faults, [])
  })

  it("tells of a figure what it was read as, from which words and by which rule", async () => {
    const figure = rowsOf(out, "figures").find(({ evidence }) => evidence === "60%")!, { faults, page } = await open(out, `#/row/${figure["figure_id"]}`)
    await page.waitForSelector(".row-panel")
    const panel = (await page.textContent(".row-panel"))!
    for (const words of ["−60 %", "number of job seekers", "Tajikistan", "Saint Petersburg", "since April 2024", "Since April", "figure-percent", "In the same sentence", "Up or down", "This is wrong"]) assert.include(panel, words)
    const read = await page.$$eval(".text .read-from", (pieces) => pieces.map((piece) => piece.textContent))
    for (const one of ["Since April", "number of job seekers", "Tajikistan", "St. Petersburg"]) assert.include(read, one)
    const words = (await page.locator(".row-panel q.from >> nth=0").boundingBox())!
    await page.mouse.move(words.x + 9, words.y + 8)
    await page.mouse.move(words.x + 12, words.y + 8)
    assert.strictEqual(await page.textContent(".text .pointed"), "number of job seekers")
    await page.click("text=This is wrong")
    await page.selectOption(".wrong select", "value")
    await page.fill(".wrong label:nth-of-type(2) input", "61")
    await page.fill(".wrong label:nth-of-type(3) input", "the original says 61, \"not 60\"")
    assert.match((await page.textContent(".wrong .line"))!, new RegExp(`^figures,${figure["figure_id"]},value,60,61,"the original says 61, ""not 60""",,\\d{4}-\\d\\d-\\d\\d$`, "u"))
    assert.deepStrictEqual(faults, [])
  })

  it("says who is meant, how that was found, and who came near", async () => {
    const mentions = rowsOf(out, "mentions"), near = mentions.find((row) => row["runner_up_entity_id"] !== undefined), mention = near ?? mentions[0]!, { page } = await open(out, `#/row/${mention["mention_id"]}`)
    await page.waitForSelector(".row-panel")
    assert.include((await page.textContent(".row-panel"))!, near === undefined ? "Who is meant" : "runner-up")
  })

  it("says where text is not published, and that it is a machine translation", async () => {
    const { page } = await open(out, "#/read")
    assert.isAbove(await page.locator(".withheld").count(), 0)
    assert.include((await page.textContent(".banner"))!, "machine translation")
  })

  it("switches tables off and on", async () => {
    const { page } = await open(out, "#/read"), quotes = page.locator(".legend button", { hasText: "Quotations" }), pieces = () => page.locator(".text .piece").count(), before = await pieces()
    await quotes.click()
    assert.isBelow(await pieces(), before)
    assert.include(page.url(), "show=")
    await quotes.click()
    assert.strictEqual(await pieces(), before)
  })

  it("is walked through with the keyboard: one stop, arrows from claim to claim, Enter opens, the card says what is there", async () => {
    const { page } = await open(out, "#/read")
    await page.focus(".text .piece[tabindex='0']")
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("ArrowRight")
    assert.isTrue(await page.locator(".card").isVisible())
    assert.isAbove((await page.textContent(".card"))!.length, 3)
    assert.strictEqual(await page.locator(".text [tabindex='0']").count(), 1)
    const words = await page.evaluate(marked.replace("marked", "hovered"))
    await page.keyboard.press("Enter")
    await page.waitForSelector(".row-panel blockquote")
    assert.strictEqual(String(await page.evaluate(marked)), words)
    assert.strictEqual((await page.textContent(".row-panel blockquote"))!.replaceAll(/\s+/gu, " "), String(words).replaceAll(/\s+/gu, " "))
    assert.isTrue(await page.evaluate("document.activeElement.matches('.text .marked')"))
    await page.keyboard.press("Escape")
    await page.waitForSelector(".hint")
    assert.isTrue(await page.evaluate("document.activeElement.matches('.text .piece')"))
  })
})
