import { assert, describe, it } from "@effect/vitest"
import { pageOf, textOfMarkup } from "../../../../pipeline/read/formats/html.ts"
import { textOfPage } from "../../../../pipeline/read/formats/charset.ts"
import { page, prose } from "./bytes.ts"

describe("pageOf", () => {
  it("keeps the article and drops what stands around it", () => {
    const { notes, text } = pageOf(page("<title>Harvest falls in the north</title>", ...prose))
    assert.deepStrictEqual(text.split("\n\n"), [...prose])
    assert.deepStrictEqual(notes, [])
  })

  const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
  it.each([
    ["JSON-LD", linked({ "@context": "https://schema.org", "@type": "NewsArticle", headline: "Harvest falls", datePublished: "2024-05-03T08:00:00Z", author: { "@type": "Person", name: "Ada Moss" } }), { title: "Harvest falls", author: "Ada Moss", published: "2024-05-03" }],
    ["OpenGraph", "<meta property=\"og:title\" content=\"Harvest falls\"><meta property=\"article:published_time\" content=\"2024-05-03\"><meta property=\"og:url\" content=\"https://news.example/1\">", { title: "Harvest falls", published: "2024-05-03", url: "https://news.example/1" }],
    ["meta names", "<title>Harvest falls in the dry north</title><meta name=\"author\" content=\"Ada Moss\"><meta name=\"DC.date.issued\" content=\"2024-05-03\"><link rel=\"canonical\" href=\"https://news.example/2\">", { title: "Harvest falls in the dry north", author: "Ada Moss", published: "2024-05-03", url: "https://news.example/2" }],
    ["a time element", "<title>Harvest falls in the dry north</title>", { title: "Harvest falls in the dry north" }]
  ] as const)("reads %s", (_, head, said) => {
    assert.deepStrictEqual<object>(pageOf(page(head, ...prose)).head, said)
  })

  it("takes no address that is none", () => {
    assert.notProperty(pageOf(page("<link rel=\"canonical\" href=\"javascript:alert(1)\">", ...prose)).head, "url")
  })

  it("takes all text of a page too deep to be searched, and says so", () => {
    const { notes, text } = pageOf(`<html><body>${"<div>".repeat(100_000)}<p>${prose[0]}</p><script>var a = 1</script><p>One &amp; two</p></body></html>`)
    assert.strictEqual(text, `${prose[0]}\n\nOne & two`)
    assert.deepStrictEqual(notes.map(({ rule }) => rule), ["read-page-whole"])
  })

  it.each(["", "<", "<html>", "<html><body></body></html>", "\u0000\u0000", "<p", "<!--", "<script>", "</div></div>", "plain words"])("does not fail on %j", (html) => {
    assert.isString(pageOf(html).text)
  })
})

describe("textOfMarkup", () => {
  it.each([
    ["<p>One <b>t</b>wo\n three.</p><p>Four</p>", "One two three.\n\nFour"],
    ["a<br>b<br/><br>c", "a\nb\nc"],
    ["<ul><li>One<li>Two</ul>", "One\n\nTwo"],
    ["<table><tr><th>Year</th><th>Tonnes</th></tr><tr><td>2023</td><td>12</td></tr></table>", "Year\tTonnes\n\n2023\t12"],
    ["x<script>alert(1)</script><style>p{}</style>y", "xy"],
    ["5 &lt; 6 &amp; 7&nbsp;%", "5 < 6 & 7\u00a0%"],
    ["no markup", "no markup"], ["", ""]
  ] as const)("%s", (html, text) => {
    assert.strictEqual(textOfMarkup(html).text, text)
  })
})

describe("textOfPage", () => {
  const latin = Buffer.from("<meta charset=\"iso-8859-1\">caf\u00e9", "latin1")
  it.each([
    ["UTF-8 unless it says otherwise", Buffer.from("café"), undefined, { text: "café" }],
    ["its own label", latin, undefined, { text: "<meta charset=\"iso-8859-1\">café" }],
    ["the transport's before its own", Buffer.from("<meta charset=\"iso-8859-1\">café"), "text/html; charset=utf-8", { text: "<meta charset=\"iso-8859-1\">café" }],
    ["a byte-order mark before all", Buffer.from("\ufeffcafé", "utf16le"), "text/html; charset=utf-8", { text: "café" }],
    ["no guess", Buffer.from("caf\u00e9", "latin1"), undefined, { unreadable: "It is not in the encoding utf-8 that it is said to be in." }],
    ["an unknown label", Buffer.from("x"), "text/html; charset=klingon", { unreadable: "It says that its encoding is \"klingon\", which is not known." }]
  ] as const)("takes %s", (_, bytes, transport, result) => {
    assert.deepStrictEqual(textOfPage(bytes, transport), result)
  })
})
